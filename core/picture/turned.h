// SPDX-License-Identifier: GPL-3.0-or-later
// How an embedding is turned for its picture, so that the same wiring looks the same.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct DataParameters;
struct Dataset;
struct Embedding;

/// Turns each component of `embedding` onto the same neurons of `previous` (N × D); components
/// that were not whole before keep their own orientation.
Matrix alignedComponents(const Embedding& embedding, const Matrix& previous);

/// The same turned by what is known of the neurons, so that the same wiring is drawn in the same
/// way: see rotationByFeatures. As it is where nothing is known.
Matrix orientedByTruth(const Embedding& embedding, const Dataset& dataset);

/// All stereographic views of a component are projected from where the last coordinate of its true
/// shape grows, whatever axes the embedding has; see stereographicView().

/// The stereographic view of each component (N × 3), turned by what is known of the neurons as
/// orientedByTruth does, where nothing is known along its own axes; empty when the embedding has
/// fewer than four axes. Depends on nothing that was drawn before.
Matrix stereographicByTruth(const Embedding& embedding, const Matrix& aligned,
                            const Dataset& dataset, const Control& control = {});

/// The stereographic view of each component (N × 3), turned onto `previous` where that has the same
/// shape; empty when the embedding has fewer than four axes.
Matrix stereographicComponents(const Embedding& embedding, const Matrix& aligned,
                               const Dataset& dataset, const Matrix& previous,
                               const Control& control = {});

/// The stereographic view of a true manifold (N × D) that lies over `embedding`, turned onto that
/// one's view and brought to its size.
Matrix stereographicGhost(const Embedding& embedding, const Matrix& ghost, const Matrix& view,
                          const Dataset& dataset, const Control& control = {});

/// Whether the usual view of such data in so many axes is the stereographic one: a torus needs four
/// axes and is a doughnut only there.
bool drawnAsDoughnut(const DataParameters& data, int dimensions);

}  // namespace weightscape
