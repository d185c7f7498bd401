// SPDX-License-Identifier: GPL-3.0-or-later
// Data that has lost the structure that evidence looks for and kept the rest.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/types.h"

namespace weightscape {

/// What is shuffled.
enum class NullModel {
  Units,    ///< each coordinate's values over the neurons
  Degrees,  ///< a connectome's edges, so that each neuron keeps how many it has, in and out
  Shift,    ///< each neuron's trace in time, by its own amount
};

const std::vector<std::string>& nullModelNames();
/// Throws Error that starts with `where` when there is none of this name.
NullModel nullModelNamed(const std::string& name, const std::string& where);

/// Each row's entries in an order of its own.
Matrix shuffledUnits(const Matrix& points, Random& random);

/// The same of the columns' directions, each column keeping its length: that some neurons have
/// strong weights and others weak ones is no shape.
Matrix shuffledKeepingLengths(const Matrix& points, Random& random);

/// The same number of edges from and to each neuron: edges swapped in pairs (Maslov & Sneppen,
/// Science 296 (2002) 910), ten times as often as there are edges, without loops or double edges;
/// then the weights shuffled among the edges of the rows of each sign, which is that of a row's
/// sum. An edge is an entry beside the diagonal that is not zero; the diagonal stays. Throws Error
/// where nothing can be swapped: a complete graph, one edge; Stopped.
Matrix rewired(const Matrix& connectome, Random& random, const Control& control = {});

/// Each column's entries (time × neurons) moved on by an amount of its own, the end to the front.
/// Throws Error for fewer than 3 time steps.
Matrix shiftedTraces(const Matrix& activity, Random& random);

}  // namespace weightscape
