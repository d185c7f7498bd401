// Which columns of a table are the ends of edges and their weight.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/io/edge_options.h"
#include "core/io/name_words.h"
#include "core/io/table_sample.h"

namespace weightscape {

/// Two columns whose names differ by the word for the start and the end of an edge.
struct EdgeEnds {
  std::size_t source = 0;
  std::size_t target = 1;
  bool certain = true;  ///< false of i and j, neuron 1 and neuron 2, which other tables have too
};
std::optional<EdgeEnds> edgeEnds(const std::vector<std::string>& header);

struct EdgeLayout {
  char separator = ',';
  bool has_header = false;
  std::size_t cells = 2;
  std::size_t source = 0;
  std::size_t target = 1;
  std::optional<std::size_t> weight;
  std::string weight_name;
  std::optional<std::size_t> filter;  ///< this column has to hold one of `wanted`
  std::vector<std::string> wanted;
  std::string filter_name;
  std::optional<std::size_t> direction;  ///< "Undirected" in it: the edge counts both ways
  /// A second column of numbers, which may be the weight of one line where `weight` is a total.
  std::string other_weight;
  std::vector<Message> notes;
};

/// From the first lines of a list of edges. Throws Error where columns cannot be found,
/// ReadingDoubt where several may be the weight.
EdgeLayout edgeLayoutOf(TextLines& file, const EdgeColumns& columns);

/// Whether the first lines of a table are those of a list of edges: by their header, by names at
/// both ends, by whole numbers at both ends that stand there again and again, or, for SNAP's lists,
/// by a remark above them. Small numbers are doubtful: a matrix may hold them too.
Sureness looksLikeEdges(const TableSample& sample, const std::vector<std::string>& remarks);

}  // namespace weightscape
