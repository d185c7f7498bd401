// What dimension, loops and voids are called together.
#pragma once

#include <string>

namespace weightscape {

/// "line", "ring", "sheet", "cylinder", "Möbius strip", "torus", "Klein bottle", "sphere"; "none"
/// for a combination without a name. `dimension` is rounded, 0 where it is not known.
/// `orientable` matters for surfaces with loops.
std::string shapeFor(int dimension, int loops, int voids, bool orientable = true);

}  // namespace weightscape
