// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/matrix_file.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/array_file.h"
#include "core/io/file_kind.h"
#include "core/io/left_out.h"
#include "core/io/npy.h"
#include "core/io/npz.h"

namespace weightscape {

namespace {

/// Where the name promises something else, a refusal says so.
NamedMatrix readTable(const std::filesystem::path& path, const Control& control,
                      const TableOptions& options, Gaps gaps) {
  const std::string ending = path.extension().string();
  static const std::vector<std::string> others = {".h5",  ".hdf5", ".nwb",        ".npy",
                                                  ".npz", ".mat",  ".safetensors"};
  if (std::find(others.begin(), others.end(), ending) == others.end()) {
    return readCsv(path, control, options, gaps);
  }
  try {
    return readCsv(path, control, options, gaps);
  } catch (const Error& error) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1 (Its name ends with %2, but it holds text.)"),
                        {error.message(), asIs(ending)}});
  }
}

/// Beside biases and rates a single matrix is taken without a question.
void noteOnlyMatrix(const std::filesystem::path& path, const std::string& dataset,
                    const Control& control, std::vector<Message>& notes) {
  if (!dataset.empty()) return;
  const std::vector<ArrayInfo> arrays = arraysIn(path, control);
  const std::vector<ArrayInfo> matrices = matricesAmong(arrays);
  if (arrays.size() < 2 || matrices.size() != 1) return;
  notes.push_back({WEIGHTSCAPE_TEXT("of its %1 arrays '%2' is the only one with several rows and "
                                    "columns"),
                   {std::to_string(arrays.size()), shortened(matrices[0].name)}});
}

/// Of a table of text that was done before its cells were read.
void leaveOut(const TableOptions& options, const std::filesystem::path& path, NamedMatrix& matrix) {
  LeftOut(options.leave_out, {}, ColumnNames::None, static_cast<std::size_t>(matrix.values.cols()),
          path.string())
      .takeFrom(matrix);
}

NamedMatrix readAny(const std::filesystem::path& path, const std::string& dataset,
                    const Control& control, const TableOptions& options, Gaps gaps) {
  const SeenFile seen = kindOf(path, control);
  NamedMatrix matrix;
  switch (seen.kind) {
    case FileKind::Npy:
      matrix.values = readNpy(path, control);
      leaveOut(options, path, matrix);
      break;
    case FileKind::Npz:
      if (isSparseNpz(path, control)) {
        throw Error(
            Message{WEIGHTSCAPE_TEXT(
                        "%1: is a sparse matrix of SciPy, which is read as weights alone, not as "
                        "activity or preferred values; save matrix.toarray() with numpy.save."),
                    {path}});
      }
      [[fallthrough]];
    case FileKind::Safetensors:
    case FileKind::Matlab:
    case FileKind::Hdf5:
      noteOnlyMatrix(path, dataset, control, matrix.notes);
      matrix.values = readArray(path, dataset, control);
      leaveOut(options, path, matrix);
      break;
    case FileKind::EdgeTable:
      throw Error(Message{
          WEIGHTSCAPE_TEXT(
              "%1: %2, which is read as weights alone, not as activity or preferred values."),
          {path, seen.why}});
    case FileKind::Table:
      matrix = readTable(path, control, options, gaps);
      break;
    case FileKind::GraphMl:
    case FileKind::MatrixMarket:
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: is a graph or a sparse matrix, which is read as "
                                           "weights alone, not as activity or preferred values."),
                          {path}});
    case FileKind::Json:
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: is an experiment (JSON) where a matrix is needed."),
                          {path}});
    case FileKind::Other:
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {path, seen.way}});
  }
  return matrix;
}

}  // namespace

NamedMatrix readMatrixWithGaps(const std::filesystem::path& path, const std::string& dataset,
                               const Control& control, const TableOptions& options) {
  return readAny(path, dataset, control, options, Gaps::Unknown);
}

NamedMatrix readMatrix(const std::filesystem::path& path, const std::string& dataset,
                       const Control& control, const TableOptions& options) {
  NamedMatrix matrix = readAny(path, dataset, control, options, Gaps::Refused);
  requireFinite(matrix.values, path.string(), control);
  return matrix;
}

void requireFinite(const Matrix& values, const std::string& what, const Control& control,
                   bool turned) {
  constexpr Index kBetweenStops = Index{1} << 20U;
  Index bad = 0;
  Index row = values.rows();
  Index column = 0;
  Index looked_at = 0;
  for (Index c = 0; c < values.cols(); ++c) {
    for (Index r = 0; r < values.rows(); ++r) {
      if (looked_at++ % kBetweenStops == 0) throwIfStopped(control);
      if (std::isfinite(values(r, c))) continue;
      ++bad;
      if (turned ? bad == 1 : r < row) {
        row = r;
        column = c;
      }
    }
  }
  if (bad == 0) return;
  if (turned) std::swap(row, column);
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2 of %3 values are NaN or infinite, the first in row "
                                       "%4, column %5; all must be finite numbers."),
                      {asIs(what), bad, values.size(), row + 1, column + 1}});
}

}  // namespace weightscape
