// SPDX-License-Identifier: GPL-3.0-or-later
// Short words for a run, to tell several apart.
#pragma once

#include <QString>

namespace weightscape::ui {

struct AnalysisSnapshot;

/// World, λ as trained and seed: "ring · λ/s₁ 0.01 · seed 1".
QString runWords(const AnalysisSnapshot& snapshot);

}  // namespace weightscape::ui
