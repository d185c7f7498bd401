// SPDX-License-Identifier: GPL-3.0-or-later
// Preferred values of neurons, as a person knows them, from a file.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/data/truth.h"

namespace weightscape {

/// Whose preferred values are asked for.
struct CentersOf {
  std::vector<std::string> names;  ///< of the neurons; empty without
  Index neurons = 0;
  std::string file;  ///< where they are, for sentences
};

/// Reads a table or array, neurons × coordinates; `axes` says what the columns are. Where both
/// sides have names, rows belong to the neurons of the same name, and rows of others are passed
/// over and counted in the notes; neurons without names are called by their numbers, from 0 or 1
/// on, where the rows are. Else the n-th row is of the n-th neuron, which is said where rows have
/// names. Neurons whose cells are empty (NaN) in the same columns make a group. Throws Error: sizes
/// that do not fit, neurons without a row, values that are not on their axis; Stopped.
Truth readCenters(const std::filesystem::path& path, const std::vector<Axis>& axes,
                  const CentersOf& of, std::vector<Message>& notes, const Control& control = {});

/// The same of values that are at hand, neurons × coordinates, a row a neuron in their order;
/// `what` they are starts the sentences.
Truth centersOf(const Matrix& values, const std::vector<Axis>& axes, const CentersOf& of,
                const std::string& what);

/// What the columns of such a table (neurons × coordinates) may be: up to four axes, of which all
/// values lie on each, in the order of the columns.
std::vector<std::vector<Axis>> axesThatFit(const Matrix& values);

}  // namespace weightscape
