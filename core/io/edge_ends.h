// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a table are the start and the end of edges, by their names.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/io/table_sample.h"

namespace weightscape {

/// Two columns whose names differ by the word for the start and the end of an edge.
struct EdgeEnds {
  std::size_t source = 0;
  std::size_t target = 1;
  bool certain = true;  ///< false of i and j, neuron 1 and neuron 2, which other tables have too
};
std::optional<EdgeEnds> edgeEnds(const std::vector<std::string>& header);

/// A word of a start or an end, with or without the other.
bool mentionsEnd(const std::vector<std::string>& header);

/// Two ends and a dictionary, as networkx writes edges with data.
bool endsWithData(const TableSample& sample);

}  // namespace weightscape
