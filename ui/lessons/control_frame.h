// SPDX-License-Identifier: GPL-3.0-or-later
// A line around the control that a lesson points at; lets every click through.
#pragma once

#include <QWidget>

namespace weightscape::ui {

class ControlFrame : public QWidget {
  Q_OBJECT

 public:
  explicit ControlFrame(QWidget* window);

  /// Around this one; hidden for null and for what is not shown.
  void place(const QWidget* target, QWidget* window);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace weightscape::ui
