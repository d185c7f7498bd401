// SPDX-License-Identifier: GPL-3.0-or-later
// A small drawn picture of each world.
#pragma once

#include <QIcon>
#include <vector>

#include "core/data/group.h"

namespace weightscape::ui {

inline constexpr int kShapePictureWidth = 56;
inline constexpr int kShapePictureHeight = 36;

/// The shapes of these groups side by side, drawn from their ideal embeddings.
QIcon shapePicture(const std::vector<Group>& groups);

/// A plus: what a person puts together.
QIcon composePicture();

}  // namespace weightscape::ui
