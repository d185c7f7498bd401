#include "ui/theme/color_map.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace weightscape::ui {
namespace {

using Rgb = std::array<double, 3>;

/// Every sixteenth of viridis; between them it is close to straight.
constexpr std::array<Rgb, 17> kViridis = {{{0.267, 0.005, 0.329},
                                           {0.283, 0.095, 0.417},
                                           {0.279, 0.175, 0.483},
                                           {0.258, 0.251, 0.525},
                                           {0.230, 0.322, 0.546},
                                           {0.200, 0.387, 0.555},
                                           {0.173, 0.449, 0.558},
                                           {0.149, 0.508, 0.557},
                                           {0.128, 0.567, 0.551},
                                           {0.120, 0.626, 0.533},
                                           {0.158, 0.684, 0.502},
                                           {0.246, 0.739, 0.452},
                                           {0.369, 0.789, 0.383},
                                           {0.516, 0.831, 0.294},
                                           {0.678, 0.864, 0.190},
                                           {0.845, 0.887, 0.100},
                                           {0.993, 0.906, 0.144}}};

constexpr std::array<Rgb, 9> kDiverging = {{{0.050, 0.180, 0.420},
                                            {0.130, 0.400, 0.675},
                                            {0.370, 0.640, 0.820},
                                            {0.720, 0.860, 0.930},
                                            {0.980, 0.980, 0.980},
                                            {0.980, 0.820, 0.750},
                                            {0.920, 0.560, 0.450},
                                            {0.740, 0.210, 0.200},
                                            {0.440, 0.030, 0.100}}};

template <std::size_t N>
Rgb interpolate(const std::array<Rgb, N>& table, double t) {
  const double place = std::clamp(t, 0.0, 1.0) * static_cast<double>(N - 1);
  const auto low = std::min(static_cast<std::size_t>(place), N - 2);
  const double part = place - static_cast<double>(low);
  Rgb rgb{};
  for (std::size_t i = 0; i < 3; ++i) {
    rgb[i] = (1.0 - part) * table[low][i] + part * table[low + 1][i];
  }
  return rgb;
}

/// OKLab (Ottosson, 2020) to linear and then to gamma-coded sRGB.
Rgb fromOklab(double lightness, double a, double b) {
  const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
  const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
  const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
  Rgb rgb = {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
             -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
             -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
  for (double& channel : rgb) {
    channel = std::clamp(channel, 0.0, 1.0);
    channel = channel <= 0.0031308 ? 12.92 * channel : 1.055 * std::pow(channel, 1.0 / 2.4) - 0.055;
  }
  return rgb;
}

/// Hue goes round once, and lightness with it, so that opposite places differ without hue too.
Rgb cyclic(double t) {
  constexpr double kTurn = 2.0 * std::numbers::pi;
  constexpr double kChroma = 0.145;
  const double angle = kTurn * (t - std::floor(t));
  const double lightness = 0.63 + 0.13 * std::cos(angle - 1.75);
  return fromOklab(lightness, kChroma * std::cos(angle), kChroma * std::sin(angle));
}

}  // namespace

QColor colorAt(ColorMap map, double t) {
  Rgb rgb{};
  switch (map) {
    case ColorMap::Sequential:
      rgb = interpolate(kViridis, t);
      break;
    case ColorMap::Cyclic:
      rgb = cyclic(t);
      break;
    case ColorMap::Diverging:
      rgb = interpolate(kDiverging, t);
      break;
  }
  return QColor::fromRgbF(static_cast<float>(rgb[0]), static_cast<float>(rgb[1]),
                          static_cast<float>(rgb[2]));
}

QColor planeColor(double along, double upwards) {
  constexpr double kChroma = 0.15;
  const double x = 2.0 * std::clamp(along, 0.0, 1.0) - 1.0;
  const double y = 2.0 * std::clamp(upwards, 0.0, 1.0) - 1.0;
  const Rgb rgb = fromOklab(0.66 + 0.14 * y, kChroma * x, 0.5 * kChroma * (y - x));
  return QColor::fromRgbF(static_cast<float>(rgb[0]), static_cast<float>(rgb[1]),
                          static_cast<float>(rgb[2]));
}

QColor colorOnGround(ColorMap map, double t, bool dark) {
  switch (map) {
    case ColorMap::Sequential: {
      // Its dark end on dark, its bright end on light would be lost.
      constexpr double kDarkest = 0.2;
      constexpr double kBrightest = 0.8;
      const double place = std::clamp(t, 0.0, 1.0);
      return colorAt(map, dark ? kDarkest + (1.0 - kDarkest) * place : kBrightest * place);
    }
    case ColorMap::Diverging: {
      // On light its middle is a grey, on dark its ends are not as dark.
      const QColor color = colorAt(map, t);
      constexpr float kGrey = 0.8F;
      constexpr float kLift = 0.18F;
      const auto channel = [dark](float value) {
        return dark ? kLift + (1.0F - kLift) * value : kGrey * value;
      };
      return QColor::fromRgbF(channel(color.redF()), channel(color.greenF()),
                              channel(color.blueF()));
    }
    case ColorMap::Cyclic:
      break;
  }
  return colorAt(map, t);
}

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

QColor categoryColor(int index, bool dark) {
  static const std::array<QColor, 8> light = {
      QColor("#0072B2"), QColor("#D55E00"), QColor("#009E73"), QColor("#CC79A7"),
      QColor("#E69F00"), QColor("#56B4E9"), QColor("#7A6A00"), QColor("#5B6470")};
  const QColor color = light[static_cast<std::size_t>(index) % light.size()];
  return dark ? color.lighter(130) : color;
}

}  // namespace weightscape::ui
