// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a file before saying how it is read.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/io/array_file.h"
#include "core/io/file_kind.h"

namespace weightscape {

struct FilePreview {
  SeenFile seen;
  /// Of a table of text: its first lines, cut into cells as they would be read.
  std::vector<std::vector<std::string>> lines;
  std::size_t width = 0;          ///< cells of most of its lines
  bool looked = false;            ///< false of a pipe
  bool whole = false;             ///< there are no more lines
  std::vector<ArrayInfo> arrays;  ///< of other files; that of an NPY file has no name

  [[nodiscard]] bool isText() const {
    return seen.kind == FileKind::Table || seen.kind == FileKind::EdgeTable;
  }
  /// Neither lines nor arrays, though its kind has them.
  [[nodiscard]] bool isEmpty() const { return lines.empty() && arrays.empty() && looked; }
  /// A square table, the same names above and beside.
  [[nodiscard]] bool hasNamesOnBothSides() const;
  /// A header, and below it texts of which none is a number, in another column than the first.
  [[nodiscard]] bool looksLikeLabels() const;
};

/// A pipe is not looked into. Throws Error, Stopped.
FilePreview previewOf(const std::filesystem::path& path, const Control& control = {});

}  // namespace weightscape
