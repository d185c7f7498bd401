// SPDX-License-Identifier: GPL-3.0-or-later
// Loops and voids as bars over the band of chance: the view's plot and the figure's.
#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "ui/figures/figure.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace weightscape {
struct Evidence;
}  // namespace weightscape

namespace weightscape::ui {

/// One bar: how many times as far it reaches as where it began, over the range that is compared.
struct ShapeBar {
  std::size_t piece = 0;
  std::size_t bar = 0;  ///< its place among the piece's bars
  int dimension = 1;
  double ratio = 1.0;
  bool claimed = false;
  double chance = 1.0;  ///< the largest ratio of nearly all shuffles; 1 where there were none
};

/// All that the plot shows, the top bar first.
struct ShapePicture {
  std::vector<ShapeBar> bars;
  bool pieces = false;  ///< there are several: bars are named by theirs
};

/// The longest bars of each piece and dimension.
ShapePicture shapePicture(const Evidence& evidence);

/// Into a plot that holds nothing else.
void drawShape(QCustomPlot& plot, const ShapePicture& picture, const Theme& theme);

QString shapeLegend(const ShapePicture& picture, const Theme& theme);

/// The sentence stands in the legend. Empty without bars.
Figure shapeFigure(const Evidence& evidence, const QString& name);

}  // namespace weightscape::ui
