// SPDX-License-Identifier: GPL-3.0-or-later
// Trains in the background, in chunks of about 15 ms.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/experiment/timeline.h"
#include "core/training/trainer.h"
#include "ui/work/guarded.h"
#include "ui/work/latest_slot.h"
#include "ui/work/pace.h"
#include "ui/work/prepared.h"
#include "ui/work/reused.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {

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
  void setPace(Pace pace);
  /// Goes on after the epochs asked for until the loss no longer falls; live parameters that act on
  /// the training wake it then. See Trainer::setUntilSettled.
  void setUntilSettled(bool on);

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
    std::optional<Pace> pace;
    std::optional<bool> until_settled;

    [[nodiscard]] bool any() const {
      return load || parameters || run || steps > 0 || scramble || pace || until_settled;
    }
  };

  void command(const std::function<void(Commands&)>& change);
  void work(const std::stop_token& stop);
  void obey(Commands commands, const Control& control);
  void obeyPace(const Commands& commands);
  void obeyParameters(const Experiment& parameters, Commands& commands);
  /// Waits for a command, or for the next step to be due.
  void waitForWork(std::unique_lock<std::mutex>& lock, const std::stop_token& stop);
  void prepare(const Load& load, const Control& control);
  void trainChunk(int steps, const Control& control);
  void trainOnTime(const Control& control);
  void applyScramble(const ScrambleParameters& parameters, const Control& control);
  [[nodiscard]] TrainingState restingState() const;
  void publish(TrainingState state, const Message& error = {});
  void tell(TrainingState state, const Message& error);
  /// Whatever the trainer is in the middle of: back to this.
  void goBack(const TrainerCheckpoint& to);
  /// Goes back to what was told last, and says what went wrong.
  void fail(const Message& problem);

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
  bool until_settled_ = false;
  Pacer pacer_;
  Trainer::Clock::time_point next_publish_;  ///< not before, while it runs
  std::shared_ptr<const Dataset> dataset_;
  std::unique_ptr<Trainer> trainer_;
  Reused<TrainerCheckpoint> checkpoints_;
  std::shared_ptr<const TrainerCheckpoint> told_;  ///< as it was told last, and whole
  std::shared_ptr<const UserWeights> user_weights_;
  Timeline timeline_;
  /// As it was before the scramble that is shown; else null.
  std::shared_ptr<const TrainerCheckpoint> unscrambled_;
  std::optional<ScrambleResult> scramble_;

  std::jthread thread_;  // last: started when all else is there
};

}  // namespace weightscape::ui
