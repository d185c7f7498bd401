// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/control_frame.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace weightscape::ui {

ControlFrame::ControlFrame(QWidget* window) : QWidget(window) {
  setObjectName(QStringLiteral("lesson-frame"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void ControlFrame::place(const QWidget* target, QWidget* window) {
  if (target == nullptr || !target->isVisible()) {
    hide();
    return;
  }
  if (parentWidget() != window) setParent(window);
  const QRect around(target->mapTo(window, QPoint(0, 0)), target->size());
  setGeometry(around.adjusted(-5, -5, 5, 5).intersected(window->rect()));
  show();
  raise();
}

void ControlFrame::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(currentTheme().caution, 2.5));
  painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
}

}  // namespace weightscape::ui
