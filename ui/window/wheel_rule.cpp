// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wheel_rule.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace weightscape::ui {
namespace {

/// Whether a wheel would set a value; that of a scroll bar is a place.
bool holdsValue(const QObject& watched) {
  return qobject_cast<const QComboBox*>(&watched) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(&watched) != nullptr ||
         (qobject_cast<const QAbstractSlider*>(&watched) != nullptr &&
          qobject_cast<const QScrollBar*>(&watched) == nullptr);
}

bool hasFocusInIt(const QWidget& widget) {
  const QWidget* const focus = QApplication::focusWidget();
  return focus != nullptr && (focus == &widget || widget.isAncestorOf(focus));
}

}  // namespace

WheelRule::WheelRule(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool WheelRule::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Polish) {
    // Qt gives the focus before anybody is asked about the wheel.
    auto* const widget = qobject_cast<QWidget*>(watched);
    if (widget != nullptr && widget->focusPolicy() == Qt::WheelFocus) {
      widget->setFocusPolicy(Qt::StrongFocus);
    }
    return false;
  }
  if (event->type() != QEvent::Wheel || !holdsValue(*watched)) return false;
  if (hasFocusInIt(*qobject_cast<QWidget*>(watched))) return false;
  event->ignore();  // it goes on to what this stands in
  return true;
}

}  // namespace weightscape::ui
