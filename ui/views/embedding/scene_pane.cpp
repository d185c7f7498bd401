// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/scene_pane.h"

#include <vtkRenderer.h>

#include <QStyle>
#include <algorithm>
#include <cmath>

#include "core/analysis/analysis.h"
#include "ui/scene/scene_places.h"
#include "ui/theme/theme.h"
#include "ui/vtk/vtk_widget.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr int kGlide = 160;      ///< ms
constexpr double kRest = 4.0;    ///< times the time of a frame between two frames of a glide
constexpr double kFaded = 0.82;  ///< how far points that are not selected go towards the ground

}  // namespace

std::vector<QRectF> paneShares(std::size_t count) {
  if (count <= 1) return {{0, 0, 1, 1}};
  if (count == 2) return {{0, 0, 0.5, 1}, {0.5, 0, 0.5, 1}};
  // What no pane covers keeps the pixels of the picture before.
  if (count == 3) return {{0, 0, 0.5, 0.5}, {0.5, 0, 0.5, 0.5}, {0, 0.5, 1, 0.5}};
  return {{0, 0, 0.5, 0.5}, {0.5, 0, 0.5, 0.5}, {0, 0.5, 0.5, 0.5}, {0.5, 0.5, 0.5, 0.5}};
}

ScenePane::ScenePane(VtkWidget& widget, vtkRenderer* renderer)
    : widget_(widget), renderer_(renderer), scene_(renderer) {
  applyGround();
  glide_.setDuration(kGlide);
  glide_.setStartValue(0.0);
  glide_.setEndValue(1.0);
  glide_.setEasingCurve(QEasingCurve::OutCubic);
  QObject::connect(&glide_, &QVariantAnimation::valueChanged, &glide_,
                   [this](const QVariant& value) {
                     // Where drawing is slow, fewer pictures between two: most time is for work.
                     const bool early =
                         static_cast<double>(since_drawn_.elapsed()) < kRest * widget_.frameTime();
                     if (early && value.toDouble() < 1.0) return;
                     const double t = value.toDouble();
                     draw((1.0 - t) * start_ + t * places_.points);
                   });
}

ScenePane::~ScenePane() = default;

void ScenePane::setArea(const QRectF& share) {
  share_ = share;
  renderer_->SetViewport(share.left(), 1.0 - share.bottom(), share.right(), 1.0 - share.top());
  scene_.cameraMoved();
}

QRectF ScenePane::area() const {
  return {share_.x() * widget_.width(), share_.y() * widget_.height(),
          share_.width() * widget_.width(), share_.height() * widget_.height()};
}

void ScenePane::arrange(const AnalysisSnapshot& snapshot, const SceneStyle& style, bool glide) {
  const Embedding& embedding = snapshot.analysis->embedding;
  places_ = placesOf(snapshot, style.projection);
  // A doughnut of small dots is hard to see: let each cover its part of the surface.
  diameters_ = style.projection.stereographic ? touchingDiameters(embedding.graph, places_.points)
                                              : Vector();
  const bool still = !glide || widget_.style()->styleHint(QStyle::SH_Widget_Animation_Duration,
                                                          nullptr, &widget_) == 0;
  // Pictures that come fast enough are a film by themselves.
  const bool film = since_arranged_.isValid() && since_arranged_.elapsed() / 2 < kGlide;
  since_arranged_.start();
  glide_.stop();
  if (shown_.rows() != places_.points.rows() || still || film) {
    draw(places_.points);
    return;
  }
  start_ = shown_;
  glide_.start();
}

void ScenePane::dress(const AnalysisSnapshot& snapshot, const SceneStyle& style,
                      const std::vector<Index>& selection) {
  const Theme& theme = currentTheme();
  const Dataset& dataset = *snapshot.training->dataset;
  const Embedding& embedding = snapshot.analysis->embedding;
  std::vector<QColor> colors = sceneColors(style.coloring, dataset, embedding.component,
                                           coloringValues(snapshot, style.coloring), theme.dark);
  if (!selection.empty()) {
    for (std::size_t i = 0; i < colors.size(); ++i) {
      if (!std::binary_search(selection.begin(), selection.end(), static_cast<Index>(i))) {
        colors[i] = mixed(colors[i], theme.ground, kFaded);
      }
    }
  }
  scene_.setColors(colors);
  scene_.setEdges(style.edges ? edgesOf(embedding.graph) : PointScene::Edges(),
                  edgeColors(colors, theme.ground));
  scene_.setSurface(style.surface ? surfaceOf(snapshot) : std::vector<Triangle>());
  const bool ghost = style.ghost && places_.ghost.rows() > 0;
  scene_.setGhost(ghost ? places_.ghost : Matrix(),
                  ghost ? snapshot.ghost.edges : PointScene::Edges(),
                  mixed(theme.quiet, theme.ground, 0.35));
  widget_.redrawInTurn();
}

void ScenePane::clear() {
  glide_.stop();
  places_ = {};
  diameters_ = Vector();
  start_ = Matrix();
  draw(Matrix(0, 3));
  scene_.setColors({});
  scene_.setEdges({}, {});
  scene_.setSurface({});
  scene_.setGhost(Matrix(), {}, currentTheme().quiet);
}

void ScenePane::applyGround() { scene_.setBackground(currentTheme().ground); }

void ScenePane::draw(const Matrix& positions) {
  since_drawn_.start();
  const bool resized = shown_.rows() != positions.rows();
  shown_ = positions;
  scene_.setPositions(positions);
  scene_.setDiameters(diameters_);
  if (resized) {
    constexpr Index kMany = 1000;
    if (positions.rows() >= kMany) widget_.beginAnew();
    sizePoints();
  }
  widget_.redrawInTurn();
}

void ScenePane::sizePoints() {
  // Points cover about the same share of the picture whatever their number.
  const double count = std::max<double>(1.0, static_cast<double>(shown_.rows()));
  const double side = std::sqrt(area().width() * area().height());
  const double size = std::clamp(0.2 * side / std::sqrt(count), 4.0, 16.0);
  scene_.setPointSize(size);
}

double ScenePane::reach() const {
  if (places_.points.rows() == 0) return 1.0;
  Vector ends = places_.points.rowwise().norm();
  if (diameters_.size() == ends.size()) ends += 0.5 * diameters_;
  return ends.maxCoeff();
}

std::vector<QPointF> ScenePane::pointPlaces() const {
  const QRectF around = area();
  std::vector<QPointF> places = scene_.project(around.width(), around.height());
  for (QPointF& place : places) place += around.topLeft();
  return places;
}

double ScenePane::pixelsPerUnit() const {
  return places_.scale * scene_.pixelsPerUnit(area().height());
}

}  // namespace weightscape::ui
