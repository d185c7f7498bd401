// SPDX-License-Identifier: GPL-3.0-or-later
// Points drawn as small shaded spheres, and lines between them.
#pragma once

#include <vtkFloatArray.h>
#include <vtkNew.h>

#include <QColor>
#include <QPointF>
#include <QSizeF>
#include <array>
#include <utility>
#include <vector>

#include "core/base/types.h"

class vtkActor;
class vtkObject;
class vtkPoints;
class vtkPolyData;
class vtkRenderer;
class vtkUnsignedCharArray;

namespace weightscape::ui {

class PointScene {
 public:
  explicit PointScene(vtkRenderer* renderer);
  ~PointScene();
  PointScene(const PointScene&) = delete;
  PointScene& operator=(const PointScene&) = delete;
  PointScene(PointScene&&) = delete;
  PointScene& operator=(PointScene&&) = delete;

  void setBackground(const QColor& color);
  /// N × 3; the number of points may change.
  void setPositions(const Matrix& positions);
  /// Tells the depth cue how far the camera is, and clips what lies behind it; after each change of
  /// the camera.
  void cameraMoved();
  void setColors(const std::vector<QColor>& colors);
  /// Diameter in pixels of 1/96 inch, at the distance of the middle.
  void setPointSize(double pixels);
  /// Diameters of the points in the picture's own units, in place of that size; as many as points,
  /// or none.
  void setDiameters(const Vector& diameters);
  using Edges = std::vector<std::pair<Index, Index>>;
  /// Thin lines, in the colours of their ends; as many colours as points, or none without edges.
  void setEdges(const Edges& edges, const std::vector<QColor>& colors);
  using Triangles = std::vector<std::array<Index, 3>>;
  /// A faint surface in the colours of its corners; the points' own colours, as many as points.
  void setSurface(const Triangles& triangles);
  /// A second set of points (N × 3) of which only the edges are drawn; no edges, no ghost.
  void setGhost(const Matrix& positions, const Edges& edges, const QColor& color);

  /// Looks at the origin, turned like this (see rotation()), so that a sphere of this radius fits
  /// into a view of this size, less what is to stay free above and below, all in pixels.
  void home(const Eigen::Matrix3d& rotation, double radius, const QSizeF& size, double above = 0.0,
            double below = 0.0);
  /// Position, focal point and the direction that is up, to come back to.
  using Camera = std::array<double, 9>;
  [[nodiscard]] Camera camera() const;
  void setCamera(const Camera& camera);
  /// Turns the picture's coordinates into the eye's: x right, y up, z towards the eye.
  [[nodiscard]] Eigen::Matrix3d rotation() const;
  /// Looks along one axis (0, 1, 2), from as far away as now.
  void lookAlong(int axis);
  /// Turns the picture about its vertical by so many degrees.
  void turn(double degrees);
  /// Places of the points in a view of this size.
  [[nodiscard]] std::vector<QPointF> project(double width, double height) const;
  /// Pixels that one unit of the picture takes at its middle, in a view of this height.
  [[nodiscard]] double pixelsPerUnit(double height) const;

 private:
  /// Sizes of what is drawn, by how finely the window draws now.
  void sizeEverything(vtkObject* caller, unsigned long event, void* data);
  void leaveDepth(vtkObject* caller, unsigned long event, void* data);

  double point_size_ = 8.0;
  unsigned long watching_ = 0;  ///< the renderer
  vtkRenderer* renderer_;       // not ours: the widget's
  vtkNew<vtkPoints> points_;
  vtkNew<vtkUnsignedCharArray> colors_;
  vtkNew<vtkFloatArray> diameters_;
  vtkNew<vtkPolyData> cloud_;
  vtkNew<vtkPolyData> lines_;
  vtkNew<vtkUnsignedCharArray> line_colors_;
  vtkNew<vtkActor> cloud_actor_;
  vtkNew<vtkActor> lines_actor_;
  vtkNew<vtkPolyData> surface_;
  vtkNew<vtkActor> surface_actor_;
  bool surface_drawn_ = false;  ///< ever: its program is there
  vtkNew<vtkPoints> ghost_points_;
  vtkNew<vtkPolyData> ghost_;
  vtkNew<vtkActor> ghost_actor_;
};

}  // namespace weightscape::ui
