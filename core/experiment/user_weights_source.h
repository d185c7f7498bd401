// Where weights of one's own come from and what is done to them, as a person sets it.
#pragma once

#include <string>

#include "core/embedding/point_parameters.h"

namespace weightscape {

struct UserWeightsSource {
  std::string file = {};     ///< .npy, .csv, .h5, .edges.csv or .mtx; empty for none
  std::string dataset = {};  ///< inside an HDF5 file
  std::string source = {};   ///< columns of an edge list; empty for those of the usual names
  std::string target = {};
  std::string weight = {};
  PointParameters parameters;

  bool operator==(const UserWeightsSource&) const = default;
};

}  // namespace weightscape
