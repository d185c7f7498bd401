#include "ui/views/embedding/scene_overlay.h"

#include <QConicalGradient>
#include <QPainter>
#include <algorithm>
#include <ranges>
#include <utility>

#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr double kAxisLength = 26.0;
constexpr double kLegendWidth = 96.0;

}  // namespace

SceneOverlay::SceneOverlay(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
}

void SceneOverlay::setAxes(const std::array<PointScene::Axis, 3>& axes) {
  axes_ = axes;
  update();
}

void SceneOverlay::setLegends(std::vector<SceneLegend> legends) {
  legends_ = std::move(legends);
  update();
}

void SceneOverlay::setNotice(const QString& notice) {
  if (notice_ == notice) return;
  notice_ = notice;
  update();
}

void SceneOverlay::setShape(const QPolygonF& shape) {
  shape_ = shape;
  update();
}

void SceneOverlay::setCaption(const QString& caption) {
  if (caption_ == caption) return;
  caption_ = caption;
  update();
}

void SceneOverlay::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!notice_.isEmpty()) {
    painter.setPen(currentTheme().quiet);
    painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                     notice_);
    return;
  }
  paintAxes(painter);
  paintLegends(painter);
  const Theme& theme = currentTheme();
  painter.setPen(theme.quiet);
  painter.drawText(QRectF(kSpace, kSpace, width() - 2 * kSpace, 24), Qt::AlignLeft, caption_);
  if (shape_.size() > 1) {
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.setPen(QPen(theme.accent, 1.2, Qt::DashLine));
    painter.setBrush(wash);
    painter.drawPolygon(shape_);
  }
}

void SceneOverlay::paintAxes(QPainter& painter) const {
  const Theme& theme = currentTheme();
  const QPointF origin(kSpace + kAxisLength + 10.0, height() - kSpace - kAxisLength - 10.0);
  std::array<std::size_t, 3> order = {0, 1, 2};
  std::sort(order.begin(), order.end(),
            [this](std::size_t a, std::size_t b) { return axes_[a].depth < axes_[b].depth; });
  for (const std::size_t i : order) {
    const QPointF end = origin + kAxisLength * axes_[i].direction;
    painter.setPen(
        QPen(axes_[i].depth < 0.0 ? theme.line : theme.quiet, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(origin, end);
    painter.setPen(theme.quiet);
    const QPointF place = origin + (kAxisLength + 9.0) * axes_[i].direction;
    painter.drawText(QRectF(place.x() - 10, place.y() - 10, 20, 20), Qt::AlignCenter,
                     QString::number(i + 1));
  }
}

void SceneOverlay::paintLegends(QPainter& painter) const {
  const Theme& theme = currentTheme();
  double bottom = height() - kSpace;
  const double right = width() - kSpace;
  const double line = painter.fontMetrics().height();
  for (const SceneLegend& legend : legends_ | std::views::reverse) {
    if (legend.categories > 0) {
      const double step = 16.0;
      const int shown = std::min(legend.categories, 8);
      double x = right - step * shown;
      painter.setPen(Qt::NoPen);
      for (int i = 0; i < shown; ++i) {
        painter.setBrush(categoryColor(i, theme.dark));
        painter.drawEllipse(QPointF(x + step / 2, bottom - 6), 5, 5);
        x += step;
      }
      bottom -= 16.0;
    } else if (legend.map == ColorMap::Cyclic) {
      constexpr double kOuter = 17.0;
      const QPointF center(right - kOuter, bottom - kOuter);
      painter.setPen(Qt::NoPen);
      constexpr int kSectors = 72;
      for (int i = 0; i < kSectors; ++i) {
        painter.setBrush(colorAt(ColorMap::Cyclic, (i + 0.5) / kSectors));
        painter.drawPie(QRectF(center.x() - kOuter, center.y() - kOuter, 2 * kOuter, 2 * kOuter),
                        i * 16 * 360 / kSectors, 16 * 360 / kSectors + 8);
      }
      painter.setBrush(theme.ground);
      painter.drawEllipse(center, kOuter - 6, kOuter - 6);
      bottom -= 2 * kOuter + 2;
    } else {
      const QRectF bar(right - kLegendWidth, bottom - line - 8, kLegendWidth, 6);
      QLinearGradient gradient(bar.topLeft(), bar.topRight());
      for (int i = 0; i <= 16; ++i) gradient.setColorAt(i / 16.0, colorAt(legend.map, i / 16.0));
      painter.setPen(Qt::NoPen);
      painter.setBrush(gradient);
      painter.drawRoundedRect(bar, 3, 3);
      painter.setPen(theme.quiet);
      const QRectF ends(bar.left(), bar.bottom() + 1, bar.width(), line);
      painter.drawText(ends, Qt::AlignLeft, legend.low);
      painter.drawText(ends, Qt::AlignRight, legend.high);
      bottom -= line + 12;
    }
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(right - 200, bottom - line, 200, line), Qt::AlignRight, legend.title);
    bottom -= line + kSpace;
  }
}

}  // namespace weightscape::ui
