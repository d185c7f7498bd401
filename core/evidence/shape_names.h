// SPDX-License-Identifier: GPL-3.0-or-later
// What dimension, loops and voids are called together.
#pragma once

#include <string>
#include <vector>

namespace weightscape {

inline constexpr const char* kNoShape = "none";

/// "line", "branched line", "ring", "sheet", "cylinder", "Möbius strip", "torus", "Klein bottle",
/// "sphere"; kNoShape for a combination without a name. `dimension` is rounded, 0 where it is not
/// known. `orientable` matters for surfaces with loops, `branched` for lines.
std::string shapeFor(int dimension, int loops, int voids, bool orientable = true,
                     bool branched = false);

/// Of several pieces in one word: "line + ring", ascending, so that two answers can be compared;
/// kNoShape for no piece.
std::string joinedShapes(std::vector<std::string> shapes);

}  // namespace weightscape
