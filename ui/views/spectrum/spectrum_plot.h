// The spectra of inputs and weights as a plot: the view's and the figure's.
#pragma once

#include "core/base/types.h"
#include "ui/figures/figure.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace weightscape::ui {

struct AnalysisSnapshot;
struct TrainingSnapshot;

/// All that it shows, from mode 1 on.
struct SpectrumPicture {
  Index modes = 0;  ///< on the axis; 0 where there are none
  Vector inputs;    ///< s_k / s_1, as far as they are above rounding
  /// λ / s_1 as it was trained with; where the two layers have one each, what they come to
  /// together.
  double lambda = 0.0;
  bool separate = false;  ///< they have
  Vector predicted;       ///< what the closed form says of σ_k²; empty where it does not hold
  Vector learned;         ///< σ_k² of W_in; empty while it is not known
};

/// `analysis` may be null, or be without the spectrum.
SpectrumPicture spectrumPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis);

/// Into a plot that holds nothing else.
void drawSpectrum(QCustomPlot& plot, const SpectrumPicture& picture, const Theme& theme);

/// What those of its curves are called that can be seen.
QString spectrumLegend(const SpectrumPicture& picture, const Theme& theme);

/// `name` is the experiment's, as a person reads it. Empty without modes.
Figure spectrumFigure(const SpectrumPicture& picture, const QString& name);

}  // namespace weightscape::ui
