// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/given_answers.h"

#include <QCoreApplication>
#include <QLocale>
#include <memory>

#include "ui/lessons/answer_field.h"

namespace weightscape::ui {
namespace {

QString answersWords(const char* text) { return QCoreApplication::translate("GivenAnswers", text); }

}  // namespace

QString rightAnswer(const LessonQuestion& question) {
  const QLocale locale;
  switch (question.kind) {
    case AnswerKind::Choice:
    case AnswerKind::Shape:
      return optionWords(question, question.right);
    case AnswerKind::Lambda:
      return question.low == question.high
                 ? answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "λ/s₁ = %1"))
                       .arg(locale.toString(question.low))
                 : answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "λ/s₁ from %1 to %2"))
                       .arg(locale.toString(question.low), locale.toString(question.high));
    case AnswerKind::Curve:
      break;
  }
  return answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "the curve that comes of it"));
}

void retell(const Lesson& lesson, GivenAnswers& answers) {
  for (auto given = answers.begin(); given != answers.end();) {
    const bool asks = given->first < lesson.steps.size() && lesson.steps[given->first].question;
    std::unique_ptr<AnswerField> field;
    if (asks) {
      field.reset(makeAnswerField(*lesson.steps[given->first].question));
      field->setState(given->second.field);
    }
    if (!field || !field->complete()) {
      given = answers.erase(given);
      continue;
    }
    given->second.said = field->said();
    const LessonStep& step = lesson.steps[given->first];
    // What the evidence said stays in the words in which it said so.
    if (!given->second.outcome.isEmpty() && step.scene.wiring == 0) {
      given->second.outcome = rightAnswer(*step.question);
    }
    ++given;
  }
}

QString answersText(const Lesson& lesson, const GivenAnswers& answers) {
  QStringList lines{QStringLiteral("# ") + QString::fromStdString(lesson.title), {}};
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    const LessonStep& step = lesson.steps[i];
    if (!step.question) continue;
    lines << QStringLiteral("## %1. %2").arg(i + 1).arg(QString::fromStdString(step.title))
          << QString();
    lines << QStringLiteral("- ") + answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "Question: %1"))
                                        .arg(QString::fromStdString(step.question->text));
    const auto given = answers.find(i);
    if (given == answers.end()) {
      lines << QStringLiteral("- ") +
                   answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "Not answered"))
            << QString();
      continue;
    }
    const GivenAnswer& answer = given->second;
    lines << QStringLiteral("- ") +
                 answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "Answer: %1")).arg(answer.said);
    if (!answer.outcome.isEmpty()) {
      lines << QStringLiteral("- ") + answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "Outcome: %1"))
                                          .arg(answer.outcome);
      if (!answer.foretold) {
        lines << QStringLiteral("- ") + answersWords(QT_TRANSLATE_NOOP(
                                            "GivenAnswers", "Said after the outcome was seen"));
      } else if (step.question->kind != AnswerKind::Curve) {
        lines << QStringLiteral("- ") +
                     answersWords(QT_TRANSLATE_NOOP("GivenAnswers", "Right: %1 of %2"))
                         .arg(answer.right)
                         .arg(answer.guesses);
      }
    }
    lines << QString();
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace weightscape::ui
