// SPDX-License-Identifier: GPL-3.0-or-later
// GraphML: graphs as igraph, networkx, Gephi and Cytoscape exchange them
// (graphml.graphdrawing.org).
#pragma once

#include <filesystem>

#include "core/io/sparse_file.h"

namespace weightscape {

/// One graph; its edges count both ways where it says that they have no direction. The weight is
/// found among the edges' attributes by the rules of edge lists. Nodes are named by their attribute
/// "name" or "label" where all have different ones, else by their id. Throws Error, ReadingDoubt,
/// Stopped.
NamedSparseMatrix readGraphMl(const std::filesystem::path& path, const EdgeOptions& options = {},
                              const Control& control = {});

}  // namespace weightscape
