#include "core/experiment/activity_file.h"

#include <utility>

#include "core/base/products.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "core/experiment/experiment.h"
#include "core/io/matrix_file.h"

namespace weightscape {

Dataset readActivity(const DataParameters& parameters, bool centered, const Control& control) {
  NamedMatrix activity = readMatrix(parameters.file, parameters.dataset, control, parameters.table);
  if (parameters.transpose) {
    activity.values = transposed(activity.values, control);
    std::swap(activity.row_names, activity.column_names);
  }
  KnownCenters centers;
  if (!parameters.centers.empty()) {
    centers.values = readMatrix(parameters.centers, {}, control).values;
    centers.axes = coordinateAxes(parameters.center_axes);
  }
  Dataset dataset = datasetFromActivity(parameters, activity.values, centers, centered, control);
  dataset.names = std::move(activity.column_names);
  dataset.warnings.insert(dataset.warnings.begin(), activity.notes.begin(), activity.notes.end());
  return dataset;
}

void resolveFiles(const std::filesystem::path& folder, Experiment& experiment) {
  for (std::string* const name :
       {&experiment.data.file, &experiment.data.centers, &experiment.user_weights.file}) {
    if (name->empty()) continue;
    const std::filesystem::path path(*name);
    if (path.is_relative()) *name = (folder / path).lexically_normal().string();
  }
}

}  // namespace weightscape
