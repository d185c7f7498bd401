#include "packaging/python/numbers.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <utility>

#include "core/base/error.h"
#include "core/base/products.h"

namespace weightscape::python {
namespace {

py::object readOnly(py::array array) {
  array.attr("flags").attr("writeable") = false;
  return array;
}

std::string sizesOf(const py::array& array) {
  std::string words;
  for (py::ssize_t i = 0; i < array.ndim(); ++i) {
    words += (i > 0 ? " × " : "") + std::to_string(array.shape(i));
  }
  return words;
}

bool holdsNumbers(const py::array& array) {
  const char kind = array.dtype().kind();
  return kind == 'f' || kind == 'i' || kind == 'u' || kind == 'b';
}

/// An array's own mask is lost where it becomes numbers.
bool isMasked(const py::object& value) {
  const py::module_ masked = py::module_::import("numpy.ma");
  return masked.attr("is_masked")(value).cast<bool>();
}

/// Nothing can be read of an array without a number.
void requireSome(Index rows, Index columns, const std::string& what) {
  if (rows > 0 && columns > 0) return;
  throw Error(what + ": an array of " + std::to_string(rows) + " × " + std::to_string(columns) +
              " is empty; it takes at least one row and one column.");
}

}  // namespace

Numbers::Numbers(const py::object& value, const std::string& what, const std::string& shape) {
  const py::module_ numpy = py::module_::import("numpy");
  if (isSparse(value)) {
    throw Error(what + ": is a sparse matrix; give an array of " + shape + ", matrix.toarray().");
  }
  py::array array;
  try {
    array = numpy.attr("asarray")(value);
  } catch (const py::error_already_set& problem) {
    if (!problem.matches(PyExc_ValueError) && !problem.matches(PyExc_TypeError)) throw;
    throw Error(what + ": no array can be made of it; give numbers, " + shape + ".");
  }
  if (isMasked(value)) {
    throw Error(what + ": some of its numbers are masked; leave their rows or columns out.");
  }
  if (!holdsNumbers(array)) {
    throw Error(what + ": holds " + std::string(py::str(array.dtype())) +
                " where numbers are needed; give real numbers, " + shape + ".");
  }
  if (array.ndim() != 2) {
    throw Error(what + ": has " + std::to_string(array.ndim()) +
                (array.ndim() == 1 ? " dimension (" : " dimensions (") + sizesOf(array) +
                "); it takes two, " + shape + ".");
  }
  requireSome(array.shape(0), array.shape(1), what);
  // What already is float64 and lies in one piece stays where it is.
  const bool fortran = (array.flags() & py::array::f_style) != 0;
  held_ = fortran
              ? py::array(py::array_t<double, py::array::f_style | py::array::forcecast>(array))
              : py::array(py::array_t<double, py::array::c_style | py::array::forcecast>(array));
  data_ = static_cast<const double*>(held_.data());
  rows_ = held_.shape(0);
  columns_ = held_.shape(1);
  by_columns_ = fortran;
}

Numbers Numbers::turned() const {
  Numbers result = *this;
  std::swap(result.rows_, result.columns_);
  result.by_columns_ = !by_columns_;
  return result;
}

Matrix Numbers::matrix(const Control& control) const {
  Matrix result = roomFor(rows_, columns_);
  if (by_columns_) {
    const Eigen::Map<const Matrix> numbers(data_, rows_, columns_);
    overColumns(columns_, rows_, control, [&](Index i) { result.col(i) = numbers.col(i); });
  } else {
    const Eigen::Map<const Matrix> numbers(data_, columns_, rows_);
    overColumns(columns_, rows_, control,
                [&](Index i) { result.col(i) = numbers.row(i).transpose(); });
  }
  return result;
}

bool isSparse(const py::object& value) {
  return py::hasattr(value, "tocsc") && py::hasattr(value, "nnz");
}

SparseMatrix sparseOf(const py::object& value, const std::string& what) {
  py::object matrix = value.attr("tocsc")();
  if (py::len(matrix.attr("shape")) != 2) {
    throw Error(what + ": is a sparse array of other than two dimensions; it takes two.");
  }
  if (!holdsNumbers(matrix.attr("data"))) {
    throw Error(what + ": holds " + std::string(py::str(matrix.attr("dtype"))) +
                " where real numbers are needed.");
  }
  if (matrix.attr("nnz").cast<std::int64_t>() > std::numeric_limits<std::int32_t>::max()) {
    throw Error(what + ": more entries than the 2147483647 that are allowed.");
  }
  if (!matrix.attr("has_canonical_format").cast<bool>()) {
    matrix = matrix.attr("copy")();  // a person's own stays as it is
    matrix.attr("sum_duplicates")();
  }
  using Whole = py::array_t<std::int32_t, py::array::c_style | py::array::forcecast>;
  const auto [rows, columns] = matrix.attr("shape").cast<std::pair<Index, Index>>();
  requireSome(rows, columns, what);
  using Real = py::array_t<double, py::array::c_style | py::array::forcecast>;
  const auto starts = matrix.attr("indptr").cast<Whole>();
  const auto places = matrix.attr("indices").cast<Whole>();
  const auto entries = matrix.attr("data").cast<Real>();
  return Eigen::Map<const SparseMatrix>(rows, columns, entries.size(), starts.data(), places.data(),
                                        entries.data());
}

py::array viewOf(const Matrix& matrix, const py::object& owner) {
  constexpr py::ssize_t kNumber = sizeof(double);
  return readOnly(py::array(py::dtype::of<double>(), {matrix.rows(), matrix.cols()},
                            {kNumber, kNumber * matrix.rows()}, matrix.data(), owner));
}

py::array viewOf(const Vector& vector, const py::object& owner) {
  return readOnly(py::array(py::dtype::of<double>(), {vector.size()}, {}, vector.data(), owner));
}

py::array viewOf(const std::vector<int>& numbers, const py::object& owner) {
  return readOnly(py::array(py::dtype::of<int>(), {numbers.size()}, {}, numbers.data(), owner));
}

py::array arrayOf(Matrix matrix) {
  auto kept = std::make_unique<Matrix>(std::move(matrix));
  const Matrix& held = *kept;
  const py::capsule owner(kept.get(), [](void* old) { delete static_cast<Matrix*>(old); });
  static_cast<void>(kept.release());
  return viewOf(held, owner);
}

}  // namespace weightscape::python
