// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/answer_field.h"

#include <QCoreApplication>

#include "core/evidence/shape_names.h"
#include "ui/lessons/choice_field.h"
#include "ui/lessons/lambda_field.h"
#include "ui/lessons/sketch_field.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {

AnswerField* makeAnswerField(const LessonQuestion& question) {
  switch (question.kind) {
    case AnswerKind::Choice:
    case AnswerKind::Shape:
      return new ChoiceField(question);
    case AnswerKind::Lambda:
      return new LambdaField(question);
    case AnswerKind::Curve:
      break;
  }
  return new SketchField(question);
}

QString optionWords(const LessonQuestion& question, std::size_t option) {
  const std::string& words = question.options[option];
  if (question.kind == AnswerKind::Choice) return QString::fromStdString(words);
  return words == kNoShape ? QCoreApplication::translate("LessonShapes", "no shape")
                           : translated(words);
}

}  // namespace weightscape::ui
