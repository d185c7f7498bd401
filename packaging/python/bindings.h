// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the module, each of which adds its functions and types.
#pragma once

#include <pybind11/pybind11.h>

#include <vector>

#include "core/data/axis.h"

namespace weightscape::python {

namespace py = pybind11;

void bindRun(py::module_& module);
void bindWiring(py::module_& module);
void bindSweep(py::module_& module);

/// "circular,bounded" or a list of names. Throws Error.
std::vector<Axis> axesNamed(const py::object& names);

}  // namespace weightscape::python
