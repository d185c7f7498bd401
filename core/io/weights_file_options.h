// SPDX-License-Identifier: GPL-3.0-or-later
// How a file of weights is read where it leaves a doubt.
#pragma once

#include <string>
#include <vector>

#include "core/data/table_options.h"
#include "core/io/edge_options.h"

namespace weightscape {

/// What a table of text is taken for.
enum class ReadAs { Auto, Matrix, Edges };
const std::vector<std::string>& readAsNames();

struct WeightsFileOptions {
  ReadAs as = ReadAs::Auto;
  std::string dataset;  ///< of a file with several arrays
  TableOptions table;
  EdgeOptions edges;

  bool operator==(const WeightsFileOptions&) const = default;
};

}  // namespace weightscape
