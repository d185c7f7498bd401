// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the training is shown: one control from a step a picture to full speed.
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace weightscape::ui {

class LiveTraining;

class PaceControl : public QWidget {
  Q_OBJECT

 public:
  explicit PaceControl(LiveTraining& live, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Nothing moves when the word changes.
  void fitType();
  void refresh();

  LiveTraining& live_;
  QSlider* slider_ = nullptr;
  QLabel* word_ = nullptr;
};

}  // namespace weightscape::ui
