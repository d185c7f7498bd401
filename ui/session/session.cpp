// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "core/experiment/session_file.h"
#include "core/io/reading_doubt.h"
#include "ui/session/background.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

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
std::shared_ptr<const TrainingSnapshot> lightened(const TrainingSnapshot& training) {
  auto light = std::make_shared<TrainingSnapshot>(training);
  auto* const trained = std::get_if<Trained>(&light->content);
  if (trained != nullptr && !trained->frames.empty()) {
    const Autoencoder& network = trained->frames[0]->network;
    const double bytes = 8.0 * static_cast<double>(trained->frames.size()) *
                         static_cast<double>(network.w_in.size() + network.w_out.size());
    if (bytes > kMostKeptFrames) trained->frames = keptFrames(trained->frames);
  }
  return light;
}

}  // namespace

Session::Session(QObject* parent) : QObject(parent) {
  connect(&opened_, &OpenExperiment::loaded, &without_penalty_, &WithoutPenalty::cancel);
  connect(&opened_, &OpenExperiment::loaded, this, &Session::experimentLoaded);
  connect(&opened_, &OpenExperiment::loaded, this, [this] { selection_.walkTo(-1); });
  connect(&opened_, &OpenExperiment::changed, this, &Session::parameterChanged);
  connect(&live_, &LiveTraining::changed, this, [this] {
    const auto& dataset = live_.shown().dataset;
    selection_.setCount(dataset ? dataset->neurons() : 0);
  });
  connect(&pins_, &Pins::stepBegins, this, [this](const char* what) {
    history_.addPins(pins_.all(), what);
    emit historyChanged();
  });
}

Session::~Session() {
  opening_stop_.request_stop();
  reading_files_.waitForDone();
}

void Session::load(const Experiment& experiment) { openRead(experiment, {}); }

PastState Session::keep() const {
  PastState state{opened_.experiment_, nullptr, prepared_, work_};
  const bool own =
      !opened_.experiment_.data.file.empty() || !opened_.experiment_.user_weights.file.empty();
  const LiveTraining::Coming* const coming = live_.coming();
  if (coming != nullptr && coming->snapshot) {
    state.training = coming->snapshot;
  } else if (coming != nullptr) {
    state.experiment = *coming->experiment;
    state.files = coming->files;
  } else if (live_.hasTrained() || (own && live_.state() != TrainingState::Preparing &&
                                    live_.newest().dataset != nullptr)) {
    state.training = lightened(live_.newest());
  }
  return state;
}

PastState Session::now() const {
  PastState state = keep();
  state.pins = pins_.all();
  return state;
}

void Session::remember(const std::string& what, bool with_pins) {
  if (!loaded_) return;  // there was nothing before the first
  history_.addReplaced(with_pins ? now() : keep(), what);
  emit historyChanged();
}

void Session::setWork(int work) {
  if (std::exchange(work_, work) != work) emit workChanged();
}

void Session::setAside(std::shared_ptr<const OwnAside> own) {
  if ((own == nullptr) == (aside_ == nullptr)) return;
  aside_ = std::move(own);
  if (aside_) {
    aside_history_ = std::exchange(history_, {});
  } else {
    history_ = std::exchange(aside_history_, {});
  }
  emit historyChanged();
}

void Session::forgetSteps() {
  history_.clear();
  emit historyChanged();
}

void Session::setGuessing(bool guessing) {
  if (std::exchange(guessing_, guessing) != guessing) emit guessingChanged();
}

void Session::comeBack(const PastState& state) {
  remember(WEIGHTSCAPE_TEXT("Choice of data"));
  put(state);
}

void Session::put(const PastState& state) {
  ++opening_;
  setWork(state.work);
  const bool same_world = state.experiment.data == opened_.experiment_.data &&
                          state.experiment.user_weights == opened_.experiment_.user_weights &&
                          state.experiment.name == opened_.experiment_.name;
  if (!state.training) {
    take(state.experiment, state.files);
    return;
  }
  const TrainingSnapshot& training = *state.training;
  const Trained* const network = training.trained();
  Prepared prepared;
  prepared.user_weights = training.userWeights();
  if (network != nullptr) {
    prepared.dataset = network->dataset;
    prepared.checkpoint = network->newest;
    prepared.frames = network->frames;
  }
  Experiment trained = training.experiment;
  takeLive(trained, state.experiment);
  if (same_world) {
    // The same data: what is looked at stays.
    live_.followNewest();
    opened_.experiment_ = state.experiment;
    live_.load(trained, prepared, false, {.snapshot = state.training});
  } else {
    take(state.experiment, prepared, &trained, state.training);
  }
  prepared_ = state.files;
  needs_restart_ = network != nullptr && differsAtStart(trained, opened_.experiment_);
  emit opened_.changed();
}

void Session::openTrained(const Experiment& experiment,
                          std::shared_ptr<const TrainerCheckpoint> checkpoint) {
  Prepared prepared;
  prepared.checkpoint = std::move(checkpoint);
  openRead(experiment, prepared);
}

void Session::openStored(const StoredSession& stored, const std::string& what,
                         std::vector<Pins::Pin> pins) {
  validate(stored.experiment);
  ++opening_;
  remember(what, !pins.empty());
  setWork(++works_);
  Prepared prepared;
  prepared.dataset = stored.dataset;
  prepared.checkpoint = std::make_shared<const TrainerCheckpoint>(stored.checkpoint);
  prepared.frames = stored.extras.frames;
  take(stored.experiment, prepared);
  if (!pins.empty()) pins_.bring(std::move(pins));
}

void Session::take(const Experiment& experiment, const Prepared& prepared,
                   const Experiment* trained, std::shared_ptr<const TrainingSnapshot> coming) {
  loaded_ = true;
  opened_.experiment_ = experiment;
  prepared_ = prepared;
  needs_restart_ = false;
  live_.forgetAnalysis();
  selection_.select({});
  const Experiment& made_from = trained != nullptr ? *trained : opened_.experiment_;
  LiveTraining::Coming known{std::move(coming)};
  if (prepared.checkpoint) {
    known.experiment = made_from;
    known.files = prepared;
  }
  live_.load(made_from, prepared_, false, std::move(known));
  prepared_.checkpoint = nullptr;  // a restart begins at the beginning
  prepared_.frames.clear();
  if (opened_.experiment_.data.file.empty())
    prepared_.dataset = nullptr;  // another seed draws others
  emit opened_.loaded();
}

void Session::open(const Experiment& experiment) {
  if (experiment.data.file.empty() && experiment.user_weights.file.empty()) {
    try {
      load(experiment);
    } catch (const Error& error) {
      emit openRefused(translated(error));
    }
    return;
  }
  const int number = ++opening_;
  opening_stop_.request_stop();
  opening_stop_ = std::stop_source();
  const Control control{opening_stop_.get_token(), {}};
  // Work that was told to stop (another file was chosen, or the window is closing) says nothing.
  struct Read {
    Prepared prepared = {};
    std::shared_ptr<const ReadingDoubt> doubt = {};
  };
  inBackground<Read>(
      reading_files_, this,
      [experiment, control](Read& read) {
        try {
          read.prepared = prepareFiles(experiment, control);
        } catch (const ReadingDoubt& doubt) {
          read.doubt = std::make_shared<const ReadingDoubt>(doubt);
        }
      },
      [this, experiment, number](const QString& problem, const Read& read) {
        if (number != opening_) return;
        const Prepared& prepared = read.prepared;
        if (!problem.isEmpty()) {
          emit openRefused(problem);
        } else if (read.doubt) {
          emit openDoubted(experiment, read.doubt);
        } else if (!gate_ || gate_(experiment, prepared)) {
          replace(experiment, prepared);
        }
      });
}

void Session::openRead(const Experiment& experiment, const Prepared& prepared) {
  validate(experiment);
  ++opening_;
  replace(experiment, prepared);
}

void Session::replace(const Experiment& experiment, const Prepared& prepared) {
  remember(WEIGHTSCAPE_TEXT("Choice of data"));
  setWork(++works_);
  take(experiment, prepared);
}

void Session::cancelOpening() {
  opening_stop_.request_stop();
  ++opening_;
}

void Session::setParameter(const Parameter& parameter, std::size_t group,
                           const ParameterValue& value) {
  if (parameter.ofGroup() && group >= opened_.experiment_.data.groups.size()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: there is no such group; there are %2."),
                        {asIs(parameter.pathFor(group)), opened_.experiment_.data.groups.size()}});
  }
  Experiment changed = opened_.experiment_;
  weightscape::setParameter(parameter, changed, group, value);
  validate(changed);
  if (changed == opened_.experiment_) return;
  history_.add(opened_.experiment_, parameter.label, gesture_);
  apply(changed);
  emit historyChanged();
}

void Session::apply(const Experiment& next) {
  const bool live_changed = !(next.objective == opened_.experiment_.objective) ||
                            !(next.training == opened_.experiment_.training) ||
                            !(next.embedding == opened_.experiment_.embedding);
  if (!(next.data == opened_.experiment_.data) ||
      !(next.user_weights == opened_.experiment_.user_weights) ||
      next.network.biases != opened_.experiment_.network.biases) {
    prepared_ = {};
  }
  // Back to the parameters that it was trained with, a training needs no new start.
  const Experiment* const trained = live_.asTrained();
  const bool restart = differsAtStart(trained != nullptr ? *trained : opened_.experiment_, next);
  opened_.experiment_ = next;
  if (live_changed) live_.setParameters(opened_.experiment_);
  needs_restart_ = restart && live_.hasTrained();
  // Where nothing was trained, a new start loses nothing.
  if (restart && !live_.hasTrained()) live_.load(opened_.experiment_, prepared_, false, {});
  emit opened_.changed();
}

void Session::undo() { goTo(history_.undo(now())); }

void Session::redo() { goTo(history_.redo(now())); }

void Session::goTo(const std::optional<ExperimentHistory::Step>& step) {
  if (!step) return;
  if (step->change == ExperimentHistory::Change::Training) {
    put(step->state);
  } else if (step->change == ExperimentHistory::Change::Parameter) {
    apply(step->state.experiment);
  }
  if (step->state.pins) pins_.set(*step->state.pins);
  emit historyChanged();
}

void Session::setGroups(const std::vector<Group>& groups) {
  Experiment changed = opened_.experiment_;
  changed.data.groups = groups;
  changed.data.file.clear();
  changed.user_weights.file.clear();
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

void Session::scramble(const ScrambleParameters& parameters) {
  live_.followNewest();
  const bool changes = parameters.mix || parameters.silent != 0.0;
  const Trained* const trained = live_.newest().trained();
  const bool scrambled = trained != nullptr && trained->scramble;
  if (changes && live_.hasTrained() && !scrambled) remember(WEIGHTSCAPE_TEXT("Scramble"));
  live_.scramble(parameters);
}

void Session::start() {
  live_.followNewest();
  // A training that diverged has gone back to where it can go on from.
  const Trained* const trained = live_.newest().trained();
  const bool failed =
      live_.state() == TrainingState::Failed && !(trained != nullptr && trained->diverged);
  if (live_.state() == TrainingState::Finished || failed) {
    restart();
  } else {
    live_.start();
  }
}

void Session::restart() {
  if (live_.hasTrained()) remember(WEIGHTSCAPE_TEXT("Restart"));
  needs_restart_ = false;
  live_.load(opened_.experiment_, prepared_, true, {});
  emit opened_.changed();
}

}  // namespace weightscape::ui
