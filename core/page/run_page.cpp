// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/run_page.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/experiment.h"
#include "core/experiment/user_weights.h"
#include "core/page/page_coloring.h"
#include "core/page/page_name.h"
#include "core/picture/home_view.h"
#include "core/picture/scene_layout.h"
#include "core/picture/surface_between.h"
#include "core/picture/turned.h"
#include "core/training/checkpoint.h"

namespace weightscape {
namespace {

/// How an embedding lies in the picture: turned, and where it is a doughnut, projected.
struct Turned {
  Matrix aligned;
  Matrix doughnut;  ///< empty unless it is one

  [[nodiscard]] Matrix placesOf(const Embedding& embedding) const {
    return sceneLayout(embedding, doughnut.rows() > 0 ? doughnut : aligned).points;
  }
};

Turned turnedOnto(const Embedding& embedding, const Dataset& neurons, const Turned& after,
                  bool doughnut, const Control& control) {
  const bool same = after.aligned.rows() == embedding.points.rows() &&
                    after.aligned.cols() == embedding.points.cols();
  Turned turned;
  turned.aligned = same ? alignedComponents(embedding, after.aligned) : embedding.points;
  if (doughnut) {
    turned.doughnut = stereographicComponents(embedding, turned.aligned, neurons,
                                              same ? after.doughnut : Matrix(), control);
  }
  return turned;
}

std::vector<PageFinding> findings(const Evidence& evidence) {
  std::vector<PageFinding> all;
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    const PieceEvidence& piece = evidence.pieces[i];
    PageFinding finding;
    finding.about = evidence.pieces.size() == 1
                        ? piecesWords(evidence)
                        : Message{WEIGHTSCAPE_TEXT("piece %1, %2 neurons"),
                                  {std::to_string(i + 1), std::to_string(piece.neurons.size())}};
    finding.conclusion = conclusion(piece);
    if (piece.beyondChance()) finding.seen = whatIsSeen(piece);
    finding.sure = suretyOf(piece);
    all.push_back(std::move(finding));
  }
  return all;
}

void addScores(const Analysis& analysis, Page& page) {
  for (const Score& score : scoreTable()) {
    const double value = score.value(analysis);
    if (!score.in_terminal || !std::isfinite(value)) continue;
    page.scores.push_back(
        {{score.label, {}}, score.percent ? 100.0 * value : value, score.percent});
  }
}

void addLosses(const TrainerCheckpoint& training, PageLosses& losses) {
  for (const HistoryRow& row : training.history) {
    losses.epoch.push_back(static_cast<double>(row.epoch));
    losses.train.push_back(row.train.reconstruction);
    losses.validation.push_back(row.validation);
    losses.total.push_back(row.train.total());
  }
}

/// What a reader needs to make the same again; names of files without their folders, which are
/// nobody's business.
void addFacts(const PageSource& source, Page& page) {
  const Experiment& experiment = *source.experiment;
  const auto number = [&](const char* label, double value) {
    page.facts.push_back({{label, {}}, value, false});
  };
  const auto file_name = [](const std::string& path) {
    return std::filesystem::path(path).filename().string();
  };
  number(WEIGHTSCAPE_TEXT("neurons"), static_cast<double>(page.neurons));
  if (source.training == nullptr) {
    page.facts.push_back({{WEIGHTSCAPE_TEXT("weights of the file '%1'"),
                           {asIs(file_name(experiment.user_weights.file))}},
                          kUnknown});
  } else {
    number(WEIGHTSCAPE_TEXT("hidden units"),
           static_cast<double>(source.training->network.hidden()));
    number(experiment.objective.l2_relative ? WEIGHTSCAPE_TEXT("λ / s₁") : WEIGHTSCAPE_TEXT("λ"),
           source.training->objective().l2);
    number(WEIGHTSCAPE_TEXT("epochs"), static_cast<double>(source.training->epoch));
    number(WEIGHTSCAPE_TEXT("seed"), static_cast<double>(experiment.seed));
    if (!experiment.data.file.empty()) {
      page.facts.push_back(
          {{WEIGHTSCAPE_TEXT("activity of the file '%1'"), {asIs(file_name(experiment.data.file))}},
           kUnknown});
    }
  }
  if (source.analysis->neighbors > 0) {
    number(WEIGHTSCAPE_TEXT("neighbours k"), source.analysis->neighbors);
  }
}

/// Earlier moments, evenly out of those there are.
TimelineFrames chosenFrames(const TimelineFrames& frames, std::int64_t before, std::size_t most) {
  TimelineFrames earlier;
  for (const auto& frame : frames) {
    if (frame->step < before) earlier.push_back(frame);
  }
  if (earlier.size() <= most) return earlier;
  TimelineFrames chosen;
  for (std::size_t i = 0; i < most; ++i) {
    chosen.push_back(earlier[most > 1 ? i * (earlier.size() - 1) / (most - 1) : 0]);
  }
  return chosen;
}

/// From the last back to the first, each turned onto the one after it.
void addMoments(const PageSource& source, Turned after, bool doughnut, const Control& control,
                Page& page) {
  const Experiment& experiment = *source.experiment;
  EmbeddingParameters parameters = effectiveEmbedding(experiment, *source.dataset);
  if (source.analysis->neighbors > 0) parameters.neighbors = source.analysis->neighbors;
  const TimelineFrames frames =
      chosenFrames(source.frames, source.training->step, mostMoments(page.neurons));
  std::vector<PageState> moments;
  for (std::size_t back = 0; back < frames.size(); ++back) {
    throwIfStopped(control);
    const TimelineFrame& frame = *frames[frames.size() - 1 - back];
    try {
      const Embedding embedding =
          embed(weightPoints(frame.network, parameters.points), parameters, {control.stop, {}});
      after = turnedOnto(embedding, *source.dataset, after, doughnut, control);
      moments.push_back({.epoch = frame.epoch,
                         .places = after.placesOf(embedding),
                         .edges = edgesOf(embedding.graph)});
    } catch (const Error&) {  // weights that are all zero, say, have no picture
    }
    control.report(static_cast<double>(back + 1) / static_cast<double>(frames.size()));
  }
  page.states.insert(page.states.begin(), std::make_move_iterator(moments.rbegin()),
                     std::make_move_iterator(moments.rend()));
}

/// Of a training: who looks for a timeline on the page shall know that there is none.
Message whyWithoutMoments(const PageSource& source, Index neurons) {
  if (!source.moments) {
    return {WEIGHTSCAPE_TEXT("there is no timeline: whoever made this page left it out"), {}};
  }
  if (mostMoments(neurons) == 0) {
    return {WEIGHTSCAPE_TEXT("earlier moments of so many neurons are left out"), {}};
  }
  return source.frames.empty()
             ? Message{WEIGHTSCAPE_TEXT("there is no timeline: this run kept no earlier moments of "
                                        "its training"),
                       {}}
             : Message{WEIGHTSCAPE_TEXT("there is no timeline: the earlier moments of this "
                                        "training have no picture"),
                       {}};
}

}  // namespace

std::size_t mostMoments(Index neurons) {
  constexpr double kMost = 40.0;
  constexpr double kFewest = 6.0;
  constexpr double kUsual = 600.0;  // neurons of which all are drawn in some seconds
  const double share = std::pow(kUsual / static_cast<double>(std::max<Index>(neurons, 1)), 1.5);
  const double moments = std::min(kMost, kMost * share);
  return moments < kFewest ? 0 : static_cast<std::size_t>(moments);
}

Page runPage(const PageSource& source, const Control& control) {
  const Experiment& experiment = *source.experiment;
  const Analysis& analysis = *source.analysis;
  const Embedding& embedding = analysis.embedding;
  if (embedding.points.rows() == 0) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("The wiring could not be drawn, so that there is no page of it: %1"),
        {analysis.verdict.detail}});
  }
  const bool doughnut = drawnAsDoughnut(experiment.data, static_cast<int>(embedding.points.cols()));
  Page page;
  const PageName called = pageNameOf(experiment);
  page.name = called.name;
  page.description = called.description;
  page.neurons = embedding.points.rows();
  page.names = source.dataset->names;
  page.component = embedding.component;
  Turned now{orientedByTruth(embedding, *source.dataset), {}};
  if (doughnut) {
    now.doughnut = stereographicByTruth(embedding, now.aligned, *source.dataset, control);
  }
  const std::vector<Triangle> surface = surfaceBetween(embedding, *source.dataset, control);
  PageState last;
  last.epoch = source.training != nullptr ? source.training->epoch : -1;
  last.points = embedding.points;
  last.places = now.placesOf(embedding);
  last.edges = edgesOf(embedding.graph);
  last.surface = shownSurface(surface, *source.dataset, *analysis.scores, source.evidence);
  last.verdict = analysis.verdict.kind;
  last.headline = analysis.verdict.headline;
  page.home = doughnut ? doughnutRotation() : homeRotation(embedding, last.places);
  page.states.push_back(std::move(last));
  page.detail = analysis.verdict.detail;
  const Vector lengths = source.training != nullptr
                             ? Vector(source.training->network.w_in.colwise().norm().transpose())
                         : source.user_weights != nullptr
                             ? Vector(source.user_weights->points.colwise().norm().transpose())
                             : Vector();
  page.colorings =
      pageColorings(*source.dataset, page.component, lengths, source.evidence, source.labels);
  addScores(analysis, page);
  if (source.evidence != nullptr) {
    page.evidence = findings(*source.evidence);
    const std::vector<std::string> truth = trueShapes(*source.dataset);
    if (!truth.empty()) page.disagreement = disagreement(*source.evidence, truth);
  }
  addFacts(source, page);
  page.notes = embedding.notes;
  if (source.training != nullptr) {
    addLosses(*source.training, page.losses);
    addMoments(source, std::move(now), doughnut, control, page);
    if (page.states.size() == 1 && source.training->step > 0) {
      page.notes.push_back(whyWithoutMoments(source, page.neurons));
    }
  }
  page.first = page.states.size() - 1;
  return page;
}

}  // namespace weightscape
