// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/embedding/scene_overlay.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/figures/scene_figure.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
SceneOverlay::SceneOverlay(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
}

void SceneOverlay::setAxes(const Eigen::Matrix3d& axes) {
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

void SceneOverlay::setTop(int height) {
  if (top_ == height) return;
  top_ = height;
  update();
}

namespace {

int titleLines(const QFont& font, double height) {
  constexpr double kHighEnough = 13.0;  // lines
  return height < kHighEnough * QFontMetrics(font).height() ? 2 : 3;
}

}  // namespace

double SceneOverlay::titleHeight(const QFont& font, double height) {
  return titleLines(font, height) * QFontMetrics(font).height() + 2 * kInnerSpace;
}

double SceneOverlay::feetHeight() const {
  return sceneLegendsHeight(legends_, fontMetrics().height()) + kInnerSpace;
}

void SceneOverlay::setOld(bool old) {
  if (old_ == old) return;
  old_ = old;
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

void SceneOverlay::setHovered(std::function<std::vector<QPointF>()> places) {
  hovered_ = std::move(places);
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
    // Beside others it belongs to the first.
    const QRectF room = panes_.empty() ? QRectF(rect()).adjusted(0, top_, 0, 0) : panes_[0].area;
    const double margin = panes_.empty() ? 40.0 : 2.0 * kSpace;
    painter.setPen(currentTheme().quiet);
    painter.drawText(room.adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, notice_);
    paintPanes(painter);
    return;
  }
  const Theme& theme = currentTheme();
  // Above panes beside each other nothing is drawn, wherever the header ends.
  if (!panes_.empty())
    painter.fillRect(QRectF(0.0, 0.0, width(), panes_[0].area.top()), theme.ground);
  if (old_) {
    QColor wash = theme.ground;
    wash.setAlphaF(0.7F);
    painter.fillRect(panes_.empty() ? QRectF(rect()) : panes_[0].area, wash);
  }
  // A length of weights, and colours of another world, are those of the run beside which they
  // stand.
  const QRectF own = panes_.empty() ? QRectF(rect()) : panes_[0].area;
  const bool others = std::any_of(panes_.begin(), panes_.end(),
                                  [](const Pane& pane) { return !pane.legends.empty(); });
  painter.setPen(theme.quiet);
  // In a low run they would stand in its words.
  constexpr double kRoomForAxes = 115.0;
  if (panes_.empty() || own.height() - titleHeight(font(), own.height()) >= kRoomForAxes) {
    paintSceneAxes(painter, axes_, own);
  }
  painter.setPen(theme.quiet);
  paintSceneScale(painter, unit_, own);
  paintPanes(painter);
  for (const Pane& pane : panes_) {
    if (!pane.legends.empty()) paintSceneLegends(painter, pane.legends, pane.area, theme.dark);
  }
  paintSceneLegends(painter, legends_, others ? own : QRectF(rect()), theme.dark);
  painter.setPen(theme.quiet);
  const double line = fontMetrics().height();
  const double below = top_ + (panes_.empty() ? kInnerSpace : titleHeight(font(), own.height()));
  painter.drawText(QRectF(kSpace, below, width() - 2 * kSpace, line), Qt::AlignLeft, caption_);
  constexpr double kRing = 8.0;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.text, 2.0));
  for (const QPointF& place : hovered_ ? hovered_() : std::vector<QPointF>()) {
    painter.drawEllipse(place, kRing, kRing);
  }
  if (shape_.size() > 1) {
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.setPen(QPen(theme.accent, 1.2, Qt::DashLine));
    painter.setBrush(wash);
    painter.drawPolygon(shape_);
  }
}

void SceneOverlay::paintPanes(QPainter& painter) const {
  const Theme& theme = currentTheme();
  const QFontMetrics metrics = fontMetrics();
  const double line = metrics.height();
  for (const Pane& pane : panes_) {
    painter.setPen(QPen(theme.line, 1.0));
    if (pane.area.left() > 0.0) painter.drawLine(pane.area.topLeft(), pane.area.bottomLeft());
    if (pane.area.top() > 0.0) painter.drawLine(pane.area.topLeft(), pane.area.topRight());
    const QRectF row(pane.area.left() + kSpace, pane.area.top() + kInnerSpace,
                     pane.area.width() - 2 * kSpace - pane.beside, line);
    const auto write = [&](const QRectF& where, const QColor& color, const QString& text) {
      // What does not fit goes as a whole, as long as something stays.
      QString shown = text;
      const QString between = QStringLiteral(" · ");
      while (metrics.horizontalAdvance(shown) > where.width() && shown.contains(between)) {
        shown.truncate(shown.lastIndexOf(between));
      }
      shown = metrics.elidedText(shown, Qt::ElideRight, static_cast<int>(where.width()));
      // Points stay behind it, and do not run into the letters.
      QColor ground = theme.ground;
      ground.setAlphaF(0.85F);
      painter.fillRect(QRectF(where.topLeft(), QSizeF(metrics.horizontalAdvance(shown), line)),
                       ground);
      painter.setPen(color);
      painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    write(row, theme.text, pane.title);
    write(row.translated(0, line), pane.color, pane.verdict);
    if (pane.numbers.isEmpty()) continue;
    if (titleLines(font(), pane.area.height()) == 3) {
      write(row.translated(0, 2 * line), theme.quiet, pane.numbers);
      continue;
    }
    const double used = metrics.horizontalAdvance(pane.verdict) + 2.0 * kSpace;
    const QRectF rest = row.translated(0, line).adjusted(used, 0, 0, 0);
    const int least = metrics.horizontalAdvance(pane.numbers.section(QStringLiteral(" · "), 0, 0));
    if (rest.width() >= least) write(rest, theme.quiet, pane.numbers);
  }
}

}  // namespace weightscape::ui
