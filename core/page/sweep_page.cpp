// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/sweep_page.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/embedding/neighbor_graph.h"
#include "core/experiment/analyze.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/stored_verdict.h"
#include "core/experiment/sweep_plan.h"
#include "core/experiment/sweep_runs.h"
#include "core/io/json.h"
#include "core/io/npy.h"
#include "core/io/stored_file.h"
#include "core/network/autoencoder.h"
#include "core/page/page_coloring.h"
#include "core/page/page_name.h"
#include "core/picture/home_view.h"
#include "core/picture/scene_layout.h"
#include "core/picture/surface_between.h"
#include "core/picture/turned.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

std::vector<EmbeddedComponent> componentsOf(const std::vector<int>& component) {
  std::vector<EmbeddedComponent> parts;
  for (std::size_t i = 0; i < component.size(); ++i) {
    const auto which = static_cast<std::size_t>(component[i]);
    if (parts.size() <= which) parts.resize(which + 1);
    parts[which].members.push_back(static_cast<Index>(i));
  }
  return parts;
}

/// The graph that the run was embedded by; empty where it followed a radius.
NeighborGraph graphOf(const fs::path& folder, const Experiment& experiment, std::int64_t neighbors,
                      Index points, const Control& control) {
  if (neighbors < 1 || neighbors >= points) return {};
  Autoencoder network;
  network.w_in = readNpy(folder / "weights_in.npy", control);
  network.w_out = readNpy(folder / "weights_out.npy", control);
  const Matrix weights = weightPoints(network, experiment.embedding.points);
  if (weights.cols() != points) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: holds weights of %2 neurons, and embedding.npy has %3 points."),
        {folder / "weights_in.npy", weights.cols(), points}});
  }
  return nearestNeighborGraph(weights, neighbors, control);
}

PageRun storedRun(const StoredSweep& sweep, std::size_t cell, const SweepRow& row,
                  const Control& control) {
  const fs::path folder = sweep.folder / "runs" / cellName(cell);
  PageRun run;
  run.cell = cell;
  run.verdict = verdictNamed(row.verdict).value_or(VerdictKind::Unscored);
  run.recovery = sweepNumber(row.numbers, "worst_geodesic_correlation");
  run.explained = sweepNumber(row.numbers, "explained_training");
  const std::string scores = (folder / "scores.json").string();
  const Json json = parseJson(readStored(scores, control), scores);
  run.headline = storedVerdict(json, scores).headline;
  const Json& neighbors = jsonMember(json, "neighbors", scores);
  run.embedding.points = readNpy(folder / "embedding.npy", control);
  const Matrix component = readNpy(folder / "component.npy", control);
  const Index count = run.embedding.points.rows();
  if (component.size() != count || count == 0) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: has %2 numbers, and embedding.npy %3 points."),
                        {folder / "component.npy", component.size(), count}});
  }
  for (const double piece : component.reshaped()) {
    if (!(piece >= 0.0 && piece < static_cast<double>(count))) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2 is no number of a component."),
                          {folder / "component.npy", shortNumber(piece)}});
    }
    run.embedding.component.push_back(static_cast<int>(piece));
  }
  run.embedding.components = componentsOf(run.embedding.component);
  addVariances(run.embedding);
  const std::int64_t k = neighbors.is_number_integer() ? neighbors.get<std::int64_t>() : 0;
  run.embedding.graph = graphOf(folder, experimentOf(sweep.plan, cell), k, count, control);
  return run;
}

/// How many neurons most of the runs have.
Index usualNeurons(const std::vector<PageRun>& runs) {
  std::map<Index, int> counts;
  for (const PageRun& run : runs) ++counts[run.embedding.points.rows()];
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

/// Turned embeddings of all runs, each onto its neighbour in value or seed, from `start` on.
class TurnedRuns {
 public:
  TurnedRuns(const SweepPlan& plan, const std::vector<PageRun>& runs, std::size_t start,
             bool doughnut, const Dataset& neurons, const Control& control)
      : plan_(plan), runs_(runs), doughnut_(doughnut), neurons_(neurons), control_(control) {
    aligned_.resize(runs.size());
    views_.resize(runs.size());
    aligned_[start] = orientedByTruth(runs[start].embedding, neurons);
    if (doughnut_) {
      views_[start] =
          stereographicByTruth(runs[start].embedding, aligned_[start], neurons, control);
    }
    // Nearest first: each is turned onto the nearest of those that are turned already.
    std::vector<std::size_t> order(runs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return distance(a, start) < distance(b, start);
    });
    std::vector<std::size_t> done = {start};
    for (const std::size_t i : order) {
      if (i == start) continue;
      throwIfStopped(control);
      const std::size_t nearest = *std::min_element(
          done.begin(), done.end(),
          [&](std::size_t a, std::size_t b) { return distance(a, i) < distance(b, i); });
      turn(i, nearest);
      done.push_back(i);
    }
  }

  [[nodiscard]] Matrix placesOf(std::size_t run) const {
    return sceneLayout(runs_[run].embedding, doughnut_ ? views_[run] : aligned_[run]).points;
  }

 private:
  /// Steps of the value, and for another seed one more than all of them.
  [[nodiscard]] std::size_t distance(std::size_t a, std::size_t b) const {
    const auto seeds = plan_.seeds.size();
    const auto apart = [](std::size_t x, std::size_t y) { return x > y ? x - y : y - x; };
    const std::size_t values = apart(runs_[a].cell / seeds, runs_[b].cell / seeds);
    const bool other = runs_[a].cell % seeds != runs_[b].cell % seeds;
    return values + (other ? plan_.points() : 0);
  }

  void turn(std::size_t run, std::size_t onto) {
    const Embedding& embedding = runs_[run].embedding;
    aligned_[run] = alignedComponents(embedding, aligned_[onto]);
    if (doughnut_) {
      views_[run] =
          stereographicComponents(embedding, aligned_[run], neurons_, views_[onto], control_);
    }
  }

  const SweepPlan& plan_;
  const std::vector<PageRun>& runs_;
  bool doughnut_;
  const Dataset& neurons_;
  const Control& control_;
  std::vector<Matrix> aligned_;
  std::vector<Matrix> views_;
};

Message parameterWords(const std::string& path) {
  if (path == "objective.l2") return {WEIGHTSCAPE_TEXT("λ / s₁"), {}};
  const Parameter* const parameter = findParameter(path);
  return parameter != nullptr ? Message{parameter->label, {}} : Message{"%1", {asIs(path)}};
}

/// The best recovered one; where that is not known, the last.
std::size_t bestOf(const std::vector<PageRun>& runs) {
  std::size_t best = runs.size() - 1;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool known = std::isfinite(runs[best].recovery);
    if (!known ? std::isfinite(runs[i].recovery) : runs[i].recovery > runs[best].recovery) best = i;
  }
  return best;
}

/// A page has one slider over values.
void requireOneParameter(const SweepPlan& plan) {
  if (plan.axes.size() == 1) return;
  throw Error(Message{
      WEIGHTSCAPE_TEXT("The sweep goes over %1 and %2; a page is of a sweep over one parameter."),
      {asIs(plan.axes[0].path), asIs(plan.axes[1].path)}});
}

const std::string& valueOf(const SweepPlan& plan, std::size_t cell) {
  return plan.valueAt(plan.pointOf(cell), 0);
}

}  // namespace

double sweepNumber(const std::vector<double>& numbers, const std::string& column) {
  const std::vector<std::string>& columns = sweepColumns();
  const auto found = std::find(columns.begin(), columns.end(), column);
  const auto place = static_cast<std::size_t>(found - columns.begin());
  return place < numbers.size() ? numbers[place] : kUnknown;
}

void addVariances(Embedding& embedding) {
  for (EmbeddedComponent& part : embedding.components) {
    if (part.eigenvalues.size() > 0) continue;
    const Matrix points = embedding.points(part.members, Eigen::all);
    part.eigenvalues = points.colwise().squaredNorm().transpose();
  }
}

std::vector<PageRun> storedRuns(const StoredSweep& sweep, std::vector<Message>& notes,
                                const Control& control) {
  requireOneParameter(sweep.plan);
  const SweepAxis& axis = sweep.plan.axes[0];
  std::vector<PageRun> runs;
  Message first_problem;
  for (const std::size_t cell : cellsOf(sweep)) {
    throwIfStopped(control);
    const std::vector<Argument> who = {asIs(axis.path), asIs(valueOf(sweep.plan, cell)),
                                       sweep.plan.seedOf(cell)};
    const auto row = sweep.rows.find(cell);
    if (row != sweep.rows.end() && row->second.verdict == kFailedRun) {
      notes.push_back(
          {WEIGHTSCAPE_TEXT("the run with '%1' = '%2' and seed %3 failed and is left out"), who});
      continue;
    }
    try {
      if (const auto damage = damageOf(sweep, cell, control)) throw Error(*damage);
      runs.push_back(storedRun(sweep, cell, row->second, control));
    } catch (const Error& error) {
      if (first_problem.empty()) first_problem = error.message();
      notes.push_back(
          {WEIGHTSCAPE_TEXT("the run with '%1' = '%2' and seed %3 cannot be read and is "
                            "left out"),
           who});
    }
    control.report(static_cast<double>(cell + 1) / static_cast<double>(sweep.plan.cells()));
  }
  if (runs.empty()) {
    if (first_problem.empty()) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: none of its runs can be read."), {sweep.folder}});
    }
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: none of its runs can be read; the first: %2"),
                        {sweep.folder, first_problem}});
  }
  return runs;
}

Page sweepPage(const SweepPlan& plan, std::vector<PageRun> runs, const Dataset& neurons,
               const Control& control) {
  requireOneParameter(plan);
  if (runs.empty())
    throw Error(WEIGHTSCAPE_TEXT("The sweep has no finished run, so that there is no page of it."));
  Page page;
  page.neurons = usualNeurons(runs);
  const std::size_t all = runs.size();
  std::erase_if(runs,
                [&](const PageRun& run) { return run.embedding.points.rows() != page.neurons; });
  if (runs.size() < all) {
    page.notes.push_back(
        {WEIGHTSCAPE_TEXT("%1 runs have another number of neurons and are left out"),
         {std::to_string(all - runs.size())}});
  }
  const PageName called = pageNameOf(plan.base);
  page.name = called.name;
  page.description = called.description;
  page.over = parameterWords(plan.axes[0].path);
  page.first = bestOf(runs);
  const PageRun& best = runs[page.first];
  const bool known = neurons.neurons() == page.neurons;
  const Dataset nobody;
  const Dataset& dataset = known ? neurons : nobody;
  if (known) page.names = neurons.names;
  page.component = best.embedding.component;
  const auto axes = static_cast<int>(best.embedding.points.cols());
  const bool doughnut = drawnAsDoughnut(plan.base.data, axes) &&
                        std::all_of(runs.begin(), runs.end(), [&](const PageRun& run) {
                          return run.embedding.points.cols() == axes;
                        });
  const TurnedRuns turned(plan, runs, page.first, doughnut, dataset, control);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const PageRun& run = runs[i];
    page.states.push_back({.value = valueOf(plan, run.cell),
                           .seed = plan.seedOf(run.cell),
                           .cell = static_cast<std::int64_t>(run.cell),
                           .points = run.embedding.points,
                           .places = turned.placesOf(i),
                           .edges = edgesOf(run.embedding.graph),
                           .verdict = run.verdict,
                           .headline = run.headline,
                           .recovery = run.recovery,
                           .explained = run.explained});
  }
  page.home =
      doughnut ? doughnutRotation() : homeRotation(best.embedding, page.states[page.first].places);
  page.colorings = pageColorings(dataset, page.component, {}, nullptr, nullptr);
  page.facts.push_back({{WEIGHTSCAPE_TEXT("neurons"), {}}, static_cast<double>(page.neurons)});
  page.facts.push_back({{WEIGHTSCAPE_TEXT("finished runs"), {}}, static_cast<double>(runs.size())});
  return page;
}

}  // namespace weightscape
