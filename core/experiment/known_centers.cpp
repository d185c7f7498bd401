#include "core/experiment/known_centers.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/latent_space.h"
#include "core/data/product.h"
#include "core/io/matrix_file.h"
#include "core/io/reading_doubt.h"

namespace weightscape {
namespace {

/// The options of a table are those of the activity or weights; of this one nobody can be asked.
NamedMatrix readTable(const std::filesystem::path& path, const Control& control) {
  try {
    return readMatrixWithGaps(path, {}, control);
  } catch (const ReadingDoubt& doubt) {
    throw Error(path.string() + ": " + doubt.question().english() +
                " Put names in quotes under a header, or take them out.");
  }
}

/// For each neuron the row of its name; empty where no name is on both sides.
std::vector<Index> rowsByName(const std::filesystem::path& path, const NamedMatrix& table,
                              const CentersOf& of, std::vector<Message>& notes) {
  if (table.row_names.empty() || of.names.empty()) return {};
  std::unordered_map<std::string, Index> places;
  for (std::size_t row = 0; row < table.row_names.size(); ++row) {
    if (!places.emplace(table.row_names[row], static_cast<Index>(row)).second) {
      throw Error(path.string() + ": '" + shortened(table.row_names[row]) +
                  "' stands in it more than once; a neuron has one row.");
    }
  }
  std::vector<Index> rows;
  std::vector<std::string> missing;
  for (const std::string& name : of.names) {
    const auto found = places.find(name);
    if (found == places.end()) {
      missing.push_back(name);
    } else {
      rows.push_back(found->second);
    }
  }
  if (rows.empty()) return {};
  if (!missing.empty()) {
    throw Error(path.string() + ": has no row for " + std::to_string(missing.size()) + " of " +
                std::to_string(of.names.size()) + " neurons of " + of.file + " (" +
                firstNames(missing) +
                "); each needs one. Add them, or take these neurons out of the data.");
  }
  const std::size_t others = table.row_names.size() - rows.size();
  if (others > 0) {
    notes.push_back({WEIGHTSCAPE_TEXT("preferred values belong to neurons by name; %1 rows name "
                                      "neurons that are not here"),
                     {std::to_string(others)}});
  }
  return rows;
}

bool lieOn(const std::vector<Axis>& coordinates, const Matrix& centers) {
  try {
    requireOnAxes(coordinates, centers, {});
  } catch (const Error&) {
    return false;
  }
  return true;
}

/// All ways to go on from `axes` until they take as many columns as there are.
void completeAxes(const Matrix& centers, std::vector<Axis>& axes,
                  std::vector<std::vector<Axis>>& found) {
  constexpr std::size_t kMost = 4;  // as many as data.center_axes takes
  const std::vector<Axis> coordinates = coordinateAxes(axes);
  const auto columns = static_cast<Index>(coordinates.size());
  if (columns > centers.rows() || !lieOn(coordinates, centers.topRows(columns))) return;
  if (columns == centers.rows()) {
    found.push_back(axes);
    return;
  }
  if (axes.size() == kMost) return;
  for (const Axis axis : latentSpaces()) {
    axes.push_back(axis);
    completeAxes(centers, axes, found);
    axes.pop_back();
  }
}

}  // namespace

std::vector<std::vector<Axis>> axesThatFit(const Matrix& values) {
  std::vector<std::vector<Axis>> found;
  std::vector<Axis> axes;
  completeAxes(values.transpose(), axes, found);
  // A space that stands alone shares its neurons with no other: with others it needs groups.
  const bool gaps = values.hasNaN();
  std::erase_if(found, [&](const std::vector<Axis>& one) {
    return !gaps && one.size() > 1 &&
           std::any_of(one.begin(), one.end(), [](Axis axis) { return axis->standsAlone(); });
  });
  return found;
}

Truth readCenters(const std::filesystem::path& path, const std::vector<Axis>& axes,
                  const CentersOf& of, std::vector<Message>& notes, const Control& control) {
  const NamedMatrix table = readTable(path, control);
  const std::vector<Axis> coordinates = coordinateAxes(axes);
  if (table.values.cols() != static_cast<Index>(coordinates.size())) {
    throw Error(path.string() + ": has " + std::to_string(table.values.cols()) +
                " columns of values where its axes take " + std::to_string(coordinates.size()) +
                "; name one axis a column (a direction takes three, moebius and y_maze two).");
  }
  const std::vector<Index> rows = rowsByName(path, table, of, notes);
  if (rows.empty() && table.values.rows() != of.neurons) {
    throw Error(path.string() + ": has " + std::to_string(table.values.rows()) + " rows, but " +
                of.file + " has " + std::to_string(of.neurons) +
                " neurons; each needs a row, in the same order or under the same name.");
  }
  if (rows.empty() && !table.row_names.empty() && !of.names.empty()) {
    notes.push_back({WEIGHTSCAPE_TEXT("preferred values have other names than the neurons ('%1' "
                                      "beside '%2'): taken in their order"),
                     {shortened(table.row_names[0]), shortened(of.names[0])}});
  }
  const Matrix centers = rows.empty() ? Matrix(table.values.transpose())
                                      : Matrix(table.values(rows, Eigen::all).transpose());
  requireOnAxes(coordinates, centers, path.string());
  requireSpread(coordinates, centers, path.string());
  return truthFromCenters(centers, coordinates);
}

}  // namespace weightscape
