// SPDX-License-Identifier: GPL-3.0-or-later
// Where weights of one's own come from and what is done to them, as a person sets it.
#pragma once

#include <string>

#include "core/embedding/point_parameters.h"
#include "core/io/weights_file_options.h"

namespace weightscape {

struct UserWeightsSource {
  std::string file = {};  ///< a table, an edge list, NPY, HDF5 or Matrix Market; empty for none
  WeightsFileOptions reading = {};
  PointParameters parameters;

  bool operator==(const UserWeightsSource&) const = default;
};

}  // namespace weightscape
