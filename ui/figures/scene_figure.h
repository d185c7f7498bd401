// The 3-D view as a vector figure: points projected and drawn in the order of their depth.
#pragma once

#include <QColor>
#include <QDir>
#include <QPainter>
#include <vector>

#include "core/base/types.h"

namespace weightscape::ui {

struct SceneFigure {
  Matrix positions;            ///< N × 3, within a sphere of radius 1
  std::vector<QColor> colors;  ///< N
  Vector eigenvalues;          ///< of the largest component; may be empty

  void paint(QPainter& painter, QSize size, const QString& title) const;
};

/// From the files of a run, coloured by the first true latent. Throws Error.
SceneFigure readSceneFigure(const QDir& run);

}  // namespace weightscape::ui
