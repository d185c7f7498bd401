// What is said of a neuron when one hovers over its point.
#pragma once

#include <QString>

#include "ui/work/embedding_worker.h"

namespace weightscape::ui {

/// Name, true latent, component and nearest neighbours. Needs a reading.
QString neuronWords(const ReadingSnapshot& snapshot, Index neuron);

}  // namespace weightscape::ui
