// SPDX-License-Identifier: GPL-3.0-or-later
// The Python module: weightscape/_core, which the package weightscape shows.
#include <pybind11/pybind11.h>

#include "core/base/error.h"
#include "core/base/printable.h"
#include "core/base/problem.h"
#include "core/base/version.h"
#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "packaging/python/arguments.h"
#include "packaging/python/bindings.h"
#include "packaging/python/sentences.h"

namespace weightscape::python {
namespace {

PyObject* error_type = nullptr;  ///< weightscape.Error, which lives as long as the process

void raise(const std::string& sentence, const char* kind) {
  // Names of files need not be UTF-8, and what they hold reaches a terminal.
  const std::string shown = printable(sentence);
  const auto words = py::reinterpret_steal<py::object>(
      PyUnicode_DecodeUTF8(shown.data(), static_cast<Py_ssize_t>(shown.size()), "replace"));
  const py::object error = py::handle(error_type)(words);
  error.attr("kind") = kind;
  PyErr_SetObject(error_type, error.ptr());
}

void bindErrors(py::module_& module) {
  error_type = PyErr_NewExceptionWithDoc(
      "weightscape.Error",
      "A sentence: what is wrong, where, the value that was met, and what is allowed.\n\n"
      "kind is \"bad_input\" for what a person can correct, and \"failed\" where the work itself "
      "failed.",
      PyExc_Exception, nullptr);
  module.add_object("Error", error_type);
  py::register_exception_translator([](std::exception_ptr problem) {
    try {
      if (problem) std::rethrow_exception(problem);
    } catch (const Error& error) {
      raise(inPython(error.message()),
            error.kind() == Error::Kind::BadInput ? "bad_input" : "failed");
    } catch (const Stopped&) {
      raise("It was stopped.", "failed");
    }
  });
}

py::dict presetTable() {
  py::dict table;
  for (const Preset& preset : presets()) {
    const Experiment experiment =
        experimentFromJson(std::string(preset.json), std::string(preset.name));
    table[py::str(std::string(preset.name))] = experiment.description;
  }
  return table;
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming,cppcoreguidelines-avoid-non-const-global-variables)
PYBIND11_MODULE(_core, module) {
  py::options options;  // signatures are told as Python writes them, not as C++ does
  options.disable_function_signatures();
  bindErrors(module);
  bindRun(module);
  bindWiring(module);
  bindSweep(module);
  module.def(
      "presets", presetTable,
      "presets()\n--\n\n"
      "The experiments that come with the program: a dict from their names to what they are.");
  module.def(
      "schema", [] { return fromJson(experimentSchema()); },
      "schema()\n--\n\n"
      "The JSON schema of experiments, a dict: every parameter with its range, unit and "
      "meaning.");
  module.attr("__version__") = std::string(kVersion);
}

}  // namespace weightscape::python
