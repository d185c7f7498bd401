#include "core/io/matrix_file.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/hdf5_reader.h"
#include "core/io/npy.h"

namespace weightscape {

namespace {

Matrix oneOf(const Hdf5Reader& file, const std::string& dataset, const std::string& where) {
  const Hdf5Sizes sizes = file.sizes(dataset);
  if (sizes.rows < 1 || sizes.columns < 1) {
    throw Error(where + ", " + dataset + ": is empty (" + std::to_string(sizes.rows) + " × " +
                std::to_string(sizes.columns) + "); it needs at least one row and one column.");
  }
  return file.matrix(dataset);
}

Matrix readHdf5(const std::filesystem::path& path, const std::string& dataset,
                const Control& control) {
  const Hdf5Reader file(path, control);
  if (!dataset.empty()) return oneOf(file, dataset, path.string());
  const std::vector<std::string> all = file.matrices();
  if (all.size() == 1) return oneOf(file, all.front(), path.string());
  if (all.empty()) throw Error(path.string() + ": holds no matrix of numbers.");
  throw Error(path.string() + ": holds several matrices; say which dataset: " + joinChoices(all) +
              ".");
}

std::string endingOf(const std::filesystem::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending;
}

}  // namespace

bool isMatrixFile(const std::filesystem::path& path) {
  static const std::vector<std::string> endings = {".npy", ".csv",  ".tsv", ".txt",
                                                   ".h5",  ".hdf5", ".mtx"};
  return std::find(endings.begin(), endings.end(), endingOf(path)) != endings.end();
}

std::vector<std::string> datasetsIn(const std::filesystem::path& path, const Control& control) {
  const std::string ending = endingOf(path);
  if (ending != ".h5" && ending != ".hdf5") return {};
  return Hdf5Reader(path, control).matrices();
}

NamedMatrix readMatrixWithGaps(const std::filesystem::path& path, const std::string& dataset,
                               const Control& control) {
  const std::string ending = endingOf(path);
  NamedMatrix matrix;
  if (ending == ".npy") {
    matrix.values = readNpy(path, control);
  } else if (ending == ".csv" || ending == ".tsv" || ending == ".txt") {
    matrix = readCsv(path, control);
  } else if (ending == ".h5" || ending == ".hdf5") {
    matrix.values = readHdf5(path, dataset, control);
  } else {
    throw Error(path.string() + ": the ending '" + ending +
                "' is not known; allowed are .npy, .csv, .tsv, .txt, .h5 or .hdf5.");
  }
  return matrix;
}

NamedMatrix readMatrix(const std::filesystem::path& path, const std::string& dataset,
                       const Control& control) {
  NamedMatrix matrix = readMatrixWithGaps(path, dataset, control);
  requireFinite(matrix.values, path.string(), control);
  return matrix;
}

void requireFinite(const Matrix& values, const std::string& what, const Control& control) {
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
      if (r < row) {
        row = r;
        column = c;
      }
    }
  }
  if (bad == 0) return;
  throw Error(what + ": " + std::to_string(bad) + " of " + std::to_string(values.size()) +
              " values are NaN or infinite, the first in row " + std::to_string(row + 1) +
              ", column " + std::to_string(column + 1) + "; all must be finite numbers.");
}

}  // namespace weightscape
