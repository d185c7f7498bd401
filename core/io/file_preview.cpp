#include "core/io/file_preview.h"

#include <utility>

#include "core/io/byte_source.h"
#include "core/io/npy.h"
#include "core/io/table_sample.h"
#include "core/io/text_lines.h"

namespace weightscape {

FilePreview previewOf(const std::filesystem::path& path, const Control& control) {
  FilePreview preview;
  preview.seen = kindOf(path, control);
  std::error_code ignored;
  if (std::filesystem::is_fifo(path, ignored)) return preview;
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
  } else {
    preview.arrays = arraysIn(path, control);
  }
  return preview;
}

}  // namespace weightscape
