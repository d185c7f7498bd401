// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/color_map.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace weightscape {
namespace {

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

/// Okabe & Ito's, but for two; the second row is the same, lighter.
constexpr std::array<std::array<int, kCategoryColors>, 2> kCategories = {
    {{0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x7A6A00, 0x5B6470},
     {0x0094E7, 0xFF7D16, 0x00CD95, 0xFFA1D5, 0xFFBE2C, 0x8ED6FF, 0x9F8A00, 0x768292}}};

}  // namespace

Rgb rgbAt(ColorMap map, double t) {
  switch (map) {
    case ColorMap::Sequential:
      return interpolate(kViridis, t);
    case ColorMap::Diverging:
      return interpolate(kDiverging, t);
    case ColorMap::Cyclic:
      break;
  }
  return cyclic(t);
}

Rgb planeRgb(double along, double upwards) {
  constexpr double kChroma = 0.15;
  const double x = 2.0 * std::clamp(along, 0.0, 1.0) - 1.0;
  const double y = 2.0 * std::clamp(upwards, 0.0, 1.0) - 1.0;
  return fromOklab(0.66 + 0.14 * y, kChroma * x, 0.5 * kChroma * (y - x));
}

Rgb rgbOnGround(ColorMap map, double t, bool dark) {
  if (map == ColorMap::Cyclic) return rgbAt(map, t);
  if (map == ColorMap::Sequential) {
    // Its dark end on dark, its bright end on light would be lost.
    constexpr double kDarkest = 0.2;
    constexpr double kBrightest = 0.8;
    const double place = std::clamp(t, 0.0, 1.0);
    return rgbAt(map, dark ? kDarkest + (1.0 - kDarkest) * place : kBrightest * place);
  }
  // On light its middle is a grey, on dark its ends are not as dark.
  constexpr double kGrey = 0.8;
  constexpr double kLift = 0.18;
  Rgb rgb = rgbAt(map, t);
  for (double& channel : rgb) channel = dark ? kLift + (1.0 - kLift) * channel : kGrey * channel;
  return rgb;
}

Rgb categoryRgb(int index, bool dark) {
  const auto place = static_cast<std::size_t>(index % kCategoryColors);
  const int hex = kCategories[dark ? 1 : 0][place];
  constexpr double kMost = 255.0;
  return {(hex >> 16) / kMost, ((hex >> 8) & 0xFF) / kMost, (hex & 0xFF) / kMost};
}

std::string hexOf(const Rgb& rgb) {
  constexpr const char* kDigits = "0123456789abcdef";
  std::string text = "#";
  for (const double channel : rgb) {
    const auto byte = static_cast<unsigned>(std::lround(255.0 * std::clamp(channel, 0.0, 1.0)));
    text += kDigits[byte / 16];
    text += kDigits[byte % 16];
  }
  return text;
}

}  // namespace weightscape
