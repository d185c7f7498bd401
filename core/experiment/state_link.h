// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as a link: "weightscape:?v=1&preset=ring&objective.l2=0.02&hide=sweep". A link
// comes from strangers: it names no file to read or write, and whatever it holds, what comes of it
// is an experiment within the table's ranges or a sentence.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/experiment/state_line.h"

namespace weightscape {

/// Counts how links are written and what a preset and a default mean in them: who changes one of
/// these counts on, and keeps what the earlier links say.
inline constexpr int kLinkVersion = 1;
/// Bytes: what a desktop hands over as an argument, with room to spare.
inline constexpr std::size_t kLongestLink = std::size_t{64} * 1024;

struct StateLink {
  StateLine state;
  std::vector<std::string> hidden;  ///< names of parts of the window, see windowParts()
};

/// Whether a text is meant as a link; it may be a bad one.
bool isLink(std::string_view text);

/// Throws Error where the experiment names a file, or the link would be longer than kLongestLink.
std::string linkOf(const StateLink& link);

/// Throws Error where the experiment of a link needs more than a quarter of this machine's memory:
/// whoever opens it has not chosen its sizes.
void requireModest(const Experiment& experiment);

/// Throws Error; blanks and line ends around the link are passed over. What its values are is
/// checked by experimentOf(link.state).
StateLink readLink(std::string_view text);

}  // namespace weightscape
