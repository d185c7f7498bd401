// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/verdict_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>

#include "core/analysis/analysis.h"
#include "core/analysis/verdict.h"
#include "core/embedding/method.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "core/experiment/evidence_source.h"
#include "ui/session/evidence_words.h"
#include "ui/session/live_training.h"
#include "ui/session/picture_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("VerdictWords", text); }

void add(QString& detail, const Message& note) {
  if (!detail.isEmpty()) detail += QStringLiteral(" · ");
  detail += translated(note);
}

/// What the method has to say of these weights' penalty.
std::optional<Message> noteOnMethod(const AnalysisSnapshot& snapshot) {
  const TrainingSnapshot& training = *snapshot.training;
  const double largest = training.dataset->spectrum.largest();
  if (!training.trained() || !(largest > 0.0)) return std::nullopt;
  return noteOn(*snapshot.experiment.embedding.method,
                training.trained()->penalties().l2_in / largest);
}

/// Where the truth is not known, the evidence is the headline; where it is, both stand side by side
/// when they disagree.
void addEvidence(const AnalysisSnapshot& snapshot, const Theme& theme, VerdictWords& said) {
  if (!snapshot.evidence) return;
  const Dataset& dataset = *snapshot.training->dataset;
  if (!dataset.truthKnown()) {
    if (snapshot.analysis->verdict.kind != VerdictKind::Unscored) return;
    const bool found =
        std::any_of(snapshot.evidence->pieces.begin(), snapshot.evidence->pieces.end(),
                    [](const PieceEvidence& piece) { return piece.beyondChance(); });
    said.headline = evidenceHeadline(*snapshot.evidence);
    said.detail = evidenceText(*snapshot.evidence);
    said.color = found ? theme.good : theme.quiet;
    return;
  }
  if (snapshot.analysis->verdict.kind != VerdictKind::Recovered) return;
  const Message other = disagreement(*snapshot.evidence, trueShapes(dataset));
  if (!other.pattern.empty()) add(said.detail, other);
}

}  // namespace

QColor verdictColor(const Verdict& verdict, const Theme& theme) {
  switch (verdict.kind) {
    case VerdictKind::Recovered:
      return theme.good;
    case VerdictKind::PartlyRecovered:
      return theme.caution;
    case VerdictKind::Unscored:
      return theme.text;
    case VerdictKind::Untrained:
    case VerdictKind::NotConverged:  // neither good nor bad: not judged
      return theme.quiet;
    default:
      return theme.bad;
  }
}

VerdictWords verdictWords(const LiveTraining& live, const Theme& theme) {
  const AnalysisSnapshot* const snapshot = live.analysis();
  const Trained* const trained = live.shown().trained();
  VerdictWords said;
  said.color = theme.quiet;
  if (live.analysisIsOld()) {
    // What is known is of the weights before.
    if (live.state() == TrainingState::Failed && trained == nullptr) {
      said.headline = words(QT_TRANSLATE_NOOP("VerdictWords", "no picture"));
      said.detail = translated(live.shown().error);
      said.color = theme.bad;
      return said;
    }
    said.headline = live.drawingGivenUp()
                        ? words(QT_TRANSLATE_NOOP("VerdictWords", "not drawn"))
                        : words(QT_TRANSLATE_NOOP("VerdictWords", "drawing the picture…"));
    said.detail = words(QT_TRANSLATE_NOOP(
        "VerdictWords", "What is still shown is of the weights before, not of these."));
    return said;
  }
  if (trained != nullptr && trained->step() == 0 && !trained->diverged) {
    said.headline = words(QT_TRANSLATE_NOOP("VerdictWords", "untrained weights"));
    said.detail = words(QT_TRANSLATE_NOOP(
        "VerdictWords", "Press Space to train: the cloud shows what the weights learn."));
  } else if (snapshot != nullptr && snapshot->analysis) {
    const Verdict& verdict = snapshot->analysis->verdict;
    said.headline = translated(verdict.headline);
    said.detail = translated(verdict.detail);
    said.joining = snapshot->analysis->joining_neighbors;
    said.color = verdictColor(verdict, theme);
    if (live.running() && said.color == theme.bad) {
      // It is not over yet.
      said.headline = words(QT_TRANSLATE_NOOP("VerdictWords", "%1, so far")).arg(said.headline);
      said.color = theme.quiet;
    }
    if (const auto epoch = live.epochStillShown(); epoch && !said.detail.isEmpty()) {
      said.detail = words(QT_TRANSLATE_NOOP("VerdictWords", "%1 (as at epoch %2, being read anew)"))
                        .arg(said.detail, QLocale().toString(static_cast<qlonglong>(*epoch)));
    }
    addEvidence(*snapshot, theme, said);
    if (const auto note = noteOnMethod(*snapshot)) add(said.detail, *note);
  } else if (snapshot != nullptr) {
    said.headline = words(QT_TRANSLATE_NOOP("VerdictWords", "no picture"));
    said.detail = translated(snapshot->error);
    said.color = theme.bad;
  }
  if (snapshot != nullptr && snapshot->analysis) {
    // What the embedding has to say of its points, untrained or not.
    for (const Message& note : snapshot->analysis->embedding.notes) add(said.detail, note);
  }
  if (!said.detail.isEmpty()) said.detail[0] = said.detail[0].toUpper();
  return said;
}

}  // namespace weightscape::ui
