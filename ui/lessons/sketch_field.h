// SPDX-License-Identifier: GPL-3.0-or-later
// Axes on which a learner draws where a curve will go; the curve is drawn beside it afterwards.
#pragma once

#include "ui/lessons/answer_field.h"

class QPushButton;

namespace weightscape::ui {

class SketchPad;

/// Where a λ/s₁ stands on the axis of a sketch over λ, from 0 to 1: a true zero, then powers of
/// ten.
double sketchPlaceOfLambda(double lambda);

class SketchField : public AnswerField {
  Q_OBJECT

 public:
  explicit SketchField(const LessonQuestion& question, QWidget* parent = nullptr);

  void setShowOfHands(bool on) override;
  [[nodiscard]] bool complete() const override;
  [[nodiscard]] QJsonObject state() const override;
  void setState(const QJsonObject& state) override;
  void commit() override;
  /// The curve's points, both axes from 0 to 1.
  void showOutcome(const AnswerOutcome& outcome) override;
  [[nodiscard]] QString said() const override;
  [[nodiscard]] int guesses() const override;
  [[nodiscard]] int rightGuesses(const AnswerOutcome& /*outcome*/) const override { return 0; }

 private:
  SketchPad* pad_ = nullptr;
  QPushButton* add_ = nullptr;
  QPushButton* anew_ = nullptr;
};

}  // namespace weightscape::ui
