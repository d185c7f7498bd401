// SPDX-License-Identifier: GPL-3.0-or-later
// weightscape.run, weightscape.load and what they give.
#include <pybind11/stl.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/experiment/experiment_source.h"
#include "core/experiment/known_centers.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/session_file.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/training/checkpoint.h"
#include "packaging/python/arguments.h"
#include "packaging/python/bindings.h"
#include "packaging/python/numbers.h"
#include "packaging/python/picture.h"
#include "packaging/python/sentences.h"
#include "packaging/python/working.h"

namespace weightscape::python {
namespace {

/// The same of preferred values as kActivityName.
constexpr const char* kCentersName = "centers.npy";

/// Sentences are of what was given, not of files that there are none of.
Message ofArguments(const Message& message) {
  return withNames(message, {{kActivityName, "data"}, {kCentersName, "centers"}});
}

std::vector<Axis> axesOf(const std::vector<std::string>& names) {
  std::vector<Axis> axes;
  for (const std::string& name : names) axes.push_back(axisFromName(name));
  return axes;
}

/// What run() is given.
struct Wish {
  Experiment experiment;
  std::optional<Numbers> activity;  ///< samples × neurons
  std::optional<Numbers> centers;   ///< neurons × coordinates
  std::vector<std::string> names;
};

Wish wishOf(const py::object& source, const py::object& data, const py::object& centers,
            const py::object& axes, const py::object& names, const py::dict& parameters) {
  Wish wish;
  std::vector<Override> overrides = overridesOf(parameters);
  const bool section = py::isinstance<py::dict>(data);
  if (section) {
    py::dict inner;
    inner["data"] = data;
    for (Override& change : overridesOf(inner)) overrides.push_back(std::move(change));
  }
  if (!axes.is_none()) overrides.emplace_back("data.center_axes", jsonOf(axes, "axes"));
  wish.experiment = toExperiment(source, overrides, !data.is_none() && !section);
  if (!data.is_none() && !section) wish.activity.emplace(data, "data", "samples × neurons");
  if (!centers.is_none()) wish.centers.emplace(centers, "centers", "neurons × coordinates");
  wish.names = textsOf(names, "names");
  if (!wish.activity) {
    if (wish.centers || !wish.names.empty()) {
      throw Error(std::string(wish.centers ? "centers" : "names") +
                  ": belong to an array of activity; give data, samples × neurons, too.");
    }
    return wish;
  }
  DataParameters& about = wish.experiment.data;
  if (about.transpose) wish.activity = wish.activity->turned();
  if (about.file.empty()) about.file = kActivityName;
  if (wish.centers && about.centers.empty()) about.centers = kCentersName;
  const auto neurons = static_cast<std::size_t>(wish.activity->columns());
  if (!wish.names.empty() && wish.names.size() != neurons) {
    throw Error("names: there are " + std::to_string(wish.names.size()) + " of " +
                counted(static_cast<std::ptrdiff_t>(neurons), "neurons") + "; give one a neuron.");
  }
  return wish;
}

OwnActivity activityOf(const Wish& wish, const Control& control) {
  OwnActivity activity;
  activity.inputs = wish.activity->turned().matrix(control);
  activity.names = wish.names;
  if (wish.centers) {
    activity.known = centersOf(wish.centers->matrix(control), wish.experiment.data.center_axes,
                               {wish.names, wish.activity->columns(), "data"}, "centers");
  }
  return activity;
}

std::shared_ptr<RunResult> runOnce(const py::object& source, const py::object& data,
                                   const py::object& centers, const py::object& axes,
                                   const py::object& names, const py::object& progress,
                                   const py::kwargs& parameters) {
  const Wish wish = wishOf(source, data, centers, axes, names, parameters);
  return working(progress, [&](const Control& control) {
    if (!wish.activity) {
      return std::make_shared<RunResult>(runExperiment(wish.experiment, control));
    }
    try {
      return std::make_shared<RunResult>(
          runExperiment(wish.experiment,
                        makeDataset(wish.experiment, activityOf(wish, control), control), control));
    } catch (const Error& error) {
      throw Error(ofArguments(error.message()), error.kind());
    }
  });
}

std::shared_ptr<RunResult> loadRun(const py::object& path, const py::object& progress) {
  const std::string name = pathOf(path, "path");
  return working(progress, [&](const Control& control) {
    return std::make_shared<RunResult>(runOf(readSession(name, control), control));
  });
}

void saveRun(const RunResult& result, const py::object& folder, const py::object& force,
             const py::object& inputs) {
  const std::string name = pathOf(folder, "folder");
  const bool replaces = switchOf(force, "force");
  const bool with_inputs = switchOf(inputs, "inputs");
  working(py::none(), [&](const Control& control) {
    OutputFolder target(name, replaces);
    requireFilesOutside(target, result.experiment);
    writeRun(result, with_inputs, target, {}, control);
    target.commit();
    return true;
  });
}

const Autoencoder& networkOf(const RunResult& run) { return run.training->network; }

/// A property that shows memory of a run.
template <typename Get>
auto shown(const Get& get) {
  return [get](const py::object& self) { return viewOf(get(self.cast<const RunResult&>()), self); };
}

/// The same of a matrix of which a person sees the rows as columns.
template <typename Get>
auto turned(const Get& get) {
  return [get](const py::object& self) -> py::object {
    const py::array view = viewOf(get(self.cast<const RunResult&>()), self);
    return view.attr("T");
  };
}

py::object historyOf(const RunResult& run) {
  const Matrix rows = historyTable(run.training->history);
  py::dict columns;
  for (std::size_t i = 0; i < historyColumns().size(); ++i) {
    columns[py::str(historyColumns()[i])] =
        arrayOf(Matrix(rows.col(static_cast<Index>(i)))).attr("ravel")();
  }
  return columns;
}

py::list notesOf(const RunResult& run) {
  py::list notes;
  const bool array = run.experiment.data.file == kActivityName;
  for (const Message& note : run.dataset->warnings) {
    notes.append(inPython(array ? ofArguments(note) : note));
  }
  for (const Message& note : run.analysis.embedding.notes) notes.append(inPython(note));
  return notes;
}

std::string runInWords(const RunResult& run) {
  return "<weightscape.Run " + run.experiment.name + ": " +
         run.analysis.verdict.headline.english() + "; " +
         counted(networkOf(run).neurons(), "neurons") + ", " +
         counted(networkOf(run).hidden(), "hidden units") + ">";
}

}  // namespace

void bindRun(py::module_& module) {
  py::class_<RunResult, std::shared_ptr<RunResult>> type(
      module, "Run", R"(A trained, embedded and scored experiment.

Arrays are views of the result's own memory and cannot be written to; copy() them to change them.)");
  const auto none = [](const RunResult& run) { return !isAnalyzed(run); };
  type.def_property_readonly(
          "weights_in", shown([](const RunResult& r) -> auto& { return networkOf(r).w_in; }),
          "Input weights W_in, hidden units × neurons: a column is what a neuron sends.")
      .def_property_readonly("weights_out",
                             shown([](const RunResult& r) -> auto& { return networkOf(r).w_out; }),
                             "Output weights W_out, neurons × hidden units.")
      .def_property_readonly(
          "biases_hidden", shown([](const RunResult& r) -> auto& { return networkOf(r).b_hidden; }),
          "Biases of the hidden units, one a unit; zero without biases.")
      .def_property_readonly(
          "biases_output", shown([](const RunResult& r) -> auto& { return networkOf(r).b_output; }),
          "Biases of the reconstructed neurons, one a neuron; zero without biases.")
      .def_property_readonly(
          "embedding",
          [none](const py::object& self) -> py::object {
            const auto& run = self.cast<const RunResult&>();
            if (none(run)) return py::none();
            return viewOf(run.analysis.embedding.points, self);
          },
          "Where each neuron lies in the picture, neurons × axes, in units of the weights' "
          "distances; NaN where a component has fewer axes. None where the weights could not be "
          "read; `detail` says why.")
      .def_property_readonly(
          "component",
          [none](const py::object& self) -> py::object {
            const auto& run = self.cast<const RunResult&>();
            if (none(run)) return py::none();
            return viewOf(run.analysis.embedding.component, self);
          },
          "Which connected piece of the neighbour graph each neuron is in, the largest is 0; None "
          "where `embedding` is.")
      .def_property_readonly(
          "centers", turned([](const RunResult& r) -> auto& { return r.dataset->centers; }),
          "What each neuron prefers, neurons × coordinates in latent units; NaN on the coordinates "
          "of other groups. Without columns where that is not known.")
      .def_property_readonly("group",
                             shown([](const RunResult& r) -> auto& { return r.dataset->group; }),
                             "Which group (latent cause) each neuron belongs to.")
      .def_property_readonly(
          "names", [](const RunResult& run) { return run.dataset->names; },
          "Names of the neurons, one a neuron; empty without.")
      .def_property_readonly(
          "inputs", turned([](const RunResult& r) -> auto& { return r.dataset->inputs; }),
          "The activity as the network sees it, scaled, samples × neurons; training samples first.")
      .def_property_readonly(
          "latents", turned([](const RunResult& r) -> auto& { return r.dataset->latents; }),
          "The hidden causes of each sample, samples × coordinates; without columns where they are "
          "not known.")
      .def_property_readonly("history", historyOf,
                             "A dict of arrays with one number an epoch, the start first: epoch, "
                             "step, train_error, validation_error (of reconstruction, a sample), "
                             "the terms of the penalties, total and lambda.")
      .def_property_readonly(
          "scores", [](const RunResult& run) { return fromJson(scoresToJson(run)); },
          "A dict of all scores, as scores.json holds them; None where one does not apply.")
      .def_property_readonly(
          "verdict", [](const RunResult& run) { return verdictName(run.analysis.verdict.kind); },
          "\"recovered\", \"partly_recovered\", \"not_recovered\", \"collapsed\", "
          "\"not_converged\", \"untrained\" or \"unscored\".")
      .def_property_readonly(
          "headline", [](const RunResult& run) { return run.analysis.verdict.headline.english(); },
          "The verdict in words: \"ring recovered\".")
      .def_property_readonly(
          "detail", [](const RunResult& run) { return inPython(run.analysis.verdict.detail); },
          "Why, or in which range of neighbours it holds.")
      .def_property_readonly("notes", notesOf,
                             "What a person should know of the data and the picture: sentences.")
      .def_property_readonly(
          "experiment",
          [](const RunResult& run) { return fromJson(experimentToJson(run.experiment)); },
          "Every parameter as a dict; run() takes it.")
      .def("save", saveRun, py::arg("folder"), py::kw_only(), py::arg("force") = false,
           py::arg("inputs") = false,
           R"(save(self, folder, *, force=False, inputs=False)
--

Writes what weightscape-cli run writes, with session.wscape for the program.

The folder must not be there yet; with force=True the files of an earlier run are replaced, never
those of others. inputs=True adds inputs.npy (samples × neurons) and latents.npy.)")
      .def(
          "svg",
          [](const RunResult& run, const py::object& size) { return svgOf(run, sizeOf(size)); },
          py::arg("size") = 320,
          "svg(self, size=320)\n--\n\nThe picture as SVG text, `size` pixels wide and high.")
      .def("_repr_html_", [](const RunResult& run) { return htmlOf(run); })
      .def("__repr__", runInWords);
  module.def(
      "run", runOnce, py::arg("experiment") = "preset:ring", py::arg("data") = py::none(),
      py::kw_only(), py::arg("centers") = py::none(), py::arg("axes") = py::none(),
      py::arg("names") = py::none(), py::arg("progress") = py::none(),
      R"(run(experiment='preset:ring', data=None, *, centers=None, axes=None, names=None, progress=None, **parameters)
--

Trains, embeds and scores an experiment: the same bits as weightscape-cli run.

experiment  preset:NAME (see presets()), a file, JSON, a dict or an earlier Run.
data        activity of one's own, samples × neurons: an array of finite numbers.
centers     what its neurons prefer, neurons × coordinates in latent units, where that is known;
            NaN on the coordinates of other groups.
axes        what the columns of centers are: ["circular"], ["bounded", "bounded"], … (["circular"]).
names       of the neurons, a text each.
progress    is called with the share that is done, 0 to 1.
**parameters change the experiment: objective={"l2": 0.01}, seed=2, or **{"objective.l2": 0.01}.

Raises weightscape.Error with a sentence; KeyboardInterrupt soon after Ctrl-C. Without the GIL.)");
  module.def("load", loadRun, py::arg("path"), py::kw_only(), py::arg("progress") = py::none(),
             R"(load(path, *, progress=None)
--

The run in a session, with the same bits: trained weights, data, picture and scores.

path        of a session.wscape, which save(), the program and weightscape-cli write.
progress    is called with the share that is done, 0 to 1.

Raises weightscape.Error with a sentence; KeyboardInterrupt soon after Ctrl-C. Without the GIL.)");
}

std::vector<Axis> axesNamed(const py::object& names) {
  if (py::isinstance<py::str>(names)) {
    std::vector<std::string> parts;
    for (const std::string& part : split(textOf(names, "axes"), ',')) {
      parts.emplace_back(trimmed(part));
    }
    return axesOf(parts);
  }
  return axesOf(textsOf(names, "axes"));
}

}  // namespace weightscape::python
