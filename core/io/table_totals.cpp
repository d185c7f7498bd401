#include "core/io/table_totals.h"

#include <cmath>
#include <string>

#include "core/base/text.h"
#include "core/io/csv.h"
#include "core/io/name_words.h"

namespace weightscape {
namespace {

constexpr Index kFewest = 3;  // two rows and their sum

bool saysTotal(const std::string& name) {
  return isOneOf(joinedWords(name), {"total", "totals", "sum", "sums", "grandtotal", "rowsum",
                                     "rowtotal", "columnsum", "summe", "gesamt", "somme"});
}

/// Up to what is lost when sums are written with few digits.
bool areSums(const Vector& sums, const Vector& found, const Vector& sizes) {
  constexpr double kRounded = 1e-6;
  return ((sums - found).array().abs() <= kRounded * sizes.array()).all();
}

void say(const char* pattern, const std::string& name, NamedMatrix& table) {
  table.notes.push_back({pattern, {shortened(name)}});
}

}  // namespace

void dropTotals(NamedMatrix& table) {
  if (table.values.rows() >= kFewest && !table.row_names.empty() &&
      saysTotal(table.row_names.back())) {
    const Index others = table.values.rows() - 1;
    const auto top = table.values.topRows(others);
    if (areSums(top.colwise().sum().transpose(), table.values.row(others).transpose(),
                top.cwiseAbs().colwise().sum().transpose())) {
      say(WEIGHTSCAPE_TEXT("the last row '%1' is the sum of the others and is left out"),
          table.row_names.back(), table);
      table.values.conservativeResize(others, Eigen::NoChange);
      table.row_names.pop_back();
    }
  }
  if (table.values.cols() >= kFewest && !table.column_names.empty() &&
      saysTotal(table.column_names.back())) {
    const Index others = table.values.cols() - 1;
    const auto left = table.values.leftCols(others);
    if (areSums(left.rowwise().sum(), table.values.col(others), left.cwiseAbs().rowwise().sum())) {
      say(WEIGHTSCAPE_TEXT("the last column '%1' is the sum of the others and is left out"),
          table.column_names.back(), table);
      table.values.conservativeResize(Eigen::NoChange, others);
      table.column_names.pop_back();
    }
  }
}

}  // namespace weightscape
