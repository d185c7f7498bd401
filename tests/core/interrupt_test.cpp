// SPDX-License-Identifier: GPL-3.0-or-later
// Signals ask for a stop first; what got stuck where no stop reaches can still be ended.
#include "app/cli/interrupt.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <chrono>

using namespace std::chrono_literals;
using weightscape::cli::Interrupt;

namespace {

/// How a process of its own ends that is sent the signal twice, `between` in between; 0 by itself.
int endOfTwo(
    int signal, std::chrono::milliseconds patience, void (*between)() = [] {}) {
  const pid_t child = fork();
  if (child == 0) {
    const Interrupt interrupt(patience);
    raise(signal);
    between();
    raise(signal);
    _exit(0);
  }
  int status = -1;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

class InterruptTest : public QObject {
  Q_OBJECT

 private slots:
  void oneSignalAsksForAStop() {
    const Interrupt interrupt;
    QVERIFY(!interrupt.token().stop_requested());
    raise(SIGTERM);
    QTRY_VERIFY(interrupt.token().stop_requested());
  }

  void aSecondOneEndsTheProgram() {
    for (const int signal : {SIGINT, SIGTERM}) {
      QCOMPARE(endOfTwo(signal, 0ms), signal);
      // Systems send several at once: no impatience of a person's.
      QCOMPARE(endOfTwo(signal, 1h), 0);
    }
    QCOMPARE(endOfTwo(SIGHUP, 0ms), 0);
  }

  /// What was made is written before impatience counts again.
  void aSecondOneDoesNotEndASave() {
    QCOMPARE(endOfTwo(SIGINT, 0ms, [] { Interrupt::beginSaving(); }), 0);
    QCOMPARE(endOfTwo(SIGINT, 1h, [] { Interrupt::beginSaving(0ms); }), SIGINT);
  }
};

QTEST_APPLESS_MAIN(InterruptTest)
#include "interrupt_test.moc"
