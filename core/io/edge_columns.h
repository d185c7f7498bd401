// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a table are the ends of edges and their weight.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/io/edge_options.h"
#include "core/io/text_lines.h"

namespace weightscape {

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

}  // namespace weightscape
