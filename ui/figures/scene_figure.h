// SPDX-License-Identifier: GPL-3.0-or-later
// The 3-D view as a figure: points projected and drawn in the order of their depth.
#pragma once

#include <QColor>
#include <QPainter>
#include <memory>
#include <vector>

#include "core/embedding/surface.h"
#include "core/picture/scene_layout.h"
#include "ui/figures/figure.h"
#include "ui/scene/scene_style.h"

namespace weightscape::ui {

struct AnalysisSnapshot;

/// All that a picture of the wiring shows; nothing in it belongs to a window, so that it can be
/// painted in any thread.
struct ScenePicture {
  ScenePlaces places;
  std::vector<QColor> colors;  ///< a point each
  Vector diameters;            ///< of the points in the picture's units; empty for one size
  std::vector<std::pair<Index, Index>> edges;
  std::vector<Triangle> surface;  ///< faint, between three points
  std::vector<std::pair<Index, Index>> ghost;
  std::vector<SceneLegend> legends;
  Eigen::Matrix3d rotation = Eigen::Matrix3d::Identity();  ///< to x right, y up, z to the eye
  bool dark = false;
  QString notice;  ///< in place of a picture where there is nothing to draw

  /// Equal axes, a bar for a distance between weights, small axes and the legend of the colours.
  void paint(QPainter& painter, const QSizeF& size) const;
};

/// What the view draws of a snapshot that has an analysis.
ScenePicture scenePicture(const AnalysisSnapshot& snapshot, const SceneStyle& style,
                          const Eigen::Matrix3d& rotation, bool dark);

/// The wiring of a snapshot that has an analysis; its title is the run and its verdict, below it
/// stands how far the picture can be trusted.
Figure sceneFigure(std::shared_ptr<const AnalysisSnapshot> snapshot, const SceneStyle& style,
                   const Eigen::Matrix3d& rotation);

/// What belongs below the picture of a snapshot that has an analysis: how far it can be trusted.
QString figureCaption(const AnalysisSnapshot& snapshot);

/// The legends one above the other, from the lower right corner of the rectangle upwards. Also the
/// window's.
/// Room that these take at the bottom, in lines of this height.
double sceneLegendsHeight(const std::vector<SceneLegend>& legends, double line);

void paintSceneLegends(QPainter& painter, const std::vector<SceneLegend>& legends,
                       const QRectF& within, bool dark);

/// A bar of a round length at the lower left of the rectangle; `unit` is how many pixels one unit
/// of distance takes. Also the window's.
void paintSceneScale(QPainter& painter, double unit, const QRectF& within);

/// Small axes above it. Also the window's. Column i of `axes` is where axis i points, x right and
/// y up, z to the eye.
void paintSceneAxes(QPainter& painter, const Eigen::Matrix3d& axes, const QRectF& within);

}  // namespace weightscape::ui
