// Draws the losses into a plot: the view's and the figures'.
#pragma once

#include <QWidget>
#include <vector>

#include "core/training/trainer.h"
#include "ui/plots/plot_style.h"

class QCPGraph;
class QCustomPlot;

namespace weightscape::ui {

class LossPlot {
 public:
  /// Takes over the plot, which must outlive this.
  explicit LossPlot(QCustomPlot& plot);

  void applyTheme(const Theme& theme);
  /// `floor` is the least J that a linear network can reach; NaN where it is not known.
  /// `changes` are further epochs to mark, beside those at which λ changed.
  void show(const std::vector<HistoryRow>& history, double floor,
            const std::vector<std::int64_t>& changes = {});
  void setLogarithmic(bool logarithmic);
  /// A line at the epoch that is looked at; NaN for none.
  void markEpoch(double epoch);
  /// Writes the names into the plot itself, for figures; the view has them above the plot.
  void nameCurves();

  /// What the curves are called, in the order in which they are drawn.
  static std::vector<LegendEntry> legend(const Theme& theme);

 private:
  void rescale(const std::vector<HistoryRow>& history, double floor);

  QCustomPlot& plot_;
  QCPGraph* train_ = nullptr;
  QCPGraph* validation_ = nullptr;
  QCPGraph* penalty_ = nullptr;
  QCPGraph* total_ = nullptr;
  QCPGraph* floor_ = nullptr;
  QCPGraph* change_marks_ = nullptr;
  QCPGraph* moment_ = nullptr;
  bool logarithmic_ = true;
};

}  // namespace weightscape::ui
