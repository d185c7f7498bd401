// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/focus_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QVariant>

#include "ui/controls/typed_field.h"

namespace weightscape::ui {
namespace {

bool isReturn(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

bool byKeyboard(Qt::FocusReason reason) {
  return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
         reason == Qt::ShortcutFocusReason;
}

}  // namespace

FocusKeys::FocusKeys(QWidget& window, QWidget& resting)
    : QObject(&window), window_(window), resting_(resting) {
  qApp->installEventFilter(this);
}

bool FocusKeys::serves(const QObject* watched) const {
  const auto* const widget = qobject_cast<const QWidget*>(watched);
  return widget != nullptr && widget->window() == &window_ &&
         (widget == led_to_ || widget->property(kTakesKeys).toBool()) &&
         (qobject_cast<const QAbstractButton*>(widget) != nullptr ||
          qobject_cast<const QComboBox*>(widget) != nullptr);
}

/// Once the field has taken what was typed. What it refused stays where it can be mended.
void FocusKeys::restAfter(QWidget& field) {
  QMetaObject::invokeMethod(
      &field,
      [this, &field] {
        if (field.hasFocus() && !field.property("invalid").toBool()) {
          resting_.setFocus(Qt::OtherFocusReason);
        }
      },
      Qt::QueuedConnection);
}

bool FocusKeys::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) {
    auto* const widget = qobject_cast<QWidget*>(watched);
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    // A window that comes back to the front changes nothing.
    if (widget != nullptr && reason != Qt::ActiveWindowFocusReason &&
        reason != Qt::PopupFocusReason) {
      led_to_ = byKeyboard(reason) ? widget : nullptr;
    }
    return false;
  }
  if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
  const auto* const key = static_cast<QKeyEvent*>(event);
  const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
  auto* const field = qobject_cast<TypedField*>(watched);
  if (field != nullptr && field->window() == &window_ && event->type() == QEvent::KeyPress &&
      plain && isReturn(key->key())) {
    restAfter(*field);
  }
  if (!plain || (key->key() != Qt::Key_Space && !isReturn(key->key())) || !serves(watched)) {
    return false;
  }
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (!isReturn(key->key())) return false;  // what Qt does with Space is right
  if (auto* const button = qobject_cast<QAbstractButton*>(watched)) button->click();
  if (auto* const list = qobject_cast<QComboBox*>(watched)) list->showPopup();
  return true;
}

}  // namespace weightscape::ui
