// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner, or a class, answered in a lesson: to be saved.
#pragma once

#include <QString>
#include <map>

#include "ui/lessons/answer_field.h"
#include "ui/lessons/lesson.h"

namespace weightscape::ui {

struct GivenAnswer {
  QString said;
  int guesses = 1;          ///< how many said something
  int right = 0;            ///< how many of them what came; a sketch is neither right nor wrong
  QString outcome;          ///< what came; empty while it has not
  bool foretold = true;     ///< it was said before what it asks about was seen
  QJsonObject field = {};   ///< as its field has it, to be shown again
  AnswerOutcome came = {};  ///< what stands beside it there, once `outcome` is told
};

/// By the number of the step, from 0.
using GivenAnswers = std::map<std::size_t, GivenAnswer>;

/// Answers of an earlier time in the words of now: the language may be another. What does not fit
/// the lesson any more goes.
void retell(const Lesson& lesson, GivenAnswers& answers);

/// As Markdown; docs/lessons.md has its form.
QString answersText(const Lesson& lesson, const GivenAnswers& answers);

/// What is right, in words: for the key.
QString rightAnswer(const LessonQuestion& question);

}  // namespace weightscape::ui
