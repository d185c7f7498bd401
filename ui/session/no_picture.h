// SPDX-License-Identifier: GPL-3.0-or-later
// Why there is nothing to show of what is open.
#pragma once

#include <QString>

#include "core/network/autoencoder.h"

namespace weightscape::ui {

class LiveTraining;
struct AnalysisSnapshot;

/// A sentence for the middle of an empty view, when drawing, reading or embedding has failed; empty
/// while all is well or still to come.
QString whyNoPicture(const LiveTraining& live);

/// Why a snapshot's network leaves nothing to draw although all was computed; empty where there is
/// something: a cloud of weights that are zero is noise, at whatever scale.
QString nothingToDraw(const AnalysisSnapshot& snapshot);

/// Whether the weights are zero, as far as anything can be seen.
bool allZero(const Autoencoder& network);

}  // namespace weightscape::ui
