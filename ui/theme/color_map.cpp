// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/color_map.h"

#include <qcustomplot.h>

namespace weightscape::ui {
namespace {

QColor colorOf(const Rgb& rgb) {
  return QColor::fromRgbF(static_cast<float>(rgb[0]), static_cast<float>(rgb[1]),
                          static_cast<float>(rgb[2]));
}

}  // namespace

QColor colorAt(ColorMap map, double t) { return colorOf(rgbAt(map, t)); }

QColor planeColor(double along, double upwards) { return colorOf(planeRgb(along, upwards)); }

QColor colorOnGround(ColorMap map, double t, bool dark) {
  return colorOf(rgbOnGround(map, t, dark));
}

QColor categoryColor(int index, bool dark) { return colorOf(categoryRgb(index, dark)); }

namespace {

template <typename ColorOf>
QCPColorGradient gradientOf(ColorMap map, const ColorOf& color_of) {
  constexpr int kStops = 64;
  QMap<double, QColor> stops;
  for (int i = 0; i <= kStops; ++i) {
    const double t = static_cast<double>(i) / kStops;
    stops.insert(t, color_of(t));
  }
  QCPColorGradient gradient;
  gradient.setColorStops(stops);
  gradient.setPeriodic(map == ColorMap::Cyclic);
  return gradient;
}

}  // namespace

QCPColorGradient plotGradient(ColorMap map) {
  return gradientOf(map, [map](double t) { return colorAt(map, t); });
}

QCPColorGradient plotGradientOnGround(ColorMap map, bool dark) {
  return gradientOf(map, [map, dark](double t) { return colorOnGround(map, t, dark); });
}

}  // namespace weightscape::ui
