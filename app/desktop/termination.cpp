// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/termination.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>

namespace weightscape {
namespace {

constexpr std::array kSignals = {SIGTERM, SIGHUP, SIGINT};

/// The ends of a pipe: the one thing that a handler may touch.
std::array<int, 2> ends = {-1, -1};

void tell(int signal) {
  const auto byte = static_cast<unsigned char>(signal);
  [[maybe_unused]] const ssize_t written = write(ends[1], &byte, 1);
}

}  // namespace

Termination::Termination(QObject* parent) : QObject(parent) {
  if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
  notifier_ = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
  connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
    unsigned char byte = 0;
    if (read(ends[0], &byte, 1) == 1) emit asked(byte);
  });
  struct sigaction action = {};
  action.sa_handler = tell;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
  for (const int signal : kSignals) {
    struct sigaction before = {};
    sigaction(signal, nullptr, &before);
    // Who started the program with nohup wants it to go on.
    if (before.sa_handler != SIG_IGN) sigaction(signal, &action, nullptr);
  }
}

Termination::~Termination() {
  for (const int signal : kSignals) ::signal(signal, SIG_DFL);
  notifier_.reset();
  for (int& end : ends) {
    if (end >= 0) close(end);
    end = -1;
  }
}

}  // namespace weightscape
