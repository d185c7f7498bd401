// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/shape_picture.h"

#include <QPainter>
#include <QVector>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/data/latent_space.h"
#include "core/data/latent_values.h"
#include "core/data/product.h"
#include "core/embedding/methods/pca.h"
#include "core/embedding/stereographic.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr double kDot = 1.4;     ///< radius
constexpr double kFade = 0.85;   ///< of the farthest dots of a surface
constexpr double kBorder = 3.0;  ///< around each shape
constexpr double kTilt = 0.62;   ///< how far shapes in space are turned towards the eye, radians

struct Dot {
  QPointF place;
  double depth = 0.0;
  QColor color;
};

/// A group over the same axes with as many neurons as a small picture can tell apart.
Group forPicture(const Group& group) {
  Group few;
  few.axes = group.axes;
  if (group.axes.size() == 1) {
    const double most = group.axes[0].dimension() == 1 ? 28.0 : 150.0;
    int n = 1;
    while (group.axes[0]->gridSize(n + 1) <= most) ++n;
    few.neurons_per_axis = n;
  } else {
    few.axis_neurons.assign(group.axes.size(), group.axes.size() == 2 ? 8.0 : 5.0);
    few.axis_neurons[0] = group.axes.size() == 2 ? 24.0 : 9.0;
  }
  return few;
}

/// In three axes (points × 3): what has more is seen from its best side.
Matrix inSpace(const std::vector<Axis>& coordinates, const Matrix& centers) {
  Matrix places = Matrix::Zero(centers.cols(), 3);
  if (factorsOf(coordinates).size() == 1) {
    Eigen::Vector3d place;
    for (Index i = 0; i < centers.cols(); ++i) {
      coordinates[0]->picture(centers.col(i).data(), place.data());
      places.row(i) = place.transpose();
    }
  } else {
    const Matrix ideal = idealEmbedding(coordinates, centers);
    if (ideal.rows() == 4) return stereographicView(ideal.transpose()).points;
    if (ideal.rows() > 4) return principalComponents(ideal, 3).coordinates;
    places.leftCols(ideal.rows()) = ideal.transpose();
  }
  places.rowwise() -= places.colwise().mean().eval();
  return places;
}

/// Curves stand upright before the eye; surfaces are seen from above.
QVector<Dot> dotsOf(const Group& group) {
  const Group few = forPicture(group);
  const std::vector<Axis> coordinates = coordinateAxes(few.axes);
  const Matrix centers = gridCenters(few);
  const Matrix places = inSpace(coordinates, centers);
  const LatentValues latent = latentValues(coordinates, centers).front();
  const bool curve = few.axes.size() == 1 && few.axes[0].dimension() == 1;
  const double up = curve ? 1.0 : std::sin(kTilt);
  const double away = curve ? 0.0 : std::cos(kTilt);
  QVector<Dot> dots;
  for (Index i = 0; i < places.rows(); ++i) {
    const double x = places(i, 0);
    const double y = places(i, 1);
    const double z = places(i, 2);
    dots.append({QPointF(x, -(up * y + away * z)), away * y - up * z,
                 colorOnGround(latent.cyclic ? ColorMap::Cyclic : ColorMap::Sequential,
                               latent.values(i), currentTheme().dark)});
  }
  // What is far is drawn first, and fades.
  std::stable_sort(dots.begin(), dots.end(),
                   [](const Dot& a, const Dot& b) { return a.depth > b.depth; });
  const double deep = dots.front().depth - dots.back().depth;
  for (Dot& dot : dots) {
    if (curve || deep <= 0.0) continue;
    dot.color.setAlphaF(static_cast<float>(1.0 - kFade * (dot.depth - dots.back().depth) / deep));
  }
  return dots;
}

/// Shrinks and moves the dots into a field.
void fitInto(const QRectF& field, QVector<Dot>& dots) {
  double left = dots.front().place.x();
  double right = left;
  double top = dots.front().place.y();
  double bottom = top;
  for (const Dot& dot : dots) {
    left = std::min(left, dot.place.x());
    right = std::max(right, dot.place.x());
    top = std::min(top, dot.place.y());
    bottom = std::max(bottom, dot.place.y());
  }
  const double width = std::max(right - left, 1e-9);
  const double height = std::max(bottom - top, 1e-9);
  const double scale = std::min(field.width() / width, field.height() / height);
  const QPointF middle(0.5 * (left + right), 0.5 * (top + bottom));
  for (Dot& dot : dots) dot.place = field.center() + scale * (dot.place - middle);
}

QIcon drawn(const QVector<Dot>& dots) {
  QIcon result;
  for (const int scale : {1, 2, 3}) {
    QPixmap pixmap(kShapePictureWidth * scale, kShapePictureHeight * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    for (const Dot& dot : dots) {
      painter.setBrush(dot.color);
      painter.drawEllipse(dot.place, kDot, kDot);
    }
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    result.addPixmap(pixmap);
  }
  return result;
}

}  // namespace

QIcon shapePicture(const std::vector<Group>& groups) {
  QVector<Dot> all;
  const double width = kShapePictureWidth / static_cast<double>(groups.size());
  for (std::size_t g = 0; g < groups.size(); ++g) {
    QVector<Dot> dots = dotsOf(groups[g]);
    const QRectF field(static_cast<double>(g) * width, 0.0, width, kShapePictureHeight);
    fitInto(field.adjusted(kBorder, kBorder, -kBorder, -kBorder), dots);
    all += dots;
  }
  return drawn(all);
}

QIcon composePicture() {
  constexpr int kArm = 3;
  constexpr double kStep = 3.4;
  const QPointF middle(kShapePictureWidth / 2.0, kShapePictureHeight / 2.0);
  QVector<Dot> dots;
  for (int i = -kArm; i <= kArm; ++i) {
    const QColor color = colorAt(ColorMap::Cyclic, (i + kArm) / (2.0 * kArm + 1.0));
    dots.append({middle + QPointF(kStep * i, 0.0), 0.0, color});
    if (i != 0) dots.append({middle + QPointF(0.0, kStep * i), 0.0, color});
  }
  return drawn(dots);
}

}  // namespace weightscape::ui
