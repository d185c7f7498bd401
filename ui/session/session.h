// The one source of truth a window has: the experiment, its training and what its wiring shows.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/experiment/parameter_table.h"
#include "core/experiment/session_file.h"
#include "ui/session/experiment_history.h"
#include "ui/work/embedding_worker.h"
#include "ui/work/training_worker.h"

namespace weightscape::ui {

class Session : public QObject {
  Q_OBJECT

 public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  [[nodiscard]] const Experiment& experiment() const { return experiment_; }
  /// The state of the training that is looked at; its dataset and trainer may be null.
  [[nodiscard]] const TrainingSnapshot& training() const { return *training_; }
  /// The newest state, also while looking back.
  [[nodiscard]] const TrainingSnapshot& newest() const { return *newest_; }
  /// Which of the newest snapshot's moments is looked at; −1 for the newest, whatever comes.
  [[nodiscard]] int frame() const { return frame_; }
  /// Looks at an earlier moment; training goes on. All views follow.
  void lookBack(int frame);
  void followNewest();
  /// What the wiring showed last; null before the first.
  [[nodiscard]] const ReadingSnapshot* reading() const { return reading_.get(); }
  /// The same, to be kept.
  [[nodiscard]] std::shared_ptr<const ReadingSnapshot> sharedReading() const { return reading_; }
  /// Preparing until the worker has answered the newest load.
  [[nodiscard]] TrainingState state() const {
    return newest_->generation == generation_ ? newest_->state : TrainingState::Preparing;
  }
  [[nodiscard]] bool running() const { return state() == TrainingState::Running; }
  /// True when parameters were changed that act only after a restart.
  [[nodiscard]] bool needsRestart() const { return needs_restart_; }
  /// True when the reading belongs to the training as it stands.
  [[nodiscard]] bool readingIsCurrent() const;

  /// Replaces the experiment and draws its data; nothing is trained yet. Throws Error; nothing has
  /// changed then.
  void load(const Experiment& experiment);
  /// The same where files have to be read first: what is open stays open until they are. Ends with
  /// experimentLoaded or openRefused.
  void open(const Experiment& experiment);
  /// What is open, to come back to: with its training, data and timeline where it took time to
  /// make them.
  [[nodiscard]] PastState keep() const;
  /// Comes back to it, to the same bits; what is open now can be had back by undo.
  void comeBack(const PastState& state);
  /// A person's own work that stands aside while a lesson uses the window; null when none does.
  [[nodiscard]] const PastState* aside() const { return aside_.get(); }
  void setAside(std::shared_ptr<const PastState> state) { aside_ = std::move(state); }

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
  /// The same from a session file, with its data and its earlier moments.
  void openStored(const StoredSession& stored);
  /// Checks and stores one parameter. Throws Error; nothing has changed then.
  void setParameter(const Parameter& parameter, std::size_t group, const ParameterValue& value);

  /// Changes between these two calls of the same parameter are one step of undo.
  void beginGesture() { gesture_ = ++gestures_; }
  void endGesture() { gesture_ = 0; }
  void undo();
  void redo();
  [[nodiscard]] const ExperimentHistory& history() const { return history_; }

  /// Changes of live parameters since the training began, oldest first. λ's are in the history too.
  [[nodiscard]] const std::vector<LiveChange>& liveChanges() const { return live_changes_; }

  /// Neurons that the person has picked, ascending; the same in every view.
  [[nodiscard]] const std::vector<Index>& selection() const { return selection_; }
  [[nodiscard]] bool isSelected(Index neuron) const;
  /// Numbers out of range are left out.
  void select(std::vector<Index> neurons);

  /// Replaces the groups of drawn data by others, keeping all else. Throws Error; nothing has
  /// changed then.
  void setGroups(const std::vector<Group>& groups);
  /// What views want to be worked out beside embedding and scores.
  void setWishes(const Wishes& wishes);
  /// What was read from the files that the experiment names.
  [[nodiscard]] const Prepared& prepared() const { return prepared_; }
  [[nodiscard]] const Wishes& wishes() const { return wishes_; }
  /// Changes the weights, not the function; see TrainingWorker.
  void scramble(const ScrambleParameters& parameters);

  static constexpr std::size_t kMostPins = 3;
  /// Runs that stand beside the current one, each as it was when it was pinned; all have a reading.
  [[nodiscard]] const std::vector<std::shared_ptr<const ReadingSnapshot>>& pins() const {
    return pins_;
  }
  [[nodiscard]] bool canPin() const;
  /// Keeps what the wiring shows now beside what comes; nothing where that cannot be.
  void pin();
  void unpin(std::size_t which);
  /// Puts pins of a session beside those that are there, as far as there is room: those of the
  /// session first.
  void addPins(std::vector<std::shared_ptr<const ReadingSnapshot>> pins);

  void start();
  void pause();
  void toggle() { running() ? pause() : start(); }
  void step();
  /// Starts over from the seed with the parameters as they are, and trains.
  void restart();

 signals:
  void openRefused(const QString& sentence);
  void experimentLoaded();  ///< another experiment: groups may differ
  void parameterChanged();  ///< a value of the same experiment
  void historyChanged();    ///< what can be undone
  void selectionChanged();
  void pinsChanged();
  void trainingChanged();  ///< new weights, losses or state
  void readingChanged();   ///< new embedding and scores

 private:
  /// Puts another experiment in place, that was `trained` so where that differs.
  void take(const Experiment& experiment, const Prepared& prepared,
            const Experiment* trained = nullptr);
  /// Puts another state of the experiment in place: at once what is live, the rest with the next
  /// restart, or at once where nothing trained would be lost.
  void apply(const Experiment& next);
  void goTo(const std::optional<ExperimentHistory::Step>& step);
  void put(const PastState& state);
  /// One step of undo: what is open makes place for something else. English, translatable.
  void remember(const std::string& what);
  /// What is open was trained.
  [[nodiscard]] bool hasTrained() const;
  /// The experiment that the network was made from.
  [[nodiscard]] const Experiment& asTrained() const;
  void noteLiveChanges(const Experiment& next);
  void pull();
  void pullTraining();
  void pullReading();
  void requestReading();

  Experiment experiment_;
  int generation_ = 0;
  bool needs_restart_ = false;
  ExperimentHistory history_;
  int gesture_ = 0;
  int gestures_ = 0;
  std::vector<LiveChange> live_changes_;
  std::vector<Index> selection_;
  Wishes wishes_;
  std::vector<std::shared_ptr<const ReadingSnapshot>> pins_;
  std::shared_ptr<const PastState> aside_;
  /// A training that comes back and that the worker has not shown yet; else null.
  std::shared_ptr<const TrainingSnapshot> coming_;
  /// The same where it came from a file or from a sweep: as it was read.
  struct Arriving {
    Experiment experiment;
    Prepared files;
  };
  std::optional<Arriving> arriving_;
  Prepared prepared_;  ///< from the files that experiment_ names
  Gate gate_;
  int opening_ = 0;  ///< counts the calls of open(): only the last one counts
  std::shared_ptr<const TrainingSnapshot> newest_;
  std::shared_ptr<const TrainingSnapshot> training_;  ///< the newest, or with an earlier moment
  int frame_ = -1;
  std::shared_ptr<const ReadingSnapshot> reading_;
  QThreadPool reading_files_;
  std::stop_source opening_stop_;  ///< of the file that is being read
  QElapsedTimer since_pull_;
  QTimer pull_timer_;  ///< keeps the pulls at display rate
  std::unique_ptr<EmbeddingWorker> embedding_worker_;
  std::unique_ptr<TrainingWorker> training_worker_;
};

}  // namespace weightscape::ui
