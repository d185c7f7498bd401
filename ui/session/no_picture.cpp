// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/no_picture.h"

#include <QCoreApplication>

#include "ui/session/live_training.h"

namespace weightscape::ui {
namespace {

/// ‖W_in‖·‖W_out‖ below this is zero: one mode that is kept, be it at 1 % of its size, has more.
constexpr double kZero = 0.01;

QString reasonWords(const char* text) { return QCoreApplication::translate("NoPicture", text); }

}  // namespace

QString whyNoPicture(const LiveTraining& live) {
  const TrainingSnapshot& training = live.shown();
  Message problem;
  if (training.state == TrainingState::Failed && !training.trained()) problem = training.error;
  const AnalysisSnapshot* const analysis = live.analysis();
  if (problem.empty() && analysis != nullptr && !analysis->analysis) problem = analysis->error;
  if (problem.empty()) return {};
  return reasonWords(QT_TRANSLATE_NOOP("NoPicture", "There is no picture of this: %1"))
      .arg(translated(problem));
}

bool allZero(const Autoencoder& network) {
  // A part tells most often: the whole is no smaller.
  if (network.neurons() > 0 && network.hidden() > 0 &&
      network.w_in.col(0).norm() * network.w_out.col(0).norm() >= kZero) {
    return false;
  }
  return network.w_in.norm() * network.w_out.norm() < kZero;
}

QString nothingToDraw(const AnalysisSnapshot& snapshot) {
  if (!snapshot.analysis || !snapshot.training->trained()) return {};
  if (!allZero(snapshot.training->trained()->network())) {
    if (snapshot.analysis->verdict.kind != VerdictKind::Collapsed) return {};
    return reasonWords(QT_TRANSLATE_NOOP(
        "NoPicture",
        "Nothing is left to read: the network gives back less than 1 % of the activity."));
  }
  return snapshot.training->trained()->step() == 0
             ? reasonWords(QT_TRANSLATE_NOOP("NoPicture", "All weights are zero: nothing to draw."))
             : reasonWords(QT_TRANSLATE_NOOP("NoPicture",
                                             "The weights have shrunk to zero: nothing to draw."));
}

}  // namespace weightscape::ui
