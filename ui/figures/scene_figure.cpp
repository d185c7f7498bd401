// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/scene_figure.h"

#include <Eigen/Geometry>
#include <QCoreApplication>
#include <QLocale>
#include <QRadialGradient>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/analysis/analysis.h"
#include "ui/scene/scene_places.h"
#include "ui/session/no_picture.h"
#include "ui/session/picture_words.h"
#include "ui/session/run_words.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr double kEdge = 8.0;  ///< free at the border
constexpr double kAxis = 26.0;
constexpr double kRingRadius = 17.0;
constexpr double kPlane = 56.0;  ///< side of a legend of two coordinates
constexpr float kFaint = 0.2F;   ///< opacity of a surface
constexpr double kBar = 96.0;    ///< width of a colour bar

const Theme& themeOf(bool dark) { return dark ? darkTheme() : lightTheme(); }

void paintCategories(QPainter& painter, int count, double right, double bottom, bool dark) {
  constexpr double kStep = 16.0;
  const int shown = std::min(count, 8);
  double x = right - kStep * shown;
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < shown; ++i) {
    painter.setBrush(categoryColor(i, dark));
    painter.drawEllipse(QPointF(x + kStep / 2, bottom - 6), 5, 5);
    x += kStep;
  }
}

/// One below the other, the first above; the place above them.
double paintNames(QPainter& painter, const SceneLegend& legend, double right, double bottom,
                  double line, bool dark) {
  constexpr int kMost = kCategoryColors;  // more have no colours of their own
  constexpr double kWidth = 150.0;
  const auto count = static_cast<int>(legend.names.size());
  const int shown = std::min(count, kMost);
  const Theme& theme = themeOf(dark);
  if (count > shown) {
    painter.setPen(theme.quiet);
    painter.drawText(
        QRectF(right - kWidth, bottom - line, kWidth, line), Qt::AlignRight,
        QCoreApplication::translate("SceneColoring", "grey: %1 more").arg(count - shown));
    bottom -= line;
  }
  for (int i = shown - 1; i >= 0; --i) {
    painter.setPen(theme.quiet);
    const QString name =
        painter.fontMetrics().elidedText(legend.names[i], Qt::ElideRight, static_cast<int>(kWidth));
    constexpr double kGap = 4.0;
    painter.drawText(QRectF(right - kWidth - line - kGap, bottom - line, kWidth, line),
                     Qt::AlignRight, name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(legend.mapped ? colorOnGround(legend.map, static_cast<double>(i) / count, dark)
                                   : categoryColor(i, dark));
    painter.drawEllipse(QPointF(right - line / 2, bottom - line / 2), 5, 5);
    bottom -= line;
  }
  return bottom - 2.0;
}

void paintRing(QPainter& painter, const QPointF& center, double outer) {
  constexpr int kSectors = 72;
  constexpr double kThick = 6.0;
  const double radius = outer - kThick / 2;
  const QRectF around(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
  painter.setBrush(Qt::NoBrush);
  for (int i = 0; i < kSectors; ++i) {
    painter.setPen(
        QPen(colorAt(ColorMap::Cyclic, (i + 0.5) / kSectors), kThick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(around, i * 16 * 360 / kSectors, 16 * 360 / kSectors + 8);
  }
}

void paintBar(QPainter& painter, const SceneLegend& legend, const QRectF& bar, double line,
              bool dark) {
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  for (int i = 0; i <= 16; ++i) {
    gradient.setColorAt(i / 16.0, colorOnGround(legend.map, i / 16.0, dark));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(gradient);
  painter.drawRoundedRect(bar, 3, 3);
  painter.setPen(themeOf(dark).quiet);
  const QRectF ends(bar.left(), bar.bottom() + 1, bar.width(), line);
  painter.drawText(ends, Qt::AlignLeft, legend.low);
  painter.drawText(ends, Qt::AlignRight, legend.high);
}

/// A square of places, with its coordinates beside it.
void paintPlane(QPainter& painter, const SceneLegend& legend, const QRectF& square, double line,
                bool dark) {
  constexpr int kSteps = 16;
  const double step = square.width() / kSteps;
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < kSteps; ++i) {
    for (int j = 0; j < kSteps; ++j) {
      painter.setBrush(planeColor((i + 0.5) / kSteps, 1.0 - (j + 0.5) / kSteps));
      painter.drawRect(QRectF(square.left() + i * step, square.top() + j * step, step, step)
                           .adjusted(0, 0, 0.4, 0.4));
    }
  }
  painter.setPen(themeOf(dark).quiet);
  constexpr double kRoom = 120.0;
  painter.drawText(QRectF(square.right() - kRoom, square.bottom() + 1, kRoom, line), Qt::AlignRight,
                   legend.low + QStringLiteral(" →"));
  painter.drawText(QRectF(square.left() - kRoom - 6, square.top(), kRoom, line), Qt::AlignRight,
                   QStringLiteral("↑ ") + legend.high);
}

/// What is painted one after the other, farthest first.
struct Item {
  enum Kind { Triangle, Edge, Point } kind;
  std::size_t which;
  double depth;
};

std::vector<Item> byDepth(const ScenePicture& picture, const Matrix& eye) {
  // A line lies over the surface that it borders, and a point over the lines that end in it.
  constexpr double kOver = 0.01;
  std::vector<Item> items;
  items.reserve(picture.surface.size() + picture.edges.size() +
                static_cast<std::size_t>(eye.rows()));
  for (std::size_t i = 0; i < picture.surface.size(); ++i) {
    const auto [a, b, c] = picture.surface[i];
    items.push_back({Item::Triangle, i, (eye(a, 2) + eye(b, 2) + eye(c, 2)) / 3.0});
  }
  for (std::size_t i = 0; i < picture.edges.size(); ++i) {
    const auto [a, b] = picture.edges[i];
    items.push_back({Item::Edge, i, 0.5 * (eye(a, 2) + eye(b, 2)) + kOver});
  }
  for (Index i = 0; i < eye.rows(); ++i) {
    items.push_back({Item::Point, static_cast<std::size_t>(i), eye(i, 2) + 2.0 * kOver});
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const Item& a, const Item& b) { return a.depth < b.depth; });
  return items;
}

}  // namespace

double sceneLegendsHeight(const std::vector<SceneLegend>& legends, double line) {
  double height = kEdge;
  for (const SceneLegend& legend : legends) {
    if (!legend.names.isEmpty()) {
      height +=
          line * std::min<double>(static_cast<double>(legend.names.size()), kCategoryColors + 1.0);
    } else if (legend.categories > 0) {
      height += 16.0;
    } else if (legend.plane) {
      height += line + kPlane + 4.0;
    } else {
      height += legend.map == ColorMap::Cyclic ? 2.0 * kRingRadius + 2.0 : line + 12.0;
    }
    height += line + kEdge;
  }
  return height;
}

void paintSceneLegends(QPainter& painter, const std::vector<SceneLegend>& legends,
                       const QRectF& within, bool dark) {
  double bottom = within.bottom() - kEdge;
  const double right = within.right() - kEdge;
  const double line = painter.fontMetrics().height();
  // NOLINTNEXTLINE(modernize-loop-convert): views::reverse is beyond clang 14 with this library
  for (auto one = legends.rbegin(); one != legends.rend(); ++one) {
    if (!one->names.isEmpty()) {
      bottom = paintNames(painter, *one, right, bottom, line, dark);
    } else if (one->categories > 0) {
      paintCategories(painter, one->categories, right, bottom, dark);
      bottom -= 16.0;
    } else if (one->plane) {
      paintPlane(painter, *one, QRectF(right - kPlane, bottom - line - kPlane, kPlane, kPlane),
                 line, dark);
      bottom -= line + kPlane + 4;
    } else if (one->map == ColorMap::Cyclic) {
      paintRing(painter, QPointF(right - kRingRadius, bottom - kRingRadius), kRingRadius);
      bottom -= 2 * kRingRadius + 2;
    } else {
      paintBar(painter, *one, QRectF(right - kBar, bottom - line - 8, kBar, 6), line, dark);
      bottom -= line + 12;
    }
    painter.setPen(themeOf(dark).quiet);
    painter.drawText(QRectF(right - 240, bottom - line, 240, line), Qt::AlignRight, one->title);
    bottom -= line + kEdge;
  }
}

void paintSceneScale(QPainter& painter, double unit, const QRectF& within) {
  constexpr double kLeast = 36.0;  // pixels
  if (!(unit > 0.0)) return;
  // The shortest round length that can be seen well.
  const double least = kLeast / unit;
  const double decade = std::pow(10.0, std::floor(std::log10(least)));
  double length = 10.0 * decade;
  for (const double step : {1.0, 2.0, 5.0}) {
    if (step * decade >= least) {
      length = step * decade;
      break;
    }
  }
  const double left = within.left() + kEdge + 2.0;
  const double right = left + length * unit;
  const double y = within.bottom() - kEdge - 1.0;
  QPen pen = painter.pen();
  pen.setWidthF(1.2);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(QPolygonF(
      {QPointF(left, y - 4), QPointF(left, y), QPointF(right, y), QPointF(right, y - 4)}));
  painter.drawText(QPointF(right + kEdge, y),
                   QCoreApplication::translate("SceneFigure", "%1 in weights")
                       .arg(QLocale().toString(length, 'g', 6)));
}

void paintSceneAxes(QPainter& painter, const Eigen::Matrix3d& axes, const QRectF& within) {
  const QPointF origin(within.left() + kEdge + kAxis + 10.0,
                       within.bottom() - 4 * kEdge - kAxis - 10.0);
  const QColor near = painter.pen().color();
  std::array<Index, 3> order = {0, 1, 2};
  std::sort(order.begin(), order.end(), [&](Index a, Index b) { return axes(2, a) < axes(2, b); });
  for (const Index i : order) {
    const QPointF direction(axes(0, i), -axes(1, i));
    QColor color = near;
    if (axes(2, i) < 0.0) color.setAlphaF(0.45F);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(origin, origin + kAxis * direction);
    painter.setPen(near);
    const QPointF place = origin + (kAxis + 9.0) * direction;
    painter.drawText(QRectF(place.x() - 10, place.y() - 10, 20, 20), Qt::AlignCenter,
                     QString::number(i + 1));
  }
}

void ScenePicture::paint(QPainter& painter, const QSizeF& size) const {
  constexpr double kFade = 0.5;  // of the way to the ground, at the far end
  const Theme& theme = themeOf(dark);
  const QRectF within(QPointF(0, 0), size);
  if (!notice.isEmpty()) {
    painter.setPen(theme.quiet);
    painter.drawText(within.adjusted(kEdge, kEdge, -kEdge, -kEdge),
                     Qt::AlignCenter | Qt::TextWordWrap, notice);
    return;
  }
  const Matrix eye = places.points * rotation.transpose();
  double reach = 1e-12;
  for (Index i = 0; i < eye.rows(); ++i) {
    const double own = diameters.size() == eye.rows() ? 0.5 * diameters(i) : 0.0;
    reach = std::max(reach, eye.row(i).norm() + own);
  }
  const double scale = 0.5 * std::min(size.width(), size.height()) / (1.06 * std::max(reach, 1.0));
  const auto at = [&](const Matrix& points, Index i) {
    return within.center() + scale * QPointF(points(i, 0), -points(i, 1));
  };
  const auto lines = [&](const Matrix& points, const std::vector<std::pair<Index, Index>>& pairs,
                         const QColor& color) {
    painter.setPen(QPen(color, 0.6));
    for (const auto& [a, b] : pairs) painter.drawLine(at(points, a), at(points, b));
  };
  if (places.ghost.rows() > 0) {
    lines(places.ghost * rotation.transpose(), ghost, mixed(theme.quiet, theme.ground, 0.35));
  }
  const std::vector<QColor> thin = edgeColors(colors, theme.ground);
  const auto paintEdge = [&](std::size_t which) {
    const auto [a, b] = edges[which];
    const QColor color =
        mixed(thin[static_cast<std::size_t>(a)], thin[static_cast<std::size_t>(b)], 0.5);
    painter.setPen(QPen(color, 0.6));
    painter.drawLine(at(eye, a), at(eye, b));
  };
  const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
  const auto paintTriangle = [&](std::size_t which) {
    const auto [a, b, c] = surface[which];
    const QColor two =
        mixed(colors[static_cast<std::size_t>(a)], colors[static_cast<std::size_t>(b)], 0.5);
    QColor color = mixed(two, colors[static_cast<std::size_t>(c)], 1.0 / 3.0);
    // What is seen aslant is darker: one sees how it bends.
    const Eigen::Vector3d side = eye.row(b) - eye.row(a);
    const Eigen::Vector3d normal = side.cross(Eigen::Vector3d(eye.row(c) - eye.row(a)));
    const double facing = std::abs(normal.z()) / std::max(normal.norm(), 1e-12);
    color = mixed(Qt::black, color, 0.4 + 0.6 * facing);
    color.setAlphaF(kFaint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    // Smooth borders of translucent neighbours would let the ground through along their sides.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPolygon(QPolygonF({at(eye, a), at(eye, b), at(eye, c)}));
    painter.setRenderHint(QPainter::Antialiasing, smooth);
  };
  const double usual = std::clamp(0.1 * std::sqrt(size.width() * size.height() /
                                                  std::max(1.0, static_cast<double>(eye.rows()))),
                                  1.2, 6.0);
  const auto paintPoint = [&](Index i) {
    const QPointF place = at(eye, i);
    const bool own = diameters.size() == eye.rows() && diameters(i) > 0.0;
    const double radius = own ? 0.5 * scale * diameters(i) : 0.5 * usual;
    const double far = std::clamp(-eye(i, 2), 0.0, 1.0);
    const QColor color = mixed(colors[static_cast<std::size_t>(i)], theme.ground, kFade * far);
    QRadialGradient shade(place - QPointF(0.35, 0.35) * radius, 1.6 * radius);
    shade.setColorAt(0.0, color.lighter(125));
    shade.setColorAt(0.5, color);
    shade.setColorAt(1.0, color.darker(125));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawEllipse(place, radius, radius);
  };
  for (const Item& item : byDepth(*this, eye)) {
    switch (item.kind) {
      case Item::Triangle:
        paintTriangle(item.which);
        break;
      case Item::Edge:
        paintEdge(item.which);
        break;
      case Item::Point:
        paintPoint(static_cast<Index>(item.which));
        break;
    }
  }
  painter.setPen(theme.quiet);
  paintSceneAxes(painter, rotation, within);
  painter.setPen(theme.quiet);
  paintSceneScale(painter, places.scale * scale, within);
  paintSceneLegends(painter, legends, within, dark);
}

ScenePicture scenePicture(const AnalysisSnapshot& snapshot, const SceneStyle& style,
                          const Eigen::Matrix3d& rotation, bool dark) {
  const Embedding& embedding = snapshot.analysis->embedding;
  const Dataset& dataset = *snapshot.training->dataset;
  ScenePicture picture;
  picture.dark = dark;
  picture.notice = nothingToDraw(snapshot);
  if (!picture.notice.isEmpty()) return picture;
  picture.places = placesOf(snapshot, style.projection);
  if (style.projection.stereographic) {
    picture.diameters = touchingDiameters(embedding.graph, picture.places.points);
  }
  const Vector values = coloringValues(snapshot, style.coloring);
  picture.colors = sceneColors(style.coloring, dataset, embedding.component, values, dark);
  picture.legends =
      sceneLegends(style.coloring, dataset, static_cast<int>(embedding.components.size()), values,
                   snapshot.labels.get());
  if (style.edges) picture.edges = edgesOf(embedding.graph);
  if (style.surface) picture.surface = surfaceOf(snapshot);
  if (style.ghost) picture.ghost = snapshot.ghost.edges;
  picture.rotation = rotation;
  return picture;
}

QString figureCaption(const AnalysisSnapshot& snapshot) {
  QStringList lines;
  if (nothingToDraw(snapshot).isEmpty()) lines << pictureWords(*snapshot.analysis).line();
  for (const Message& note : snapshot.analysis->embedding.notes) lines << translated(note);
  lines.removeAll(QString());
  return lines.join(QStringLiteral(" · ")).toHtmlEscaped();
}

Figure sceneFigure(std::shared_ptr<const AnalysisSnapshot> snapshot, const SceneStyle& style,
                   const Eigen::Matrix3d& rotation) {
  const QString title =
      QCoreApplication::translate("SceneFigure", "%1: %2")
          .arg(runWords(*snapshot), translated(snapshot->analysis->verdict.headline));
  return {QStringLiteral("wiring"), title,
          [caption = figureCaption(*snapshot)](const Theme&) { return caption; },
          [snapshot = std::move(snapshot), style, rotation](QPainter& painter, const QSizeF& size,
                                                            const Theme& theme) {
            scenePicture(*snapshot, style, rotation, theme.dark).paint(painter, size);
          },
          true};
}

}  // namespace weightscape::ui
