// SPDX-License-Identifier: GPL-3.0-or-later
// The losses as a plot: the view's and the figure's.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/unknown.h"
#include "core/training/checkpoint.h"
#include "ui/figures/figure.h"
#include "ui/plots/plot_style.h"

class QCPGraph;
class QCustomPlot;

namespace weightscape::ui {

struct TrainingSnapshot;

/// All that it shows.
struct LossPicture {
  std::shared_ptr<const TrainerCheckpoint> training = nullptr;  ///< its history; null for none
  /// The least J that a linear network can reach; NaN where it is not known.
  double floor = kUnknown;
  std::vector<std::int64_t> changes = {};  ///< epochs to mark, beside those at which λ changed
  /// The epoch that is looked at; NaN for the newest.
  double moment = kUnknown;
};

/// Where marks stand for changes of parameters, at `changes` and where λ differs from the epoch
/// before. One for a drag, at its end: changes less than ten epochs, or a quarter of a second of
/// training, apart.
std::vector<double> changeMarks(const std::vector<HistoryRow>& history,
                                const std::vector<std::int64_t>& changes);

/// Of a moment that is looked at; the losses are all that there are, up to the newest.
LossPicture lossPicture(const TrainingSnapshot& shown, const TrainingSnapshot& newest);

class LossPlot {
 public:
  /// Takes over the plot, which must outlive this.
  explicit LossPlot(QCustomPlot& plot);

  void show(const LossPicture& picture, bool logarithmic, const Theme& theme);

 private:
  void applyTheme(const Theme& theme);
  void rescale(const std::vector<HistoryRow>& history, double floor, bool logarithmic);
  void mark(double epoch);

  QCustomPlot& plot_;
  QCPGraph* train_ = nullptr;
  QCPGraph* validation_ = nullptr;
  QCPGraph* penalty_ = nullptr;
  QCPGraph* total_ = nullptr;
  QCPGraph* floor_ = nullptr;
  QCPGraph* change_marks_ = nullptr;
  QCPGraph* moment_ = nullptr;
};

/// The newest losses and where they go, in words. Empty without a training.
QString lossSaid(const LossPicture& picture);

/// What those of its curves are called that can be seen.
QString lossLegend(const LossPicture& picture, const Theme& theme);

/// `name` is the experiment's, as a person reads it. Empty without a training.
Figure lossFigure(const LossPicture& picture, const QString& name, bool logarithmic);

}  // namespace weightscape::ui
