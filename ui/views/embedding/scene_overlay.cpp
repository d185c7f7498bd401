#include "ui/views/embedding/scene_overlay.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
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

void SceneOverlay::setPanes(std::vector<Pane> panes) {
  panes_ = std::move(panes);
  update();
}

void SceneOverlay::setUnit(double pixels) {
  if (pixels == unit_) return;
  unit_ = pixels;
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
  paintScale(painter);
  paintPanes(painter);
  paintLegends(painter);
  const Theme& theme = currentTheme();
  painter.setPen(theme.quiet);
  const double line = fontMetrics().height();
  const double below = panes_.empty() ? kSpace : kSpace + 2 * line;
  painter.drawText(QRectF(kSpace, below, width() - 2 * kSpace, line), Qt::AlignLeft, caption_);
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
  const QPointF origin(kSpace + kAxisLength + 10.0, height() - 4 * kSpace - kAxisLength - 10.0);
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

void SceneOverlay::paintScale(QPainter& painter) const {
  constexpr double kLeast = 36.0;  // pixels
  if (unit_ <= 0.0) return;
  // The shortest round length that can be seen well.
  const double least = kLeast / unit_;
  const double decade = std::pow(10.0, std::floor(std::log10(least)));
  double length = 10.0 * decade;
  for (const double step : {1.0, 2.0, 5.0}) {
    if (step * decade >= least) {
      length = step * decade;
      break;
    }
  }
  const double left = kSpace + 2.0;
  const double right = left + length * unit_;
  const double y = height() - kSpace - 1.0;
  painter.setPen(QPen(currentTheme().quiet, 1.2));
  painter.drawPolyline(QPolygonF(
      {QPointF(left, y - 4), QPointF(left, y), QPointF(right, y), QPointF(right, y - 4)}));
  painter.drawText(QPointF(right + kSpace, y),
                   tr("%1 in weights").arg(QLocale().toString(length, 'g', 2)));
}

void SceneOverlay::paintPanes(QPainter& painter) const {
  constexpr double kButton = 24.0;
  const Theme& theme = currentTheme();
  const QFontMetrics metrics = fontMetrics();
  const double line = metrics.height();
  for (const Pane& pane : panes_) {
    painter.setPen(QPen(theme.line, 1.0));
    if (pane.area.left() > 0.0) painter.drawLine(pane.area.topLeft(), pane.area.bottomLeft());
    if (pane.area.top() > 0.0) painter.drawLine(pane.area.topLeft(), pane.area.topRight());
    const QRectF row(pane.area.left() + kSpace, pane.area.top() + kInnerSpace,
                     pane.area.width() - 2 * kSpace - kButton, line);
    const auto write = [&](const QRectF& where, const QColor& color, const QString& text) {
      painter.setPen(color);
      painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                       metrics.elidedText(text, Qt::ElideRight, static_cast<int>(where.width())));
    };
    write(row, theme.text, pane.title);
    write(row.translated(0, line), pane.color, pane.verdict);
  }
}

void SceneOverlay::paintLegends(QPainter& painter) const {
  const Theme& theme = currentTheme();
  double bottom = height() - kSpace;
  const double right = width() - kSpace;
  const double line = painter.fontMetrics().height();
  for (auto one = legends_.rbegin(); one != legends_.rend(); ++one) {
    const SceneLegend& legend = *one;
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
