// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/typed_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <cmath>

namespace weightscape::ui {

void TypedField::markInvalid(bool invalid) {
  setProperty("invalid", invalid);
  style()->unpolish(this);
  style()->polish(this);
}

bool TypedField::event(QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride) return QLineEdit::event(event);
  const auto* const key = dynamic_cast<QKeyEvent*>(event);
  if (key == nullptr || !key->modifiers().testFlag(Qt::ControlModifier)) {
    return QLineEdit::event(event);
  }
  // A line takes Ctrl+Z even where it has nothing to undo, and Ctrl+E besides. What the window has
  // no use for still comes here as a key.
  const bool own = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
  const bool unsent = isModified() || property("invalid").toBool();
  if (own && unsent) return QLineEdit::event(event);
  event->ignore();
  return true;
}

std::optional<double> typedNumber(const QString& text, const QLocale& locale) {
  bool ok = false;
  double value = locale.toDouble(text.trimmed(), &ok);
  if (!ok) value = QLocale::c().toDouble(text.trimmed(), &ok);
  if (!ok || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace weightscape::ui
