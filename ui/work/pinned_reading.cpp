#include "ui/work/pinned_reading.h"

#include <numeric>
#include <utility>

namespace weightscape::ui {

PinnedRun pinnedRun(const ReadingSnapshot& snapshot) {
  const TrainingSnapshot& training = *snapshot.training;
  PinnedRun pin;
  pin.experiment = training.experiment;
  pin.experiment.embedding = snapshot.experiment.embedding;
  pin.wiring = training.wiring;
  pin.frame = training.frame;
  if (training.trainer) {
    pin.checkpoint = std::make_shared<const TrainerCheckpoint>(training.trainer->checkpoint());
    pin.dataset = training.dataset;
  }
  return pin;
}

std::shared_ptr<const ReadingSnapshot> readPinned(const PinnedRun& pin, const Control& control) {
  auto training = std::make_shared<TrainingSnapshot>();
  training->experiment = pin.experiment;
  training->state = TrainingState::Paused;
  training->wiring = pin.wiring;
  training->frame = pin.frame;
  Reading reading;
  if (pin.wiring) {
    Dataset names_only;
    names_only.inputs = Matrix(pin.wiring->points.cols(), 0);
    names_only.names = pin.wiring->names;
    training->dataset = std::make_shared<const Dataset>(std::move(names_only));
    reading = readWiring(pin.experiment, *pin.wiring, control);
  } else {
    training->dataset = pin.dataset ? pin.dataset : makeDataset(pin.experiment, control);
    auto trainer =
        std::make_shared<Trainer>(makeTrainer(pin.experiment, training->dataset, control));
    trainer->restore(*pin.checkpoint);
    training->trainer = std::move(trainer);
    reading = readWiring(pin.experiment, *training->dataset, training->network(),
                         training->progress(), control);
  }
  auto result = std::make_shared<ReadingSnapshot>();
  result->experiment = pin.experiment;
  result->aligned = reading.embedding.points;
  result->stereographic =
      stereographicComponents(reading.embedding, result->aligned, Matrix(), control);
  if (training->dataset->truthKnown()) {
    result->recovered = recoveredLatents(reading.embedding, truthOf(*training->dataset));
  }
  result->order.resize(static_cast<std::size_t>(result->aligned.rows()));
  std::iota(result->order.begin(), result->order.end(), Index{0});
  result->training = std::move(training);
  result->reading = std::make_shared<const Reading>(std::move(reading));
  return result;
}

}  // namespace weightscape::ui
