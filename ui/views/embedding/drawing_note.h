// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over an old picture while a new one is worked out, and when that was given up.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace weightscape::ui {

class LiveTraining;

class DrawingNote : public QFrame {
  Q_OBJECT

 public:
  /// Stands near the lower edge of its parent while there is something to say.
  DrawingNote(LiveTraining& live, QWidget* parent);

  /// To be called when the parent's size, or what is drawn, has changed.
  void refresh();

 private:
  LiveTraining& live_;
  QLabel* text_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QPushButton* button_ = nullptr;
};

}  // namespace weightscape::ui
