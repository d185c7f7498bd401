#include "ui/scene/scene_style.h"

#include <algorithm>

#include "core/data/product.h"

namespace weightscape::ui {

SceneProjection usualProjection(const Experiment& experiment) {
  // Surfaces that need four dimensions lie about on a sphere there.
  const auto is_torus = [](const Group& group) {
    const std::vector<Axis> axes = coordinateAxes(group.axes);
    return dimensionOf(axes) == 2 && idealRows(axes) == 4;
  };
  const std::vector<Group>& groups = experiment.data.groups;
  const bool has_torus =
      experiment.data.file.empty() && std::any_of(groups.begin(), groups.end(), is_torus);
  SceneProjection projection;
  projection.stereographic = has_torus && experiment.embedding.dimensions >= 4;
  return projection;
}

}  // namespace weightscape::ui
