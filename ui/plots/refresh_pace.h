// SPDX-License-Identifier: GPL-3.0-or-later
// How often a view that follows training is drawn anew, so that many neurons hold no window up.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace weightscape::ui {

/// Calls `refresh` when asked: at once at rest; while weights move so seldom that it takes a part
/// of the window's time, and the last that was asked for always comes.
class RefreshPace : public QObject {
  Q_OBJECT

 public:
  /// Of the window's time.
  static constexpr double kShare = 0.1;
  /// The longest between two, ms, however long they take.
  static constexpr int kLongest = 1000;

  RefreshPace(std::function<void()> refresh, QObject* parent);

  void ask(bool moving);
  /// What was asked for took so long besides, ms: what is painted later.
  void tookBesides(double milliseconds) { besides_ = milliseconds; }

 private:
  void run();

  std::function<void()> refresh_;
  QTimer timer_;
  bool waiting_ = false;
  double besides_ = 0.0;
};

}  // namespace weightscape::ui
