// SPDX-License-Identifier: GPL-3.0-or-later
// The spectra of inputs and weights as two plots below each other: the view's and the figure's.
#pragma once

#include <QPointF>

#include "core/base/types.h"
#include "core/training/objective_parameters.h"
#include "ui/figures/figure.h"
#include "ui/theme/theme.h"

class QCPAxisRect;
class QCPGraph;
class QCPItemText;
class QCPItemTracer;
class QCustomPlot;

namespace weightscape::ui {

struct AnalysisSnapshot;
struct TrainingSnapshot;

/// All that it shows, from mode 1 on.
struct SpectrumPicture {
  Index modes = 0;  ///< on the axis; 0 where there are none
  Vector inputs;    ///< s_k / s_1, as far as they are above rounding
  /// λ / s_1; where the two layers have one each, what they come to together.
  double lambda = 0.0;
  bool separate = false;  ///< they have
  Vector predicted;       ///< what the closed form says of σ_k²; empty where it does not hold
  Vector learned;         ///< σ_k² of W_in; empty while it is not known
};

/// `analysis` may be null, or be without the spectrum. With the penalties that it was trained with,
/// or with others that are set.
SpectrumPicture spectrumPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis);
SpectrumPicture spectrumPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                                const ObjectiveParameters& objective);

class SpectrumPlot {
 public:
  /// Takes over the plot, which must outlive this.
  explicit SpectrumPlot(QCustomPlot& plot);

  /// What the line of λ can be taken by; a figure has none.
  enum class Grip { None, Free, Focused, Held };
  /// While it is held the axes stay as they are.
  void show(const SpectrumPicture& picture, const Theme& theme, Grip grip = Grip::None);

  /// λ / s_1 at a height of the plot; 0 at the lower end of the axis and below.
  [[nodiscard]] double lambdaAt(double y) const;
  /// Where the line of a λ lies, in pixels from above.
  [[nodiscard]] double placeOf(double lambda) const;
  /// Whether a press there takes the line.
  [[nodiscard]] bool isOnLambda(const QPointF& place) const;

 private:
  void showLambda(const SpectrumPicture& picture, const Theme& theme, Grip grip);

  QCustomPlot& plot_;
  QCPAxisRect* kept_ = nullptr;  ///< below: what the weights keep
  QCPGraph* inputs_ = nullptr;
  QCPGraph* lambda_ = nullptr;
  QCPGraph* predicted_ = nullptr;
  QCPGraph* learned_ = nullptr;
  QCPItemTracer* grip_ = nullptr;
  QCPItemText* value_ = nullptr;
  double shown_lambda_ = 0.0;
};

/// What those of its curves are called that can be seen.
QString spectrumLegend(const SpectrumPicture& picture, const Theme& theme);

/// `name` is the experiment's, as a person reads it. Empty without modes.
Figure spectrumFigure(const SpectrumPicture& picture, const QString& name);

}  // namespace weightscape::ui
