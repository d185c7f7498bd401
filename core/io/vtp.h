// SPDX-License-Identifier: GPL-3.0-or-later
// Points and lines for ParaView: VTK's XML format for polygonal data, as text.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// A number for each point, under a name that the reader sees.
struct PointArray {
  std::string name;
  Vector values;
};

/// `points` is N × 3; a place that is NaN becomes 0, in arrays NaN stays. `edges` join points by
/// number. Throws Error (Failed) when the file cannot be written whole.
void writeVtp(const std::filesystem::path& path, const Matrix& points,
              const std::vector<std::pair<Index, Index>>& edges,
              const std::vector<PointArray>& arrays, const Control& control = {});

}  // namespace weightscape
