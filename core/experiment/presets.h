// SPDX-License-Identifier: GPL-3.0-or-later
// The experiments that come with the program: resources/presets, built in.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace weightscape {

struct Preset {
  std::string_view name;  ///< as in preset:NAME; the file's name without its ending
  std::string_view json;
};

/// In the order in which the gallery shows them.
std::span<const Preset> presets();

/// Throws Error that lists the names when there is no such preset.
const Preset& findPreset(const std::string& name);

}  // namespace weightscape
