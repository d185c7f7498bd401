// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/answers_json.h"

#include <QFileInfo>
#include <QJsonObject>
#include <algorithm>

#include "core/base/error.h"
#include "ui/lessons/lesson_list.h"

namespace weightscape::ui {
namespace {

constexpr QLatin1String kSource("source");
constexpr QLatin1String kSteps("steps");
constexpr QLatin1String kSeen("seen");
constexpr QLatin1String kStep("step");
constexpr QLatin1String kSaid("said");
constexpr QLatin1String kGuesses("guesses");
constexpr QLatin1String kRight("right");
constexpr QLatin1String kOutcome("outcome");
constexpr QLatin1String kForetold("foretold");
constexpr QLatin1String kField("field");
constexpr QLatin1String kCame("came");
constexpr QLatin1String kCurve("curve");

QJsonObject toJson(std::size_t step, const GivenAnswer& answer) {
  QJsonArray curve;
  for (const QPointF& point : answer.came.curve) curve.append(QJsonArray{point.x(), point.y()});
  return {{kStep, static_cast<qint64>(step)},
          {kSaid, answer.said},
          {kGuesses, answer.guesses},
          {kRight, answer.right},
          {kOutcome, answer.outcome},
          {kForetold, answer.foretold},
          {kField, answer.field},
          {kCame, static_cast<qint64>(answer.came.right)},
          {kCurve, curve}};
}

GivenAnswer answerOf(const QJsonObject& json) {
  GivenAnswer answer;
  answer.said = json.value(kSaid).toString();
  answer.guesses = std::max(1, json.value(kGuesses).toInt(1));
  answer.right = std::clamp(json.value(kRight).toInt(), 0, answer.guesses);
  answer.outcome = json.value(kOutcome).toString();
  answer.foretold = json.value(kForetold).toBool(true);
  answer.field = json.value(kField).toObject();
  answer.came.right = static_cast<std::size_t>(std::max<qint64>(0, json.value(kCame).toInteger()));
  for (const QJsonValue& point : json.value(kCurve).toArray()) {
    answer.came.curve.emplace_back(point[0].toDouble(), point[1].toDouble());
  }
  return answer;
}

}  // namespace

QJsonArray answersToJson(const std::map<QString, const KeptAnswers*>& lessons) {
  QJsonArray all;
  for (const auto& [source, kept] : lessons) {
    QJsonArray steps;
    for (const auto& [step, answer] : kept->answers) steps.append(toJson(step, answer));
    QJsonArray seen;
    for (const std::size_t step : kept->seen) seen.append(static_cast<qint64>(step));
    all.append(QJsonObject{{kSource, source}, {kSteps, steps}, {kSeen, seen}});
  }
  return all;
}

std::map<QString, KeptAnswers> answersFromJson(const QJsonArray& json) {
  std::map<QString, KeptAnswers> all;
  for (const QJsonValue& one : json) {
    const QString source = one[kSource].toString();
    KeptAnswers kept;
    try {
      kept.lesson = QFileInfo(source).isAbsolute() ? readLessonFile(source) : readLesson(source);
    } catch (const Error&) {
      continue;
    }
    for (const QJsonValue& step : one[kSteps].toArray()) {
      const qint64 number = step[kStep].toInteger(-1);
      if (number >= 0) kept.answers[static_cast<std::size_t>(number)] = answerOf(step.toObject());
    }
    for (const QJsonValue& step : one[kSeen].toArray()) {
      if (step.toInteger(-1) >= 0) kept.seen.insert(static_cast<std::size_t>(step.toInteger()));
    }
    retell(kept.lesson, kept.answers);
    kept.saved = false;
    if (!kept.answers.empty()) all[source] = std::move(kept);
  }
  return all;
}

}  // namespace weightscape::ui
