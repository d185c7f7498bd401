// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays of Python and matrices of the core, without copies where both can mean the same memory.
#pragma once

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape::python {

namespace py = pybind11;

/// A two-dimensional array of float64 that Python holds, as it lies there.
class Numbers {
 public:
  /// Takes what numpy.asarray makes an array of: integers, switches and float32 are converted.
  /// Throws Error: not numbers, masked ones, not two dimensions, empty. `what` starts the sentence,
  /// `shape` says what is wanted ("samples × neurons").
  Numbers(const py::object& value, const std::string& what, const std::string& shape);

  [[nodiscard]] Index rows() const { return rows_; }
  [[nodiscard]] Index columns() const { return columns_; }
  /// The same numbers with rows and columns changed.
  [[nodiscard]] Numbers turned() const;
  /// A matrix of the core with these numbers; needs no GIL. Throws Stopped.
  [[nodiscard]] Matrix matrix(const Control& control) const;

 private:
  py::array held_;  ///< keeps the memory
  const double* data_ = nullptr;
  Index rows_ = 0;
  Index columns_ = 0;
  bool by_columns_ = false;  ///< as the core has them
};

/// Whether an array holds real numbers or switches.
bool holdsNumbers(const py::array& array);

/// Throws Error where there is not a single number.
/// Says that there is not enough memory for what was given. Throws Error.
[[noreturn]] void refuseWithoutRoom(const std::string& what);

void requireSome(Index rows, Index columns, const std::string& what);

/// The memory of a matrix, which `owner` keeps, as a read-only array of the same rows and columns.
py::array viewOf(const Matrix& matrix, const py::object& owner);
/// The same of a vector.
py::array viewOf(const Vector& vector, const py::object& owner);
/// The same of whole numbers.
py::array viewOf(const std::vector<int>& numbers, const py::object& owner);

/// A matrix that becomes an array of its own.
py::array arrayOf(Matrix matrix);

}  // namespace weightscape::python
