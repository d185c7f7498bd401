#include "core/io/weights_file.h"

#include "core/base/error.h"
#include "core/io/file_kind.h"
#include "core/io/graphml.h"
#include "core/io/matrix_file.h"
#include "core/io/reading_doubt.h"

namespace weightscape {

const std::vector<std::string>& readAsNames() {
  static const std::vector<std::string> names = {"auto", "matrix", "edges"};
  return names;
}

std::variant<NamedMatrix, NamedSparseMatrix> readWeights(const std::filesystem::path& path,
                                                         const WeightsFileOptions& options,
                                                         const Control& control) {
  const SeenFile seen = kindOf(path, control);
  if (seen.kind == FileKind::MatrixMarket) return readMatrixMarket(path, control);
  if (seen.kind == FileKind::GraphMl) return readGraphMl(path, options.edges, control);
  if (seen.kind != FileKind::Table && seen.kind != FileKind::EdgeTable) {
    return readMatrix(path, options.dataset, control, options.table);
  }
  const EdgeColumns& columns = options.edges.columns;
  const bool named = !columns.source.empty() || !columns.target.empty();
  const bool edges = options.as == ReadAs::Edges ||
                     (options.as == ReadAs::Auto && (seen.kind == FileKind::EdgeTable || named));
  if (edges) {
    NamedSparseMatrix read = readEdges(path, options.edges, control);
    const bool by_name = path.filename().string().find(".edges.") != std::string::npos;
    if (options.as == ReadAs::Auto && !by_name) read.notes.insert(read.notes.begin(), seen.why);
    return read;
  }
  if (seen.doubtful && options.as == ReadAs::Auto) {
    throw ReadingDoubt(path.string(),
                       {WEIGHTSCAPE_TEXT("lines of two whole numbers, and a third perhaps, may be "
                                         "edges from a neuron to another, or a matrix."),
                        {}},
                       {{{WEIGHTSCAPE_TEXT("an edge list"), {}}, "as", "edges"},
                        {{WEIGHTSCAPE_TEXT("a matrix"), {}}, "as", "matrix"}});
  }
  NamedMatrix read = readCsv(path, control, options.table);
  requireFinite(read.values, path.string(), control);
  return read;
}

}  // namespace weightscape
