// SPDX-License-Identifier: GPL-3.0-or-later
// What the wiring shows at a moment, and what views asked for beside it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/analysis/neuron_order.h"
#include "core/analysis/recovered_latent.h"
#include "core/analysis/true_manifold.h"
#include "core/base/message.h"
#include "core/embedding/surface.h"
#include "ui/work/training_snapshot.h"

namespace weightscape {
struct Analysis;
struct Evidence;
struct NeuronLabels;
}  // namespace weightscape

namespace weightscape::ui {

/// Matrices of neurons by neurons.
enum class SquareMatrix {
  Gram,        ///< W_inᵀ·W_in
  ClosedForm,  ///< the same at the global minimum
};

/// What is worked out beside embedding and scores, because a view shows it.
struct AnalysisExtras {
  bool spectrum = false;
  bool true_manifold = false;
  std::set<NeuronOrder> orders = {};
  std::set<std::pair<SquareMatrix, NeuronOrder>> squares = {};

  /// What either asks for.
  AnalysisExtras& operator|=(const AnalysisExtras& other);
  bool operator==(const AnalysisExtras&) const = default;
};

/// A matrix of neurons by neurons, thinned to what a screen shows.
struct Square {
  std::vector<Index> neurons;  ///< in their order
  Matrix values;               ///< of those; empty where the closed form does not hold
};

struct AnalysisSnapshot {
  std::shared_ptr<const TrainingSnapshot> training;  ///< what was analysed
  Experiment experiment;                             ///< with the embedding's newest parameters
  AnalysisExtras extras;                             ///< as they were asked for
  Message error;
  std::shared_ptr<const Analysis> analysis;  ///< null when `error` says why
  /// Of many neurons whose weights move: the epoch that was checked last. What needs every weight
  /// (see LiveReading) is of that moment. Empty where all is of the weights that were analysed.
  std::optional<std::int64_t> checked_epoch;
  /// Of weights that move: the epoch of which the range of k is that the verdict names. Empty where
  /// it names none, and where it is of the weights that were analysed.
  std::optional<std::int64_t> range_epoch;
  /// The stereographic view, N × 3; empty unless the embedding has four axes of which each
  /// component uses all.
  Matrix stereographic;
  Matrix aligned;  ///< the embedding turned onto the one before, for the live picture
  std::vector<RecoveredAxis> recovered;
  /// Triangles between neighbours, of all neurons; empty where none of them can lie on a surface,
  /// and where there are too many of them.
  std::vector<Triangle> surface;
  /// Which shape is in these weights, where that was looked for; null until it is known.
  std::shared_ptr<const Evidence> evidence;
  /// What a table says of these neurons; null without one.
  std::shared_ptr<const NeuronLabels> labels;

  // Empty unless asked for.
  TrueManifold ghost;          ///< along `aligned`
  Matrix ghost_stereographic;  ///< along `stereographic`
  Vector singular_squared;     ///< of W_in, descending
  std::map<NeuronOrder, std::vector<Index>> orders;
  std::map<std::pair<SquareMatrix, NeuronOrder>, Square> squares;

  /// The neurons in this order; null unless it was asked for.
  [[nodiscard]] const std::vector<Index>* order(NeuronOrder which) const;
  /// Null unless it was asked for.
  [[nodiscard]] const Square* square(SquareMatrix which, NeuronOrder order) const;
};

}  // namespace weightscape::ui
