// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/run_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/data/dataset.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"
#include "ui/work/analysis_snapshot.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {
namespace {

struct RunWords {
  Q_DECLARE_TR_FUNCTIONS(RunWords)
};

}  // namespace

QString runWords(const AnalysisSnapshot& snapshot) {
  const TrainingSnapshot& training = *snapshot.training;
  QStringList parts = {shortName(training.experiment.name)};
  if (training.trained()) {
    const double largest = training.dataset->spectrum.largest();
    const double unit = largest > 0.0 ? largest : 1.0;
    const Penalties penalties = training.trained()->penalties();
    const QString in = numberText(penalties.l2_in / unit, 'g', 3);
    parts << (penalties.l2_in == penalties.l2_out
                  ? RunWords::tr("λ/s₁ %1").arg(in)
                  : RunWords::tr("λ/s₁ %1 in, %2 out")
                        .arg(in, numberText(penalties.l2_out / unit, 'g', 3)));
    parts << RunWords::tr("seed %1").arg(training.experiment.seed);
    const Trained& trained = *training.trained();
    if (trained.frame || !trained.finished || trained.newest->end == TrainingEnd::Settled) {
      parts << RunWords::tr("epoch %1").arg(training.trained()->epoch());
    }
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace weightscape::ui
