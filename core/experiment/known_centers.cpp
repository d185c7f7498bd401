// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/known_centers.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
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
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: %2 Put names in quotes under a header, or take them out."),
                {path, doubt.question()}});
  }
}

/// The rows' names count from 0 or 1 on: they are numbers of lines.
bool countUp(const std::vector<std::string>& names, std::size_t from) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] != std::to_string(i + from)) return false;
  }
  return true;
}

/// What the neurons are called where they have no names: by their numbers, if the table does so
/// too.
std::vector<std::string> numbersAsNames(const std::vector<std::string>& rows, Index neurons) {
  const std::unordered_set<std::string> known(rows.begin(), rows.end());
  for (const std::size_t from : {std::size_t{0}, std::size_t{1}}) {
    std::vector<std::string> numbers;
    for (Index i = 0; i < neurons; ++i) {
      numbers.push_back(std::to_string(static_cast<std::size_t>(i) + from));
    }
    if (std::all_of(numbers.begin(), numbers.end(),
                    [&](const std::string& one) { return known.contains(one); })) {
      return numbers;
    }
  }
  return {};
}

[[noreturn]] void refuseTwice(const std::filesystem::path& path, const std::string& name) {
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: '%2' stands in it more than once; a neuron has one row."),
              {path, shortened(name)}});
}

/// For each neuron the row of its name.
std::vector<Index> rowsOfNames(const std::filesystem::path& path, const NamedMatrix& table,
                               const std::vector<std::string>& names, const std::string& data,
                               std::vector<Message>& notes) {
  std::unordered_map<std::string, Index> places;
  for (std::size_t row = 0; row < table.row_names.size(); ++row) {
    const bool first = places.emplace(table.row_names[row], static_cast<Index>(row)).second;
    if (!first) refuseTwice(path, table.row_names[row]);
  }
  std::vector<Index> rows;
  std::vector<std::string> missing;
  std::unordered_set<std::string> seen;
  for (const std::string& name : names) {
    if (!seen.insert(name).second) refuseTwice(data, name);
    const auto found = places.find(name);
    if (found == places.end()) {
      missing.push_back(name);
    } else {
      rows.push_back(found->second);
    }
  }
  if (rows.empty()) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: none of its names is that of a neuron ('%2' beside '%3' of "
                                 "%4). Give both the same names, or leave out the column of names: "
                                 "then the first line is of the first neuron."),
                {path, shortened(table.row_names[0]), shortened(names[0]), asIs(data)}});
  }
  if (!missing.empty()) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: has no row for %2 of %3 neurons of %4 (%5); each needs one. "
                                 "Add them, or take these neurons out of the data."),
                {path, missing.size(), names.size(), asIs(data), asIs(firstNames(missing))}});
  }
  const std::size_t others = table.row_names.size() - rows.size();
  if (others > 0) {
    notes.push_back({WEIGHTSCAPE_TEXT("preferred values belong to neurons by name; %1 rows name "
                                      "neurons that are not here"),
                     {std::to_string(others)}});
  }
  return rows;
}

/// For each neuron its row; empty where rows and neurons are in the same order.
std::vector<Index> rowsOf(const std::filesystem::path& path, const NamedMatrix& table,
                          const CentersOf& of, std::vector<Message>& notes) {
  const std::vector<std::string>& rows = table.row_names;
  if (rows.empty()) return {};
  const bool lines =
      static_cast<Index>(rows.size()) == of.neurons && (countUp(rows, 0) || countUp(rows, 1));
  const bool same =
      !of.names.empty() && std::find(rows.begin(), rows.end(), of.names[0]) != rows.end();
  if (lines && !same) return {};
  if (!of.names.empty()) return rowsOfNames(path, table, of.names, of.file, notes);
  const std::vector<std::string> numbers = numbersAsNames(rows, of.neurons);
  if (!numbers.empty()) return rowsOfNames(path, table, numbers, of.file, notes);
  notes.push_back(
      {WEIGHTSCAPE_TEXT("the neurons have no names: preferred values ('%1' …) are taken "
                        "in their order, line by line"),
       {shortened(rows[0])}});
  return {};
}

void requireColumns(const Matrix& values, const std::vector<Axis>& coordinates,
                    const std::string& what) {
  if (values.cols() == static_cast<Index>(coordinates.size())) return;
  throw Error(Message{
      WEIGHTSCAPE_TEXT("%1: has %2 columns of values where its axes take %3; name one axis a "
                       "column (a direction takes three, moebius and y_maze two)."),
      {asIs(what), values.cols(), coordinates.size()}});
}

/// All ways to go on from `axes` until they take as many columns as there are.
void completeAxes(const Matrix& centers, std::vector<Axis>& axes,
                  std::vector<std::vector<Axis>>& found) {
  constexpr std::size_t kMost = 4;  // as many as data.center_axes takes
  const std::vector<Axis> coordinates = coordinateAxes(axes);
  const auto columns = static_cast<Index>(coordinates.size());
  if (columns > centers.rows() || !lieOnAxes(coordinates, centers.topRows(columns))) return;
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
  requireColumns(table.values, coordinateAxes(axes), path.string());
  const std::vector<Index> rows = rowsOf(path, table, of, notes);
  return centersOf(rows.empty() ? table.values : Matrix(table.values(rows, Eigen::all)), axes, of,
                   path.string());
}

Truth centersOf(const Matrix& values, const std::vector<Axis>& axes, const CentersOf& of,
                const std::string& what) {
  const std::vector<Axis> coordinates = coordinateAxes(axes);
  requireColumns(values, coordinates, what);
  if (values.rows() != of.neurons) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: has %2 rows, but %3 has %4 neurons; each needs a "
                                         "row, in the same order or under the same name."),
                        {asIs(what), values.rows(), asIs(of.file), of.neurons}});
  }
  const Matrix centers = values.transpose();
  requireOnAxes(coordinates, centers, what);
  requireSpread(coordinates, centers, what);
  return truthFromCenters(centers, coordinates);
}

}  // namespace weightscape
