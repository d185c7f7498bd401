// SPDX-License-Identifier: GPL-3.0-or-later
// Exports one of the views that are shown as a figure, or copies it: exactly what it previews.
#pragma once

#include <QDialog>
#include <vector>

#include "ui/figures/figure.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace weightscape::ui {

class FigureDialog : public QDialog {
  Q_OBJECT

 public:
  struct Choice {
    QString name;
    const FigureSource* source = nullptr;
  };

  FigureDialog(std::vector<Choice> choices, QWidget* parent);

  /// Writes the chosen view; says how it went. The ending decides between PNG, SVG and PDF.
  void writeTo(const QString& path);
  void copy();

 signals:
  void told(const QString& sentence, bool bad);

 private:
  void askAndWrite();
  void showFormat(int index);
  /// Takes the chosen view as it is now and shows it.
  void preview();
  /// Shows what was taken in the format that is chosen.
  void showPreview();
  [[nodiscard]] FigureFormat format() const;
  std::vector<Choice> choices_;
  Figure taken_;  ///< what is previewed; training and all else may go on behind the dialog
  QComboBox* which_ = nullptr;
  QComboBox* formats_ = nullptr;
  QDoubleSpinBox* width_ = nullptr;
  QDoubleSpinBox* height_ = nullptr;
  QDoubleSpinBox* font_ = nullptr;
  QSpinBox* dpi_ = nullptr;
  QLabel* preview_ = nullptr;
};

}  // namespace weightscape::ui
