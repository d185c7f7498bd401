// SPDX-License-Identifier: GPL-3.0-or-later
// The datasets of a sound session, which changes are made to: a change of its bytes alone would be
// found by a checksum before anything of ours reads it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "core/base/types.h"

namespace weightscape::fuzz {

using Part = std::variant<Matrix, MatrixOf<float>, std::vector<std::int64_t>, std::string>;

struct SessionParts {
  std::map<std::string, Part> parts;  ///< by their paths
  std::string format;
  std::int64_t schema = 0;
};

/// A small run with all that a session may hold: earlier moments, labels, a sweep, pins, data of
/// its own.
void writeSoundSession(const std::filesystem::path& file);

SessionParts partsOf(const std::filesystem::path& file);

/// Makes the changes of a text, a line each, of which lines that are none are passed over:
///   drop PATH; text PATH VALUE (a JSON text, or as it stands); set PATH NUMBER VALUE;
///   size PATH ROWS COLUMNS; schema NUMBER
void change(SessionParts& session, const std::string& changes);

void write(const SessionParts& session, const std::filesystem::path& file);

}  // namespace weightscape::fuzz
