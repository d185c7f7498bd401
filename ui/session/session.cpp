#include "ui/session/session.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/libraries.h"
#include "core/base/message.h"
#include "core/data/product.h"
#include "ui/session/background.h"

namespace weightscape::ui {
namespace {

constexpr int kPullInterval = 40;  ///< ms: 25 times a second, what software OpenGL can draw
constexpr int kSoon = 20;          ///< ms: what the worker has in hand, and a step

/// A timeline that takes more than this is thinned before it is kept for undo.
constexpr double kMostKeptFrames = 32.0 * 1024 * 1024;

/// Whether a network made from `trained` needs a new start to become one of `now`.
bool differsAtStart(const Experiment& trained, const Experiment& now) {
  for (const Parameter& parameter : parameterTable()) {
    const bool words =
        parameter.section == ParameterSection::Experiment && parameter.path != "seed";
    if (parameter.live || words) continue;
    const std::size_t groups = parameter.ofGroup() ? now.data.groups.size() : 1;
    if (parameter.ofGroup() && trained.data.groups.size() != groups) return true;
    for (std::size_t g = 0; g < groups; ++g) {
      if (parameter.get(now, g) != parameter.get(trained, g)) return true;
    }
  }
  return false;
}

/// The same with fewer earlier moments where they take much memory.
std::shared_ptr<const TrainingSnapshot> lightened(
    const std::shared_ptr<const TrainingSnapshot>& training) {
  if (training->frames.empty()) return training;
  const Autoencoder& network = training->frames[0]->network;
  const double bytes = 8.0 * static_cast<double>(training->frames.size()) *
                       static_cast<double>(network.w_in.size() + network.w_out.size());
  if (bytes <= kMostKeptFrames) return training;
  auto light = std::make_shared<TrainingSnapshot>(*training);
  light->frames = keptFrames(training->frames);
  return light;
}

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
  remember(WEIGHTSCAPE_TEXT("Choice of data"));
  take(experiment, {});
}

bool Session::hasTrained() const {
  if (coming_) return coming_->trainer && coming_->trainer->step() > 0;
  if (arriving_) return arriving_->files.checkpoint->step > 0;
  return newest_->generation == generation_ && newest_->trainer && newest_->trainer->step() > 0;
}

const Experiment& Session::asTrained() const {
  if (coming_) return coming_->experiment;
  if (arriving_) return arriving_->experiment;
  return newest_->generation == generation_ ? newest_->experiment : experiment_;
}

PastState Session::keep() const {
  PastState state{experiment_, nullptr, prepared_, live_changes_};
  const bool own = !experiment_.data.file.empty() || !experiment_.wiring.file.empty();
  if (coming_) {
    state.training = coming_;
  } else if (arriving_) {
    state.experiment = arriving_->experiment;
    state.files = arriving_->files;
  } else if (hasTrained() || (own && newest_->generation == generation_ && newest_->dataset)) {
    state.training = lightened(newest_);
  }
  return state;
}

void Session::remember(const std::string& what) {
  if (generation_ == 0) return;  // there was nothing before the first
  history_.addReplaced(keep(), what);
  emit historyChanged();
}

void Session::comeBack(const PastState& state) {
  remember(WEIGHTSCAPE_TEXT("Choice of data"));
  put(state);
}

void Session::put(const PastState& state) {
  ++opening_;
  const bool same_world = state.experiment.data == experiment_.data &&
                          state.experiment.wiring == experiment_.wiring &&
                          state.experiment.name == experiment_.name;
  if (!state.training) {
    take(state.experiment, state.files);
    return;
  }
  const TrainingSnapshot& training = *state.training;
  Prepared prepared;
  prepared.wiring = training.wiring;
  if (training.trainer) {
    prepared.dataset = training.dataset;
    prepared.checkpoint = std::make_shared<const TrainerCheckpoint>(training.trainer->checkpoint());
    prepared.frames = training.frames;
  }
  Experiment trained = training.experiment;
  trained.objective = state.experiment.objective;
  trained.training = state.experiment.training;
  trained.embedding = state.experiment.embedding;
  if (same_world) {
    // The same data: what is looked at stays.
    followNewest();
    experiment_ = state.experiment;
    training_worker_->load(trained, ++generation_, false, prepared);
  } else {
    take(state.experiment, prepared, &trained);
  }
  coming_ = state.training;
  prepared_ = state.files;
  live_changes_ = state.changes;
  needs_restart_ = training.trainer && differsAtStart(trained, experiment_);
  emit parameterChanged();
}

void Session::openTrained(const Experiment& experiment,
                          std::shared_ptr<const TrainerCheckpoint> checkpoint) {
  validate(experiment);
  ++opening_;
  remember(WEIGHTSCAPE_TEXT("Choice of data"));
  Prepared prepared;
  prepared.checkpoint = std::move(checkpoint);
  take(experiment, prepared);
}

void Session::openStored(const StoredSession& stored) {
  validate(stored.experiment);
  ++opening_;
  remember(WEIGHTSCAPE_TEXT("Choice of data"));
  Prepared prepared;
  prepared.dataset = stored.dataset;
  prepared.checkpoint = std::make_shared<const TrainerCheckpoint>(stored.checkpoint);
  prepared.frames = stored.extras.frames;
  take(stored.experiment, prepared);
  live_changes_ = stored.extras.changes;
  emit parameterChanged();
}

void Session::take(const Experiment& experiment, const Prepared& prepared,
                   const Experiment* trained) {
  coming_ = nullptr;
  arriving_.reset();
  if (prepared.checkpoint) arriving_ = {trained != nullptr ? *trained : experiment, prepared};
  experiment_ = experiment;
  prepared_ = prepared;
  needs_restart_ = false;
  live_changes_.clear();
  reading_ = nullptr;
  select({});
  training_worker_->load(trained != nullptr ? *trained : experiment_, ++generation_, false,
                         prepared_);
  prepared_.checkpoint = nullptr;  // a restart begins at the beginning
  prepared_.frames.clear();
  if (experiment_.data.file.empty()) prepared_.dataset = nullptr;  // another seed draws others
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
  // Work that was told to stop (another file was chosen, or the window is closing) says nothing.
  inBackground<Prepared>(
      reading_files_, this,
      [experiment, control](Prepared& prepared) { prepared = prepareFiles(experiment, control); },
      [this, experiment, number](const QString& problem, const Prepared& prepared) {
        if (number != opening_) return;
        if (!problem.isEmpty()) {
          emit openRefused(problem);
        } else if (!gate_ || gate_(experiment, prepared)) {
          remember(WEIGHTSCAPE_TEXT("Choice of data"));
          take(experiment, prepared);
        }
      });
}

void Session::openRead(const Experiment& experiment, const Prepared& prepared) {
  validate(experiment);
  ++opening_;
  remember(WEIGHTSCAPE_TEXT("Choice of data"));
  take(experiment, prepared);
}

void Session::cancelOpening() {
  opening_stop_.request_stop();
  ++opening_;
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
  // Back to the parameters that it was trained with, a training needs no new start.
  const bool restart = differsAtStart(asTrained(), next);
  noteLiveChanges(next);
  experiment_ = next;
  if (live_changed) {
    training_worker_->setParameters(experiment_);
    // What the change does is looked for before its time: a hand on a slider waits for it.
    if (running()) pull_timer_.start(kSoon);
  }
  if (embedding_changed) requestReading();
  needs_restart_ = restart && hasTrained();
  // Where nothing was trained, a new start loses nothing.
  if (restart && !hasTrained()) {
    training_worker_->load(experiment_, ++generation_, false, prepared_);
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

void Session::undo() { goTo(history_.undo(keep())); }

void Session::redo() { goTo(history_.redo(keep())); }

void Session::goTo(const std::optional<ExperimentHistory::Step>& step) {
  if (!step) return;
  if (step->replaces) {
    put(step->state);
  } else {
    apply(step->state.experiment);
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
    const auto needed = static_cast<int>(idealRows(coordinateAxes(group.axes)));
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

void Session::addPins(std::vector<std::shared_ptr<const ReadingSnapshot>> pins) {
  const auto same = [](const ReadingSnapshot& a, const ReadingSnapshot& b) {
    if (!(a.experiment == b.experiment)) return false;
    if (!a.training->trainer || !b.training->trainer) return a.training->wiring != nullptr;
    return a.training->network().w_in == b.training->network().w_in;
  };
  for (auto& pin : pins_) {
    const bool there = std::any_of(pins.begin(), pins.end(),
                                   [&](const auto& other) { return same(*pin, *other); });
    if (!there) pins.push_back(std::move(pin));
  }
  pins_ = std::move(pins);
  if (pins_.size() > kMostPins) pins_.resize(kMostPins);
  emit pinsChanged();
}

void Session::scramble(const ScrambleParameters& parameters) {
  followNewest();
  const bool changes = parameters.mix || parameters.silent != 0.0;
  if (changes && hasTrained() && !newest_->scramble) remember(WEIGHTSCAPE_TEXT("Scramble"));
  training_worker_->scramble(parameters);
}

void Session::start() {
  followNewest();
  // A training that diverged has gone back to where it can go on from.
  const bool failed =
      state() == TrainingState::Failed && !(newest_->trainer && newest_->trainer->diverged());
  if (state() == TrainingState::Finished || failed) {
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
  if (hasTrained()) remember(WEIGHTSCAPE_TEXT("Restart"));
  coming_ = nullptr;
  arriving_.reset();
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
  if (snapshot->state != TrainingState::Preparing) {
    coming_ = nullptr;
    arriving_.reset();
  }
  if (newest_->generation != snapshot->generation) frame_ = -1;
  newest_ = std::move(snapshot);
  const bool gone = frame_ >= 0 && newest_->trainer && training_->step() > newest_->trainer->step();
  if (gone) frame_ = -1;  // the training went back to before the moment that is looked at
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
  past->experiment.objective = past->objective();
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
    // The network as it is: with the parameters that it was trained with.
    Experiment trained = training_->experiment;
    trained.embedding = experiment_.embedding;
    embedding_worker_->request(training_, trained, wishes_);
  }
}

}  // namespace weightscape::ui
