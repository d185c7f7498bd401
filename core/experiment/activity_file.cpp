// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/activity_file.h"

#include <utility>

#include "core/base/products.h"
#include "core/data/dataset.h"
#include "core/experiment/experiment.h"
#include "core/experiment/known_centers.h"
#include "core/io/left_out.h"
#include "core/io/matrix_file.h"
#include "core/io/spike_trains.h"

namespace weightscape {
namespace {

NamedMatrix readTurned(const DataParameters& parameters, const Control& control) {
  NamedMatrix activity = readMatrix(parameters.file, parameters.dataset, control, parameters.table);
  if (parameters.transpose) {
    activity.values = transposed(activity.values, control);
    std::swap(activity.row_names, activity.column_names);
  }
  return activity;
}

NamedMatrix countedSpikes(const DataParameters& parameters, const Control& control) {
  NamedMatrix activity = binnedSpikes(parameters.file, parameters.bin, control);
  LeftOut(parameters.table.leave_out, activity.column_names, ColumnNames::Certain,
          static_cast<std::size_t>(activity.values.cols()), parameters.file)
      .takeFrom(activity);
  return activity;
}

}  // namespace

Dataset readActivity(const DataParameters& parameters, bool centered, const Control& control) {
  // Spike times are samples × neurons once they are counted: nothing is to be turned.
  const bool spikes = holdsSpikeTimes(parameters.file, parameters.dataset, control);
  NamedMatrix activity =
      spikes ? countedSpikes(parameters, control) : readTurned(parameters, control);
  Truth known;
  if (!parameters.centers.empty()) {
    known = readCenters(parameters.centers, parameters.center_axes,
                        {activity.column_names, activity.values.cols(), parameters.file},
                        activity.notes, control);
  }
  Dataset dataset = datasetFromActivity(parameters, activity.values,
                                        std::move(activity.column_names), known, centered, control);
  dataset.rate = spikes ? 1.0 / parameters.bin : parameters.rate;
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
