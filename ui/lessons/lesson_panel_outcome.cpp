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
  return outcomeCame(now().check, {session_, stage_, swept_});
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
  const AnswerOutcome came = outcome();
  field_->showOutcome(came);
  GivenAnswer& answer = answers_[step_];
  answer.right = field_->rightGuesses(came);
  answer.outcome = waitsForEvidence() && evidence() != nullptr ? evidenceHeadline(*evidence())
                                                               : rightAnswer(*now().question);
  const bool all_right = answer.right == answer.guesses;
  says_->setText(outcomeSentence(came));
  const Theme& theme = currentTheme();
  const QColor color = now().question->kind == AnswerKind::Curve ? theme.text
                       : all_right                               ? theme.good
                                                                 : theme.caution;
  setTextColor(*says_, color);
}

QString LessonPanel::outcomeSentence(const AnswerOutcome& came) const {
  const GivenAnswer& answer = answers_.at(step_);
  const QLocale locale;
  if (now().question->kind == AnswerKind::Curve) {
    return came.curve.empty() ? tr("There is no curve to draw beside the sketch.")
                              : tr("Your sketch is dashed; the curve that came is not.");
  }
  if (waitsForEvidence() && evidence() == nullptr) {
    return tr("You said: %1. The evidence was not heard to its end.").arg(answer.said);
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
  if (!answered()) return tr("Waits for: your answer.");
  if (reached_) return now().question || now().check.empty() ? QString() : tr("✓ Seen.");
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
