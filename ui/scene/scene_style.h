// SPDX-License-Identifier: GPL-3.0-or-later
// How the wiring is drawn: the same for every run that is shown.
#pragma once

#include <array>

#include "core/experiment/experiment.h"
#include "ui/scene/scene_coloring.h"

namespace weightscape::ui {

/// Which coordinates are drawn.
struct SceneProjection {
  bool stereographic = false;
  std::array<int, 3> axes = {0, 1, 2};  ///< −1: none

  bool operator==(const SceneProjection&) const = default;
};

/// A torus needs four axes and is a doughnut only in the stereographic view.
SceneProjection usualProjection(const Experiment& experiment);

struct SceneStyle {
  Coloring coloring;
  SceneProjection projection;
  bool edges = true;
  bool ghost = false;
  bool surface = true;  ///< where the neurons lie on one
};

}  // namespace weightscape::ui
