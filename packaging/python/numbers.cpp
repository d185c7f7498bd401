// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/python/numbers.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/products.h"
#include "packaging/python/sparse.h"

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

/// An array's own mask is lost where it becomes numbers.
bool isMasked(const py::object& value) {
  const py::module_ masked = py::module_::import("numpy.ma");
  return masked.attr("is_masked")(value).cast<bool>();
}

/// Of whole numbers of 64 bits: numbers of neurons are so long, and no weight or activity is.
void requireExact(const double* numbers, py::ssize_t count, const std::string& what) {
  constexpr double kMostWhole = 9007199254740992.0;  // to which doubles count exactly
  const double* const end = numbers + count;
  if (std::none_of(numbers, end, [&](double one) { return std::abs(one) > kMostWhole; })) return;
  throw Error(what +
              ": holds whole numbers beyond 9007199254740992 (2^53), which would lose their last "
              "digits. Where they may be rounded, give array.astype(float).");
}

}  // namespace

bool holdsNumbers(const py::array& array) {
  const char kind = array.dtype().kind();
  return kind == 'f' || kind == 'i' || kind == 'u' || kind == 'b';
}

void refuseWithoutRoom(const std::string& what) {
  throw Error(what + ": there is not enough memory for it; give fewer rows or columns.");
}

void requireSome(Index rows, Index columns, const std::string& what) {
  if (rows > 0 && columns > 0) return;
  throw Error(what + ": an array of " + std::to_string(rows) + " × " + std::to_string(columns) +
              " is empty; it takes at least one row and one column.");
}

Numbers::Numbers(const py::object& value, const std::string& what, const std::string& shape) {
  const py::module_ numpy = py::module_::import("numpy");
  if (isSparse(value)) {
    throw Error(what + ": is a sparse matrix; give an array of " + shape + ", matrix.toarray().");
  }
  py::array array;
  try {
    array = numpy.attr("asarray")(value);
  } catch (const py::error_already_set& problem) {
    if (problem.matches(PyExc_MemoryError)) refuseWithoutRoom(what);
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
    throw Error(what + ": has " + counted(array.ndim(), "dimensions") + " (" + sizesOf(array) +
                "); it takes two, " + shape + ".");
  }
  requireSome(array.shape(0), array.shape(1), what);
  // What already is float64 and lies in one piece stays where it is.
  const bool fortran = (array.flags() & py::array::f_style) != 0;
  try {
    held_ = fortran
                ? py::array(py::array_t<double, py::array::f_style | py::array::forcecast>(array))
                : py::array(py::array_t<double, py::array::c_style | py::array::forcecast>(array));
  } catch (const py::error_already_set& problem) {  // ValueError: more than can be counted
    if (!problem.matches(PyExc_MemoryError) && !problem.matches(PyExc_ValueError)) throw;
    refuseWithoutRoom(what);
  }
  data_ = static_cast<const double*>(held_.data());
  if (array.itemsize() == sizeof(double) && array.dtype().kind() != 'f') {
    requireExact(data_, held_.size(), what);
  }
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
