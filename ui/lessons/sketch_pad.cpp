// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/sketch_pad.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kPlaces = 41;
constexpr double kKeyStep = 0.05;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

double along(int place) { return static_cast<double>(place) / (kPlaces - 1); }

void paintSketch(QPainter& painter, const SketchPad::Sketch& sketch,
                 const std::function<QPointF(double, double)>& place_of) {
  QPainterPath path;
  bool begun = false;
  for (int i = 0; i < kPlaces; ++i) {
    const double height = sketch[static_cast<std::size_t>(i)];
    if (std::isnan(height)) continue;  // joined over gaps
    const QPointF place = place_of(along(i), height);
    if (begun) {
      path.lineTo(place);
    } else {
      path.moveTo(place);
    }
    begun = true;
  }
  painter.drawPath(path);
}

}  // namespace

SketchPad::SketchPad(Axes axes, QWidget* parent)
    : QWidget(parent), axes_(std::move(axes)), current_(kPlaces, kNothing) {
  setObjectName(QStringLiteral("lesson-sketch"));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::CrossCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Your sketch: %1 over %2").arg(axes_.up, axes_.along));
  tell();
}

/// What is drawn, for those who do not see it.
void SketchPad::tell() {
  const QLocale locale;
  const double here = current_[static_cast<std::size_t>(cursor_)];
  const QString where = locale.toString(100.0 * along(cursor_), 'f', 0);
  setAccessibleDescription(
      std::isnan(here)
          ? tr("Draw with the mouse, or with the arrow keys: left and right choose the place, up "
               "and down the height. At %1 % of the width nothing is drawn.")
                .arg(where)
          : tr("At %1 % of the width: height %2").arg(where, locale.toString(here, 'f', 2)));
}

bool SketchPad::drawn() const {
  const auto there = std::count_if(current_.begin(), current_.end(),
                                   [](double height) { return !std::isnan(height); });
  return there >= 2;
}

void SketchPad::clear() {
  std::fill(current_.begin(), current_.end(), kNothing);
  cursor_ = 0;
  tell();
  update();
  emit changed();
}

void SketchPad::keep() {
  if (!drawn()) return;
  kept_.push_back(current_);
  clear();
}

void SketchPad::bring(const std::vector<Sketch>& kept, const Sketch& current) {
  kept_.clear();
  for (const Sketch& sketch : kept) {
    if (sketch.size() == kPlaces) kept_.push_back(sketch);
  }
  if (current.size() == kPlaces) current_ = current;
  tell();
  update();
  emit changed();
}

void SketchPad::setLocked(bool locked) {
  locked_ = locked;
  setCursor(locked ? Qt::ArrowCursor : Qt::CrossCursor);
  update();
}

void SketchPad::showCurve(const std::vector<QPointF>& points) {
  curve_ = points;
  update();
}

QRectF SketchPad::area() const {
  const QFontMetrics metrics = fontMetrics();
  const double left = metrics.horizontalAdvance(QStringLiteral("0")) + 2.0 * kSpace;
  return QRectF(rect()).adjusted(left, metrics.height() + kSpace, -2.0 * kSpace,
                                 -2.0 * metrics.height() - kSpace);
}

QPointF SketchPad::placeOf(double along, double up) const {
  const QRectF inside = area();
  return {inside.left() + along * inside.width(), inside.bottom() - up * inside.height()};
}

void SketchPad::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = currentTheme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF inside = area();
  painter.setPen(QPen(hasFocus() ? theme.accent : theme.border, hasFocus() ? 2 : 1));
  painter.setBrush(theme.surface);
  painter.drawRect(inside);
  painter.setPen(theme.quiet);
  const double line = fontMetrics().height();
  painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeft, axes_.up);
  painter.drawText(QRectF(inside.left(), height() - line, inside.width(), line), Qt::AlignRight,
                   axes_.along);
  for (const int up : {0, 1}) {
    const double y = placeOf(0.0, up).y();
    painter.drawText(QRectF(0, y - line / 2.0, inside.left() - kInnerSpace, line),
                     Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(up));
  }
  for (const auto& [place, text] : axes_.ticks) {
    const double x = placeOf(place, 0.0).x();
    painter.drawLine(QPointF(x, inside.bottom()), QPointF(x, inside.bottom() + 3));
    painter.drawText(QRectF(x - 40, inside.bottom() + 3, 80, line), Qt::AlignHCenter, text);
  }
  const auto place_of = [this](double a, double b) { return placeOf(a, b); };
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.quiet, 1.5));
  for (const Sketch& sketch : kept_) paintSketch(painter, sketch, place_of);
  painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
  paintSketch(painter, current_, place_of);
  if (hasFocus() && !locked_) {
    const double here = current_[static_cast<std::size_t>(cursor_)];
    painter.setPen(QPen(theme.text, 1, Qt::DotLine));
    painter.drawLine(placeOf(along(cursor_), 0.0), placeOf(along(cursor_), 1.0));
    if (!std::isnan(here)) painter.drawEllipse(placeOf(along(cursor_), here), 4, 4);
  }
  if (curve_.empty()) return;
  QPainterPath path;
  painter.setPen(QPen(theme.good, 2.5));
  for (std::size_t i = 0; i < curve_.size(); ++i) {
    const QPointF place =
        placeOf(std::clamp(curve_[i].x(), 0.0, 1.0), std::clamp(curve_[i].y(), 0.0, 1.0));
    if (i == 0) {
      path.moveTo(place);
    } else {
      path.lineTo(place);
    }
  }
  painter.drawPath(path);
  constexpr std::size_t kMostDots = 20;
  if (curve_.size() > kMostDots) return;
  painter.setBrush(theme.good);
  for (const QPointF& point : curve_) {
    painter.drawEllipse(placeOf(point.x(), std::clamp(point.y(), 0.0, 1.0)), 3.5, 3.5);
  }
}

void SketchPad::setHeight(int place, double height) {
  current_[static_cast<std::size_t>(place)] = std::clamp(height, 0.0, 1.0);
}

void SketchPad::drawTo(const QPointF& place, bool joined) {
  const QRectF inside = area();
  const double right = std::clamp((place.x() - inside.left()) / inside.width(), 0.0, 1.0);
  const double up = (inside.bottom() - place.y()) / inside.height();
  const int to = static_cast<int>(std::lround(right * (kPlaces - 1)));
  const int from = joined && last_ >= 0 ? last_ : to;
  const double start = from == to ? up : current_[static_cast<std::size_t>(from)];
  // A fast hand leaves no gaps.
  for (int i = 0; i <= std::abs(to - from); ++i) {
    const double share = to == from ? 1.0 : static_cast<double>(i) / std::abs(to - from);
    setHeight(from + (to > from ? i : -i), start + share * (up - start));
  }
  last_ = to;
  cursor_ = to;
  tell();
  update();
  emit changed();
}

void SketchPad::mousePressEvent(QMouseEvent* event) {
  if (locked_ || event->button() != Qt::LeftButton) return;
  drawTo(event->position(), false);
}

void SketchPad::mouseMoveEvent(QMouseEvent* event) {
  if (locked_ || !event->buttons().testFlag(Qt::LeftButton)) return;
  drawTo(event->position(), true);
}

void SketchPad::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
  if (locked_ || (!sideways && key != Qt::Key_Up && key != Qt::Key_Down)) {
    QWidget::keyPressEvent(event);
    return;
  }
  const auto here = static_cast<std::size_t>(cursor_);
  if (sideways) {
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? 5 : 1;
    const int to = std::clamp(cursor_ + (key == Qt::Key_Right ? step : -step), 0, kPlaces - 1);
    // The line goes on at the height at which it is, where nothing is drawn yet.
    for (int i = cursor_ + 1; i <= to && !std::isnan(current_[here]); ++i) {
      if (std::isnan(current_[static_cast<std::size_t>(i)])) setHeight(i, current_[here]);
    }
    cursor_ = to;
  } else {
    const double now = std::isnan(current_[here]) ? 0.0 : current_[here];
    setHeight(cursor_, now + (key == Qt::Key_Up ? kKeyStep : -kKeyStep));
  }
  tell();
  update();
  emit changed();
}

void SketchPad::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void SketchPad::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace weightscape::ui
