// SPDX-License-Identifier: GPL-3.0-or-later
// The recovered latent against the true one as a plot: the view's and the figure's.
#pragma once

#include <memory>
#include <vector>

#include "core/base/types.h"
#include "ui/figures/figure.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace weightscape::ui {

struct AnalysisSnapshot;

/// All that it shows.
struct LatentPicture {
  std::shared_ptr<const AnalysisSnapshot> analysis;  ///< null where there is nothing to show
  std::vector<Index> selected = {};                  ///< neurons that are marked, ascending
};

/// Empty where no true latent is known, or none can be read off.
LatentPicture latentPicture(std::shared_ptr<const AnalysisSnapshot> analysis,
                            const std::vector<Index>& selected = {});

/// Into a plot that holds nothing else.
void drawLatent(QCustomPlot& plot, const LatentPicture& picture, const Theme& theme);

/// The same in words.
QString latentSaid(const LatentPicture& picture);

/// Each axis with its agreement.
QString latentLegend(const LatentPicture& picture, const Theme& theme);

/// `name` is the experiment's, as a person reads it. Empty where the picture is.
Figure latentFigure(const LatentPicture& picture, const QString& name);

}  // namespace weightscape::ui
