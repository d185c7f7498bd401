// SPDX-License-Identifier: GPL-3.0-or-later
// What a window has open: the experiment with its undo, and beside it the training, what is
// selected, what is pinned and what views ask for.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/experiment/kept_runs.h"
#include "core/experiment/parameter_table.h"
#include "ui/session/evidence_search.h"
#include "ui/session/experiment_history.h"
#include "ui/session/label_set.h"
#include "ui/session/live_training.h"
#include "ui/session/neuron_selection.h"
#include "ui/session/open_experiment.h"
#include "ui/session/pins.h"
#include "ui/session/view_requests.h"
#include "ui/session/without_penalty.h"

namespace weightscape {
class ReadingDoubt;
struct StoredSession;
}  // namespace weightscape

namespace weightscape::ui {

/// A person's own work, with what stood beside it.
struct OwnAside {
  PastState state;
  std::vector<Pins::Pin> pins;
  KeptSweep sweep;
};

class Session : public QObject {
  Q_OBJECT

 public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  // Each of these changes for a reason of its own; who needs one alone is given it alone.
  [[nodiscard]] const OpenExperiment& opened() const { return opened_; }
  [[nodiscard]] LiveTraining& live() { return live_; }
  [[nodiscard]] const LiveTraining& live() const { return live_; }
  [[nodiscard]] NeuronSelection& selection() { return selection_; }
  [[nodiscard]] Pins& pins() { return pins_; }
  [[nodiscard]] const Pins& pins() const { return pins_; }
  [[nodiscard]] ViewRequests& requests() { return requests_; }
  [[nodiscard]] EvidenceSearch& evidence() { return evidence_; }
  [[nodiscard]] LabelSet& labels() { return labels_; }
  [[nodiscard]] WithoutPenalty& withoutPenalty() { return without_penalty_; }

  [[nodiscard]] const Experiment& experiment() const { return opened_.now(); }
  /// True when parameters were changed that act only after a restart.
  [[nodiscard]] bool needsRestart() const { return needs_restart_; }

  /// Replaces the experiment and draws its data; nothing is trained yet. Throws Error; nothing has
  /// changed then.
  void load(const Experiment& experiment);
  /// The same where files have to be read first: what is open stays open until they are. Ends with
  /// experimentLoaded or openRefused.
  void open(const Experiment& experiment);
  /// Which work is open: each opening begins another, undo and the end of a lesson come back to
  /// one. What belongs to it alone (its file, what a link leaves out) is found by it.
  [[nodiscard]] int work() const { return work_; }
  /// What is open, to come back to: with its training, data and timeline where it took time to
  /// make them.
  [[nodiscard]] PastState keep() const;
  /// Comes back to it, to the same bits; what is open now can be had back by undo.
  void comeBack(const PastState& state);
  /// A person's own work that stands aside while a lesson uses the window; null when none does.
  [[nodiscard]] const OwnAside* aside() const { return aside_.get(); }
  /// What can be undone stands aside with it, and comes back with null.
  void setAside(std::shared_ptr<const OwnAside> own);
  /// What is there is a beginning: nothing is undone beyond it.
  void forgetSteps();
  /// While somebody is to guess first it is not said what the parameters will come to.
  void setGuessing(bool guessing);
  [[nodiscard]] bool guessing() const { return guessing_; }

  /// What open() still reads is left, and nothing is told.
  void cancelOpening();
  /// Asked when the files of open() have been read: false keeps what is open for now, and whoever
  /// was asked goes on with openRead() or leaves it.
  using Gate = std::function<bool(const Experiment&, const Prepared&)>;
  void setGate(Gate gate) { gate_ = std::move(gate); }
  /// Opens what was read already. Throws Error; nothing has changed then.
  void openRead(const Experiment& experiment, const Prepared& prepared);
  /// Opens a training where it ended, as a run of a sweep; it can be trained on.
  void openTrained(const Experiment& experiment,
                   std::shared_ptr<const TrainerCheckpoint> checkpoint);
  /// The same from a session file, with its data and its earlier moments, and what was pinned.
  /// `what` is the step of undo: in English, translatable.
  void openStored(const StoredSession& stored, const std::string& what,
                  std::vector<Pins::Pin> pins = {});
  /// What was read from the files that the experiment names.
  [[nodiscard]] const Prepared& prepared() const { return prepared_; }

  /// Checks and stores one parameter. Throws Error; nothing has changed then.
  void setParameter(const Parameter& parameter, std::size_t group, const ParameterValue& value);
  /// Replaces the groups of drawn data by others, keeping all else. Throws Error; nothing has
  /// changed then.
  void setGroups(const std::vector<Group>& groups);

  /// Changes between these two calls of the same parameter are one step of undo.
  void beginGesture() { gesture_ = ++gestures_; }
  void endGesture() { gesture_ = 0; }
  void undo();
  void redo();
  [[nodiscard]] const ExperimentHistory& history() const { return history_; }

  /// Whether there is something to pin, and room.
  [[nodiscard]] bool canPin() const {
    return pins_.takes(live_.sharedAnalysis()) && !pins_.holds(live_.sharedAnalysis());
  }
  /// Keeps what the wiring shows now beside what comes; nothing where that cannot be, or where it
  /// is kept already.
  void pin() {
    if (canPin()) pins_.add(live_.sharedAnalysis());
  }
  /// Changes the weights, not the function; see TrainingWorker.
  void scramble(const ScrambleParameters& parameters);

  void start();
  void pause() { live_.pause(); }
  void toggle() { live_.running() ? pause() : start(); }
  void step() { live_.step(); }
  /// Starts over from the seed with the parameters as they are, and trains.
  void restart();

 signals:
  void openRefused(const QString& sentence);
  /// A file leaves open how it is to be read; what was open stays.
  void openDoubted(const Experiment& experiment, const std::shared_ptr<const ReadingDoubt>& doubt);
  void workChanged();       ///< before it is there
  void experimentLoaded();  ///< another experiment: groups may differ
  void parameterChanged();  ///< a value of the same experiment
  void historyChanged();    ///< what can be undone
  void guessingChanged();

 private:
  /// Puts another work in the place of the one that is open, as a step of undo.
  void replace(const Experiment& experiment, const Prepared& prepared);
  /// Puts another experiment in place, that was `trained` so where that differs.
  void take(const Experiment& experiment, const Prepared& prepared,
            const Experiment* trained = nullptr,
            std::shared_ptr<const TrainingSnapshot> coming = nullptr);
  /// Puts another state of the experiment in place: at once what is live, the rest with the next
  /// restart, or at once where nothing trained would be lost.
  void apply(const Experiment& next);
  void goTo(const std::optional<ExperimentHistory::Step>& step);
  void put(const PastState& state);
  /// One step of undo: what is open makes place for something else. English, translatable.
  void remember(const std::string& what, bool with_pins = false);
  /// What is open with its pins.
  [[nodiscard]] PastState now() const;
  void setWork(int work);

  OpenExperiment opened_;
  bool loaded_ = false;
  int work_ = 0;
  int works_ = 0;  ///< that were begun
  bool needs_restart_ = false;
  ExperimentHistory history_;
  int gesture_ = 0;
  int gestures_ = 0;
  std::shared_ptr<const OwnAside> aside_;
  ExperimentHistory aside_history_;
  bool guessing_ = false;
  Prepared prepared_;  ///< from the files that experiment_ names
  Gate gate_;
  int opening_ = 0;  ///< counts the calls of open(): only the last one counts
  QThreadPool reading_files_;
  std::stop_source opening_stop_;  ///< of the file that is being read
  NeuronSelection selection_;
  Pins pins_;
  ViewRequests requests_;
  LiveTraining live_{requests_};
  LabelSet labels_{live_};
  WithoutPenalty without_penalty_{live_, pins_};
  EvidenceSearch evidence_{live_};  // last: workers end before the rest goes
};

}  // namespace weightscape::ui
