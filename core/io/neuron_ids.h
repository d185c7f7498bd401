// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers of neurons, numbered as they come.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/memory.h"
#include "core/base/types.h"

namespace weightscape {

/// Gives each id a number in order of first appearance.
class NeuronIds {
 public:
  std::int32_t numberOf(const std::string& id) {
    const auto [place, added] = numbers_.emplace(id, static_cast<std::int32_t>(names_.size()));
    if (added) {
      names_.push_back(id);
      constexpr std::size_t kBeside = 160;  // two texts and a place in the table
      bytes_ += 2 * id.size() + kBeside;
      if (bytes_ > allowed_) {
        allowed_ = 2 * bytes_;
        requireMemory(static_cast<double>(allowed_), WEIGHTSCAPE_TEXT("the names of the neurons"));
      }
    }
    return place->second;
  }
  [[nodiscard]] std::vector<std::string> take() { return std::move(names_); }
  [[nodiscard]] Index size() const { return static_cast<Index>(names_.size()); }

 private:
  std::unordered_map<std::string, std::int32_t> numbers_;
  std::vector<std::string> names_;
  std::size_t bytes_ = 0;
  std::size_t allowed_ = std::size_t{1} << 24U;
};

}  // namespace weightscape
