// What a step of a lesson waits for: the one table of outcomes.
#pragma once

#include <QString>
#include <string>

namespace weightscape::ui {

class Session;
struct LessonStage;

/// What outcomes are seen in.
struct OutcomeSigns {
  const Session& session;
  const LessonStage& stage;
  bool swept = false;  ///< a sweep has finished since the step began
};

/// Whether it has come; an empty one always has.
bool outcomeCame(const std::string& outcome, const OutcomeSigns& signs);

/// What is waited for: "the verdict “recovered”". Empty for an empty one.
QString outcomeWords(const std::string& outcome);

/// Whether it comes only where something is trained.
bool outcomeNeedsTraining(const std::string& outcome);

}  // namespace weightscape::ui
