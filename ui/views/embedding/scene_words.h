// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture of the wiring shows, in words.
#pragma once

#include <QString>

namespace weightscape::ui {

class LiveTraining;
class NeuronSelection;

/// Verdict, neurons and pieces, what is explained and recovered, and how many are selected.
QString sceneWords(const LiveTraining& live, const NeuronSelection& selection);

}  // namespace weightscape::ui
