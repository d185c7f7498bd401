#include "ui/session/run_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/data/dataset.h"
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
  const QLocale locale;
  QStringList parts = {translated(training.experiment.name)};
  if (training.trained()) {
    const double largest = training.dataset->spectrum.largest();
    const double lambda = training.trained()->penalties().l2_in;
    parts << RunWords::tr("λ/s₁ %1").arg(
        locale.toString(largest > 0.0 ? lambda / largest : lambda, 'g', 3));
    parts << RunWords::tr("seed %1").arg(training.experiment.seed);
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace weightscape::ui
