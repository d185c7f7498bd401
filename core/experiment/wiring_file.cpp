#include "core/experiment/wiring_file.h"

#include <utility>

#include "core/io/matrix_file.h"
#include "core/io/sparse_file.h"

namespace weightscape {

Wiring loadWiring(const WiringSource& source, const Control& control) {
  Wiring result;
  if (isSparseFile(source.file)) {
    const NamedSparseMatrix matrix =
        readSparse(source.file, {source.source, source.target, source.weight}, control);
    result.points = wiringPoints(matrix.values, source.parameters, control);
    result.names = wiringNames(matrix.row_names, matrix.column_names, source.parameters.points);
  } else {
    NamedMatrix matrix = readMatrix(source.file, source.dataset);
    result.points = wiringPoints(matrix.values, source.parameters, control);
    result.names = wiringNames(matrix.row_names, matrix.column_names, source.parameters.points);
    result.weights = std::move(matrix.values);
  }
  return result;
}

}  // namespace weightscape
