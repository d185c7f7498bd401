// SPDX-License-Identifier: GPL-3.0-or-later
// Safetensors: the weights of networks as Hugging Face stores them, a header in JSON and numbers.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/io/array_file.h"

namespace weightscape {

/// Whether the first bytes of a file of that size are those of such a file.
bool beginsAsSafetensors(const std::string& bytes, double size);

/// Tensors of one or two dimensions. Throws Error: a damaged header, ranges that overlap, leave the
/// file or do not fit their shape; Stopped.
std::vector<ArrayInfo> arraysInSafetensors(const std::filesystem::path& path,
                                           const Control& control);
Matrix readSafetensor(const std::filesystem::path& path, const std::string& name,
                      const Control& control);

}  // namespace weightscape
