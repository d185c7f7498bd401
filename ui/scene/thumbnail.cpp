// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/thumbnail.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/picture/home_view.h"
#include "core/picture/scene_layout.h"
#include "ui/scene/scene_coloring.h"

namespace weightscape::ui {

QPixmap embeddingThumbnail(const Embedding& embedding, const Dataset& neurons, int size,
                           double pixel_ratio, bool dark) {
  QPixmap picture(QSize(size, size) * pixel_ratio);
  picture.setDevicePixelRatio(pixel_ratio);
  picture.fill(Qt::transparent);
  const Matrix places = sceneLayout(embedding, embedding.points).points;
  const Matrix eye = places * homeRotation(embedding, places).transpose();
  const Coloring coloring{neurons.truthKnown() ? Coloring::By::Latent : Coloring::By::Component, 0};
  const std::vector<QColor> colors =
      sceneColors(coloring, neurons, embedding.component, Vector::Zero(eye.rows()), dark);
  std::vector<Index> order(static_cast<std::size_t>(eye.rows()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return eye(a, 2) < eye(b, 2); });
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double scale = 0.46 * size;
  const double radius = std::clamp(
      10.0 / std::sqrt(std::max<double>(1.0, static_cast<double>(eye.rows()))), 0.8, 2.2);
  for (const Index i : order) {
    painter.setBrush(colors[static_cast<std::size_t>(i)]);
    painter.drawEllipse(QPointF(0.5 * size + scale * eye(i, 0), 0.5 * size - scale * eye(i, 1)),
                        radius, radius);
  }
  return picture;
}

}  // namespace weightscape::ui
