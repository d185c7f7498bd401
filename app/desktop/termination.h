// SPDX-License-Identifier: GPL-3.0-or-later
// The end that the system asks for: SIGTERM, SIGHUP and SIGINT as an event of the window's thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace weightscape {

/// One a process. A second signal of the same kind ends the program at once.
class Termination : public QObject {
  Q_OBJECT

 public:
  explicit Termination(QObject* parent = nullptr);
  ~Termination() override;

 signals:
  void asked(int signal);

 private:
  std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace weightscape
