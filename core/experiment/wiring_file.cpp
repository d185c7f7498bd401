#include "core/experiment/wiring_file.h"

#include <utility>

#include "core/io/matrix_file.h"
#include "core/io/sparse_file.h"

namespace weightscape {

Wiring loadWiring(const WiringSource& source, const Control& control) {
  Wiring result;
  if (isSparseFile(source.file)) {
    NamedSparseMatrix matrix =
        readSparse(source.file, {source.source, source.target, source.weight}, control);
    result.points = wiringPoints(matrix.values, source.parameters, control);
    result.names = wiringNames(matrix.row_names, matrix.column_names, source.parameters.points);
    result.sparse = std::move(matrix.values);
    result.row_names = std::move(matrix.row_names);
    result.column_names = std::move(matrix.column_names);
  } else {
    NamedMatrix matrix = readMatrix(source.file, source.dataset, control);
    result.points = wiringPoints(matrix.values, source.parameters, control);
    result.names = wiringNames(matrix.row_names, matrix.column_names, source.parameters.points);
    result.weights = std::move(matrix.values);
    result.row_names = std::move(matrix.row_names);
    result.column_names = std::move(matrix.column_names);
  }
  return result;
}

}  // namespace weightscape
