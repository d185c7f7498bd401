// SPDX-License-Identifier: GPL-3.0-or-later
// What a person gives a function of the module, as the core takes it.
#pragma once

#include <pybind11/pybind11.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"

namespace weightscape::python {

namespace py = pybind11;

/// What str() makes of a value, in UTF-8. Throws Error that starts with `what` where Python holds
/// no text in it: half of a letter (a lone surrogate).
std::string textOf(const py::handle& value, const std::string& what);

/// A value of Python as JSON; arrays and numbers of NumPy, and paths, count as lists, numbers and
/// texts. Throws Error that starts with `what`.
std::string jsonOf(const py::handle& value, const std::string& what);

/// A dict of what JSON holds.
py::object fromJson(const std::string& text);

/// {"objective": {"l2": 0.01}} and {"objective.l2": 0.01} are the same change.
std::vector<Override> overridesOf(const py::dict& parameters);

/// What an array of activity is called in an experiment: a file of this name, beside its own, makes
/// it run anew.
inline constexpr const char* kActivityName = "activity.npy";

/// preset:NAME, a file's name or path, JSON, a dict or a run, with changes. A run that was trained
/// on an array has none to train on again: refused unless the data are at hand. Throws Error;
/// Stopped.
Experiment toExperiment(const py::object& experiment, const std::vector<Override>& overrides,
                        bool data_at_hand = false);

/// An experiment of which options are set: parameters of these sections ("embedding", "wiring"), by
/// the last part of their paths. Throws Error.
Experiment withOptions(const py::dict& options, const std::vector<std::string>& sections);

/// A whole number from `least` to `most`. Throws Error.
std::int64_t wholeOf(const py::object& value, const std::string& what, std::int64_t least,
                     std::int64_t most);

/// Pixels of a picture. Throws Error.
int sizeOf(const py::object& size);

/// True or False, NumPy's too. Throws Error.
bool switchOf(const py::object& value, const std::string& what);

/// A list of texts; None is an empty one. Throws Error.
std::vector<std::string> textsOf(const py::object& value, const std::string& what);

/// A file's name, from a text or a path. Throws Error.
std::string pathOf(const py::object& value, const std::string& what);

/// A value as Python shows it, in ASCII and not at length, for sentences.
std::string shownAsAscii(const py::handle& value);

/// "text", "a list", as the sentences of errors name what was given.
std::string kindOfValue(const py::handle& value);

}  // namespace weightscape::python
