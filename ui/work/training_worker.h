// Trains in the background, in chunks of about 15 ms.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/experiment/run.h"
#include "ui/work/guarded.h"
#include "ui/work/latest_slot.h"
#include "ui/work/timeline.h"

namespace weightscape::ui {

enum class TrainingState {
  Preparing,  ///< drawing the data
  Idle,       ///< ready, nothing trained yet
  Running,
  Paused,
  Finished,  ///< all epochs done
  Failed,    ///< `error` says why; what was good last stays
};

/// What is there before the worker begins; null where it is not.
struct Prepared {
  std::shared_ptr<const Dataset> dataset;
  std::shared_ptr<const Wiring> wiring;
  /// Training that goes on where another ended.
  std::shared_ptr<const TrainerCheckpoint> checkpoint = nullptr;
  TimelineFrames frames = {};  ///< of that training
};

/// Reads the files that an experiment names. Throws Error; Stopped.
Prepared prepareFiles(const Experiment& experiment, const Control& control);

/// What a scramble did to the network that is shown.
struct ScrambleResult {
  ScrambleParameters parameters;
  double error_before = 0.0;  ///< of the training samples
  double error_after = 0.0;
  std::string refusal;  ///< why nothing was done; empty when it was
};

/// What the worker tells: immutable, shared with the reader.
struct TrainingSnapshot {
  int generation = 0;  ///< counts the experiments that were loaded
  TrainingState state = TrainingState::Idle;
  std::string error;
  Experiment experiment;  ///< with the objective that what is looked at was trained with
  std::shared_ptr<const Dataset> dataset;  ///< null until it is drawn, or when drawing failed
  std::shared_ptr<const Trainer> trainer;  ///< a copy of the trainer at this moment
  /// Weights of one's own; there is no trainer then, and the dataset holds names only.
  std::shared_ptr<const Wiring> wiring;
  std::optional<ScrambleResult> scramble;  ///< while the weights are scrambled ones
  TimelineFrames frames;                   ///< moments before this one
  /// The earlier moment that is looked at; null for the trainer's own.
  std::shared_ptr<const TimelineFrame> frame;

  /// What is looked at. Need a trainer.
  [[nodiscard]] const ObjectiveParameters& objective() const {
    return frame && frame->objective ? *frame->objective : trainer->objective();
  }
  /// The same as it stands in J.
  [[nodiscard]] Penalties penalties() const {
    return absolutePenalties(objective(), trainer->dataset().spectrum.largest());
  }
  [[nodiscard]] const Autoencoder& network() const {
    return frame ? frame->network : trainer->network();
  }
  [[nodiscard]] std::int64_t step() const { return frame ? frame->step : trainer->step(); }
  [[nodiscard]] std::int64_t epoch() const { return frame ? frame->epoch : trainer->epoch(); }
  [[nodiscard]] TrainingProgress progress() const {
    return frame ? TrainingProgress{.step = frame->step} : progressOf(*trainer);
  }
};

/// A thread around a Trainer. All members may be called from any one thread; `notify` is called
/// from the worker's when a snapshot waits and none waited before.
class TrainingWorker {
 public:
  explicit TrainingWorker(std::function<void()> notify, BeforeWork before = {});
  /// Ends the thread and waits for it: about one chunk.
  ~TrainingWorker();
  TrainingWorker(const TrainingWorker&) = delete;
  TrainingWorker& operator=(const TrainingWorker&) = delete;
  TrainingWorker(TrainingWorker&&) = delete;
  TrainingWorker& operator=(TrainingWorker&&) = delete;

  /// Draws the data and makes a fresh network; trains at once if `start`.
  /// Files that were read before are not read again.
  void load(const Experiment& experiment, int generation, bool start,
            const Prepared& prepared = {});
  void start();
  void pause();
  /// One optimiser step, then paused.
  void step();
  /// Live parameters; they act with the next step.
  void setParameters(const Experiment& experiment);

  /// Scrambles the trained weights; again and again from the same ones, until the next step of
  /// training. A κ of 1 and an r of 0 bring them back.
  void scramble(const ScrambleParameters& parameters);

  /// The newest snapshot since the last call, if there is one.
  std::shared_ptr<const TrainingSnapshot> takeSnapshot();

 private:
  struct Load {
    Experiment experiment;
    int generation = 0;
    Prepared prepared;
  };
  struct Commands {
    std::optional<Load> load;
    std::optional<Experiment> parameters;
    std::optional<bool> run;
    int steps = 0;
    std::optional<ScrambleParameters> scramble;

    [[nodiscard]] bool any() const { return load || parameters || run || steps > 0 || scramble; }
  };

  void command(const std::function<void(Commands&)>& change);
  void work(const std::stop_token& stop);
  void obey(Commands commands, const Control& control);
  void prepare(const Load& load, const Control& control);
  void trainChunk(int steps, const Control& control);
  void applyScramble(const ScrambleParameters& parameters, const Control& control);
  [[nodiscard]] TrainingState restingState() const;
  void publish(TrainingState state, const std::string& error = {});
  void tell(TrainingState state, const std::string& error,
            const std::shared_ptr<const Trainer>& trainer);
  /// Goes back to what was told last, and says what went wrong.
  void fail(const std::string& problem);

  std::function<void()> notify_;
  BeforeWork before_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  Commands commands_;          // under mutex_
  std::stop_source stop_now_;  ///< of the data, under mutex_: a newer load does not wait for it
  LatestSlot<std::shared_ptr<const TrainingSnapshot>> slot_;

  // Of the worker's thread alone.
  Experiment experiment_;
  int generation_ = 0;
  bool running_ = false;
  Trainer::Clock::time_point next_publish_;  ///< not before, while it runs
  std::shared_ptr<const Dataset> dataset_;
  std::unique_ptr<Trainer> trainer_;
  std::shared_ptr<const Trainer> told_;  ///< a copy as it was told last, and whole
  std::shared_ptr<const Wiring> wiring_;
  Timeline timeline_;
  std::optional<Trainer> unscrambled_;  ///< as it was before the scramble that is shown
  std::optional<ScrambleResult> scramble_;

  std::jthread thread_;  // last: started when all else is there
};

}  // namespace weightscape::ui
