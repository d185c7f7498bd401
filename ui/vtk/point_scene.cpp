// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/point_scene.h"

#include <vtkActor.h>
#include <vtkCamera.h>
#include <vtkCellArray.h>
#include <vtkCommand.h>
#include <vtkDataObject.h>
#include <vtkFloatArray.h>
#include <vtkMapper.h>
#include <vtkMatrix4x4.h>
#include <vtkOpenGLRenderWindow.h>
#include <vtkOpenGLState.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkShaderProperty.h>
#include <vtkSmartPointer.h>
#include <vtkUniforms.h>
#include <vtkUnsignedCharArray.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace weightscape::ui {
namespace {

constexpr const char* kDiameter = "diameter";
constexpr double kFaint = 0.2;  ///< opacity of a surface: what lies behind it is seen through it
constexpr double kReach = 1.6;  ///< all that is drawn lies within so much of the origin

vtkSmartPointer<vtkCellArray> cellsOf(const PointScene::Edges& edges) {
  auto cells = vtkSmartPointer<vtkCellArray>::New();
  for (const auto& [a, b] : edges) {
    const std::array<vtkIdType, 2> ends = {static_cast<vtkIdType>(a), static_cast<vtkIdType>(b)};
    cells->InsertNextCell(2, ends.data());
  }
  return cells;
}

void fill(const std::vector<QColor>& colors, vtkUnsignedCharArray& array) {
  array.SetNumberOfTuples(static_cast<vtkIdType>(colors.size()));
  for (std::size_t i = 0; i < colors.size(); ++i) {
    const std::array<unsigned char, 3> rgb = {static_cast<unsigned char>(colors[i].red()),
                                              static_cast<unsigned char>(colors[i].green()),
                                              static_cast<unsigned char>(colors[i].blue())};
    array.SetTypedTuple(static_cast<vtkIdType>(i), rgb.data());
  }
  array.Modified();
}

/// Lines without light: thin, one colour.
void dressLines(vtkActor& actor, vtkPolyData& lines) {
  const vtkNew<vtkPolyDataMapper> mapper;
  mapper->SetInputData(&lines);
  mapper->ScalarVisibilityOff();
  actor.SetMapper(mapper);
  actor.GetProperty()->SetLighting(false);
}

}  // namespace

PointScene::PointScene(vtkRenderer* renderer) : renderer_(renderer) {
  colors_->SetNumberOfComponents(3);
  cloud_->SetPoints(points_);
  cloud_->GetPointData()->SetScalars(colors_);
  lines_->SetPoints(points_);
  const vtkNew<vtkPolyDataMapper> cloud_mapper;
  cloud_mapper->SetInputData(cloud_);
  cloud_actor_->SetMapper(cloud_mapper);
  cloud_actor_->GetProperty()->SetRenderPointsAsSpheres(true);
  cloud_actor_->GetProperty()->SetAmbient(0.35);
  cloud_actor_->GetProperty()->SetDiffuse(0.7);
  cloud_actor_->GetProperty()->SetSpecular(0.12);
  // Points behind the middle fade into the ground: a soft cue of depth that leaves a flat picture
  // its colours.
  vtkShaderProperty* const shader = cloud_actor_->GetShaderProperty();
  shader->AddFragmentShaderReplacement(
      "//VTK::Light::Impl", true,
      "//VTK::Light::Impl\n"
      "  float distance_share = clamp(-vertexVC.z - eye_distance, 0.0, 1.0);\n"
      "  gl_FragData[0].rgb = mix(gl_FragData[0].rgb, ground, 0.55 * distance_share);\n",
      false);
  // Sizes follow the perspective; points with a diameter of their own fill their part of a surface.
  shader->AddVertexShaderReplacement("//VTK::PositionVC::Dec", true,
                                     "//VTK::PositionVC::Dec\nin float diameter;\n", false);
  shader->AddVertexShaderReplacement("//VTK::PositionVC::Impl", true,
                                     "//VTK::PositionVC::Impl\n"
                                     "  float point_pixels = diameter > 0.0 ? diameter * "
                                     "unit_pixels : point_size * eye_distance;\n"
                                     "  gl_PointSize = max(2.0, point_pixels / gl_Position.w);\n",
                                     false);
  diameters_->SetName(kDiameter);
  cloud_->GetPointData()->AddArray(diameters_);
  cloud_mapper->MapDataArrayToVertexAttribute(kDiameter, kDiameter,
                                              vtkDataObject::FIELD_ASSOCIATION_POINTS, -1);
  watching_ = renderer_->AddObserver(vtkCommand::StartEvent, this, &PointScene::sizeEverything);
  cameraMoved();
  dressLines(*lines_actor_, *lines_);
  line_colors_->SetNumberOfComponents(3);
  lines_->GetPointData()->SetScalars(line_colors_);
  lines_actor_->GetMapper()->ScalarVisibilityOn();
  surface_->SetPoints(points_);
  surface_->GetPointData()->SetScalars(colors_);
  dressLines(*surface_actor_, *surface_);
  surface_actor_->GetMapper()->ScalarVisibilityOn();
  surface_actor_->GetProperty()->SetOpacity(kFaint);
  // What is seen aslant is darker: one sees how it bends.
  surface_actor_->GetProperty()->SetLighting(true);
  surface_actor_->GetProperty()->SetAmbient(0.4);
  surface_actor_->GetProperty()->SetDiffuse(0.6);
  // VTK's pass for translucent things costs more than this whole picture. Drawn after all others
  // and without a trace in the depth, what is as faint needs no order of its own.
  surface_actor_->ForceOpaqueOn();
  surface_actor_->GetMapper()->AddObserver(vtkCommand::UpdateShaderEvent, this,
                                           &PointScene::leaveDepth);
  ghost_->SetPoints(ghost_points_);
  dressLines(*ghost_actor_, *ghost_);
  renderer_->AddActor(ghost_actor_);
  renderer_->AddActor(lines_actor_);
  renderer_->AddActor(cloud_actor_);
  renderer_->AddActor(surface_actor_);
  renderer_->GetActiveCamera()->SetViewAngle(22.0);
}

PointScene::~PointScene() { renderer_->RemoveObserver(watching_); }

void PointScene::setBackground(const QColor& color) {
  renderer_->SetBackground(color.redF(), color.greenF(), color.blueF());
  std::array<float, 3> ground = {static_cast<float>(color.redF()),
                                 static_cast<float>(color.greenF()),
                                 static_cast<float>(color.blueF())};
  cloud_actor_->GetShaderProperty()->GetFragmentCustomUniforms()->SetUniform3f("ground",
                                                                               ground.data());
}

void PointScene::cameraMoved() {
  vtkShaderProperty* const shader = cloud_actor_->GetShaderProperty();
  vtkCamera* const camera = renderer_->GetActiveCamera();
  const double away = Eigen::Vector3d(camera->GetPosition()).norm();
  camera->SetClippingRange(std::max(0.01 * away, away - kReach), away + kReach);
  const auto distance = static_cast<float>(camera->GetDistance());
  shader->GetFragmentCustomUniforms()->SetUniformf("eye_distance", distance);
  shader->GetVertexCustomUniforms()->SetUniformf("eye_distance", distance);
}

void PointScene::sizeEverything(vtkObject* /*caller*/, unsigned long /*event*/, void* /*data*/) {
  constexpr double kUsual = 96.0;
  const double scale = renderer_->GetRenderWindow()->GetDPI() / kUsual;
  vtkUniforms* const sizes = cloud_actor_->GetShaderProperty()->GetVertexCustomUniforms();
  cloud_actor_->GetProperty()->SetPointSize(static_cast<float>(scale * point_size_));
  sizes->SetUniformf("point_size", static_cast<float>(scale * point_size_));
  const double half_angle =
      0.5 * renderer_->GetActiveCamera()->GetViewAngle() * std::numbers::pi / 180.0;
  sizes->SetUniformf("unit_pixels",
                     static_cast<float>(0.5 * renderer_->GetSize()[1] / std::tan(half_angle)));
  const auto thin = static_cast<float>(std::max(1.0, std::floor(scale)));
  lines_actor_->GetProperty()->SetLineWidth(thin);
  ghost_actor_->GetProperty()->SetLineWidth(thin);
}

void PointScene::setPositions(const Matrix& positions) {
  const auto count = static_cast<vtkIdType>(positions.rows());
  if (points_->GetNumberOfPoints() != count) {
    points_->SetNumberOfPoints(count);
    const vtkNew<vtkCellArray> vertices;
    for (vtkIdType i = 0; i < count; ++i) vertices->InsertNextCell(1, &i);
    cloud_->SetVerts(vertices);
    const vtkNew<vtkCellArray> none;
    lines_->SetLines(none);
    setSurface({});
    setDiameters({});
  }
  for (vtkIdType i = 0; i < count; ++i) {
    points_->SetPoint(i, positions(i, 0), positions(i, 1), positions(i, 2));
  }
  points_->Modified();
}

void PointScene::setColors(const std::vector<QColor>& colors) { fill(colors, *colors_); }

void PointScene::setPointSize(double pixels) { point_size_ = pixels; }

void PointScene::setDiameters(const Vector& diameters) {
  const vtkIdType count = points_->GetNumberOfPoints();
  diameters_->SetNumberOfTuples(count);
  for (vtkIdType i = 0; i < count; ++i) {
    diameters_->SetValue(i, diameters.size() == count ? static_cast<float>(diameters(i)) : 0.0F);
  }
  diameters_->Modified();
  cloud_->Modified();
}

void PointScene::setEdges(const Edges& edges, const std::vector<QColor>& colors) {
  lines_->SetLines(cellsOf(edges));
  fill(colors, *line_colors_);
}

void PointScene::setSurface(const Triangles& triangles) {
  const vtkNew<vtkCellArray> cells;
  // The graphics' program for surfaces is made when one is first drawn, which takes longer than a
  // picture: with the first picture of all, not when a shape appears amid a training.
  const bool rehearses = triangles.empty() && !surface_drawn_ && points_->GetNumberOfPoints() > 0;
  if (rehearses) cells->InsertNextCell({0, 0, 0});
  for (const auto& [a, b, c] : triangles) {
    const std::array<vtkIdType, 3> corners = {static_cast<vtkIdType>(a), static_cast<vtkIdType>(b),
                                              static_cast<vtkIdType>(c)};
    cells->InsertNextCell(3, corners.data());
  }
  surface_->SetPolys(cells);
  surface_actor_->SetVisibility(triangles.empty() && !rehearses ? 0 : 1);
}

void PointScene::leaveDepth(vtkObject* /*caller*/, unsigned long /*event*/, void* /*data*/) {
  surface_drawn_ = true;
  auto* const window = vtkOpenGLRenderWindow::SafeDownCast(renderer_->GetRenderWindow());
  // The next thing that is drawn switches it on again.
  constexpr unsigned char kOff = 0;  // GL_FALSE
  if (window != nullptr) window->GetState()->vtkglDepthMask(kOff);
}

void PointScene::setGhost(const Matrix& positions, const Edges& edges, const QColor& color) {
  ghost_points_->SetNumberOfPoints(static_cast<vtkIdType>(positions.rows()));
  for (vtkIdType i = 0; i < static_cast<vtkIdType>(positions.rows()); ++i) {
    ghost_points_->SetPoint(i, positions(i, 0), positions(i, 1), positions(i, 2));
  }
  ghost_points_->Modified();
  ghost_->SetLines(cellsOf(edges));
  ghost_actor_->GetProperty()->SetColor(color.redF(), color.greenF(), color.blueF());
}

void PointScene::home(const Eigen::Matrix3d& rotation, double radius, const QSizeF& size,
                      double above, double below) {
  // Words leave a picture at least so much of a small view.
  constexpr double kLeast = 0.4;
  const double height = std::max(1.0, size.height());
  const double taken = std::min(1.0, (1.0 - kLeast) * height / std::max(1.0, above + below));
  const double free = height - taken * (above + below);
  vtkCamera* const camera = renderer_->GetActiveCamera();
  const double half_angle = 0.5 * camera->GetViewAngle() * std::numbers::pi / 180.0;
  // The angle is the vertical one; a narrow view is limited by its width.
  const double narrow =
      std::atan(std::tan(half_angle) * std::min(std::max(1.0, size.width()), free) / height);
  const double distance = 1.04 * radius / std::sin(narrow);
  camera->SetFocalPoint(0, 0, 0);
  const Eigen::Vector3d place = distance * rotation.row(2).transpose();
  const Eigen::Vector3d up = rotation.row(1).transpose();
  camera->SetPosition(place.data());
  camera->SetViewUp(up.data());
  camera->SetWindowCenter(0.0, taken * (above - below) / height);
  cameraMoved();
}

PointScene::Camera PointScene::camera() const {
  vtkCamera* const camera = renderer_->GetActiveCamera();
  Camera result{};
  camera->GetPosition(result.data());
  camera->GetFocalPoint(result.data() + 3);
  camera->GetViewUp(result.data() + 6);
  return result;
}

void PointScene::setCamera(const Camera& camera) {
  vtkCamera* const vtk_camera = renderer_->GetActiveCamera();
  vtk_camera->SetPosition(camera[0], camera[1], camera[2]);
  vtk_camera->SetFocalPoint(camera[3], camera[4], camera[5]);
  vtk_camera->SetViewUp(camera[6], camera[7], camera[8]);
  cameraMoved();
}

Eigen::Matrix3d PointScene::rotation() const {
  const vtkMatrix4x4* const view = renderer_->GetActiveCamera()->GetViewTransformMatrix();
  Eigen::Matrix3d result;
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column < 3; ++column) result(row, column) = view->GetElement(row, column);
  }
  return result;
}

void PointScene::lookAlong(int axis) {
  vtkCamera* const camera = renderer_->GetActiveCamera();
  const double distance = camera->GetDistance();
  std::array<double, 3> place = {0, 0, 0};
  place[static_cast<std::size_t>(axis)] = distance;
  camera->SetFocalPoint(0, 0, 0);
  camera->SetPosition(place.data());
  // Along the second axis the third points down, so that the first stays to the right.
  camera->SetViewUp(0, axis == 1 ? 0 : 1, axis == 1 ? -1 : 0);
  cameraMoved();
}

void PointScene::turn(double degrees) {
  renderer_->GetActiveCamera()->Azimuth(degrees);
  cameraMoved();
}

double PointScene::pixelsPerUnit(double height) const {
  vtkCamera* const camera = renderer_->GetActiveCamera();
  const double half_angle = 0.5 * camera->GetViewAngle() * std::numbers::pi / 180.0;
  return 0.5 * height / (std::tan(half_angle) * camera->GetDistance());
}

std::vector<QPointF> PointScene::project(double width, double height) const {
  vtkMatrix4x4* const matrix =
      renderer_->GetActiveCamera()->GetCompositeProjectionTransformMatrix(width / height, -1, 1);
  std::vector<QPointF> places;
  for (vtkIdType i = 0; i < points_->GetNumberOfPoints(); ++i) {
    std::array<double, 4> point = {0, 0, 0, 1};
    points_->GetPoint(i, point.data());
    std::array<double, 4> out{};
    matrix->MultiplyPoint(point.data(), out.data());
    places.emplace_back((out[0] / out[3] + 1.0) * 0.5 * width,
                        (1.0 - out[1] / out[3]) * 0.5 * height);
  }
  return places;
}

}  // namespace weightscape::ui
