// SPDX-License-Identifier: GPL-3.0-or-later
// What the heat map of the weights shows: a matrix, and whose its rows and columns are.
#pragma once

#include <QString>
#include <memory>
#include <string>
#include <vector>

#include "core/analysis/neuron_order.h"
#include "core/base/types.h"

namespace weightscape::ui {

struct AnalysisSnapshot;
struct TrainingSnapshot;

enum class WeightsShown { Input, Output, Gram, ClosedForm };

struct WeightsPicture {
  /// What stands along one side of the map.
  struct Side {
    QString label;
    Index count = 0;             ///< of all things there are; the axis counts them
    Index step = 1;              ///< every so many of them has a place in the map
    std::vector<Index> of = {};  ///< neuron, hidden unit or row of each place
    /// Of all of them; null or empty without.
    std::shared_ptr<const std::vector<std::string>> names = nullptr;
    /// A place stands for so many, and shows the entry of largest size among them.
    bool blocks = false;
  };
  Matrix values;  ///< rows from top to bottom; empty where nothing is shown
  Side rows;
  Side columns;
  bool columns_are_points = true;  ///< a column each neuron of the wiring
  bool rows_are_points = false;
  QString notice;  ///< why nothing is shown, where that is known here

  [[nodiscard]] bool empty() const { return values.size() == 0; }
};

/// So many rows and columns of a network's or of one's own weights have a place.
struct MostPlaces {
  Index rows = 1000;
  Index columns = 1000;
};

/// Weights of one's own where the snapshot has them, whatever `shown` says; else a matrix of the
/// network. `analysis` may be null, or be without what was asked for: then nothing is shown yet.
WeightsPicture weightsPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                              WeightsShown shown, NeuronOrder order, const MostPlaces& most = {});

/// As a person reads them.
QString weightsWords(WeightsShown shown);
QString ownWeightsWords();
QString orderWords(NeuronOrder order);

}  // namespace weightscape::ui
