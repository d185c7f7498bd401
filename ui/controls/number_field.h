// SPDX-License-Identifier: GPL-3.0-or-later
// A field for one number in the user's locale.
#pragma once

#include "ui/controls/typed_field.h"

namespace weightscape::ui {

class NumberField : public TypedField {
  Q_OBJECT

 public:
  explicit NumberField(bool whole, QWidget* parent = nullptr);

  void setValue(double value);
  /// Shows a word in place of a number that the program chooses; entering "auto" means 0.
  void setAutomatic(const QString& text);
  /// Marks the field and says why; an empty sentence clears the mark.
  void showError(const QString& sentence);

 signals:
  void valueEntered(double value);
  void textRefused(const QString& sentence);

 protected:
  /// Keys that no number holds are the window's: r restarts, here too.
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// Whether a letter may be part of what is typed: of a number, or of "auto".
  [[nodiscard]] bool holds(const QKeyEvent& key) const;
  void enter();

  bool whole_;
  bool automatic_ = false;  ///< 0 is a number that the program chooses
  double value_ = 0.0;
};

/// A number as this program shows it: at most six significant digits, no grouping.
QString shownNumber(double value);

}  // namespace weightscape::ui
