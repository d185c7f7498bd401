// SPDX-License-Identifier: GPL-3.0-or-later
// Activity of one's own: from files to a dataset.
#pragma once

#include <filesystem>

#include "core/base/progress.h"

namespace weightscape {

struct DataParameters;
struct Dataset;
struct Experiment;

/// Reads data.file (samples × neurons, turned round when data.transpose) and data.centers. Throws
/// Error, also when a value is not finite (count and first place); Stopped.
Dataset readActivity(const DataParameters& parameters, bool centered, const Control& control = {});

/// Makes file names that are not absolute start from `folder`, as those in an experiment's file
/// start from where that file is.
void resolveFiles(const std::filesystem::path& folder, Experiment& experiment);

}  // namespace weightscape
