// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the numbers that edges have is their weight.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"

namespace weightscape {

/// A column that is called weight, and nothing else.
bool isWeight(const std::string& name);

/// A usual name of one: count, n_syn, strength ….
bool isUsualWeight(const std::string& name);

/// Identifiers, times, places and numbers of lines are no weights.
bool cannotBeWeight(const std::string& name);

/// The number of the chosen name among those of columns or attributes that hold numbers: that which
/// a person wants, else "weight", else the only one of a usual name (count, n_syn …), else the only
/// one; what is not called weight is noted. Nothing, and a note, where every edge counts 1, which
/// "none" asks for. Throws ReadingDoubt where several may be it.
std::optional<std::size_t> edgeWeight(const std::vector<std::string>& names,
                                      const std::string& wanted, const std::string& where,
                                      std::vector<Message>& notes);

}  // namespace weightscape
