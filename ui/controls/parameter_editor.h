// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a panel: label, slider and field of one parameter, made from its table entry.
#pragma once

#include <QWidget>
#include <functional>

#include "core/experiment/parameter_table.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace weightscape::ui {

class NumberField;
class Session;
class TypedField;

class ParameterEditor : public QWidget {
  Q_OBJECT

 public:
  ParameterEditor(Session& session, const Parameter& parameter, std::size_t group,
                  QWidget* parent = nullptr);

  /// Shows what the session holds.
  void refresh();
  /// False while other parameters, or the axes of its group, leave this one without effect.
  [[nodiscard]] bool inUse() const;

 private:
  void makeNumberRow();
  void makeChoiceRow();
  void makeSwitchRow();
  void makeListRow();
  void apply(const ParameterValue& value);
  /// "auto (4)": the k that the program chooses.
  [[nodiscard]] QString automaticWords() const;
  void showError(const QString& sentence);
  [[nodiscard]] double sliderValue(int position) const;
  [[nodiscard]] int sliderPosition(double value) const;
  /// The whole number that a position of the slider means; another one than now wherever it moved.
  [[nodiscard]] std::int64_t wholeAt(int position) const;

  Session& session_;
  const Parameter& parameter_;
  std::size_t group_;
  QLabel* label_ = nullptr;
  QLabel* error_ = nullptr;
  QSlider* slider_ = nullptr;
  NumberField* field_ = nullptr;
  QComboBox* choice_ = nullptr;
  QCheckBox* flag_ = nullptr;
  TypedField* list_ = nullptr;
};

}  // namespace weightscape::ui
