// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_style.h"

#include "core/picture/turned.h"

namespace weightscape::ui {

SceneProjection usualProjection(const Experiment& experiment) {
  SceneProjection projection;
  projection.stereographic = drawnAsDoughnut(experiment.data, experiment.embedding.dimensions);
  return projection;
}

}  // namespace weightscape::ui
