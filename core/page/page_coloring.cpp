// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_coloring.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/data/latent_values.h"
#include "core/evidence/evidence.h"
#include "core/io/neuron_labels.h"

namespace weightscape {
namespace {

PageColoring plainColoring(PageLegend legend, Index neurons) {
  PageColoring coloring;
  coloring.name = legend.title;
  coloring.legends.push_back(std::move(legend));
  coloring.legend.assign(static_cast<std::size_t>(neurons), 0);
  coloring.values = Vector::Constant(neurons, kUnknown);
  return coloring;
}

/// "heading", or "heading 1" where a group has several.
std::string latentName(const std::vector<LatentValues>& scales, std::size_t which) {
  int same = 0;
  int number = 0;
  for (std::size_t i = 0; i < scales.size(); ++i) {
    if (scales[i].name != scales[which].name) continue;
    ++same;
    if (i <= which) ++number;
  }
  return same == 1 ? scales[which].name : scales[which].name + " " + std::to_string(number);
}

PageLegend latentLegend(const LatentValues& latent, const std::string& name) {
  PageLegend legend;
  legend.title = {name, {}};
  if (name != latent.name) legend.title = {"%1", {name}};
  legend.map = latent.cyclic ? ColorMap::Cyclic : ColorMap::Sequential;
  if (latent.name == "height") legend.low = "-1";
  for (int i = 0; i < latent.steps; ++i) legend.names.push_back(std::to_string(i));
  legend.mapped = latent.steps > 0;
  return legend;
}

/// By one latent of each group; groups with fewer show their last.
PageColoring latentColoring(const Dataset& dataset,
                            const std::vector<std::vector<LatentValues>>& groups,
                            std::size_t which) {
  PageColoring coloring;
  coloring.legend.assign(static_cast<std::size_t>(dataset.neurons()), 0);
  coloring.values = Vector::Constant(dataset.neurons(), kUnknown);
  std::vector<std::string> names;
  for (int g = 0; g < dataset.groups; ++g) {
    const std::vector<LatentValues>& scales = groups[static_cast<std::size_t>(g)];
    const std::size_t shown = std::min(which, scales.size() - 1);
    const std::string name = latentName(scales, shown);
    auto place = std::find(names.begin(), names.end(), name) - names.begin();
    if (place == static_cast<std::ptrdiff_t>(names.size())) {
      names.push_back(name);
      coloring.legends.push_back(latentLegend(scales[shown], name));
    }
    const std::vector<Index> neurons = dataset.groupNeurons(g);
    for (std::size_t n = 0; n < neurons.size(); ++n) {
      coloring.values(neurons[n]) = scales[shown].values(static_cast<Index>(n));
      coloring.legend[static_cast<std::size_t>(neurons[n])] = static_cast<int>(place);
    }
  }
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  coloring.name = names.size() == 1 ? coloring.legends[0].title : Message{"%1", {all}};
  return coloring;
}

void addLatents(const Dataset& dataset, std::vector<PageColoring>& all) {
  if (!dataset.truthKnown()) return;
  std::vector<std::vector<LatentValues>> groups;
  std::size_t most = 0;
  for (int g = 0; g < dataset.groups; ++g) {
    groups.push_back(
        latentValues(dataset.groupAxes(g), dataset.groupCenters(g, dataset.groupNeurons(g))));
    most = std::max(most, groups.back().size());
  }
  for (std::size_t i = 0; i < most; ++i) all.push_back(latentColoring(dataset, groups, i));
}

void addEvidenceColors(const Evidence* evidence, Index neurons, std::vector<PageColoring>& all) {
  if (evidence == nullptr) return;
  Index loops = 0;
  bool reliable = false;
  for (const PieceEvidence& piece : evidence->pieces) {
    loops = std::max(loops, piece.angles.rows());
    reliable = reliable || piece.reliability.size() > 0;
  }
  for (Index loop = 0; loop < loops; ++loop) {
    PageLegend legend;
    legend.title = loops == 1 ? Message{WEIGHTSCAPE_TEXT("angle from the wiring"), {}}
                              : Message{WEIGHTSCAPE_TEXT("angle %1 from the wiring"),
                                        {std::to_string(loop + 1)}};
    legend.map = ColorMap::Cyclic;
    PageColoring coloring = plainColoring(legend, neurons);
    for (const PieceEvidence& piece : evidence->pieces) {
      if (loop >= piece.angles.rows()) continue;
      for (std::size_t i = 0; i < piece.neurons.size(); ++i) {
        const double turns = piece.angles(loop, static_cast<Index>(i));
        coloring.values(piece.neurons[i]) = turns - std::floor(turns);
      }
    }
    all.push_back(std::move(coloring));
  }
  if (!reliable) return;
  PageColoring coloring =
      plainColoring({.title = {WEIGHTSCAPE_TEXT("share of neighbours that stay"), {}}}, neurons);
  for (const PieceEvidence& piece : evidence->pieces) {
    if (piece.reliability.size() == 0) continue;
    for (std::size_t i = 0; i < piece.neurons.size(); ++i) {
      coloring.values(piece.neurons[i]) = piece.reliability(static_cast<Index>(i));
    }
  }
  all.push_back(std::move(coloring));
}

void addLabels(const NeuronLabels* labels, Index neurons, std::vector<PageColoring>& all) {
  if (labels == nullptr) return;
  for (const LabelColumn& column : labels->columns) {
    if (!column.numeric && !column.groups()) continue;  // a name for each neuron is no colour
    PageLegend legend;
    legend.title = {"%1", {asIs(column.name)}};
    legend.names = column.numeric ? std::vector<std::string>() : column.categories;
    PageColoring coloring = plainColoring(legend, neurons);
    if (column.numeric) {
      double least = kUnknown;
      double most = kUnknown;
      for (const double value : column.numbers) {
        if (!std::isfinite(value)) continue;
        least = std::fmin(least, value);
        most = std::fmax(most, value);
      }
      coloring.legends[0].low = shortNumber(least);
      coloring.legends[0].high = shortNumber(most);
      coloring.values = most > least ? Vector((column.numbers.array() - least) / (most - least))
                                     : column.numbers * 0;
    } else {
      for (Index i = 0; i < neurons; ++i) {
        const int category = column.category[static_cast<std::size_t>(i)];
        if (category >= 0) coloring.values(i) = category;
      }
    }
    all.push_back(std::move(coloring));
  }
}

void addComponents(const std::vector<int>& component, std::vector<PageColoring>& all) {
  const std::set<int> pieces(component.begin(), component.end());
  if (pieces.size() < 2) return;
  PageLegend legend{.title = {WEIGHTSCAPE_TEXT("component, largest first"), {}}};
  for (std::size_t i = 0; i < pieces.size(); ++i) legend.names.push_back(std::to_string(i + 1));
  PageColoring coloring = plainColoring(legend, static_cast<Index>(component.size()));
  for (std::size_t i = 0; i < component.size(); ++i) {
    coloring.values(static_cast<Index>(i)) = component[i];
  }
  all.push_back(std::move(coloring));
}

}  // namespace

std::vector<PageColoring> pageColorings(const Dataset& dataset, const std::vector<int>& component,
                                        const Vector& lengths, const Evidence* evidence,
                                        const NeuronLabels* labels) {
  const auto neurons = static_cast<Index>(component.size());
  std::vector<PageColoring> all;
  addLatents(dataset, all);
  addEvidenceColors(evidence, neurons, all);
  addComponents(component, all);
  addLabels(labels, neurons, all);
  if (lengths.size() == neurons && neurons > 0) {
    const double most = lengths.maxCoeff();
    PageLegend legend{.title = {WEIGHTSCAPE_TEXT("norm of the input weights"), {}},
                      .high = shortNumber(most)};
    PageColoring coloring = plainColoring(legend, neurons);
    coloring.values = most > 0.0 ? Vector(lengths / most) : Vector(lengths * 0.0);
    all.push_back(std::move(coloring));
  }
  if (all.empty()) {
    PageColoring coloring =
        plainColoring({.title = {WEIGHTSCAPE_TEXT("neurons"), {}}, .names = {""}}, neurons);
    coloring.values.setZero();
    all.push_back(std::move(coloring));
  }
  return all;
}

}  // namespace weightscape
