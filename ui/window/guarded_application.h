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

  /// An exception that is thrown here is told by `troubled`; the program goes on.
  bool notify(QObject* receiver, QEvent* event) override;

 signals:
  void troubled(const QString& sentence);
};

}  // namespace weightscape::ui
