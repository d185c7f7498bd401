#include "ui/controls/number_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <cmath>

namespace weightscape::ui {

NumberField::NumberField(bool whole, QWidget* parent) : QLineEdit(parent), whole_(whole) {
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

void NumberField::showError(const QString& sentence) {
  setProperty("invalid", !sentence.isEmpty());
  style()->unpolish(this);
  style()->polish(this);
}

bool NumberField::event(QEvent* event) {
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

void NumberField::enter() {
  if (!isModified()) return;
  setModified(false);
  if (automatic_ && text().trimmed().startsWith(tr("auto"), Qt::CaseInsensitive)) {
    emit valueEntered(0.0);
    return;
  }
  bool ok = false;
  double value = locale().toDouble(text().trimmed(), &ok);
  // Scientific files write a point whatever the locale; accept it where it is no group separator.
  if (!ok) value = QLocale::c().toDouble(text().trimmed(), &ok);
  if (!ok || !std::isfinite(value)) {
    emit textRefused(tr("“%1” is not a number.").arg(text()));
    return;
  }
  emit valueEntered(value);
}

QString shownNumber(double value) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
  return whole ? locale.toString(static_cast<qlonglong>(value)) : locale.toString(value, 'g', 6);
}

}  // namespace weightscape::ui
