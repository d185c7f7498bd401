// SPDX-License-Identifier: GPL-3.0-or-later
// One run's wiring in its part of the 3-D area.
#pragma once

#include <QElapsedTimer>
#include <QRectF>
#include <QVariantAnimation>
#include <memory>
#include <vector>

#include "core/picture/scene_layout.h"
#include "ui/scene/scene_style.h"
#include "ui/vtk/point_scene.h"

class vtkRenderer;

namespace weightscape::ui {

struct AnalysisSnapshot;

class VtkWidget;

class ScenePane {
 public:
  /// Draws with a renderer of the widget.
  ScenePane(VtkWidget& widget, vtkRenderer* renderer);
  ~ScenePane();
  ScenePane(const ScenePane&) = delete;
  ScenePane& operator=(const ScenePane&) = delete;
  ScenePane(ScenePane&&) = delete;
  ScenePane& operator=(ScenePane&&) = delete;

  /// Part of the widget, from 0 to 1, y down.
  void setArea(const QRectF& share);
  /// The same in the widget's pixels.
  [[nodiscard]] QRectF area() const;

  /// Puts the points where the snapshot (with an analysis) says; they glide there unless the
  /// desktop wants less motion, or their number has changed.
  void arrange(const AnalysisSnapshot& snapshot, const SceneStyle& style, bool glide);
  /// Colours, edges and ghost. Points outside the selection fade while there is one.
  /// Nothing is drawn until the next arrange().
  void clear();
  void dress(const AnalysisSnapshot& snapshot, const SceneStyle& style,
             const std::vector<Index>& selection);
  void applyGround();
  void sizePoints();

  [[nodiscard]] PointScene& scene() { return scene_; }
  [[nodiscard]] const Matrix& target() const { return places_.points; }
  /// How far from the middle the farthest point ends, its own size included.
  [[nodiscard]] double reach() const;
  /// Places of the points in the widget.
  [[nodiscard]] std::vector<QPointF> pointPlaces() const;
  /// Pixels that one unit of the embedding takes; 0 where the picture has no such unit.
  [[nodiscard]] double pixelsPerUnit() const;
  [[nodiscard]] vtkRenderer* renderer() const { return renderer_; }

 private:
  void draw(const Matrix& positions);

  VtkWidget& widget_;
  vtkRenderer* renderer_;  // the widget's
  PointScene scene_;
  QRectF share_ = {0, 0, 1, 1};
  QVariantAnimation glide_;
  QElapsedTimer since_arranged_;
  QElapsedTimer since_drawn_;
  ScenePlaces places_;
  Vector diameters_;  ///< of points that each cover their part of a surface; else empty
  Matrix shown_;      ///< positions on the screen, N × 3
  Matrix start_;      ///< of the glide under way
};

/// Parts of an area for so many runs, the current one first.
std::vector<QRectF> paneShares(std::size_t count);

}  // namespace weightscape::ui
