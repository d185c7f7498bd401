// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse matrices of SciPy.
#pragma once

#include <pybind11/pybind11.h>

#include <string>

#include "core/base/sparse_matrix.h"

namespace weightscape::python {

namespace py = pybind11;

/// Whether it is a sparse matrix or array of SciPy.
bool isSparse(const py::object& value);

/// A sparse matrix of SciPy, of any form; `value` stays as it is. SciPy itself takes the places of
/// entries on trust and reads and writes wherever they point, so that they are looked at before it
/// works on them. Throws Error: places that are none of the matrix, other than two dimensions, no
/// real numbers, more than 32 bits count.
SparseMatrix sparseOf(const py::object& value, const std::string& what);

}  // namespace weightscape::python
