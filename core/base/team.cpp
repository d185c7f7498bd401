// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/team.h"

#include <chrono>
#include <exception>

namespace weightscape {
namespace {

/// How long a helper looks out for the next loop before it sleeps: longer than what a step of
/// training does between two of them, shorter than anyone would notice of a busy core.
constexpr std::chrono::microseconds kLookOut{100};
constexpr int kLooksBetweenClocks = 64;
constexpr int kLooksBeforeYield = 2000;

constexpr unsigned kNumberBits = 16;
constexpr std::uint64_t kNumberMask = (1U << kNumberBits) - 1;

std::uint64_t nextOf(std::uint64_t ticket) { return ticket & kNumberMask; }
std::uint64_t countOf(std::uint64_t ticket) { return (ticket >> kNumberBits) & kNumberMask; }
bool offersTask(std::uint64_t ticket) { return nextOf(ticket) < countOf(ticket); }

std::uint64_t ticketFor(std::uint64_t loop, std::uint64_t count) {
  return (loop << (2 * kNumberBits)) | (count << kNumberBits);
}
std::uint64_t loopOf(std::uint64_t ticket) { return ticket >> (2 * kNumberBits); }

/// Tells the processor that this is a loop that waits.
void pauseForAMoment() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");  // NOLINT(hicpp-no-assembler)
#endif
}

}  // namespace

Team::~Team() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_all();
}

bool Team::doOne() {
  std::uint64_t ticket = ticket_.load(std::memory_order_acquire);
  while (offersTask(ticket)) {
    if (ticket_.compare_exchange_weak(ticket, ticket + 1)) {
      (*task_)(nextOf(ticket));
      done_.fetch_add(1, std::memory_order_release);
      return true;
    }
  }
  return false;
}

void Team::run(std::size_t count, std::size_t helpers, FunctionRef<std::size_t> task) {
  try {
    while (helpers_.size() < helpers) helpers_.emplace_back([this] { help(); });
  } catch (const std::exception&) {
    // The system has no more threads, or no memory for one: those that there are do the work.
  }
  task_ = &task;
  done_.store(0, std::memory_order_relaxed);
  // In one order with `asleep_`: either a helper sees the new ticket before it sleeps, or this
  // thread sees that it sleeps.
  ticket_.store(ticketFor(loopOf(ticket_.load()) + 1, count));
  if (asleep_.load() > 0) {
    { const std::lock_guard lock(mutex_); }
    wake_.notify_all();
  }
  while (doOne()) {
  }
  for (int look = 0; done_.load(std::memory_order_acquire) < count; ++look) {
    if (look < kLooksBeforeYield) {
      pauseForAMoment();
    } else {
      std::this_thread::yield();
    }
  }
}

void Team::help() {
  using Clock = std::chrono::steady_clock;
  while (!stop_) {
    Clock::time_point until = Clock::now() + kLookOut;
    while (Clock::now() < until) {
      for (int look = 0; look < kLooksBetweenClocks; ++look) {
        while (doOne()) until = Clock::now() + kLookOut;
        pauseForAMoment();
      }
    }
    std::unique_lock lock(mutex_);
    ++asleep_;
    wake_.wait(lock, [this] { return stop_ || offersTask(ticket_.load()); });
    --asleep_;
  }
}

}  // namespace weightscape
