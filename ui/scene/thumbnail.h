// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture of an embedding.
#pragma once

#include <QPixmap>

#include "core/data/dataset.h"
#include "core/embedding/embedding.h"

namespace weightscape::ui {

/// The embedding from its first view, coloured by the first true latent, on a clear ground.
QPixmap embeddingThumbnail(const Embedding& embedding, const Dataset& neurons, int size,
                           double pixel_ratio, bool dark);

}  // namespace weightscape::ui
