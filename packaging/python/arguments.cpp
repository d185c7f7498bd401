// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/python/arguments.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/experiment/experiment_source.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/run.h"
#include "packaging/python/picture.h"

namespace weightscape::python {
namespace {

/// json.dumps(default=): what JSON has no word for.
py::object plainOf(const py::object& value) {
  if (py::hasattr(value, "tolist")) return value.attr("tolist")();
  if (py::hasattr(value, "__fspath__")) return value.attr("__fspath__")();
  throw py::type_error(kindOfValue(value));
}

[[noreturn]] void refuseHalfLetter(const py::handle& text, const std::string& what) {
  throw Error(what + ": " + shownAsAscii(text) +
              " holds half of a letter (a lone surrogate), which no file can hold; give whole "
              "letters.");
}

void addOverrides(const std::string& path, const py::handle& value,
                  std::vector<Override>& overrides) {
  if (!py::isinstance<py::dict>(value)) {
    overrides.emplace_back(path, jsonOf(value, path));
    return;
  }
  const auto inside = value.cast<py::dict>();
  // Which of several groups there are is not known here.
  if (inside.empty() && !path.starts_with("data.groups.")) {
    static_cast<void>(experimentFromJson("{}", path, {{path, "{}"}}));
  }
  for (const auto& [key, inner] : inside) {
    addOverrides(path + "." + textOf(key, path), inner, overrides);
  }
}

std::string lastPartOf(const std::string& path) { return path.substr(path.rfind('.') + 1); }

/// Which weights are points is asked of a matrix in another way than of a network, and the matrix
/// is at hand.
bool isOption(const Parameter& parameter, const std::vector<std::string>& sections) {
  if (parameter.path == "embedding.points" || parameter.path == "wiring.file") return false;
  const std::string section = parameter.path.substr(0, parameter.path.find('.'));
  return std::find(sections.begin(), sections.end(), section) != sections.end();
}

}  // namespace

std::string kindOfValue(const py::handle& value) {
  return "a value of type " + textOf(py::type::of(value).attr("__name__"), "type");
}

std::string shownAsAscii(const py::handle& value) {
  PyObject* const text = PyObject_ASCII(value.ptr());
  if (text == nullptr) throw py::error_already_set();
  return shortened(std::string(py::reinterpret_steal<py::str>(text)));
}

std::string textOf(const py::handle& value, const std::string& what) {
  const py::str text(value);
  Py_ssize_t size = 0;
  const char* const bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
  if (bytes != nullptr) return {bytes, static_cast<std::size_t>(size)};
  PyErr_Clear();
  refuseHalfLetter(text, what);
}

std::string jsonOf(const py::handle& value, const std::string& what) {
  const py::module_ json = py::module_::import("json");
  const auto written = [&](bool any_number) {
    const py::object text = json.attr("dumps")(value, py::arg("ensure_ascii") = false,
                                               py::arg("allow_nan") = any_number,
                                               py::arg("default") = py::cpp_function(plainOf));
    return textOf(text, what);
  };
  try {
    static_cast<void>(written(true));
  } catch (const py::error_already_set& problem) {
    if (problem.matches(PyExc_KeyboardInterrupt)) throw;
    throw Error(
        what + ": " + kindOfValue(value) +
        " is not allowed here; it takes numbers, texts, switches, lists and dicts of them.");
  }
  try {
    return written(false);
  } catch (const py::error_already_set& problem) {  // NaN and Infinity, which are no JSON
    if (!problem.matches(PyExc_ValueError)) throw;
  }
  throw Error(what + ": " + shownAsAscii(value) + " is not allowed; numbers have to be finite.");
}

py::object fromJson(const std::string& text) {
  return py::module_::import("json").attr("loads")(text);
}

std::vector<Override> overridesOf(const py::dict& parameters) {
  std::vector<Override> overrides;
  for (const auto& [key, value] : parameters) {
    addOverrides(textOf(key, "the name of a parameter"), value, overrides);
  }
  return overrides;
}

Experiment toExperiment(const py::object& experiment, const std::vector<Override>& overrides,
                        bool data_at_hand) {
  if (py::isinstance<RunResult>(experiment)) {
    const Experiment& made = experiment.cast<const RunResult&>().experiment;
    const bool told = std::any_of(overrides.begin(), overrides.end(), [](const Override& change) {
      return change.first == "data.file";
    });
    if (made.data.file == kActivityName && !told && !data_at_hand) {
      throw Error(
          "experiment: the run was trained on an array, which it does not keep; give data, "
          "samples × neurons, again (or data.file, where there is one).");
    }
    return experimentFromJson(experimentToJson(made), "experiment", overrides);
  }
  if (py::isinstance<py::dict>(experiment)) {
    return experimentFromJson(jsonOf(experiment, "experiment"), "experiment", overrides);
  }
  if (!py::isinstance<py::str>(experiment) && !py::hasattr(experiment, "__fspath__")) {
    throw Error(
        "experiment: " + kindOfValue(experiment) +
        " is not allowed; it takes preset:NAME, the name of a file, JSON, a dict or a run.");
  }
  const std::string source = pathOf(experiment, "experiment");
  if (trimmed(source).starts_with("{")) return experimentFromJson(source, "experiment", overrides);
  return experimentFrom(source, overrides);
}

Experiment withOptions(const py::dict& options, const std::vector<std::string>& sections) {
  std::vector<Override> overrides;
  std::vector<std::string> known;
  for (const Parameter& parameter : parameterTable()) {
    if (isOption(parameter, sections)) known.push_back(lastPartOf(parameter.path));
  }
  for (const auto& [key, value] : options) {
    const std::string name = textOf(key, "the name of an option");
    const auto table = parameterTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Parameter& parameter) {
      return isOption(parameter, sections) && lastPartOf(parameter.path) == name;
    });
    if (found == table.end()) {
      throw Error(shortened(name) + ": unknown option; allowed are " + joinChoices(known) + ".");
    }
    overrides.emplace_back(found->path, jsonOf(value, name));
  }
  // Whoever names a radius means it.
  if (options.contains("radius") && !options.contains("graph")) {
    overrides.emplace_back("embedding.graph", "radius");
  }
  return experimentFromJson("{}", "options", overrides);
}

std::int64_t wholeOf(const py::object& value, const std::string& what, std::int64_t least,
                     std::int64_t most) {
  std::int64_t number = least - 1;
  try {
    number = py::module_::import("operator").attr("index")(value).cast<std::int64_t>();
  } catch (const py::error_already_set&) {
  } catch (const py::cast_error&) {
  }
  if (number < least || number > most) {
    throw Error(what + ": " + shownAsAscii(value) +
                " is not allowed; it takes a whole number from " + std::to_string(least) + " to " +
                std::to_string(most) + ".");
  }
  return number;
}

int sizeOf(const py::object& size) {
  return static_cast<int>(wholeOf(size, "size", kSmallestPicture, kLargestPicture));
}

bool switchOf(const py::object& value, const std::string& what) {
  const bool own = py::isinstance<py::bool_>(value);
  const bool of_numpy = py::isinstance(value, py::module_::import("numpy").attr("bool_"));
  if (own || of_numpy) return PyObject_IsTrue(value.ptr()) == 1;
  throw Error(what + ": " + shownAsAscii(value) + " is not allowed; it takes True or False.");
}

std::vector<std::string> textsOf(const py::object& value, const std::string& what) {
  if (value.is_none()) return {};
  std::vector<std::string> texts;
  if (!py::isinstance<py::str>(value) && py::hasattr(value, "__iter__")) {
    for (const py::handle& one : value) {
      if (!py::isinstance<py::str>(one)) {
        throw Error(what + ": holds " + kindOfValue(one) + "; it takes a list of texts.");
      }
      texts.push_back(textOf(one, what));
    }
    return texts;
  }
  throw Error(what + ": " + kindOfValue(value) + " is not allowed; it takes a list of texts.");
}

std::string pathOf(const py::object& value, const std::string& what) {
  const bool path = py::isinstance<py::str>(value) || py::hasattr(value, "__fspath__");
  if (!path) {
    throw Error(what + ": " + kindOfValue(value) +
                " is not allowed; it takes the name of a file or folder.");
  }
  std::string name;
  try {
    name = py::module_::import("os").attr("fsencode")(value).cast<std::string>();
  } catch (const py::error_already_set& problem) {
    if (!problem.matches(PyExc_UnicodeError)) throw;
    refuseHalfLetter(value, what);
  }
  if (name.find('\0') != std::string::npos) {
    throw Error(what + ": the name holds a zero byte, which no name of a file may.");
  }
  return name;
}

}  // namespace weightscape::python
