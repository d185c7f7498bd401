// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/neuron_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "core/data/latent_values.h"
#include "core/embedding/neighbor_graph.h"
#include "core/io/neuron_labels.h"
#include "ui/session/live_training.h"
#include "ui/theme/numbers.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr std::size_t kNeighborsTold = 3;

struct NeuronWords {
  Q_DECLARE_TR_FUNCTIONS(NeuronWords)
};

QString nameOf(const Dataset& dataset, Index neuron) {
  return QString::fromStdString(dataset.nameOf(neuron));
}

/// The nearest neighbours in the graph, nearest first.
std::vector<Index> nearestIn(const NeighborGraph& graph, Index neuron, std::size_t most) {
  std::vector<std::pair<double, Index>> edges;
  const auto at = static_cast<std::size_t>(neuron);
  for (Index e = graph.offsets[at]; e < graph.offsets[at + 1]; ++e) {
    const auto edge = static_cast<std::size_t>(e);
    edges.emplace_back(graph.lengths[edge], graph.neighbors[edge]);
  }
  std::sort(edges.begin(), edges.end());
  edges.resize(std::min(edges.size(), most));
  std::vector<Index> result;
  result.reserve(edges.size());
  for (const auto& [length, other] : edges) result.push_back(other);
  return result;
}

}  // namespace

QString neuronWords(const AnalysisSnapshot& snapshot, Index neuron) {
  const Dataset& dataset = *snapshot.training->dataset;
  const auto place = static_cast<std::size_t>(neuron);
  QStringList parts;
  parts << NeuronWords::tr("neuron %1").arg(nameOf(dataset, neuron));
  if (dataset.truthKnown()) {
    const int group = dataset.group[place];
    const auto scales =
        latentValues(dataset.groupAxes(group), dataset.groupCenters(group, {neuron}));
    QStringList latents;
    for (const LatentValues& latent : scales) {
      latents << numberText(latent.values(0), 'f', 3);
    }
    parts << NeuronWords::tr("true latent %1").arg(latents.join(QStringLiteral(", ")));
  }
  if (snapshot.labels) {
    constexpr std::size_t kLabelsTold = 4;
    std::size_t told = 0;
    for (const LabelColumn& column : snapshot.labels->columns) {
      if (column.texts[place].empty() || told++ == kLabelsTold) continue;
      parts << QStringLiteral("%1 %2").arg(QString::fromStdString(column.name),
                                           QString::fromStdString(column.texts[place]));
    }
  }
  parts << NeuronWords::tr("component %1").arg(snapshot.analysis->embedding.component[place] + 1);
  const NeighborGraph& graph = snapshot.analysis->embedding.graph;
  if (neuron < graph.size()) {
    QStringList nearest;
    for (const Index other : nearestIn(graph, neuron, kNeighborsTold)) {
      nearest << nameOf(dataset, other);
    }
    if (!nearest.isEmpty()) {
      parts << NeuronWords::tr("nearest %1").arg(nearest.join(QStringLiteral(", ")));
    }
  }
  return parts.join(QStringLiteral(" · "));
}

QString neuronWords(const LiveTraining& live, Index neuron) {
  const AnalysisSnapshot* const snapshot = live.analysis();
  if (snapshot != nullptr && snapshot->analysis &&
      static_cast<std::size_t>(neuron) < snapshot->analysis->embedding.component.size()) {
    return neuronWords(*snapshot, neuron);
  }
  return neuronName(live, neuron);
}

QString neuronName(const LiveTraining& live, Index neuron) {
  const auto& dataset = live.shown().dataset;
  return NeuronWords::tr("neuron %1")
      .arg(dataset && neuron < dataset->neurons() ? nameOf(*dataset, neuron)
                                                  : QString::number(neuron));
}

}  // namespace weightscape::ui
