// SPDX-License-Identifier: GPL-3.0-or-later
// The first view of the wiring, the same in the window and in figures.
#pragma once

#include <Eigen/Core>

#include "core/embedding/embedding.h"

namespace weightscape {

/// What turns scene coordinates into the eye's (x right, y up, z towards the eye) in the first view
/// of points (N × 3, as sceneLayout places them), by their shape: the axis along which they vary
/// least points towards the eye, with a slight tilt, so that a ring looks round; what is long and
/// round, as a cylinder, stands upright and is seen from a little above. Pieces that stand in a row
/// are seen from the front. It goes by axes, not by angles between them: a shape that moves a
/// little is seen as before.
Eigen::Matrix3d homeRotation(const Embedding& embedding, const Matrix& points);

/// From where one sees that a doughnut, which lies in the first two axes, is round and has a hole.
Eigen::Matrix3d doughnutRotation();

/// The first view of what has no shape yet: along the third axis, slightly tilted.
Eigen::Matrix3d plainRotation();

}  // namespace weightscape
