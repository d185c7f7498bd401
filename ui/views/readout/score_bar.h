// SPDX-License-Identifier: GPL-3.0-or-later
// One number as a bar from 0 to 1, with the mark that it has to reach.
#pragma once

#include <QWidget>

#include "core/base/unknown.h"

namespace weightscape::ui {

class ScoreBar : public QWidget {
  Q_OBJECT

 public:
  explicit ScoreBar(QWidget* parent = nullptr);

  /// A share; what lies outside of 0 to 1 is drawn at its end. NaN draws nothing. `threshold` is
  /// NaN where there is none; `good` says on which side of it the value is.
  void show(double value, double threshold, bool good);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double value_ = kUnknown;
  double threshold_ = kUnknown;
  bool good_ = false;
};

}  // namespace weightscape::ui
