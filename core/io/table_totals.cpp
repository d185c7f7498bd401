// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table_totals.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/io/csv.h"
#include "core/io/name_words.h"

namespace weightscape {
namespace {

constexpr Index kFewest = 3;  // two lines and their summary

enum class Summary { None, Sum, Mean, Largest, Least, Deviation, Error, Other };

Summary saidBy(const std::string& name) {
  const std::string word = joinedWords(name);
  if (isOneOf(word, {"total", "totals", "sum", "sums", "grandtotal", "rowsum", "rowtotal",
                     "columnsum", "summe", "gesamt", "gesamtergebnis", "somme", "all", "degree",
                     "indegree", "outdegree"})) {
    return Summary::Sum;
  }
  if (isOneOf(word, {"mean", "average", "avg", "mittelwert", "moyenne"})) return Summary::Mean;
  if (isOneOf(word, {"max", "maximum"})) return Summary::Largest;
  if (isOneOf(word, {"min", "minimum"})) return Summary::Least;
  if (isOneOf(word, {"sd", "std", "stdev", "stddev", "standarddeviation"})) {
    return Summary::Deviation;
  }
  if (isOneOf(word, {"sem", "stderr", "standarderror"})) return Summary::Error;
  return isOneOf(word, {"median", "variance", "grandmean"}) ? Summary::Other : Summary::None;
}

std::string wordFor(Summary summary) {
  switch (summary) {
    case Summary::Mean:
      return WEIGHTSCAPE_TEXT("mean");
    case Summary::Largest:
      return WEIGHTSCAPE_TEXT("maximum");
    case Summary::Least:
      return WEIGHTSCAPE_TEXT("minimum");
    case Summary::Deviation:
      return WEIGHTSCAPE_TEXT("standard deviation");
    case Summary::Error:
      return WEIGHTSCAPE_TEXT("standard error");
    default:
      return WEIGHTSCAPE_TEXT("sum");
  }
}

/// Up to what is lost when numbers are written with few digits.
bool agree(const Vector& expected, const Vector& found, const Vector& sizes) {
  constexpr double kRounded = 1e-6;
  return ((expected - found).array().abs() <= kRounded * sizes.array()).all() && !sizes.isZero();
}

/// Whether `found` is that of the columns of `lines`.
bool isThat(Summary summary, const Matrix& lines, const Vector& found) {
  const auto count = static_cast<double>(lines.rows());
  const Vector sizes = lines.cwiseAbs().colwise().sum().transpose();
  const Vector mean = lines.colwise().mean().transpose();
  const auto deviation = [&](double freedom) -> Vector {
    const Matrix off = lines.rowwise() - mean.transpose();
    return (off.colwise().squaredNorm().transpose() / freedom).cwiseSqrt();
  };
  // Deviations are rarely written with all their digits.
  const Vector few_digits = 1e3 * sizes;
  switch (summary) {
    case Summary::Sum:
      return agree(mean * count, found, sizes);
    case Summary::Mean:
      return agree(mean, found, sizes / count);
    case Summary::Largest:
      return agree(lines.colwise().maxCoeff().transpose(), found, sizes / count);
    case Summary::Least:
      return agree(lines.colwise().minCoeff().transpose(), found, sizes / count);
    case Summary::Deviation:
      return agree(deviation(count - 1.0), found, few_digits / count) ||
             agree(deviation(count), found, few_digits / count);
    case Summary::Error:
      return agree(deviation(count - 1.0) / std::sqrt(count), found, few_digits / count);
    default:
      return false;
  }
}

/// A line at the end that is called as a summary of those before it.
struct AtEnd {
  std::string name;
  Summary summary = Summary::Other;
  bool verified = false;
};

/// The lines at the end, first to last, and how many lines there are before them.
std::vector<AtEnd> atEnd(const Matrix& lines, const std::vector<std::string>& names) {
  std::vector<AtEnd> found;
  if (lines.rows() < kFewest || names.empty()) return found;
  Index before = lines.rows();
  const auto name_of = [&](Index line) { return names[static_cast<std::size_t>(line)]; };
  while (before > 2 && saidBy(name_of(before - 1)) != Summary::None) --before;
  // One alone without a name may be a sum.
  const bool unnamed = before == lines.rows() && name_of(before - 1).empty();
  if (unnamed) --before;
  for (Index line = before; line < lines.rows(); ++line) {
    const Summary summary = unnamed ? Summary::Sum : saidBy(name_of(line));
    const bool verified = isThat(summary, lines.topRows(before), lines.row(line).transpose());
    if (unnamed && !verified) return {};
    found.push_back({name_of(line), summary, verified});
  }
  return found;
}

void say(const AtEnd& line, const std::string& that, const std::string& no_sum,
         const std::string& kept, NamedMatrix& table) {
  if (line.verified) {
    table.notes.push_back({that, {shortened(line.name), wordFor(line.summary)}});
  } else {
    table.notes.push_back({line.summary == Summary::Sum ? no_sum : kept, {shortened(line.name)}});
  }
}

/// Those that are summaries go, with their names; all are told. `take` takes one line out.
template <typename Take>
void dropFrom(const std::vector<AtEnd>& lines, Index count, const Take& take) {
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (lines[i].verified) take(count - static_cast<Index>(lines.size() - i));
  }
}

}  // namespace

void dropTotals(NamedMatrix& table) {
  Matrix& values = table.values;
  std::vector<std::string>& rows = table.row_names;
  std::vector<std::string>& columns = table.column_names;
  std::vector<AtEnd> below = atEnd(values, rows);
  std::vector<AtEnd> beside = atEnd(values.transpose(), columns);
  // A name that stands on both sides is a neuron's, unless both are what they are called.
  for (AtEnd& row : below) {
    for (AtEnd& column : beside) {
      if (row.name != column.name || row.verified == column.verified) continue;
      row.verified = false;
      column.verified = false;
    }
  }
  for (const AtEnd& row : below) {
    say(row, WEIGHTSCAPE_TEXT("the last row '%1' is the %2 of the others and is left out"),
        WEIGHTSCAPE_TEXT("the last row '%1' is not the sum of the others, and is kept"),
        WEIGHTSCAPE_TEXT("the last row '%1' is called as a summary of the others, and is kept"),
        table);
  }
  for (const AtEnd& column : beside) {
    say(column, WEIGHTSCAPE_TEXT("the last column '%1' is the %2 of the others and is left out"),
        WEIGHTSCAPE_TEXT("the last column '%1' is not the sum of the others, and is kept"),
        WEIGHTSCAPE_TEXT("the last column '%1' is called as a summary of the others, and is kept"),
        table);
  }
  const auto without = [](Index line, Index count) {
    std::vector<Index> kept(static_cast<std::size_t>(count - 1));
    for (Index i = 0; i + 1 < count; ++i) kept[static_cast<std::size_t>(i)] = i < line ? i : i + 1;
    return kept;
  };
  dropFrom(below, values.rows(), [&](Index row) {
    values = Matrix(values(without(row, values.rows()), Eigen::all));
    rows.erase(rows.begin() + row);
  });
  dropFrom(beside, values.cols(), [&](Index column) {
    values = Matrix(values(Eigen::all, without(column, values.cols())));
    columns.erase(columns.begin() + column);
  });
}

}  // namespace weightscape
