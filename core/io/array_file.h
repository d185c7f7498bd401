// SPDX-License-Identifier: GPL-3.0-or-later
// Files that may hold several arrays: which there are, and one of them as a matrix.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct ArrayInfo {
  std::string name;
  Index rows = 0;
  Index columns = 0;
  bool spikes = false;  ///< spike times: rows are spikes, columns units

  /// "name, 784 × 20"; "units, 9000 spikes of 30 units".
  [[nodiscard]] std::string text() const;
};

/// The arrays of an HDF5, NPZ or safetensors file that can be read as a matrix; empty for files of
/// other kinds. Throws Error, Stopped.
std::vector<ArrayInfo> arraysIn(const std::filesystem::path& path, const Control& control = {});

/// Those with several rows and columns, and spike times, which a person means beside biases and
/// rates; all, where there is none.
std::vector<ArrayInfo> matricesAmong(const std::vector<ArrayInfo>& arrays);

/// One of them; the only one, or the only matrix, where `name` is empty. Throws Error, also where
/// the name is needed and missing (it lists the names) or not there; Stopped.
Matrix readArray(const std::filesystem::path& path, const std::string& name,
                 const Control& control = {});

}  // namespace weightscape
