// Short words for a run, to tell several apart.
#pragma once

#include <QString>

#include "ui/work/embedding_worker.h"

namespace weightscape::ui {

/// World, λ as trained and seed: "ring · λ/s₁ 0.01 · seed 1".
QString runWords(const ReadingSnapshot& snapshot);

}  // namespace weightscape::ui
