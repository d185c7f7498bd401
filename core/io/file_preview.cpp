// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_preview.h"

#include <algorithm>
#include <utility>

#include "core/io/byte_source.h"
#include "core/io/cell_numbers.h"
#include "core/io/npy.h"
#include "core/io/npz.h"
#include "core/io/table_sample.h"
#include "core/io/text_lines.h"

namespace weightscape {

FilePreview previewOf(const std::filesystem::path& path, const Control& control) {
  FilePreview preview;
  preview.seen = kindOf(path, control);
  std::error_code ignored;
  if (std::filesystem::is_fifo(path, ignored)) return preview;
  preview.looked = true;
  if (preview.isText()) {
    TextLines file(path, '#', control);
    TableSample sample = sampleOf(file);
    preview.width = sample.width;
    preview.whole = sample.whole;
    for (SampleLine& line : sample.lines) preview.lines.push_back(std::move(line.cells));
  } else if (preview.seen.kind == FileKind::Npy) {
    ByteSource file(path, control);
    const NpySizes sizes = npySizes(file);
    preview.arrays.push_back({{}, sizes.rows, sizes.columns});
  } else if (preview.seen.kind == FileKind::Npz && isSparseNpz(path, control)) {
    const Matrix shape = readNpzArray(path, "shape", control);
    if (shape.size() == 2) {
      preview.arrays.push_back({{}, static_cast<Index>(shape(0)), static_cast<Index>(shape(1))});
    }
  } else {
    preview.arrays = arraysIn(path, control);
  }
  return preview;
}

bool FilePreview::hasNamesOnBothSides() const {
  if (lines.size() < 3 || lines.front().size() < 2) return false;
  const std::vector<std::string>& head = lines.front();
  for (std::size_t i = 1; i < std::min(lines.size(), head.size()); ++i) {
    if (lines[i].empty() || lines[i][0] != head[i] || head[i].empty()) return false;
  }
  return !whole || lines.size() == head.size();
}

bool FilePreview::looksLikeLabels() const {
  if (seen.kind != FileKind::Table || lines.size() < 2) return false;
  for (std::size_t c = 1; c < width; ++c) {
    bool texts = true;
    for (std::size_t i = 1; i < lines.size() && texts; ++i) {
      texts = c < lines[i].size() && !CellNumbers().read(lines[i][c]) && !isMissing(lines[i][c]);
    }
    if (texts) return true;
  }
  return false;
}

}  // namespace weightscape
