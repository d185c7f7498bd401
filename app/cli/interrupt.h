// Ctrl-C as a stop token.
#pragma once

#include <stop_token>
#include <thread>

namespace weightscape::cli {

/// While one lives, SIGINT and SIGTERM ask for a stop instead of ending the program. The signals
/// are taken by a thread of their own, so that no work happens inside a signal handler.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();  ///< the signals end the program again
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  Interrupt(Interrupt&&) = delete;
  Interrupt& operator=(Interrupt&&) = delete;

  [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

 private:
  std::stop_source source_;
  std::jthread waiter_;
};

}  // namespace weightscape::cli
