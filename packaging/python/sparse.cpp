// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/python/sparse.h"

#include <pybind11/numpy.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/types.h"
#include "packaging/python/arguments.h"
#include "packaging/python/numbers.h"

namespace weightscape::python {
namespace {

constexpr std::int64_t kMostPlaces = std::numeric_limits<std::int32_t>::max();

using Places = py::array_t<std::int64_t, py::array::c_style | py::array::forcecast>;

/// A sparse matrix as it lies in SciPy's arrays, of which none need fit the others.
class Structure {
 public:
  Structure(const py::object& matrix, const std::string& what) : matrix_(matrix), what_(what) {
    const py::object shape = matrix.attr("shape");
    if (py::len(shape) != 2) {
      throw Error(what + ": is a sparse array of other than two dimensions; it takes two.");
    }
    rows_ = shape[py::int_(0)].cast<std::int64_t>();
    columns_ = shape[py::int_(1)].cast<std::int64_t>();
    if (rows_ > kMostPlaces || columns_ > kMostPlaces) {
      throw Error(what + ": is a sparse matrix of " + std::to_string(rows_) + " × " +
                  std::to_string(columns_) + "; allowed are up to " + std::to_string(kMostPlaces) +
                  " rows and columns.");
    }
    requireSome(rows_, columns_, what);
  }

  /// Throws Error unless SciPy can safely work on it.
  void require() const {
    const std::string form = textOf(matrix_.attr("format"), what_);
    if (form == "csr") {
      requireCompressed(rows_, columns_, "columns", {});
    } else if (form == "csc") {
      requireCompressed(columns_, rows_, "rows", {});
    } else if (form == "bsr") {
      requireBlocks();
    } else if (form == "coo") {
      requireCoordinates();
    } else if (form == "lil") {
      requireLists();
    } else if (form == "dia") {
      requireDiagonals();
    } else if (form != "dok") {  // of which NumPy makes lists of places
      refuse("its form " + form + " is not known");
    }
  }

 private:
  [[noreturn]] void refuse(const std::string& why) const {
    throw Error(what_ + ": is a damaged sparse matrix: " + why +
                ". Make it anew, for example from " +
                "its entries, their rows and columns (scipy.sparse.coo_matrix).");
  }

  /// An array of whole numbers, in one dimension.
  [[nodiscard]] Places places(const char* name) const {
    const auto array = py::array::ensure(matrix_.attr(name));
    const char kind = array ? array.dtype().kind() : ' ';
    if (!array || array.ndim() != 1 || (kind != 'i' && kind != 'u')) {
      if (!array) PyErr_Clear();
      refuse(std::string(name) + " is no list of whole numbers");
    }
    return Places(array);
  }

  [[nodiscard]] py::array entries(py::ssize_t dimensions) const {
    auto array = py::array::ensure(matrix_.attr("data"));
    if (!array) {
      PyErr_Clear();
      refuse("data is no array");
    }
    if (!holdsNumbers(array)) {
      throw Error(what_ + ": holds " + textOf(array.dtype(), what_) +
                  " where real numbers are needed.");
    }
    if (array.ndim() != dimensions) {
      refuse("data has " + std::to_string(array.ndim()) + " dimensions where " +
             std::to_string(dimensions) + " are needed");
    }
    return array;
  }

  void requireCount(std::int64_t count) const {
    if (count <= kMostPlaces) return;
    throw Error(what_ + ": more entries than the " + std::to_string(kMostPlaces) +
                " that are allowed.");
  }

  void requireWithin(const Places& list, std::int64_t used, std::int64_t limit, const char* name,
                     const std::string& lines) const {
    const std::int64_t* const first = list.data();
    const std::int64_t* const end = first + used;
    const auto* const bad =
        std::find_if(first, end, [&](std::int64_t at) { return at < 0 || at >= limit; });
    if (bad == end) return;
    refuse(std::string(name) + "[" + std::to_string(bad - first) + "] is " + std::to_string(*bad) +
           ", and of " + lines + " there are " + std::to_string(limit) + ", counted from 0");
  }

  /// Lines (rows of csr) that begin in indptr, and in indices where in its line each entry stands.
  /// `blocks` is how many entries have blocks, of bsr.
  void requireCompressed(std::int64_t lines, std::int64_t across, const std::string& words,
                         const std::optional<std::int64_t>& blocks) const {
    const Places starts = places("indptr");
    const Places indices = places("indices");
    if (starts.size() != lines + 1) {
      refuse("indptr has " + std::to_string(starts.size()) + " numbers where " +
             std::to_string(lines + 1) + " are needed");
    }
    const std::int64_t* const begin = starts.data();
    const std::int64_t* const end = begin + starts.size();
    if (*begin != 0) refuse("indptr begins with " + std::to_string(*begin) + " instead of 0");
    const auto* const falls = std::is_sorted_until(begin, end);
    if (falls != end) {
      refuse("indptr falls from " + std::to_string(*(falls - 1)) + " to " + std::to_string(*falls) +
             " at place " + std::to_string(falls - begin));
    }
    const std::int64_t used = *(end - 1);
    const std::int64_t held = blocks ? *blocks : static_cast<std::int64_t>(entries(1).size());
    if (used > indices.size() || used > held) {
      refuse("indptr ends with " + std::to_string(used) + ", and there are " +
             std::to_string(indices.size()) + " indices and " + std::to_string(held) +
             " entries in data");
    }
    requireCount(used);
    requireWithin(indices, used, across, "indices", words);
  }

  void requireBlocks() const {
    const py::array blocks = entries(3);
    const py::ssize_t high = blocks.shape(1);
    const py::ssize_t wide = blocks.shape(2);
    if (high < 1 || wide < 1 || rows_ % high != 0 || columns_ % wide != 0) {
      refuse("blocks of " + std::to_string(high) + " × " + std::to_string(wide) +
             " do not fill a matrix of " + std::to_string(rows_) + " × " +
             std::to_string(columns_));
    }
    requireCount(static_cast<std::int64_t>(blocks.size()));
    requireCompressed(rows_ / high, columns_ / wide, "columns of blocks", blocks.shape(0));
  }

  void requireCoordinates() const {
    const Places down = places("row");
    const Places across = places("col");
    const auto held = static_cast<std::int64_t>(entries(1).size());
    if (down.size() != held || across.size() != held) {
      refuse("there are " + std::to_string(down.size()) + " numbers of rows and " +
             std::to_string(across.size()) + " of columns for " + std::to_string(held) +
             " entries");
    }
    requireCount(held);
    requireWithin(down, held, rows_, "row", "rows");
    requireWithin(across, held, columns_, "col", "columns");
  }

  void requireDiagonals() const {
    const Places offsets = places("offsets");
    const auto held = static_cast<std::int64_t>(entries(2).shape(0));
    if (offsets.size() == held) return;
    refuse("there are " + std::to_string(offsets.size()) + " offsets for " + std::to_string(held) +
           " diagonals in data");
  }

  /// SciPy takes the room for the entries from the one list and what goes there from the other.
  void requireLists() const {
    const py::object lists = matrix_.attr("rows");
    const py::object entries = matrix_.attr("data");
    if (py::len(lists) != static_cast<std::size_t>(rows_) || py::len(entries) != py::len(lists)) {
      refuse("there are " + std::to_string(py::len(lists)) + " lists of places and " +
             std::to_string(py::len(entries)) + " of entries for " + std::to_string(rows_) +
             " rows");
    }
    for (std::int64_t row = 0; row < rows_; ++row) {
      const py::int_ at(row);
      const std::size_t held = py::len(entries[at]);
      if (py::len(lists[at]) == held) continue;
      refuse("row " + std::to_string(row) + " has " + std::to_string(py::len(lists[at])) +
             " places for " + std::to_string(held) + " entries");
    }
  }

  py::object matrix_;
  std::string what_;
  std::int64_t rows_ = 0;
  std::int64_t columns_ = 0;
};

/// Forms that are no lists of places (lil, dok, dia) become one: with NumPy alone, which looks at
/// what it does.
py::object withPlaces(const py::object& matrix) {
  const auto form = py::str(matrix.attr("format"));
  for (const char* const known : {"csr", "csc", "bsr", "coo"}) {
    if (form.equal(py::str(known))) return matrix;
  }
  return matrix.attr("tocoo")();
}

}  // namespace

bool isSparse(const py::object& value) {
  const py::type type = py::type::of(value);
  return py::hasattr(type, "tocsc") && py::hasattr(type, "tocoo");
}

SparseMatrix sparseOf(const py::object& value, const std::string& what) {
  try {
    Structure(value, what).require();
    py::object matrix = withPlaces(value);
    Structure(matrix, what).require();
    matrix = matrix.attr("tocsc")();
    // Without what it remembers of itself, which need not be so; the arrays are the same.
    matrix = py::type::of(matrix)(
        py::make_tuple(matrix.attr("data"), matrix.attr("indices"), matrix.attr("indptr")),
        py::arg("shape") = matrix.attr("shape"));
    Structure(matrix, what).require();
    if (!matrix.attr("has_canonical_format").cast<bool>()) {
      matrix = matrix.attr("copy")();  // a person's own stays as it is
      matrix.attr("sum_duplicates")();
    }
    using Whole = py::array_t<std::int32_t, py::array::c_style | py::array::forcecast>;
    using Real = py::array_t<double, py::array::c_style | py::array::forcecast>;
    const auto [rows, columns] = matrix.attr("shape").cast<std::pair<Index, Index>>();
    const auto starts = matrix.attr("indptr").cast<Whole>();
    const auto places = matrix.attr("indices").cast<Whole>();
    const auto entries = matrix.attr("data").cast<Real>();
    return Eigen::Map<const SparseMatrix>(rows, columns, starts.data()[columns], starts.data(),
                                          places.data(), entries.data());
  } catch (const py::error_already_set& problem) {
    if (problem.matches(PyExc_MemoryError)) refuseWithoutRoom(what);
    const bool own = problem.matches(PyExc_ValueError) || problem.matches(PyExc_TypeError) ||
                     problem.matches(PyExc_IndexError) || problem.matches(PyExc_AttributeError) ||
                     problem.matches(PyExc_OverflowError) || problem.matches(PyExc_KeyError);
    if (!own) throw;
    throw Error(what +
                ": is a damaged sparse matrix: its parts do not fit each other. Make it anew, for "
                "example from its entries, their rows and columns (scipy.sparse.coo_matrix).");
  } catch (const py::cast_error&) {
    throw Error(what +
                ": is a damaged sparse matrix: its shape is no pair of whole numbers; make "
                "it anew.");
  }
}

}  // namespace weightscape::python
