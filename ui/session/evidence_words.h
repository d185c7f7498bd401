// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in a person's language and numbers.
#pragma once

#include <QString>
#include <string>

namespace weightscape {
struct Evidence;
struct PieceEvidence;
}  // namespace weightscape

namespace weightscape::ui {

/// Of one piece: "dimension 1, one loop (p = 0.05 of 19 shuffles, …): arranged like a ring".
QString pieceText(const PieceEvidence& piece);

/// Of all of them, a sentence each.
QString evidenceText(const Evidence& evidence);

/// Shapes that were joined into one word (joinedShapes), in a person's language.
QString shapesWords(const std::string& joined);

/// A headline: "like a ring", "like a ring and a line", "nothing beyond chance".
QString evidenceHeadline(const Evidence& evidence);

}  // namespace weightscape::ui
