// A field for one number in the user's locale.
#pragma once

#include <QLineEdit>

namespace weightscape::ui {

class NumberField : public QLineEdit {
  Q_OBJECT

 public:
  explicit NumberField(bool whole, QWidget* parent = nullptr);

  void setValue(double value);
  /// Marks the field and says why; an empty sentence clears the mark.
  void showError(const QString& sentence);

 signals:
  void valueEntered(double value);
  void textRefused(const QString& sentence);

 private:
  void enter();

  bool whole_;
  double value_ = 0.0;
};

/// A number as this program shows it: at most six significant digits, no grouping.
QString shownNumber(double value);

}  // namespace weightscape::ui
