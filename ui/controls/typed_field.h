// SPDX-License-Identifier: GPL-3.0-or-later
// A line that a value is typed into, whose keys are the window's while nothing is under way.
#pragma once

#include <QLineEdit>
#include <optional>

namespace weightscape::ui {

class TypedField : public QLineEdit {
  Q_OBJECT

 public:
  using QLineEdit::QLineEdit;

  /// Marks the field; nothing else is changed by it.
  void markInvalid(bool invalid);

 protected:
  /// Ctrl+Z and its like are the window's while nothing is typed that was not sent.
  bool event(QEvent* event) override;
};

/// What was typed as a number: in the user's locale, or as scientific files write it, with a point,
/// where that is no group separator. Nothing where it is none, or not finite.
std::optional<double> typedNumber(const QString& text, const QLocale& locale);

}  // namespace weightscape::ui
