// What is said of a neuron when one hovers over its point.
#pragma once

#include <QString>

#include "core/base/types.h"

namespace weightscape::ui {

struct AnalysisSnapshot;

/// Name, true latent, component and nearest neighbours. Needs an analysis.
QString neuronWords(const AnalysisSnapshot& snapshot, Index neuron);

}  // namespace weightscape::ui
