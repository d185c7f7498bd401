// SPDX-License-Identifier: GPL-3.0-or-later
// When a window asks about what earlier ones left.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>

namespace weightscape::ui {

/// Asks at the start, and again where something that was opened took the question away: only a
/// person ends it. A window that was killed holds its work until the system has taken it down,
/// which takes a while on a busy machine: works that somebody has at the start are looked at again,
/// and are asked about once they were let go of by a crash.
class KeptOffer : public QObject {
  Q_OBJECT

 public:
  /// `ask` puts the question about the work of this id; later it is called only when `free`: nobody
  /// is told or asked anything else.
  KeptOffer(std::function<bool()> free, std::function<void(const QString& id)> ask,
            QObject* parent);

  /// Also about what a window left that was closed, or only about what a crash left.
  void begin(bool also_left);
  /// Another sentence stands in the place of the question.
  void displaced() { shown_ = false; }
  /// The person has closed or answered what was shown.
  void closed();

 private:
  void put(const QString& id, bool at_start);
  void look();

  std::function<bool()> free_;
  std::function<void(const QString& id)> ask_;
  QString asking_;      ///< about this one, until the person answers; empty when nothing is asked
  bool shown_ = false;  ///< the question stands there
  QStringList elsewhere_;  ///< works that others had at the start
  QTimer again_;           ///< runs while there is something to wait for
};

}  // namespace weightscape::ui
