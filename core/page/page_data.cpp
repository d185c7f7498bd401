// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_data.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"

namespace weightscape {
namespace {

constexpr Index kLeftOut = -1;

template <typename Value>
void keepIn(std::vector<Value>& values, const std::vector<Index>& kept) {
  if (values.empty()) return;
  std::vector<Value> result;
  result.reserve(kept.size());
  for (const Index i : kept) result.push_back(values[static_cast<std::size_t>(i)]);
  values = std::move(result);
}

void keepRows(Matrix& rows, const std::vector<Index>& kept) {
  if (rows.rows() > 0) rows = Matrix(rows(kept, Eigen::all));
}

}  // namespace

std::vector<Index> evenlyChosen(Index neurons, Index wanted) {
  constexpr std::uint64_t kSeed = 1;
  Random random(kSeed, Random::Stream::Analysis);
  std::vector<Index> chosen;
  if (wanted >= neurons) {
    chosen.resize(static_cast<std::size_t>(neurons));
    std::iota(chosen.begin(), chosen.end(), Index{0});
    return chosen;
  }
  chosen.reserve(static_cast<std::size_t>(wanted));
  for (Index i = 0; i < wanted; ++i) {
    const Index from = i * neurons / wanted;
    const Index to = (i + 1) * neurons / wanted;
    // By chance inside each stretch: every third of a grid would be stripes.
    chosen.push_back(from +
                     static_cast<Index>(random.below(static_cast<std::uint64_t>(to - from))));
  }
  return chosen;
}

void keepNeurons(Page& page, const std::vector<Index>& kept) {
  std::vector<Index> place(static_cast<std::size_t>(page.drawn()), kLeftOut);
  for (std::size_t i = 0; i < kept.size(); ++i) {
    place[static_cast<std::size_t>(kept[i])] = static_cast<Index>(i);
  }
  const auto moved = [&](Index& neuron) {
    neuron = place[static_cast<std::size_t>(neuron)];
    return neuron != kLeftOut;
  };
  for (PageState& state : page.states) {
    keepRows(state.points, kept);
    keepRows(state.places, kept);
    std::erase_if(state.edges,
                  [&](auto& edge) { return !(moved(edge.first) & moved(edge.second)); });
    std::erase_if(state.surface, [&](Triangle& corners) {
      return !(moved(corners[0]) & moved(corners[1]) & moved(corners[2]));
    });
  }
  for (PageColoring& coloring : page.colorings) {
    keepIn(coloring.legend, kept);
    coloring.values = Vector(coloring.values(kept));
  }
  keepIn(page.names, kept);
  keepIn(page.component, kept);
  if (page.kept.empty()) {
    page.kept = kept;
  } else {
    keepIn(page.kept, kept);
  }
}

void halveMoments(Page& page) {
  std::vector<PageState> fewer;
  for (std::size_t i = 0; i < page.states.size(); ++i) {
    if (i % 2 == 0 || i + 1 == page.states.size()) fewer.push_back(std::move(page.states[i]));
  }
  page.states = std::move(fewer);
  page.first = page.states.size() - 1;
}

}  // namespace weightscape
