// SPDX-License-Identifier: GPL-3.0-or-later
// When a training that may go on as long as it likes has nothing more to learn.
#pragma once

#include <cstddef>
#include <vector>

#include "core/training/checkpoint.h"
#include "core/training/training_parameters.h"

namespace weightscape {

/// Epochs whose mean loss is compared with that of as many before.
inline constexpr std::size_t kSettlingEpochs = 40;
/// The least share by which it has to fall.
inline constexpr double kSettlingFall = 1e-3;

/// Whether a training with these parameters can go on after its epochs: a learning rate that falls
/// over them, and patience, mean an end of their own.
bool canGoOn(const TrainingParameters& training);

/// Whether J no longer falls: rows from `begin` on belong to the parameters as they are, and the
/// mean of the last 40 of them is less than 0.1 % below that of the 40 before. One epoch alone
/// tells nothing: batches swing.
bool settled(const std::vector<HistoryRow>& history, std::size_t begin);

}  // namespace weightscape
