// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of a lesson waits for: the one table of outcomes.
#pragma once

#include <QString>
#include <cstdint>
#include <string>

namespace weightscape::ui {

class Session;
struct LessonStage;

/// What outcomes are seen in.
struct OutcomeSigns {
  const Session& session;
  const LessonStage& stage;
  bool swept = false;          ///< a sweep has finished since the step began
  bool sweeping = false;       ///< one is running
  std::int64_t began_at = -1;  ///< the training's step when the step began; −1: not known yet
};

/// Whether it has come; an empty one always has.
bool outcomeCame(const std::string& outcome, const OutcomeSigns& signs);

/// Whether something of it is there to be seen: a training that is to come to it runs, or it has
/// come. Who answers now does not foretell it.
bool outcomeBegan(const std::string& outcome, const OutcomeSigns& signs);

/// The step of the newest weights; −1 where there is no network.
std::int64_t newestStep(const Session& session);

/// What is waited for: "the verdict “recovered”". Empty for an empty one.
QString outcomeWords(const std::string& outcome);

/// Whether it comes only where something is trained.
bool outcomeNeedsTraining(const std::string& outcome);

}  // namespace weightscape::ui
