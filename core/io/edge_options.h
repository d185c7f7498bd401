// SPDX-License-Identifier: GPL-3.0-or-later
// How a list of edges is read, as a person sets it.
#pragma once

#include <string>

namespace weightscape {

/// The columns as a person names them; empty ones are found by their names. A column of a list
/// without a header has its number as its name.
struct EdgeColumns {
  std::string source;
  std::string target;
  std::string weight;  ///< "none": every edge counts 1
  /// "COLUMN=VALUE" or "COLUMN=VALUE,VALUE": edges with another value there are passed over.
  std::string only;

  bool operator==(const EdgeColumns&) const = default;
};

struct EdgeOptions {
  EdgeColumns columns;
  bool undirected = false;  ///< every edge counts both ways, whether it stands once or twice

  bool operator==(const EdgeOptions&) const = default;
};

}  // namespace weightscape
