// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/lambda_slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/session/lambda_setting.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kPositions = 1000;
constexpr int kFirst = 60;  ///< positions left of this are the zero; the gap shows that it is apart
constexpr int kMargin = 12;
constexpr int kGrooveY = 18;
constexpr int kHandle = 8;

int positionOf(double lambda) {
  if (lambda <= 0.0) return 0;
  const double t = std::log(lambda / kLeastLambda) / std::log(kMostLambda / kLeastLambda);
  return kFirst + static_cast<int>(std::lround(std::clamp(t, 0.0, 1.0) * (kPositions - kFirst)));
}

}  // namespace

LambdaSlider::LambdaSlider(QWidget* parent) : QAbstractSlider(parent) {
  setObjectName(QStringLiteral("lambda-slider"));
  setOrientation(Qt::Horizontal);
  setRange(0, kPositions);
  setSingleStep(10);
  setPageStep(70);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Regularisation λ in units of s₁"));
  setAccessibleDescription(
      tr("Strength of the weight penalty, logarithmic, with a true zero at the left end"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QAbstractSlider::valueChanged, this, [this] {
    update();
    emit lambdaChanged(lambda());
  });
}

double LambdaSlider::lambda() const {
  if (snapped_ && value() == positionOf(*snapped_)) return *snapped_;
  // Keys may leave the handle in the gap; its nearer end counts.
  if (value() < kFirst / 2) return 0.0;
  const double t = static_cast<double>(std::max(value(), kFirst) - kFirst) / (kPositions - kFirst);
  return roundedLambda(kLeastLambda * std::pow(kMostLambda / kLeastLambda, t));
}

void LambdaSlider::setLambda(double lambda) {
  if (isSliderDown()) return;
  const QSignalBlocker quiet(this);
  if (snapped_ && std::abs(*snapped_ - lambda) > 1e-12) snapped_.reset();
  if (std::abs(this->lambda() - lambda) > 1e-12) setValue(positionOf(lambda));
  update();
}

void LambdaSlider::setTicks(std::vector<double> modes, double caught, double collapse) {
  modes_ = std::move(modes);
  caught_ = caught;
  collapse_ = collapse;
  update();
}

void LambdaSlider::setStops(std::vector<double> stops) {
  if (stops == stops_) return;
  stops_ = std::move(stops);
  update();
}

void LambdaSlider::paintStops(QPainter& painter) const {
  const Theme& theme = currentTheme();
  constexpr double kStop = 4.5;
  painter.setPen(QPen(theme.accent, 1.5));
  painter.setBrush(theme.surface);
  for (const double stop : stops_) {
    const double x = xOf(stop <= 0.0 ? 0 : positionOf(stop));
    painter.drawEllipse(QPointF(x, kGrooveY), kStop, kStop);
  }
}

QSize LambdaSlider::sizeHint() const { return {400, 54}; }

QSize LambdaSlider::minimumSizeHint() const { return {200, 54}; }

double LambdaSlider::xOf(int position) const {
  return kMargin + (width() - 2.0 * kMargin) * position / kPositions;
}

int LambdaSlider::positionAt(double x) const {
  const double t = (x - kMargin) / std::max(1.0, width() - 2.0 * kMargin);
  const int position = static_cast<int>(std::lround(std::clamp(t, 0.0, 1.0) * kPositions));
  if (position >= kFirst) return position;
  return position < kFirst / 2 ? 0 : kFirst;
}

void LambdaSlider::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = currentTheme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  // Off, and to be seen so: faint, and nothing to take hold of.
  if (!isEnabled()) painter.setOpacity(0.45);
  const double handle = value() < kFirst / 2 ? xOf(0) : xOf(std::max(value(), kFirst));
  painter.setPen(QPen(theme.line, 4, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(xOf(kFirst), kGrooveY), QPointF(xOf(kPositions), kGrooveY));
  painter.setPen(QPen(theme.line, 2, Qt::DotLine, Qt::RoundCap));
  painter.drawLine(QPointF(xOf(0), kGrooveY), QPointF(xOf(kFirst), kGrooveY));
  if (handle > xOf(kFirst) && isEnabled()) {
    painter.setPen(QPen(theme.accent, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(kFirst), kGrooveY), QPointF(handle, kGrooveY));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.line);
  painter.drawEllipse(QPointF(xOf(0), kGrooveY), 4, 4);
  paintTicks(painter);
  paintScale(painter);
  paintStops(painter);
  if (!isEnabled()) return;
  painter.setPen(QPen(theme.accent, 2));
  painter.setBrush(hasFocus() ? theme.accent : theme.surface);
  painter.drawEllipse(QPointF(handle, kGrooveY), kHandle, kHandle);
  if (hasFocus()) {
    painter.setPen(QPen(theme.text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(handle, kGrooveY), kHandle + 2.5, kHandle + 2.5);
  }
}

void LambdaSlider::paintTicks(QPainter& painter) const {
  const Theme& theme = currentTheme();
  painter.setBrush(Qt::NoBrush);
  for (const double mode : modes_) {
    if (mode < kLeastLambda || mode > kMostLambda) continue;
    const double x = xOf(positionOf(mode));
    painter.setPen(QPen(theme.quiet, 1));
    painter.drawLine(QPointF(x, 2), QPointF(x, 8));
  }
  const auto limit = [&](double lambda, Qt::PenStyle style) {
    // Beyond the end of the slider there is no such place.
    if (!(lambda > 0.0 && lambda <= kMostLambda)) return;
    const double x = xOf(positionOf(lambda));
    painter.setPen(QPen(theme.bad, 2, style));
    painter.drawLine(QPointF(x, 1), QPointF(x, 9));
  };
  if (caught_ < collapse_) limit(caught_, Qt::DotLine);
  limit(collapse_, Qt::SolidLine);
}

void LambdaSlider::paintScale(QPainter& painter) const {
  painter.setPen(currentTheme().quiet);
  QFont small = font();
  small.setPointSizeF(0.9 * font().pointSizeF());
  painter.setFont(small);
  double end = 0.0;  // of the label before: where two would touch the later one is left out
  const auto label = [&](double x, const QString& text) {
    const double half = 0.5 * painter.fontMetrics().horizontalAdvance(text);
    if (x - half < end + 2.0) return;
    end = x + half;
    painter.drawText(QRectF(x - 40, kGrooveY + 14, 80, 22), Qt::AlignHCenter | Qt::AlignTop, text);
  };
  label(xOf(0), QStringLiteral("0"));
  for (const auto& [value, text] :
       {std::pair{1e-4, "10⁻⁴"}, std::pair{1e-3, "10⁻³"}, std::pair{1e-2, "10⁻²"},
        std::pair{1e-1, "10⁻¹"}, std::pair{1.0, "1"}}) {
    label(xOf(positionOf(value)), QString::fromUtf8(text));
  }
}

double LambdaSlider::placeOf(double lambda) const { return xOf(positionOf(lambda)); }

void LambdaSlider::moveTo(double x, bool freely) {
  const double before = lambda();
  snapped_ = freely ? std::nullopt
                    : snappedLambda(modes_, [&](double lambda) { return placeOf(lambda) - x; });
  const int position = snapped_ ? positionOf(*snapped_) : positionAt(x);
  if (position != value()) {
    setValue(position);
  } else if (lambda() != before) {
    update();
    emit lambdaChanged(lambda());
  }
}

void LambdaSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setSliderDown(true);
  moveTo(event->position().x(), event->modifiers().testFlag(Qt::AltModifier));
}

void LambdaSlider::mouseMoveEvent(QMouseEvent* event) {
  if (!isSliderDown()) return;
  moveTo(event->position().x(), event->modifiers().testFlag(Qt::AltModifier));
}

void LambdaSlider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setSliderDown(false);
}

}  // namespace weightscape::ui
