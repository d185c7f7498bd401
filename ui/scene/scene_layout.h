// Where the points of an embedding stand in the picture.
#pragma once

#include <array>

#include "core/embedding/embedding.h"

namespace weightscape::ui {

/// Positions for drawing, N × 3, the same scale on all axes. The whole picture fits into a sphere
/// of radius 1 about the origin. Components stand side by side along the first axis, largest
/// first, unless they share their axes. Missing coordinates are zero. `coordinates` is N × D;
/// `axes` are its columns to show, −1 for none.
Matrix sceneLayout(const Embedding& embedding, const Matrix& coordinates,
                   const std::array<int, 3>& axes = {0, 1, 2});

}  // namespace weightscape::ui
