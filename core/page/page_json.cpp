// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_html.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "core/base/version.h"
#include "core/io/json.h"
#include "core/page/base64.h"
#include "core/page/page_still.h"
#include "core/page/page_words.h"

namespace weightscape {
namespace {

constexpr int kPageSchema = 1;
constexpr std::uint16_t kNone = 0xFFFF;  ///< in place of a value that is not known

static_assert(kMostDrawn < kNone, "numbers of neurons have two bytes");
static_assert(std::endian::native == std::endian::little, "arrays are little-endian");

template <typename Number>
std::string packed(const std::vector<Number>& numbers) {
  return base64Of({reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)});
}

/// Row by row, as embedding.npy has them.
std::string packedDoubles(const Matrix& rows) {
  std::vector<double> numbers;
  numbers.reserve(static_cast<std::size_t>(rows.size()));
  for (Index r = 0; r < rows.rows(); ++r) {
    for (Index c = 0; c < rows.cols(); ++c) numbers.push_back(rows(r, c));
  }
  return packed(numbers);
}

std::string packedPlaces(const Matrix& places) {
  constexpr double kSteps = std::numeric_limits<std::int16_t>::max();
  std::vector<std::int16_t> numbers;
  numbers.reserve(static_cast<std::size_t>(places.size()));
  for (Index r = 0; r < places.rows(); ++r) {
    for (Index c = 0; c < places.cols(); ++c) {
      numbers.push_back(
          static_cast<std::int16_t>(std::lround(kSteps * std::clamp(places(r, c), -1.0, 1.0))));
    }
  }
  return packed(numbers);
}

std::string packedEdges(const PageState& state) {
  std::vector<std::uint16_t> numbers;
  numbers.reserve(2 * state.edges.size());
  for (const auto& [a, b] : state.edges) {
    numbers.push_back(static_cast<std::uint16_t>(a));
    numbers.push_back(static_cast<std::uint16_t>(b));
  }
  return packed(numbers);
}

std::string packedColors(const PageColoring& coloring) {
  constexpr double kSteps = kNone - 1;
  std::vector<std::uint16_t> numbers;
  numbers.reserve(static_cast<std::size_t>(coloring.values.size()));
  for (Index i = 0; i < coloring.values.size(); ++i) {
    const double value = coloring.values(i);
    const PageLegend& legend =
        coloring.legends[static_cast<std::size_t>(coloring.legend[static_cast<std::size_t>(i)])];
    const bool category = !legend.names.empty() && !legend.mapped;
    numbers.push_back(
        !std::isfinite(value) ? kNone
        : category            ? static_cast<std::uint16_t>(value)
                   : static_cast<std::uint16_t>(std::lround(kSteps * std::clamp(value, 0.0, 1.0))));
  }
  return packed(numbers);
}

Json orNull(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json listOf(const std::vector<double>& values) {
  Json list = Json::array();
  for (const double value : values) {
    // Seven digits are more than a curve shows.
    constexpr double kDigits = 1e7;
    const double unit = value == 0.0 || !std::isfinite(value)
                            ? 1.0
                            : std::pow(10.0, std::floor(std::log10(std::abs(value)))) / kDigits;
    list.push_back(orNull(std::isfinite(value) ? std::round(value / unit) * unit : value));
  }
  return list;
}

Json statesOf(const Page& page, const Translator& translated) {
  Json all = Json::array();
  for (const PageState& state : page.states) {
    Json one;
    if (page.ofSweep()) {
      one["value"] = state.value;
      one["seed"] = state.seed;
      one["cell"] = state.cell;
      one["verdict"] = verdictName(state.verdict);
      one["headline"] = translated(state.headline);
      one["recovery"] = orNull(state.recovery);
      one["explained"] = orNull(state.explained);
    } else {
      one["epoch"] = state.epoch;
    }
    if (state.points.rows() > 0) one["points"] = packedDoubles(state.points);
    one["places"] = packedPlaces(state.places);
    one["edges"] = packedEdges(state);
    if (!state.surface.empty()) {
      std::vector<std::uint16_t> corners;
      for (const Triangle& triangle : state.surface) {
        for (const Index corner : triangle) corners.push_back(static_cast<std::uint16_t>(corner));
      }
      one["surface"] = packed(corners);
    }
    all.push_back(std::move(one));
  }
  return all;
}

Json coloringsOf(const Page& page, const Translator& translated) {
  Json all = Json::array();
  for (const PageColoring& coloring : page.colorings) {
    Json one;
    one["name"] = translated(coloring.name);
    one["legends"] = Json::array();
    for (const PageLegend& legend : coloring.legends) {
      constexpr std::array<const char*, 3> kMaps = {"sequential", "cyclic", "diverging"};
      const bool category = !legend.names.empty() && !legend.mapped;
      one["legends"].push_back(
          {{"title", translated(legend.title)},
           {"map", category ? "categories" : kMaps[static_cast<std::size_t>(legend.map)]},
           {"low", legend.low},
           {"high", legend.high},
           {"names", legend.names}});
    }
    if (coloring.legends.size() > 1) {
      one["legend"] =
          packed(std::vector<std::uint8_t>(coloring.legend.begin(), coloring.legend.end()));
    }
    one["values"] = packedColors(coloring);
    all.push_back(std::move(one));
  }
  return all;
}

Json palettes() {
  Json both;
  for (const bool dark : {false, true}) {
    Json maps;
    const auto steps = [&](const char* name, int count, const auto& color_of) {
      for (int i = 0; i < count; ++i) maps[name].push_back(hexOf(color_of(i)));
    };
    const auto of_map = [&](const char* name, ColorMap map) {
      steps(name, kPaletteSteps,
            [&](int i) { return rgbOnGround(map, i / (kPaletteSteps - 1.0), dark); });
    };
    of_map("sequential", ColorMap::Sequential);
    of_map("cyclic", ColorMap::Cyclic);
    of_map("diverging", ColorMap::Diverging);
    steps("categories", kCategoryColors, [&](int i) { return categoryRgb(i, dark); });
    both[dark ? "dark" : "light"] = std::move(maps);
  }
  return both;
}

/// Whatever stands in it, it is text: no tag and no end of a block.
std::string withoutMarkup(const std::string& json) {
  std::string text;
  text.reserve(json.size());
  for (const char c : json) {
    if (c == '<') {
      text += "\\u003c";
    } else if (c == '>') {
      text += "\\u003e";
    } else if (c == '&') {
      text += "\\u0026";
    } else {
      text += c;
    }
  }
  return text;
}

}  // namespace

std::string pageJson(const Page& page, const PageText& text, const std::string& language,
                     const Translator& translated) {
  Json json;
  json["format"] = "Weightscape page";
  json["schema"] = kPageSchema;
  json["version"] = kVersion;
  json["language"] = language;
  json["title"] = text.title;
  json["description"] = text.description.value_or("");
  json["licence"] = text.licence;
  json["neurons"] = page.neurons;
  json["drawn"] = page.drawn();
  json["dimensions"] = page.states[page.first].points.cols();
  if (!page.kept.empty()) {
    json["kept"] = packed(std::vector<std::uint32_t>(page.kept.begin(), page.kept.end()));
  }
  json["names"] = page.names;
  json["component"] =
      packed(std::vector<std::uint16_t>(page.component.begin(), page.component.end()));
  json["home"] = Json::array();
  for (Index r = 0; r < 3; ++r) {
    for (Index c = 0; c < 3; ++c) json["home"].push_back(page.home(r, c));
  }
  if (page.ofSweep()) json["over"] = translated(page.over);
  json["first"] = page.first;
  json["states"] = statesOf(page, translated);
  json["colorings"] = coloringsOf(page, translated);
  json["palettes"] = palettes();
  if (!page.losses.epoch.empty()) {
    json["losses"] = {{"epoch", listOf(page.losses.epoch)},
                      {"train", listOf(page.losses.train)},
                      {"validation", listOf(page.losses.validation)},
                      {"total", listOf(page.losses.total)}};
  }
  for (const PageWord& word : pageWords()) json["words"][word.key] = translated({word.text, {}});
  return withoutMarkup(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace weightscape
