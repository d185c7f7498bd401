// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of a step of a lesson: whether it is there, and what is said of it.
#include <QLabel>
#include <QLocale>
#include <algorithm>

#include "core/evidence/evidence.h"
#include "ui/lessons/lesson_curves.h"
#include "ui/lessons/lesson_outcome.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/evidence_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {

bool LessonPanel::waitsForEvidence() const {
  return now().scene.wiring > 0 && now().question && now().question->kind == AnswerKind::Shape;
}

const Evidence* LessonPanel::evidence() const {
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  return analysis != nullptr ? analysis->evidence.get() : nullptr;
}

bool LessonPanel::came() const {
  if (waitsForEvidence()) {
    // Where it was cancelled or failed, no evidence comes any more.
    return evidence() != nullptr || session_.evidence().declined() ||
           !session_.evidence().error().isEmpty();
  }
  return outcomeCame(now().check, signs());
}

OutcomeSigns LessonPanel::signs() const {
  return {session_, stage_, state_->swept, sweep_.running(), state_->began_at};
}

bool LessonPanel::seen() const {
  const auto found = state_->kept.find(state_->source);
  return found != state_->kept.end() && found->second.seen.contains(step());
}

void LessonPanel::noteSeen() {
  // Evidence is held back; and what is being drawn shows nothing yet.
  if (answered() || seen() || waitsForEvidence()) return;
  if (session_.live().state() == TrainingState::Preparing) return;
  if (!state_->looked) {
    if (session_.live().running()) return;  // from the step before
    state_->looked = true;
    state_->began_at = newestStep(session_);
    state_->began_before = outcomeBegan(now().check, signs());
  } else if (!state_->began_before && outcomeBegan(now().check, signs())) {
    kept().seen.insert(step());
  }
}

AnswerOutcome LessonPanel::outcome() const {
  const LessonQuestion& question = *now().question;
  AnswerOutcome result;
  result.right = question.right;
  if (waitsForEvidence() && evidence() != nullptr) {
    const Evidence& found = *evidence();
    const bool one = found.pieces.size() == 1 && found.pieces[0].compared();
    const std::string shape = one ? found.pieces[0].shape : std::string();
    result.right = static_cast<std::size_t>(
        std::find(question.options.begin(), question.options.end(), shape) -
        question.options.begin());
  }
  if (question.kind == AnswerKind::Curve) {
    result.curve = lessonCurve(question.curve, session_.live(), sweep_);
  }
  return result;
}

void LessonPanel::showOutcome() {
  if (field_ == nullptr) return;
  GivenAnswer& answer = kept().answers.at(step());
  if (answer.outcome.isEmpty()) {
    answer.came = outcome();
    answer.right = field_->rightGuesses(answer.came);
    if (!waitsForEvidence()) {
      answer.outcome = rightAnswer(*now().question);
    } else if (evidence() != nullptr) {
      answer.outcome = evidenceHeadline(*evidence());
    }
    kept().saved = false;
  }
  field_->showOutcome(answer.came);
  const bool all_right = answer.right == answer.guesses;
  says_->setText(outcomeSentence(answer));
  const Theme& theme = currentTheme();
  const bool judged = now().question->kind != AnswerKind::Curve && answer.foretold;
  const QColor color = !judged ? theme.text : all_right ? theme.good : theme.caution;
  setTextColor(*says_, color);
}

QString LessonPanel::outcomeSentence(const GivenAnswer& answer) const {
  const QLocale locale;
  if (now().question->kind == AnswerKind::Curve) {
    return answer.came.curve.empty() ? tr("There is no curve to draw beside the sketch.")
           : answer.foretold         ? tr("Your sketch is dashed; the curve that came is not.")
                             : tr("Your sketch, drawn after the outcome was seen, is dashed; the "
                                  "curve that came is not.");
  }
  if (answer.outcome.isEmpty()) {
    return tr("You said: %1. The evidence was not heard to its end.").arg(answer.said);
  }
  if (!answer.foretold) {
    return tr("You said, after it was seen: %1. It is: %2.").arg(answer.said, answer.outcome);
  }
  if (answer.guesses > 1) {
    return tr("%1 of %2 said what came: %3.")
        .arg(locale.toString(answer.right), locale.toString(answer.guesses), answer.outcome);
  }
  const bool right = answer.right == answer.guesses;
  if (waitsForEvidence()) {
    return (right ? tr("✓ You said: %1. So does the evidence: %2.")
                  : tr("You said: %1. The evidence says: %2."))
        .arg(answer.said, answer.outcome);
  }
  return right ? tr("✓ You said: %1. So it is.").arg(answer.said)
               : tr("You said: %1. It is: %2.").arg(answer.said, answer.outcome);
}

QString LessonPanel::waitsFor() const {
  if (!problem_.isEmpty()) return problem_;
  if (!answered()) {
    return seen() ? tr("Waits for: your answer. What comes was seen meanwhile, so it will not "
                       "count as foretold.")
                  : tr("Waits for: your answer.");
  }
  if (state_->reached) return now().question || now().check.empty() ? QString() : tr("✓ Seen.");
  if (waitsForEvidence()) return tr("Waits for: the comparison with shuffles…");
  const QString waits = tr("Waits for: %1.").arg(outcomeWords(now().check));
  const LiveTraining& live = session_.live();
  if (outcomeNeedsTraining(now().check) && !live.running() && !live.hasTrained() &&
      live.state() != TrainingState::Preparing) {
    return tr("%1 Nothing is trained yet: press Start.").arg(waits);
  }
  if (live.state() == TrainingState::Finished && live.analysisIsCurrent()) {
    return tr("%1 “Again” brings the beginning of this step back.").arg(waits);
  }
  return waits;
}

}  // namespace weightscape::ui
