// SPDX-License-Identifier: GPL-3.0-or-later
// weightscape.sweep: one experiment over the values of a parameter and over seeds.
#include <pybind11/stl.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/markup.h"
#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/evidence/evidence.h"
#include "core/experiment/experiment_source.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_evidence.h"
#include "core/experiment/sweep_folder.h"
#include "packaging/python/arguments.h"
#include "packaging/python/bindings.h"
#include "packaging/python/numbers.h"
#include "packaging/python/picture.h"
#include "packaging/python/sentences.h"
#include "packaging/python/working.h"

namespace weightscape::python {
namespace {

/// The result of sweep(): all runs, by cell.
struct Swept {
  SweepPlan plan;
  std::vector<SweepOutcome> outcomes;            ///< without their results, which are the runs
  std::vector<std::shared_ptr<RunResult>> runs;  ///< null where one failed

  [[nodiscard]] std::vector<double> numbersOf(std::size_t cell) const {
    return runs[cell] ? sweepNumbers(*runs[cell])
                      : std::vector<double>(sweepColumns().size(), kUnknown);
  }
};

/// As on the command line: a text may be "0,1e-4,0.01"; of a list each is a value.
std::vector<std::string> valuesOf(const std::string& path, const py::handle& values) {
  if (py::isinstance<py::str>(values)) return sweepValues(textOf(values, path), "over");
  if (!py::hasattr(values, "__iter__") || py::isinstance<py::dict>(values)) {
    throw Error("over: " + path + " has " + kindOfValue(values) + "; it takes a list of values.");
  }
  std::vector<std::string> texts;
  for (const py::handle& value : values) {
    texts.push_back(py::isinstance<py::str>(value) ? textOf(value, path) : jsonOf(value, path));
  }
  return texts;
}

std::vector<std::int64_t> seedsOf(const py::object& seeds) {
  if (py::isinstance<py::str>(seeds)) return sweepSeeds(textOf(seeds, "seeds"), "seeds");
  if (!py::hasattr(seeds, "__iter__")) {
    throw Error("seeds: " + kindOfValue(seeds) +
                " is not allowed; it takes a list like [1, 2, 7], range(1, 6) or \"1..5\".");
  }
  constexpr std::int64_t kMost = 9007199254740992;  // whole numbers that JSON keeps
  std::vector<std::int64_t> numbers;
  for (const py::handle& seed : seeds) {
    numbers.push_back(wholeOf(py::reinterpret_borrow<py::object>(seed), "seeds", 0, kMost));
  }
  return numbers;
}

void setOver(const py::object& over, SweepPlan& plan) {
  if (!py::isinstance<py::dict>(over) || py::len(over) < 1 || py::len(over) > 2) {
    throw Error("over: " + shownAsAscii(over) +
                " is not allowed; it takes one parameter or two and their values, like "
                "{\"objective.l2\": [0, 0.001, 0.01]}.");
  }
  plan.axes.clear();
  for (const auto& [key, values] : over.cast<py::dict>()) {
    const std::string path = textOf(key, "over");
    plan.axes.push_back({path, valuesOf(path, values)});
  }
}

std::shared_ptr<Swept> runOver(const py::object& source, const py::object& over,
                               const py::object& seeds, const py::object& threads,
                               const py::object& evidence, const py::object& progress,
                               const py::kwargs& parameters) {
  if (parameters.contains("data") && !py::isinstance<py::dict>(parameters["data"])) {
    throw Error(
        "data: a sweep draws its activity or reads a file; save the array with numpy.save "
        "and name it: data={\"file\": \"activity.npy\"}.");
  }
  auto swept = std::make_shared<Swept>();
  SweepPlan& plan = swept->plan;
  plan.base = toExperiment(source, overridesOf(parameters));
  setOver(over, plan);
  plan.seeds = seedsOf(seeds);
  // The seeds of the sweep decide; the experiment's own would only make equal sweeps look
  // different.
  plan.base.seed = 0;
  const auto at_once = threads.is_none()
                           ? defaultThreads()
                           : static_cast<std::size_t>(wholeOf(threads, "threads", 1, 1024));
  const bool with_evidence = switchOf(evidence, "evidence");
  const EvidenceParameters wanted;
  working(progress, [&](const Control& control) {
    validate(plan, control);
    std::vector<std::size_t> cells(plan.cells());
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = i;
    swept->outcomes.resize(cells.size());
    swept->runs.resize(cells.size());
    std::size_t finished = 0;
    runSweep(
        plan, cells, at_once,
        [&](SweepOutcome&& outcome) {
          const std::size_t cell = outcome.cell;
          if (outcome.result) {
            swept->runs[cell] = std::make_shared<RunResult>(*std::move(outcome.result));
            outcome.result.reset();
          }
          swept->outcomes[cell] = std::move(outcome);
          control.report(static_cast<double>(++finished) / static_cast<double>(cells.size()));
        },
        control, with_evidence ? &wanted : nullptr);
    return true;
  });
  return swept;
}

void saveSweep(const Swept& swept, const py::object& folder, const py::object& force) {
  const std::string name = pathOf(folder, "folder");
  const bool replaces = switchOf(force, "force");
  working(py::none(), [&](const Control& control) {
    OutputFolder target(name, replaces);
    requireFilesOutside(target, swept.plan.base);
    std::map<std::size_t, SweepRow> rows;
    std::map<std::size_t, Message> failures;
    for (SweepOutcome outcome : swept.outcomes) {
      throwIfStopped(control);
      const auto& run = swept.runs[outcome.cell];
      if (run) outcome.result = *run;
      rows[outcome.cell] = writeCell(swept.plan, outcome, target);
      if (!run) failures[outcome.cell] = outcome.error;
    }
    writeSweep(swept.plan, rows, target, failures);
    writeSweepEvidence(swept.plan, rows, target);
    target.commit();
    return true;
  });
}

/// A value as JSON has it, or the text that it is.
py::object plainValue(const std::string& text) {
  try {
    return fromJson(text);
  } catch (const py::error_already_set&) {
    return py::str(text);
  }
}

py::dict tableOf(const Swept& swept) {
  const SweepPlan& plan = swept.plan;
  std::vector<py::list> values(plan.axes.size());
  py::list seeds;
  py::list verdicts;
  Matrix numbers(static_cast<Index>(plan.cells()), static_cast<Index>(sweepColumns().size()));
  for (std::size_t cell = 0; cell < plan.cells(); ++cell) {
    for (std::size_t axis = 0; axis < plan.axes.size(); ++axis) {
      values[axis].append(plainValue(plan.valueAt(plan.pointOf(cell), axis)));
    }
    seeds.append(plan.seedOf(cell));
    const auto& run = swept.runs[cell];
    verdicts.append(run ? verdictName(run->analysis.verdict.kind) : "failed");
    const std::vector<double> row = swept.numbersOf(cell);
    numbers.row(static_cast<Index>(cell)) = Eigen::Map<const Vector>(row.data(), numbers.cols());
  }
  py::dict table;
  for (std::size_t axis = 0; axis < plan.axes.size(); ++axis) {
    table[py::str(plan.axes[axis].path)] = values[axis];
  }
  table["seed"] = seeds;
  table["verdict"] = verdicts;
  const py::object all = arrayOf(std::move(numbers));
  for (std::size_t c = 0; c < sweepColumns().size(); ++c) {
    table[py::str(sweepColumns()[c])] = all.attr("T")[py::int_(c)];
  }
  return table;
}

/// The sizes of a score's grid: values of each parameter, then seeds.
py::tuple shapeOf(const SweepPlan& plan) {
  py::list sizes;
  for (const SweepAxis& axis : plan.axes) sizes.append(axis.values.size());
  sizes.append(plan.seeds.size());
  return py::tuple(sizes);
}

py::object gridOf(const Swept& swept, const py::object& named) {
  const std::string score = textOf(named, "score");
  const py::dict table = tableOf(swept);
  const auto& columns = sweepColumns();
  if (std::find(columns.begin(), columns.end(), score) == columns.end()) {
    throw Error("score: there is no score '" + shortened(score) + "'; there are " +
                joinChoices(columns) + ".");
  }
  return table[py::str(score)].attr("reshape")(shapeOf(swept.plan));
}

std::size_t recoveredOf(const Swept& swept) {
  return static_cast<std::size_t>(std::count_if(
      swept.runs.begin(), swept.runs.end(),
      [](const auto& run) { return run && run->analysis.verdict.kind == VerdictKind::Recovered; }));
}

std::string sweepInWords(const Swept& swept) {
  std::string over;
  for (const SweepAxis& axis : swept.plan.axes) {
    over += (over.empty() ? "" : " and ") + axis.path;
  }
  return counted(static_cast<std::ptrdiff_t>(swept.plan.cells()), "runs") + " over " + over + ", " +
         std::to_string(recoveredOf(swept)) + " recovered";
}

/// "0.01", or with two parameters "objective.l2=0.01, data.noise=0.1".
std::string captionOf(const SweepPlan& plan, std::size_t point) {
  return plan.axes.size() == 1 ? plan.valueAt(point, 0) : plan.wordsOf(point);
}

/// A picture of each value, by its first seed.
std::string picturesOf(const Swept& swept) {
  constexpr std::size_t kMostPictures = 24;
  constexpr int kSmall = 120;
  std::string html = "<div style=\"display:flex;flex-wrap:wrap;gap:8px\">";
  const std::size_t each = swept.plan.seeds.size();
  for (std::size_t cell = 0; cell < swept.runs.size() && cell / each < kMostPictures;
       cell += each) {
    const auto& run = swept.runs[cell];
    html += "<figure style=\"margin:0;max-width:120px\">";
    if (run) html += svgOf(*run, kSmall);
    html += "<figcaption style=\"font-size:85%\">" +
            escapedMarkup(captionOf(swept.plan, swept.plan.pointOf(cell))) + ": " +
            escapedMarkup(run ? run->analysis.verdict.headline.english() : "failed") +
            "</figcaption></figure>";
  }
  return html + "</div>";
}

}  // namespace

void bindSweep(py::module_& module) {
  py::class_<Swept, std::shared_ptr<Swept>>(
      module, "Sweep",
      R"(Runs of one experiment over the values of one parameter or two, and over seeds.

Runs are ordered value by value (those of the second parameter run faster), and in each seed by seed.)")
      .def_property_readonly(
          "runs",
          [](const Swept& swept) {
            py::list runs;
            for (const auto& run : swept.runs) runs.append(run);
            return runs;
          },
          "A Run each; None where one failed.")
      .def_property_readonly(
          "failures",
          [](const Swept& swept) {
            py::dict failures;
            for (const SweepOutcome& outcome : swept.outcomes) {
              if (!swept.runs[outcome.cell]) {
                failures[py::int_(outcome.cell)] = inPython(outcome.error);
              }
            }
            return failures;
          },
          "Why, by the place in `runs`: a dict of sentences.")
      .def_property_readonly("table", tableOf,
                             "A dict of columns with an entry each run: each parameter, seed, "
                             "verdict, and each score (NaN where it does not apply). "
                             "pandas.DataFrame takes it.")
      .def_property_readonly(
          "scores", [](const Swept&) { return sweepColumns(); }, "The names of the scores.")
      .def("grid", gridOf, py::arg("score"),
           "grid(self, score)\n--\n\n"
           "A score of all runs: values × seeds, or with two parameters values × values × seeds.")
      .def("save", saveSweep, py::arg("folder"), py::kw_only(), py::arg("force") = false,
           "save(self, folder, *, force=False)\n--\n\n"
           "Writes what weightscape-cli sweep writes: sweep.json, results.csv, summary.csv, "
           "runs/.\n\n"
           "The folder must not be there yet; with force=True the files of an earlier sweep are "
           "replaced, never those of others.")
      .def("__len__", [](const Swept& swept) { return swept.runs.size(); })
      .def("_repr_html_",
           [](const Swept& swept) {
             return "<div><b>" + escapedMarkup(sweepInWords(swept)) + "</b></div>" +
                    picturesOf(swept);
           })
      .def("__repr__",
           [](const Swept& swept) { return "<weightscape.Sweep: " + sweepInWords(swept) + ">"; });
  module.def(
      "sweep", runOver, py::arg("experiment"), py::arg("over"), py::arg("seeds") = "1",
      py::kw_only(), py::arg("threads") = py::none(), py::arg("evidence") = false,
      py::arg("progress") = py::none(),
      R"(sweep(experiment, over, seeds='1', *, threads=None, evidence=False, progress=None, **parameters)
--

Runs an experiment over the values of one parameter or two and over seeds, on all cores.

experiment  as run() takes it.
over        the parameter and its values: {"objective.l2": [0, 0.001, 0.01]}, or as on the command
            line, {"objective.l2": "0,1e-3,0.01"}. Of two parameters each value of the first is
            run with each of the second: {"objective.l2": [0, 0.01], "data.noise": [0, 0.1]}.
seeds       a list, range(1, 6) or "1..5".
threads     runs at the same time (all cores); the result does not depend on it.
evidence    also look for the shape that each run's weights alone show; save() writes it.
progress    is called with the share that is done, 0 to 1.
**parameters change the experiment, as those of run() do.

All runs are kept in memory. A run that fails is None among `runs` and stands in `failures`.)");
}

}  // namespace weightscape::python
