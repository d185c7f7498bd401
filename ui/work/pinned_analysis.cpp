#include "ui/work/pinned_analysis.h"

#include <utility>

#include "core/analysis/analysis.h"
#include "core/analysis/truth.h"
#include "core/data/dataset.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "ui/work/embedding_worker.h"

namespace weightscape::ui {

PinnedRun pinnedRun(const AnalysisSnapshot& snapshot) {
  const TrainingSnapshot& training = *snapshot.training;
  PinnedRun pin;
  pin.experiment = training.experiment;
  pin.experiment.embedding = snapshot.experiment.embedding;
  pin.user_weights = training.userWeights();
  if (const Trained* const trained = training.trained()) {
    pin.frame = trained->frame;
    pin.checkpoint = trained->newest;
    pin.dataset = trained->dataset;
  }
  return pin;
}

std::shared_ptr<const AnalysisSnapshot> readPinned(const PinnedRun& pin, const Control& control) {
  auto training = std::make_shared<TrainingSnapshot>();
  training->experiment = pin.experiment;
  training->state = TrainingState::Paused;
  Analysis analysis;
  if (pin.user_weights) {
    training->content = pin.user_weights;
    training->dataset = namesOnly(*pin.user_weights);
    analysis = analyze(pin.experiment, *pin.user_weights, control);
  } else {
    Trained trained;
    trained.dataset = pin.dataset ? pin.dataset : makeDataset(pin.experiment, control);
    trained.newest = checkedTraining(pin.experiment, trained.dataset, *pin.checkpoint, control);
    trained.finished = finished(*trained.newest, pin.experiment.training);
    trained.frame = pin.frame;
    training->dataset = trained.dataset;
    analysis =
        analyze(pin.experiment, *trained.dataset, trained.network(), trained.progress(), control);
    training->content = std::move(trained);
  }
  auto result = std::make_shared<AnalysisSnapshot>();
  result->experiment = pin.experiment;
  result->aligned = analysis.embedding.points;
  result->stereographic =
      stereographicComponents(analysis.embedding, result->aligned, Matrix(), control);
  if (training->dataset->truthKnown()) {
    result->recovered = recoveredLatents(analysis.embedding, truthOf(*training->dataset));
  }
  result->training = std::move(training);
  result->analysis = std::make_shared<const Analysis>(std::move(analysis));
  return result;
}

}  // namespace weightscape::ui
