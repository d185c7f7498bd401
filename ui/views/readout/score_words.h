// SPDX-License-Identifier: GPL-3.0-or-later
// A score's value in words, and what is said beside it.
#pragma once

#include <QString>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"

namespace weightscape::ui {

/// In the locale's numbers, a share in percent; a dash where it is not known.
QString scoreWords(const Score& score, double value);

/// What the value means, in two or three words: whether its threshold is reached, or what it is
/// compared with; made of the analysis. May be empty.
QString scoreRemark(const Score& score, double value, const Analysis& analysis);

}  // namespace weightscape::ui
