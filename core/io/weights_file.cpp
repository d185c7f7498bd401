// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/weights_file.h"

#include "core/base/error.h"
#include "core/io/file_kind.h"
#include "core/io/graphml.h"
#include "core/io/matrix_file.h"
#include "core/io/npz.h"
#include "core/io/reading_doubt.h"
#include "core/io/table_sample.h"
#include "core/io/text_lines.h"

namespace weightscape {

const std::vector<std::string>& readAsNames() {
  static const std::vector<std::string> names = {"auto", "matrix", "edges"};
  return names;
}

namespace {

using Weights = std::variant<NamedMatrix, NamedSparseMatrix>;

void requireNoEdgeOptions(const std::filesystem::path& path, const WeightsFileOptions& options) {
  const EdgeColumns& columns = options.edges.columns;
  if (columns == EdgeColumns{} && !options.edges.undirected && options.as != ReadAs::Edges) return;
  throw Error(Message{
      WEIGHTSCAPE_TEXT(
          "%1: is a matrix, of which no columns, weights or edges can be chosen: --source, "
          "--target, --weight, --only, --undirected and --as edges are for lists of edges."),
      {path}});
}

void requireNoLeaveOut(const std::filesystem::path& path, const WeightsFileOptions& options) {
  if (options.table.leave_out.empty()) return;
  throw Error(Message{
      WEIGHTSCAPE_TEXT(
          "%1: holds edges, of which no columns can be left out: --leave-out is for matrices."),
      {path}});
}

/// A refusal of a narrow table says that it may be a list of edges.
NamedMatrix readTable(TextLines& file, const TableOptions& options) {
  constexpr std::size_t kNarrow = 8;
  const std::size_t width = sampleOf(file).width;
  try {
    NamedMatrix read = readCsv(file, options);
    requireFinite(read.values, file.path().string(), file.control());
    return read;
  } catch (const ReadingDoubt&) {
    throw;
  } catch (const Error& error) {
    // What an edge has at its ends is no number in the first cells of a line.
    const std::string problem = error.what();
    const bool at_ends =
        problem.find("in cell 1 ") != problem.npos || problem.find("in cell 2 ") != problem.npos;
    if (width < 2 || width > kNarrow || !at_ends) throw;
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "%1 (If its lines are edges, it can be read as a list of edges, and its columns be "
            "chosen: --as edges, --source, --target, --weight on a command line.)"),
        {error.message()}});
  }
}

Weights readText(TextLines& file, const SeenFile& seen, const WeightsFileOptions& options) {
  const std::filesystem::path& path = file.path();
  if (!options.dataset.empty()) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: is a table, which has no arrays to choose from with --dataset."),
        {path}});
  }
  const EdgeColumns& columns = options.edges.columns;
  const bool named = !columns.source.empty() || !columns.target.empty();
  const bool edges = options.as == ReadAs::Edges ||
                     (options.as == ReadAs::Auto && (seen.kind == FileKind::EdgeTable || named));
  if (edges) {
    requireNoLeaveOut(path, options);
    NamedSparseMatrix read = readEdges(file, options.edges);
    if (options.as == ReadAs::Auto && !isNamedEdges(path) && seen.kind == FileKind::EdgeTable) {
      read.notes.insert(read.notes.begin(), seen.why);
    }
    return read;
  }
  if (seen.doubtful && options.as == ReadAs::Auto) {
    throw ReadingDoubt(path.string(),
                       {WEIGHTSCAPE_TEXT("its lines may be edges from one neuron to another, or "
                                         "rows of a matrix."),
                        {}},
                       {{{WEIGHTSCAPE_TEXT("an edge list"), {}}, "as", "edges"},
                        {{WEIGHTSCAPE_TEXT("a matrix"), {}}, "as", "matrix"}});
  }
  requireNoEdgeOptions(path, options);
  return readTable(file, options.table);
}

}  // namespace

Weights readWeights(const std::filesystem::path& path, const WeightsFileOptions& options,
                    const Control& control) {
  SeenFile seen = kindOf(path, control);
  switch (seen.kind) {
    case FileKind::MatrixMarket: {
      requireNoLeaveOut(path, options);
      NamedSparseMatrix read = readMatrixMarket(path, control);
      if (!(options.edges.columns == EdgeColumns{})) requireNoEdgeOptions(path, options);
      if (options.edges.undirected) {
        throw Error(Message{
            WEIGHTSCAPE_TEXT(
                "%1: says itself whether it is symmetric; --undirected is for lists of edges."),
            {path}});
      }
      return read;
    }
    case FileKind::GraphMl:
      requireNoLeaveOut(path, options);
      return readGraphMl(path, options.edges, control);
    case FileKind::Table:
    case FileKind::EdgeTable: {
      // A pipe cannot be looked into before it is read.
      TextLines file(path, '#', control);
      std::error_code ignored;
      if (std::filesystem::is_fifo(path, ignored)) seen = kindOfTable(file);
      const bool market = !file.remarks().empty() && file.remarks()[0].starts_with("%MatrixMarket");
      if (market) {
        throw Error(Message{WEIGHTSCAPE_TEXT("%1: is a Matrix Market file, which is not read "
                                             "through a pipe; write it to a file first."),
                            {path}});
      }
      return readText(file, seen, options);
    }
    case FileKind::Npz:
      if (!isSparseNpz(path, control)) break;
      requireNoLeaveOut(path, options);
      return readSparseNpz(path, control);
    default:
      break;
  }
  requireNoEdgeOptions(path, options);
  return readMatrix(path, options.dataset, control, options.table);
}

}  // namespace weightscape
