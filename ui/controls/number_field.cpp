// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <cmath>

namespace weightscape::ui {

NumberField::NumberField(bool whole, QWidget* parent) : TypedField(parent), whole_(whole) {
  setAlignment(Qt::AlignRight);
  connect(this, &QLineEdit::editingFinished, this, &NumberField::enter);
}

void NumberField::setValue(double value) {
  value_ = value;
  setText(shownNumber(value));
  setCursorPosition(0);
  showError({});
}

void NumberField::setAutomatic(const QString& text) {
  automatic_ = true;
  value_ = 0.0;
  setText(text);
  setCursorPosition(0);
  showError({});
}

void NumberField::showError(const QString& sentence) { markInvalid(!sentence.isEmpty()); }

bool NumberField::holds(const QKeyEvent& key) const {
  const QString text = key.text();
  const bool plain =
      !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
  // What is pasted, and what moves the cursor, is as in any field.
  if (!plain || text.isEmpty() || !text[0].isPrint()) return true;
  const QChar letter = text[0];
  if (automatic_ && QStringLiteral("auto").contains(letter, Qt::CaseInsensitive)) return true;
  // A comma or an apostrophe may belong to numbers of another language.
  return letter.isDigit() || QStringLiteral("+-−.,'’eE").contains(letter);
}

bool NumberField::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && !holds(*static_cast<QKeyEvent*>(event))) {
    event->ignore();
    return true;
  }
  return TypedField::event(event);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
  if (!holds(*event)) {
    event->ignore();  // no key of the window either
    return;
  }
  TypedField::keyPressEvent(event);
}

void NumberField::enter() {
  if (!isModified()) return;
  setModified(false);
  if (automatic_ && text().trimmed().startsWith(tr("auto"), Qt::CaseInsensitive)) {
    emit valueEntered(0.0);
    return;
  }
  const std::optional<double> value = typedNumber(text(), locale());
  if (value) {
    emit valueEntered(*value);
  } else {
    emit textRefused(tr("“%1” is not a number.").arg(text()));
  }
}

QString shownNumber(double value) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
  return whole ? locale.toString(static_cast<qlonglong>(value)) : locale.toString(value, 'g', 6);
}

}  // namespace weightscape::ui
