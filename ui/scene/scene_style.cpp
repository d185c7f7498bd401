#include "ui/scene/scene_style.h"

#include <algorithm>

namespace weightscape::ui {

SceneProjection usualProjection(const Experiment& experiment) {
  const std::vector<Axis> torus = {Axis::Circular, Axis::Circular};
  const bool has_torus = experiment.data.file.empty() &&
                         std::any_of(experiment.data.groups.begin(), experiment.data.groups.end(),
                                     [&](const Group& group) { return group.axes == torus; });
  SceneProjection projection;
  projection.stereographic = has_torus && experiment.embedding.dimensions >= 4;
  return projection;
}

}  // namespace weightscape::ui
