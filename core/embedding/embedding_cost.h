// SPDX-License-Identifier: GPL-3.0-or-later
// What an embedding will take, before it is begun.
#pragma once

#include <optional>

#include "core/base/message.h"
#include "core/embedding/embedding.h"
#include "core/embedding/method.h"

namespace weightscape {

/// Of `points` points of `weights` weights each. Rough: within a factor of three or so, from sizes
/// alone; the time is that of a usual processor core times `threads`. It is meant to tell seconds
/// from minutes.
EmbeddingCost estimateEmbedding(Index points, Index weights, const EmbeddingParameters& parameters,
                                std::size_t threads);

/// When a person should hear of it before it begins: more than 30 s, or more than a quarter of the
/// memory. The sentence (without a full stop) says what it takes and what would take less.
std::optional<Message> costNote(const EmbeddingCost& cost, Index points, Index weights,
                                const EmbeddingParameters& parameters, double memory);

/// "some seconds", "about 3 minutes", "some hours".
Message durationWords(double seconds);

}  // namespace weightscape
