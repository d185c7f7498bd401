// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/selection_gesture.h"

#include <QMouseEvent>
#include <QWidget>
#include <utility>

namespace weightscape::ui {
namespace {

constexpr double kClickReach = 4.0;  ///< px: a press that moves farther is a drag

}  // namespace

SelectionGesture::SelectionGesture(QWidget* canvas) : QObject(canvas) {
  canvas->installEventFilter(this);
}

SelectionGesture::Tool SelectionGesture::toolFor(Qt::KeyboardModifiers modifiers) const {
  if (tool_ != Tool::Turn) return tool_;
  if (modifiers.testFlag(Qt::ControlModifier)) return Tool::Lasso;
  if (modifiers.testFlag(Qt::ShiftModifier)) return Tool::Rectangle;
  return Tool::Turn;
}

void SelectionGesture::extend(const QPointF& place) {
  if (active_ == Tool::Rectangle) {
    shape_ = QPolygonF(QRectF(pressed_, place).normalized());
  } else {
    shape_ << place;
  }
  emit shapeChanged(shape_);
}

bool SelectionGesture::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseButtonPress: {
      const auto& mouse = *static_cast<QMouseEvent*>(event);
      if (mouse.button() != Qt::LeftButton) break;
      pressed_ = mouse.position();
      active_ = toolFor(mouse.modifiers());
      shape_.clear();
      if (active_ == Tool::Turn) break;
      shape_ << pressed_;
      return true;
    }
    case QEvent::MouseMove: {
      const auto& mouse = *static_cast<QMouseEvent*>(event);
      if (active_ == Tool::Turn || !mouse.buttons().testFlag(Qt::LeftButton)) break;
      extend(mouse.position());
      return true;
    }
    case QEvent::MouseButtonRelease: {
      const auto& mouse = *static_cast<QMouseEvent*>(event);
      if (mouse.button() != Qt::LeftButton) break;
      const bool shaping = std::exchange(active_, Tool::Turn) != Tool::Turn;
      const QPointF moved = mouse.position() - pressed_;
      if (moved.manhattanLength() < kClickReach) {
        emit clicked(mouse.position(), mouse.modifiers());
      } else if (shaping) {
        emit finished(shape_, mouse.modifiers());
      }
      shape_.clear();
      if (shaping) emit shapeChanged({});
      if (shaping) return true;
      break;
    }
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace weightscape::ui
