// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence as a sentence: pieces, dimension, loops, voids, and what that is called, with how sure
// it is.
#pragma once

#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/evidence/evidence.h"

namespace weightscape {

/// "dimension 1", "one loop", "no void": in this order.
std::vector<Message> whatIsSeen(const PieceEvidence& piece);

/// "p = 0.05 of 19 shuffles", "20 of 20 resamples alike", "k = 2 to 24".
std::vector<Message> suretyOf(const PieceEvidence& piece);

/// "arranged like a ring", "nothing beyond chance", or why nothing can be judged.
Message conclusion(const PieceEvidence& piece);

/// All three in English: "dimension 1, one loop (p = 0.05 of 19 shuffles, …): arranged like a
/// ring", or "nothing beyond chance (p = 0.45 …)". Never a shape's name without p, and the
/// resamples where there were any.
std::string pieceSentence(const PieceEvidence& piece);

/// How many pieces there are: "one piece with k = 8", "2 pieces with k = 10".
Message piecesWords(const Evidence& evidence);

/// All of it in English: "2 pieces; piece 1, 60 neurons: …; piece 2, 60 neurons: …".
std::string evidenceSentence(const Evidence& evidence);

/// What the true shapes are and where the evidence finds others; an empty pattern where it does not
/// disagree. `truth` holds the name of each group's shape.
Message disagreement(const Evidence& evidence, std::vector<std::string> truth);

}  // namespace weightscape
