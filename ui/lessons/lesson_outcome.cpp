// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_outcome.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "core/training/penalties.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/session/session.h"

namespace weightscape::ui {
namespace {

/// The step that is looked at of what is shown; −1 where there is no network.
std::int64_t shownStep(const Session& session) {
  const Trained* const trained = session.live().shown().trained();
  return trained != nullptr ? trained->step() : -1;
}

/// What the wiring shows once the training has come to rest, or has had its epochs: null before.
const AnalysisSnapshot* judged(const Session& session) {
  const LiveTraining& live = session.live();
  const AnalysisSnapshot* const analysis = live.analysis();
  if (analysis == nullptr || !analysis->analysis || session.needsRestart()) return nullptr;
  const Trained* const trained = analysis->training->trained();
  if (trained == nullptr || trained->step() == 0 || trained->newest->history.empty()) {
    return nullptr;
  }
  const TrainerCheckpoint& there = *trained->newest;
  const bool had_its_epochs =
      there.epoch - there.first_epoch >= session.experiment().training.epochs;
  if (live.running() ? !had_its_epochs : !live.analysisIsCurrent()) return nullptr;
  // λ acts at once on a finished training and changes nothing: only training on shows what it does.
  const double wanted =
      absolutePenalties(session.experiment().objective, trained->dataset->spectrum.largest()).l2_in;
  if (trained->penalties().l2_in != wanted || there.history.back().l2 != wanted) return nullptr;
  return analysis;
}

bool judgedAs(const Session& session, std::initializer_list<VerdictKind> kinds) {
  const AnalysisSnapshot* const analysis = judged(session);
  return analysis != nullptr &&
         std::find(kinds.begin(), kinds.end(), analysis->analysis->verdict.kind) != kinds.end();
}

bool unpenalised(const Pins::Pin& pin) {
  const Trained* const trained = pin->training->trained();
  return trained != nullptr && trained->penalties().l2_in == 0.0;
}

struct Outcome {
  const char* name;
  const char* waits_for;
  bool needs_training;
  bool (*came)(const OutcomeSigns& signs);
  bool (*began)(const OutcomeSigns& signs) = nullptr;  ///< before it has come
};

/// Weights that learn say more and more of what will come.
bool trains(const OutcomeSigns& signs) {
  return signs.session.live().running() ||
         (signs.began_at >= 0 && newestStep(signs.session) > signs.began_at);
}

const std::vector<Outcome>& outcomes() {
  static const std::vector<Outcome> table = {
      {"untrained", QT_TRANSLATE_NOOP("LessonOutcome", "weights that are not trained"), false,
       [](const OutcomeSigns& signs) { return shownStep(signs.session) == 0; }},
      {"trained", QT_TRANSLATE_NOOP("LessonOutcome", "a training that has come to its end"), true,
       [](const OutcomeSigns& signs) { return judged(signs.session) != nullptr; }, trains},
      {"recovered", QT_TRANSLATE_NOOP("LessonOutcome", "a headline that says “recovered”"), true,
       [](const OutcomeSigns& signs) { return judgedAs(signs.session, {VerdictKind::Recovered}); },
       trains},
      {"not-recovered",
       QT_TRANSLATE_NOOP("LessonOutcome", "a headline that says “not recovered”, after training"),
       true,
       [](const OutcomeSigns& signs) {
         return judgedAs(signs.session, {VerdictKind::NotRecovered, VerdictKind::PartlyRecovered});
       },
       trains},
      {"collapsed", QT_TRANSLATE_NOOP("LessonOutcome", "a headline that says “collapsed”"), true,
       [](const OutcomeSigns& signs) { return judgedAs(signs.session, {VerdictKind::Collapsed}); },
       trains},
      {"beside", QT_TRANSLATE_NOOP("LessonOutcome", "the run without λ, beside this one"), true,
       [](const OutcomeSigns& signs) {
         const std::vector<Pins::Pin>& pins = signs.session.pins().all();
         return std::any_of(pins.begin(), pins.end(), unpenalised);
       }},
      {"looking-back", QT_TRANSLATE_NOOP("LessonOutcome", "an earlier moment of the training"),
       true, [](const OutcomeSigns& signs) { return signs.session.live().frame() >= 0; }},
      {"swept", QT_TRANSLATE_NOOP("LessonOutcome", "a sweep that has come to its end"), false,
       [](const OutcomeSigns& signs) { return signs.swept; },
       [](const OutcomeSigns& signs) { return signs.sweeping; }},
      {"not-stereographic",
       QT_TRANSLATE_NOOP("LessonOutcome", "a picture that is not stereographic"), true,
       [](const OutcomeSigns& signs) { return !signs.stage.stereographic(); }}};
  return table;
}

const Outcome* findOutcome(const std::string& name) {
  const auto found = std::find_if(outcomes().begin(), outcomes().end(),
                                  [&](const Outcome& outcome) { return outcome.name == name; });
  return found == outcomes().end() ? nullptr : &*found;
}

}  // namespace

const std::vector<std::string>& lessonOutcomes() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> result;
    for (const Outcome& outcome : outcomes()) result.emplace_back(outcome.name);
    return result;
  }();
  return names;
}

bool outcomeCame(const std::string& outcome, const OutcomeSigns& signs) {
  const Outcome* const known = findOutcome(outcome);
  return known == nullptr || known->came(signs);
}

bool outcomeBegan(const std::string& outcome, const OutcomeSigns& signs) {
  const Outcome* const known = findOutcome(outcome);
  if (known == nullptr) return false;
  return known->came(signs) || (known->began != nullptr && known->began(signs));
}

std::int64_t newestStep(const Session& session) {
  const Trained* const trained = session.live().newest().trained();
  return trained != nullptr ? trained->newest->step : -1;
}

QString outcomeWords(const std::string& outcome) {
  const Outcome* const known = findOutcome(outcome);
  return known == nullptr ? QString()
                          : QCoreApplication::translate("LessonOutcome", known->waits_for);
}

bool outcomeNeedsTraining(const std::string& outcome) {
  const Outcome* const known = findOutcome(outcome);
  return known != nullptr && known->needs_training;
}

}  // namespace weightscape::ui
