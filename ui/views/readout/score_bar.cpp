// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readout/score_bar.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kHeight = 12;
constexpr double kGroove = 4.0;

}  // namespace

ScoreBar::ScoreBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::show(double value, double threshold, bool good) {
  value_ = value;
  threshold_ = threshold;
  good_ = good;
  update();
}

QSize ScoreBar::sizeHint() const { return {112, kHeight}; }

void ScoreBar::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = currentTheme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double top = 0.5 * (height() - kGroove);
  const auto bar = [&](double share, const QColor& color) {
    if (share * width() < 1.0) return;  // there are no corners to round
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0.0, top, share * width(), kGroove), 2.0, 2.0);
  };
  bar(1.0, theme.line);
  if (!std::isfinite(value_)) return;
  const bool judged = std::isfinite(threshold_);
  bar(std::clamp(value_, 0.0, 1.0), !judged ? theme.accent : good_ ? theme.good : theme.caution);
  if (!judged) return;
  const double x = std::clamp(threshold_, 0.0, 1.0) * width();
  painter.setPen(QPen(theme.text, 1.5));
  painter.drawLine(QPointF(x, 1.0), QPointF(x, height() - 1.0));
}

}  // namespace weightscape::ui
