// SPDX-License-Identifier: GPL-3.0-or-later
// Why a verdict is what it is: checks in their order, each with a fact behind it.
#pragma once

#include <optional>

#include "core/analysis/verdict_context.h"
#include "core/base/message.h"

namespace weightscape {

struct NetworkScores;
struct Scores;

/// Below this share of its variance a network, or a group, is not explained at all.
constexpr double kLeastExplained = 0.01;

/// "ring", or "ring 2" where there are several.
std::string groupName(const Scores& scores, std::size_t group);

/// Whether J fell by more than a tenth over the last tenth of the epochs.
bool stillFalls(const VerdictContext& context);

/// Why a network explains next to nothing.
Message reasonOfCollapse(const VerdictContext& context);

/// What says that the weights are still on their way; nothing where nothing does.
std::optional<Message> notConverged(const NetworkScores& network, const VerdictContext& context);

/// Why groups are not, or only partly, recovered.
Message reasonOfFailure(const Scores& scores, const VerdictContext& context, bool partly);

}  // namespace weightscape
