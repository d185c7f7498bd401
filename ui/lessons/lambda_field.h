// SPDX-License-Identifier: GPL-3.0-or-later
// A place on the scale of λ: one guess, or a mark for each of several.
#pragma once

#include "ui/lessons/answer_field.h"

class QLabel;
class QPushButton;

namespace weightscape::ui {

class LambdaMarks;
class LambdaSlider;

class LambdaField : public AnswerField {
  Q_OBJECT

 public:
  explicit LambdaField(const LessonQuestion& question, QWidget* parent = nullptr);

  void setShowOfHands(bool on) override;
  [[nodiscard]] bool complete() const override { return guesses() > 0; }
  [[nodiscard]] QJsonObject state() const override;
  void setState(const QJsonObject& state) override;
  void commit() override;
  void showOutcome(const AnswerOutcome& outcome) override;
  [[nodiscard]] QString said() const override;
  [[nodiscard]] int guesses() const override { return static_cast<int>(given().size()); }
  [[nodiscard]] int rightGuesses(const AnswerOutcome& outcome) const override;

 private:
  /// What was added, or the place of the slider where one person alone answers.
  [[nodiscard]] std::vector<double> given() const;
  void tell();

  double low_ = 0.0;
  double high_ = 0.0;
  LambdaSlider* slider_ = nullptr;
  LambdaMarks* marks_ = nullptr;
  QLabel* says_ = nullptr;
  QPushButton* add_ = nullptr;
  QPushButton* less_ = nullptr;
  std::vector<double> several_;
  bool show_of_hands_ = false;
  bool touched_ = false;  ///< a slider that nobody has moved says nothing
};

}  // namespace weightscape::ui
