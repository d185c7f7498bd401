// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery and error against λ, or another parameter, as a plot: the view's and the figure's.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "ui/figures/figure.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace weightscape {
struct KeptSweep;
}  // namespace weightscape

namespace weightscape::ui {

/// All that it shows.
struct SweepPicture {
  struct Run {
    double recovery = 0.0;     ///< geodesic rank correlation
    double unexplained = 0.0;  ///< share of the variance, above 0
    bool judged = true;
  };
  struct Column {
    std::string value;  ///< as it was written
    std::vector<Run> runs = {};
    std::string shapes = {};  ///< what most of its runs show; empty where it was not looked for
    int looked_at = 0;        ///< runs whose shape was looked for
    int alike = 0;            ///< of those, that show it
  };
  std::vector<Column> columns;
  QString name;      ///< of what was swept, as a person reads it
  std::string path;  ///< of the parameter
  QString over;      ///< what a person calls it
};

/// A score's place in sweepColumns.
std::size_t sweepColumn(const char* id);

/// Without columns unless one parameter was swept.
SweepPicture sweepPicture(const KeptSweep& sweep);

/// Column number i stands at i of the axis.
void drawSweep(QCustomPlot& plot, const SweepPicture& picture, const Theme& theme);

/// Each value with its recovery, in words. Empty without a run.
QString sweepSaid(const SweepPicture& picture);

QString sweepLegend(const SweepPicture& picture, const Theme& theme);

/// Empty without a run.
Figure sweepFigure(const SweepPicture& picture);

}  // namespace weightscape::ui
