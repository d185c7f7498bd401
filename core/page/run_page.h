// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one training, or of weights of one's own.
#pragma once

#include "core/experiment/timeline_frame.h"
#include "core/page/page_data.h"

namespace weightscape {

struct Analysis;
struct Control;
struct Dataset;
struct Evidence;
struct Experiment;
struct NeuronLabels;
struct TrainerCheckpoint;
struct UserWeights;

/// What a page is made of. What is null is not there; none of it is copied, and all of it outlives
/// the call.
struct PageSource {
  const Experiment* experiment = nullptr;
  const Dataset* dataset = nullptr;  ///< who the neurons are
  const Analysis* analysis = nullptr;
  const TrainerCheckpoint* training = nullptr;  ///< or
  const UserWeights* user_weights = nullptr;    ///< weights of one's own
  const Evidence* evidence = nullptr;           ///< may be null
  const NeuronLabels* labels = nullptr;         ///< may be null
  TimelineFrames frames = {};                   ///< earlier moments
  bool moments = true;                          ///< whether a person wants earlier ones
};

/// At most so many earlier moments are drawn of so many neurons: each is embedded anew, and takes
/// its room in the file.
std::size_t mostMoments(Index neurons);

/// Throws Error; Stopped.
Page runPage(const PageSource& source, const Control& control);

}  // namespace weightscape
