#include "core/io/table_totals.h"

#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/io/csv.h"
#include "core/io/name_words.h"

namespace weightscape {
namespace {

constexpr Index kFewest = 3;  // two rows and their sum

bool saysTotal(const std::string& name) {
  return isOneOf(joinedWords(name),
                 {"total", "totals", "sum", "sums", "grandtotal", "rowsum", "rowtotal", "columnsum",
                  "summe", "gesamt", "somme", "all", "degree", "indegree", "outdegree"});
}

bool saysMean(const std::string& name) {
  return isOneOf(joinedWords(name), {"mean", "average", "avg", "mittelwert", "moyenne"});
}

/// Up to what is lost when sums are written with few digits.
bool areSums(const Vector& sums, const Vector& found, const Vector& sizes) {
  constexpr double kRounded = 1e-6;
  return ((sums - found).array().abs() <= kRounded * sizes.array()).all() && !sizes.isZero();
}

enum class Last { Another, Sum, Mean, NoSum };

/// What the last line of `lines` is that is called `name`.
Last lastOf(const Matrix& lines, const std::string& name) {
  const Index others = lines.rows() - 1;
  const Vector sums = lines.topRows(others).colwise().sum().transpose();
  const Vector sizes = lines.topRows(others).cwiseAbs().colwise().sum().transpose();
  const Vector found = lines.row(others).transpose();
  const auto count = static_cast<double>(others);
  if ((saysTotal(name) || name.empty()) && areSums(sums, found, sizes)) return Last::Sum;
  if (saysMean(name) && areSums(sums / count, found, sizes / count)) return Last::Mean;
  return saysTotal(name) ? Last::NoSum : Last::Another;
}

void say(const std::string& pattern, const std::string& name, NamedMatrix& table) {
  table.notes.push_back({pattern, {shortened(name)}});
}

}  // namespace

void dropTotals(NamedMatrix& table) {
  Matrix& values = table.values;
  std::vector<std::string>& rows = table.row_names;
  std::vector<std::string>& columns = table.column_names;
  const bool tall = values.rows() >= kFewest && !rows.empty();
  const bool wide = values.cols() >= kFewest && !columns.empty();
  const Last below = tall ? lastOf(values, rows.back()) : Last::Another;
  const Last beside = wide ? lastOf(values.transpose(), columns.back()) : Last::Another;
  // A name that stands on both sides is a neuron's, unless both are sums.
  const bool both = tall && wide && rows.back() == columns.back();
  const auto drops = [&](Last one, Last other) {
    return (one == Last::Sum || one == Last::Mean) && (!both || one == other);
  };
  if (drops(below, beside)) {
    say(below == Last::Sum
            ? WEIGHTSCAPE_TEXT("the last row '%1' is the sum of the others and is left out")
            : WEIGHTSCAPE_TEXT("the last row '%1' is the mean of the others and is left out"),
        rows.back(), table);
    values.conservativeResize(values.rows() - 1, Eigen::NoChange);
    rows.pop_back();
  } else if (below == Last::NoSum) {
    say(WEIGHTSCAPE_TEXT("the last row '%1' is not the sum of the others, and is kept"),
        rows.back(), table);
  }
  if (drops(beside, below)) {
    say(beside == Last::Sum
            ? WEIGHTSCAPE_TEXT("the last column '%1' is the sum of the others and is left out")
            : WEIGHTSCAPE_TEXT("the last column '%1' is the mean of the others and is left out"),
        columns.back(), table);
    values.conservativeResize(Eigen::NoChange, values.cols() - 1);
    columns.pop_back();
  } else if (beside == Last::NoSum) {
    say(WEIGHTSCAPE_TEXT("the last column '%1' is not the sum of the others, and is kept"),
        columns.back(), table);
  }
}

}  // namespace weightscape
