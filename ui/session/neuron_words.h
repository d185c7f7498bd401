// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a neuron when one hovers over it, or walks to it with the keyboard.
#pragma once

#include <QString>

#include "core/base/types.h"

namespace weightscape::ui {

struct AnalysisSnapshot;
class LiveTraining;

/// Name, true latent, component and nearest neighbours. Needs an analysis.
QString neuronWords(const AnalysisSnapshot& snapshot, Index neuron);
/// The same of what a window shows; as much as is known of it.
QString neuronWords(const LiveTraining& live, Index neuron);
/// Only "neuron 12".
QString neuronName(const LiveTraining& live, Index neuron);

}  // namespace weightscape::ui
