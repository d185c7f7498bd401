// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <ctime>

namespace weightscape::cli {
namespace {

/// All that a handler may touch; libraries have threads of their own, so that no mask of ours keeps
/// a signal from being taken by one of them. In milliseconds of the monotonic clock; 0 for not yet.
std::atomic<std::int64_t> asked_at = 0;
std::atomic<std::int64_t> patience_of_handler = 0;
static_assert(std::atomic<std::int64_t>::is_always_lock_free);

std::int64_t milliseconds() {
  timespec now = {};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000 + 1;
}

void ask(int signal) {
  const int error = errno;
  std::int64_t first = 0;
  const std::int64_t now = milliseconds();
  // A line that is lost is nobody's impatience.
  const bool again = !asked_at.compare_exchange_strong(first, now) && signal != SIGHUP;
  if (again && now - first >= patience_of_handler) {
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    sigaction(signal, &usual, nullptr);
    raise(signal);
  }
  errno = error;
}

}  // namespace

Interrupt::Interrupt(std::chrono::milliseconds patience) {
  asked_at = 0;
  patience_of_handler = patience.count();
  struct sigaction action = {};
  action.sa_handler = ask;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, &before_int_);
  sigaction(SIGTERM, &action, &before_term_);
  sigaction(SIGHUP, nullptr, &before_hup_);
  // Whoever started it with nohup wants it to go on when the line is lost.
  if (before_hup_.sa_handler != SIG_IGN) sigaction(SIGHUP, &action, nullptr);
  waiter_ = std::jthread([this](const std::stop_token& ended) {
    constexpr std::chrono::milliseconds kPause{20};
    while (!ended.stop_requested()) {
      if (asked_at != 0) source_.request_stop();
      std::this_thread::sleep_for(kPause);
    }
  });
}

void Interrupt::beginSaving(std::chrono::milliseconds patience) {
  patience_of_handler = patience.count();
}

Interrupt::~Interrupt() {
  waiter_.request_stop();
  waiter_.join();
  sigaction(SIGINT, &before_int_, nullptr);
  sigaction(SIGTERM, &before_term_, nullptr);
  sigaction(SIGHUP, &before_hup_, nullptr);
}

}  // namespace weightscape::cli
