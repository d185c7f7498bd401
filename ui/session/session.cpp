#include "ui/session/session.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/libraries.h"
#include "core/base/message.h"

namespace weightscape::ui {
namespace {

constexpr int kPullInterval = 40;  ///< ms: 25 times a second, what software OpenGL can draw
constexpr int kSoon = 20;          ///< ms: what the worker has in hand, and a step

}  // namespace

Session::Session(QObject* parent)
    : QObject(parent), newest_(std::make_shared<const TrainingSnapshot>()), training_(newest_) {
  prepareLibraries();  // before the workers begin
  pull_timer_.setSingleShot(true);
  connect(&pull_timer_, &QTimer::timeout, this, &Session::pull);
  // The workers call from their own threads; the timer lives in this one.
  const auto wake = [this] {
    QMetaObject::invokeMethod(
        this,
        [this] {
          if (pull_timer_.isActive()) return;
          // At once when nothing came for a while, else when it is time again.
          const qint64 waited = since_pull_.isValid() ? since_pull_.elapsed() : kPullInterval;
          pull_timer_.start(
              static_cast<int>(std::clamp<qint64>(kPullInterval - waited, 0, kPullInterval)));
        },
        Qt::QueuedConnection);
  };
  embedding_worker_ = std::make_unique<EmbeddingWorker>(wake);
  training_worker_ = std::make_unique<TrainingWorker>(wake);
}

Session::~Session() {
  opening_stop_.request_stop();
  reading_files_.waitForDone();
  // Both threads must have ended before the members that `wake` touches go.
  training_worker_.reset();
  embedding_worker_.reset();
}

bool Session::readingIsCurrent() const {
  return reading_ && reading_->training == training_ &&
         reading_->experiment.embedding == experiment_.embedding;
}

void Session::load(const Experiment& experiment) {
  validate(experiment);
  ++opening_;
  remember();
  take(experiment, {});
}

void Session::remember() {
  if (generation_ == 0) return;  // there was nothing before the first
  history_.add(experiment_, WEIGHTSCAPE_TEXT("Choice of data"), 0);
  emit historyChanged();
}

void Session::openTrained(const Experiment& experiment,
                          std::shared_ptr<const TrainerCheckpoint> checkpoint) {
  validate(experiment);
  ++opening_;
  remember();
  Prepared prepared;
  prepared.checkpoint = std::move(checkpoint);
  take(experiment, prepared);
}

void Session::openStored(const StoredSession& stored) {
  validate(stored.experiment);
  ++opening_;
  remember();
  Prepared prepared;
  prepared.dataset = stored.dataset;
  prepared.checkpoint = std::make_shared<const TrainerCheckpoint>(stored.checkpoint);
  prepared.frames = stored.extras.frames;
  take(stored.experiment, prepared);
}

void Session::take(const Experiment& experiment, const Prepared& prepared) {
  experiment_ = experiment;
  prepared_ = prepared;
  needs_restart_ = false;
  live_changes_.clear();
  reading_ = nullptr;
  select({});
  training_worker_->load(experiment_, ++generation_, false, prepared_);
  prepared_.checkpoint = nullptr;  // a restart begins at the beginning
  prepared_.frames.clear();
  emit experimentLoaded();
}

void Session::open(const Experiment& experiment) {
  if (experiment.data.file.empty() && experiment.wiring.file.empty()) {
    try {
      load(experiment);
    } catch (const Error& error) {
      emit openRefused(QString::fromUtf8(error.what()));
    }
    return;
  }
  const int number = ++opening_;
  opening_stop_.request_stop();
  opening_stop_ = std::stop_source();
  const Control control{opening_stop_.get_token(), {}};
  reading_files_.start([this, experiment, number, control] {
    Prepared prepared;
    QString problem;
    try {
      prepared = prepareFiles(experiment, control);
    } catch (const Stopped&) {
      return;  // another file was chosen, or the window is closing
    } catch (const std::exception& error) {
      problem = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(
        this,
        [this, experiment, number, prepared, problem] {
          if (number != opening_) return;
          if (problem.isEmpty()) {
            remember();
            take(experiment, prepared);
          } else {
            emit openRefused(problem);
          }
        },
        Qt::QueuedConnection);
  });
}

void Session::setParameter(const Parameter& parameter, std::size_t group,
                           const ParameterValue& value) {
  if (parameter.ofGroup() && group >= experiment_.data.groups.size()) {
    throw Error(parameter.pathFor(group) + ": there is no such group; there are " +
                std::to_string(experiment_.data.groups.size()) + ".");
  }
  Experiment changed = experiment_;
  weightscape::setParameter(parameter, changed, group, value);
  validate(changed);
  if (changed == experiment_) return;
  history_.add(experiment_, parameter.label, gesture_);
  apply(changed);
  emit historyChanged();
}

void Session::apply(const Experiment& next) {
  const bool embedding_changed = !(next.embedding == experiment_.embedding);
  const bool live_changed = !(next.objective == experiment_.objective) ||
                            !(next.training == experiment_.training) || embedding_changed;
  if (!(next.data == experiment_.data) || !(next.wiring == experiment_.wiring) ||
      next.network.biases != experiment_.network.biases) {
    prepared_ = {};
  }
  bool restart = false;
  for (const Parameter& parameter : parameterTable()) {
    const bool words =
        parameter.section == ParameterSection::Experiment && parameter.path != "seed";
    if (parameter.live || words) continue;
    const std::size_t groups = parameter.ofGroup() ? experiment_.data.groups.size() : 1;
    for (std::size_t g = 0; g < groups; ++g) {
      restart = restart || parameter.get(next, g) != parameter.get(experiment_, g);
    }
  }
  noteLiveChanges(next);
  experiment_ = next;
  if (live_changed) {
    training_worker_->setParameters(experiment_);
    // What the change does is looked for before its time: a hand on a slider waits for it.
    if (running()) pull_timer_.start(kSoon);
  }
  if (embedding_changed) requestReading();
  if (restart) {
    if (state() == TrainingState::Idle || state() == TrainingState::Failed ||
        state() == TrainingState::Preparing) {
      // Nothing was trained that a new start could lose.
      training_worker_->load(experiment_, ++generation_, false, prepared_);
    } else {
      needs_restart_ = true;
    }
  }
  emit parameterChanged();
}

void Session::noteLiveChanges(const Experiment& next) {
  if (!newest_->trainer || newest_->generation != generation_ || newest_->trainer->step() == 0) {
    return;
  }
  for (const Parameter& parameter : parameterTable()) {
    const bool trains = parameter.section == ParameterSection::Regularisation ||
                        parameter.section == ParameterSection::Training;
    if (!parameter.live || !trains || parameter.get(next, 0) == parameter.get(experiment_, 0)) {
      continue;
    }
    const std::int64_t epoch = newest_->trainer->epoch();
    // A drag is one change, as long as it stays in its epoch.
    const bool again = !live_changes_.empty() && live_changes_.back().epoch == epoch &&
                       live_changes_.back().label == parameter.label;
    if (!again) live_changes_.push_back({epoch, parameter.label});
  }
}

void Session::undo() { goTo(history_.undo(experiment_)); }

void Session::redo() { goTo(history_.redo(experiment_)); }

void Session::goTo(const std::optional<Experiment>& experiment) {
  if (!experiment) return;
  const bool same_world = experiment->data.groups.size() == experiment_.data.groups.size() &&
                          experiment->data.file == experiment_.data.file &&
                          experiment->wiring.file == experiment_.wiring.file &&
                          experiment->name == experiment_.name;
  if (same_world) {
    apply(*experiment);
  } else {
    ++opening_;
    take(*experiment, {});
  }
  emit historyChanged();
}

bool Session::isSelected(Index neuron) const {
  return std::binary_search(selection_.begin(), selection_.end(), neuron);
}

void Session::select(std::vector<Index> neurons) {
  const Index count = training_->dataset ? training_->dataset->neurons() : 0;
  std::sort(neurons.begin(), neurons.end());
  neurons.erase(std::unique(neurons.begin(), neurons.end()), neurons.end());
  std::erase_if(neurons, [count](Index neuron) { return neuron < 0 || neuron >= count; });
  if (neurons == selection_) return;
  selection_ = std::move(neurons);
  emit selectionChanged();
}

void Session::setGroups(const std::vector<Group>& groups) {
  Experiment changed = experiment_;
  changed.data.groups = groups;
  changed.data.file.clear();
  changed.wiring.file.clear();
  changed.name = WEIGHTSCAPE_TEXT("custom");
  changed.description.clear();
  // A torus cannot be seen whole in fewer axes than it has.
  for (const Group& group : groups) {
    const std::vector<Axis> coordinates = coordinateAxes(group.axes);
    const Matrix origin = Matrix::Zero(static_cast<Index>(coordinates.size()), 1);
    const auto needed = static_cast<int>(idealEmbedding(coordinates, origin).rows());
    changed.embedding.dimensions = std::max(changed.embedding.dimensions, std::min(needed, 10));
  }
  changed.network.hidden =
      std::max(changed.network.hidden, groups.size() > 1 || groups[0].neurons() > 150 ? 60 : 20);
  load(changed);
}

void Session::setWishes(const Wishes& wishes) {
  if (wishes == wishes_) return;
  wishes_ = wishes;
  requestReading();
}

bool Session::canPin() const { return reading_ && reading_->reading && pins_.size() < kMostPins; }

void Session::pin() {
  if (!canPin()) return;
  pins_.push_back(reading_);
  emit pinsChanged();
}

void Session::unpin(std::size_t which) {
  if (which >= pins_.size()) return;
  pins_.erase(pins_.begin() + static_cast<std::ptrdiff_t>(which));
  emit pinsChanged();
}

void Session::scramble(const ScrambleParameters& parameters) {
  followNewest();
  training_worker_->scramble(parameters);
}

void Session::start() {
  followNewest();
  if (state() == TrainingState::Finished || state() == TrainingState::Failed) {
    restart();
  } else {
    training_worker_->start();
  }
}

void Session::pause() { training_worker_->pause(); }

void Session::step() {
  followNewest();
  training_worker_->step();
}

void Session::restart() {
  needs_restart_ = false;
  live_changes_.clear();
  training_worker_->load(experiment_, ++generation_, true, prepared_);
  emit parameterChanged();
}

void Session::pull() {
  since_pull_.start();
  pullTraining();
  pullReading();
}

void Session::pullTraining() {
  auto snapshot = training_worker_->takeSnapshot();
  if (!snapshot) return;
  if (snapshot->generation != generation_) return;  // of an experiment that has gone
  if (newest_->generation != snapshot->generation) frame_ = -1;
  newest_ = std::move(snapshot);
  if (frame_ >= 0) {
    // Thinning moves the moments: stay at the one that is looked at, or at the nearest.
    const auto& frames = newest_->frames;
    const auto at =
        std::lower_bound(frames.begin(), frames.end(), training_->step(),
                         [](const auto& frame, std::int64_t step) { return frame->step < step; });
    frame_ = static_cast<int>(
        std::min(at - frames.begin(), static_cast<std::ptrdiff_t>(frames.size()) - 1));
  } else {
    training_ = newest_;
    requestReading();
  }
  emit trainingChanged();
}

void Session::lookBack(int frame) {
  const TimelineFrames& frames = newest_->frames;
  if (!newest_->trainer || frame < 0 || frame >= static_cast<int>(frames.size())) return;
  frame_ = frame;
  auto past = std::make_shared<TrainingSnapshot>(*newest_);
  past->frame = frames[static_cast<std::size_t>(frame)];
  training_ = std::move(past);
  requestReading();
  emit trainingChanged();
}

void Session::followNewest() {
  if (frame_ < 0) return;
  frame_ = -1;
  training_ = newest_;
  requestReading();
  emit trainingChanged();
}

void Session::pullReading() {
  auto reading = embedding_worker_->takeReading();
  if (!reading) return;
  if (reading->training->generation != generation_) return;
  reading_ = std::move(reading);
  emit readingChanged();
}

void Session::requestReading() {
  if (training_->trainer || training_->wiring) {
    embedding_worker_->request(training_, experiment_, wishes_);
  }
}

}  // namespace weightscape::ui
