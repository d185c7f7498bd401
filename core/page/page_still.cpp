// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_still.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/base/markup.h"

namespace weightscape {
namespace {

constexpr double kWidth = 800.0;
constexpr double kHeight = 600.0;
constexpr double kEye = 4.0;  ///< its distance, in that unit
constexpr std::size_t kMostLines = 6000;
constexpr Index kMostDiscs = 3000;
constexpr const char* kGreyClass = "n";

/// One digit behind the point is finer than a screen.
std::string pixels(double value) {
  const long tenths = std::lround(10.0 * value);
  const std::string whole = std::to_string(std::abs(tenths) / 10);
  const long part = std::abs(tenths) % 10;
  return (tenths < 0 ? "-" : "") + whole + (part != 0 ? "." + std::to_string(part) : "");
}

char letterOf(ColorMap map) {
  return map == ColorMap::Cyclic ? 'y' : map == ColorMap::Diverging ? 'd' : 'q';
}

bool isCategory(const PageLegend& legend) { return !legend.names.empty() && !legend.mapped; }

std::string classOf(const PageColoring& coloring, Index neuron) {
  const double value = coloring.values(neuron);
  if (!std::isfinite(value)) return kGreyClass;
  const PageLegend& legend =
      coloring.legends[static_cast<std::size_t>(coloring.legend[static_cast<std::size_t>(neuron)])];
  if (isCategory(legend)) {
    return value < kCategoryColors ? "g" + std::to_string(std::lround(value)) : kGreyClass;
  }
  const double place = std::clamp(value, 0.0, 1.0) * (kPaletteSteps - 1);
  return letterOf(legend.map) + std::to_string(std::lround(place));
}

struct Spot {
  double x = 0.0;
  double y = 0.0;
  double depth = 0.0;
  double size = 1.0;  ///< of one unit, in pixels
};

/// As large as it fits; a row of pieces may be wider than it could be high.
std::vector<Spot> seen(const Page& page) {
  const Matrix turned = page.states[page.first].places * page.home.transpose();
  double across = 1e-6;
  double up = 1e-6;
  for (Index i = 0; i < turned.rows(); ++i) {
    const double size = kEye / (kEye - turned(i, 2));
    across = std::max(across, size * std::abs(turned(i, 0)));
    up = std::max(up, size * std::abs(turned(i, 1)));
  }
  const double unit = std::min({0.45 * kWidth / across, 0.44 * kHeight / up, 0.62 * kHeight});
  std::vector<Spot> spots(static_cast<std::size_t>(turned.rows()));
  for (Index i = 0; i < turned.rows(); ++i) {
    const double size = unit * kEye / (kEye - turned(i, 2));
    spots[static_cast<std::size_t>(i)] = {kWidth / 2 + size * turned(i, 0),
                                          kHeight / 2 - size * turned(i, 1), turned(i, 2), size};
  }
  return spots;
}

/// A share of the mean length of the lines, as the window draws points that nearly touch.
double discRadius(const Page& page) {
  constexpr double kCover = 0.13;
  const PageState& state = page.states[page.first];
  double sum = 0.0;
  for (const auto& [a, b] : state.edges) sum += (state.places.row(a) - state.places.row(b)).norm();
  const double mean = state.edges.empty() ? 0.12 : sum / static_cast<double>(state.edges.size());
  return std::clamp(kCover * mean, 0.01, 0.035);
}

std::string rules(char letter, int steps, const auto& color_of) {
  std::string text;
  for (int i = 0; i < steps; ++i) {
    text += std::string(".") + letter + std::to_string(i) + "{fill:" + hexOf(color_of(i)) + "}";
  }
  return text;
}

}  // namespace

std::string paletteStyle(bool dark) {
  const auto of_map = [&](ColorMap map) {
    return rules(letterOf(map), kPaletteSteps,
                 [&](int i) { return rgbOnGround(map, i / (kPaletteSteps - 1.0), dark); });
  };
  return of_map(ColorMap::Cyclic) + of_map(ColorMap::Sequential) + of_map(ColorMap::Diverging) +
         rules('g', kCategoryColors, [&](int i) { return categoryRgb(i, dark); });
}

Rgb pageColor(const PageColoring& coloring, Index neuron, bool dark) {
  constexpr Rgb kGrey = {0.63, 0.63, 0.64};
  const double value = coloring.values(neuron);
  if (!std::isfinite(value)) return kGrey;
  const PageLegend& legend =
      coloring.legends[static_cast<std::size_t>(coloring.legend[static_cast<std::size_t>(neuron)])];
  if (!isCategory(legend)) return rgbOnGround(legend.map, value, dark);
  return value < kCategoryColors ? categoryRgb(static_cast<int>(value), dark) : kGrey;
}

std::string stillPicture(const Page& page, const std::string& description) {
  const PageState& state = page.states[page.first];
  const std::vector<Spot> spots = seen(page);
  const auto at = [&](Index i) { return spots[static_cast<std::size_t>(i)]; };
  std::string svg = "<svg id=\"still\" viewBox=\"0 0 800 600\" role=\"img\" aria-label=\"" +
                    escapedMarkup(description) + "\">";
  std::string lines;
  const std::size_t step = 1 + state.edges.size() / kMostLines;
  for (std::size_t e = 0; e < state.edges.size(); e += step) {
    const Spot a = at(state.edges[e].first);
    const Spot b = at(state.edges[e].second);
    lines += "M" + pixels(a.x) + " " + pixels(a.y) + "L" + pixels(b.x) + " " + pixels(b.y);
  }
  svg += "<path class=\"lines\" d=\"" + lines + "\"/>";
  std::vector<Index> order = evenlyChosen(static_cast<Index>(spots.size()), kMostDiscs);
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return at(a).depth < at(b).depth; });
  const double radius = discRadius(page);
  for (const Index i : order) {
    svg += "<circle class=\"" + classOf(page.colorings.front(), i) + "\" cx=\"" + pixels(at(i).x) +
           "\" cy=\"" + pixels(at(i).y) + "\" r=\"" + pixels(radius * at(i).size) + "\"/>";
  }
  return svg + "</svg>";
}

}  // namespace weightscape
