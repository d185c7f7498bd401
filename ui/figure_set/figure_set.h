// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of what is open or was saved.
#pragma once

#include <QString>
#include <functional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "ui/figures/figure.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape {
class OutputFolder;
}  // namespace weightscape

namespace weightscape::ui {

struct FigureSubject;

/// What an analysis must have for them.
AnalysisExtras figureExtras();

/// Every figure that there is of this, the wiring first.
std::vector<Figure> allFigures(const FigureSubject& subject);

/// As PNG, SVG and PDF. `folder` may be "" or a subfolder's name with a slash. Throws Error,
/// Stopped.
void writeFigure(const Figure& figure, const OutputFolder& target, const std::string& folder,
                 const Control& control = {});

/// What the points of figures are coloured by.
struct FigureColors {
  QString labels = {};  ///< a table of labels; empty for those of the session
  QString by = {};      ///< as the window's list names it; empty for the usual, or a label's column
};

/// Writes every figure of a session (a .wscape file, or the folder of a run that holds one) into a
/// folder; of an experiment (JSON) with weights of one's own their wiring and heat map. Figures of
/// ours in the folder are replaced, files of others are not. Needs no display. Throws Error.
void writeFigures(const QString& source, const QString& folder, const FigureColors& colors = {});

}  // namespace weightscape::ui
