// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/page_plan.h"

#include <utility>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/embedding/default_neighbors.h"
#include "core/embedding/neighbor_graph.h"
#include "core/evidence/evidence.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/user_weights.h"
#include "core/io/neuron_labels.h"
#include "core/page/page_html.h"
#include "core/page/run_page.h"
#include "core/page/sweep_page.h"
#include "core/training/checkpoint.h"

namespace weightscape::ui {
namespace {

/// What cannot be judged is no reason against a page.
std::shared_ptr<const Evidence> evidenceFor(const PagePlan& plan, const EvidenceSource& source,
                                            const Control& control) {
  if (plan.evidence || !plan.look_for_evidence) return plan.evidence;
  try {
    return std::make_shared<const Evidence>(evidenceOf(source, {}, control));
  } catch (const Error&) {
    return nullptr;
  }
}

Page pageOfTraining(const PagePlan& plan, const Control& control) {
  PageSource source;
  source.experiment = &plan.experiment;
  source.dataset = plan.training.dataset.get();
  source.labels = plan.labels.get();
  Analysis analysis;
  std::shared_ptr<const Evidence> evidence;
  const auto weights = plan.training.userWeights();
  if (weights) {
    source.user_weights = weights.get();
    analysis = analyze(plan.experiment, *weights, control);
    evidence = evidenceFor(
        plan, evidenceSource(*weights, plan.experiment.user_weights, {}, control), control);
  } else {
    const Trained& trained = *plan.training.trained();
    source.training = trained.newest.get();
    analysis = analyze(plan.experiment, *trained.dataset, *trained.newest, control);
    source.moments = plan.moments;
    if (plan.moments) source.frames = trained.frames;
    const EmbeddingParameters parameters = effectiveEmbedding(plan.experiment, *trained.dataset);
    evidence = evidenceFor(
        plan, evidenceSource(weightPoints(trained.newest->network, parameters.points)), control);
  }
  source.analysis = &analysis;
  source.evidence = evidence.get();
  return runPage(source, control);
}

Page pageOfSweep(const PagePlan& plan, const Control& control) {
  std::vector<PageRun> runs;
  const Dataset* neurons = nullptr;
  for (const auto& [number, cell] : plan.sweep.cells) {
    throwIfStopped(control);
    if (!cell->error.empty() || !cell->checkpoint || cell->embedding.points.rows() == 0) continue;
    PageRun run;
    run.cell = number;
    run.embedding = cell->embedding;
    const EmbeddingParameters parameters =
        effectiveEmbedding(experimentOf(plan.sweep.plan, number), cell->neurons);
    if (parameters.graph == EmbeddingParameters::Graph::Neighbors) {
      run.embedding.graph =
          nearestNeighborGraph(weightPoints(cell->checkpoint->network, parameters.points),
                               parameters.neighbors, control);
    }
    addVariances(run.embedding);
    run.verdict = cell->verdict.kind;
    run.headline = cell->verdict.headline;
    run.recovery = sweepNumber(cell->numbers, "worst_geodesic_correlation");
    run.explained = sweepNumber(cell->numbers, "explained_training");
    runs.push_back(std::move(run));
    if (neurons == nullptr) neurons = &cell->neurons;
  }
  if (neurons == nullptr) throw Error(WEIGHTSCAPE_TEXT("The sweep has no finished run to show."));
  return sweepPage(plan.sweep.plan, std::move(runs), *neurons, control);
}

}  // namespace

std::string makePage(const PagePlan& plan, const Control& control) {
  Page page = plan.sweep.cells.empty() ? pageOfTraining(plan, control) : pageOfSweep(plan, control);
  return pageHtml(page, plan.text, plan.language, plan.translated);
}

}  // namespace weightscape::ui
