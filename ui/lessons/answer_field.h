// SPDX-License-Identifier: GPL-3.0-or-later
// Where a learner commits to an answer; afterwards the outcome stands beside it.
#pragma once

#include <QJsonObject>
#include <QPointF>
#include <QString>
#include <QWidget>
#include <vector>

#include "ui/lessons/lesson.h"

namespace weightscape::ui {

/// What came of it.
struct AnswerOutcome {
  std::size_t right = 0;       ///< which of the options it is
  std::vector<QPointF> curve;  ///< of a sketch: what stands on its axes
};

class AnswerField : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// Several people guess, and each guess is counted.
  virtual void setShowOfHands(bool on) = 0;
  /// Whether anything is answered yet.
  [[nodiscard]] virtual bool complete() const = 0;
  /// What is said, in numbers: to be shown again.
  [[nodiscard]] virtual QJsonObject state() const = 0;
  /// The same once more; what does not fit the question is left out.
  virtual void setState(const QJsonObject& state) = 0;
  /// Said is said: nothing can be changed any more.
  virtual void commit() = 0;
  /// Puts the outcome beside what was said.
  virtual void showOutcome(const AnswerOutcome& outcome) = 0;

  /// What was said, in words: "A ring", "A ring: 12, a cloud: 7".
  [[nodiscard]] virtual QString said() const = 0;
  /// How many said anything, and how many of them what has come; a sketch is neither right nor
  /// wrong.
  [[nodiscard]] virtual int guesses() const = 0;
  [[nodiscard]] virtual int rightGuesses(const AnswerOutcome& outcome) const = 0;

 signals:
  void changed();
};

/// The one for this kind of question.
AnswerField* makeAnswerField(const LessonQuestion& question);

/// An option in a person's language: of a choice its words, of a shape its name.
QString optionWords(const LessonQuestion& question, std::size_t option);

}  // namespace weightscape::ui
