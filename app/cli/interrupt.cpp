#include "app/cli/interrupt.h"

#include <atomic>
#include <chrono>

namespace weightscape::cli {
namespace {

/// The one thing that a handler may touch; libraries have threads of their own, so that no mask of
/// ours keeps a signal from being taken by one of them.
std::atomic<bool> asked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void ask(int /*signal*/) { asked = true; }

}  // namespace

Interrupt::Interrupt() {
  asked = false;
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
      if (asked) source_.request_stop();
      std::this_thread::sleep_for(kPause);
    }
  });
}

Interrupt::~Interrupt() {
  waiter_.request_stop();
  waiter_.join();
  sigaction(SIGINT, &before_int_, nullptr);
  sigaction(SIGTERM, &before_term_, nullptr);
  sigaction(SIGHUP, &before_hup_, nullptr);
}

}  // namespace weightscape::cli
