// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen at each number of neighbours, and in which range of them it holds.
#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "ui/figures/figure.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace weightscape {
struct Analysis;
struct Evidence;
}  // namespace weightscape

namespace weightscape::ui {

/// The scores of recovery over k where the truth is known, else the longest loop of each piece.
struct OverPicture {
  bool of_truth = false;
  std::vector<std::vector<std::pair<double, double>>> curves;  ///< (k, value) each
  double level = 0.0;  ///< the score's threshold; of loops there is none at each k
  int from = 0;        ///< range in which it holds; 0 where there is none
  int to = 0;
  int drawn = 0;  ///< k of the picture; 0 where it has none

  [[nodiscard]] bool empty() const { return curves.empty(); }
};

/// Either may be null.
OverPicture overPicture(const Analysis* analysis, const Evidence* evidence);

/// Into a plot that holds nothing else.
void drawOver(QCustomPlot& plot, const OverPicture& picture, const Theme& theme);

QString overLegend(const OverPicture& picture, const Theme& theme);

/// Empty without curves.
Figure overFigure(const OverPicture& picture, const QString& name);

}  // namespace weightscape::ui
