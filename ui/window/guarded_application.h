// SPDX-License-Identifier: GPL-3.0-or-later
// The application: what goes wrong while an event is answered becomes a message, not the end.
#pragma once

#include <QApplication>
#include <functional>

namespace weightscape::ui {

class GuardedApplication : public QApplication {
  Q_OBJECT

 public:
  /// Where a platform of Qt's cannot be started (no display, a wrong one), the process ends here
  /// with one sentence and exit code 2: Qt itself would abort. No words reach a person but that.
  GuardedApplication(int& argc, char** argv);

  ~GuardedApplication() override;

  /// An exception that is thrown here is told by `troubled`; the program goes on.
  bool notify(QObject* receiver, QEvent* event) override;

  /// For those who find that the display has gone: emits displayGone, once.
  /// The process ends here with 1, where it is called in the thread of the application.
  static void tellDisplayGone();

 signals:
  void troubled(const QString& sentence);
  /// The display has gone (an X server that ended, a lost ssh line). The process ends when those
  /// who hear it have returned; nothing can be shown any more.
  void displayGone();
};

}  // namespace weightscape::ui
