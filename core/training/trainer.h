// Trains a network in chunks that the caller chooses. Has no thread of its own.
#pragma once

#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/training/optimizer.h"

namespace weightscape {

/// How the learning rate falls over the epochs.
enum class Schedule { Constant, Linear, Cosine };

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& scheduleNames();

struct TrainingParameters {
  OptimizerKind optimizer = OptimizerKind::Adam;
  double learning_rate = 0.005;
  Schedule schedule = Schedule::Constant;  ///< Linear and Cosine end at zero
  double momentum = 0.9;                   ///< Sgd only
  int batch = 100;
  int epochs = 100;
  int patience = 0;  ///< stop after so many epochs without a better validation error; 0 for never

  bool operator==(const TrainingParameters&) const = default;
};

/// The state of the losses after an epoch; the first row is the start, before any step.
struct HistoryRow {
  std::int64_t epoch = 0;
  std::int64_t step = 0;
  double seconds = 0.0;     ///< spent in this trainer so far; 0 in rows that were restored
  Terms train;              ///< over the whole training split
  double validation = 0.0;  ///< reconstruction error; NaN without validation samples
  double l2 = 0.0;          ///< λ as it stands in J at this moment
};

/// The network with the lowest validation error so far, with the biases of centred inputs; kept
/// only where patience > 0.
struct BestEpoch {
  std::int64_t epoch = 0;
  double validation = std::numeric_limits<double>::infinity();
  Autoencoder network;
};

/// Why there is nothing more to do.
enum class TrainingEnd {
  None,       ///< there is
  Epochs,     ///< all epochs are done
  Patience,   ///< validation stopped improving; the network is back at its best epoch
  Converged,  ///< L-BFGS finds no smaller loss
};

/// Whether parameters were changed between two steps, so that no experiment gives this training.
enum class Alterations { None, Some, Unknown };  ///< Unknown: stored by a version that did not say

/// All that a trainer remembers: stored with a session, restored to go on to the same bits.
struct TrainerCheckpoint {
  Autoencoder network;  ///< as Trainer::network() gives it
  /// Its biases and those of the best epoch belong to centred inputs, so that training goes on to
  /// the same bits. Empty in sessions of versions that did not centre: worked out then.
  Vector centered_b_hidden;
  Vector centered_b_output;
  OptimizerState optimizer;
  std::string random;  ///< see Random::state
  std::vector<Index> order;
  Index position = 0;
  std::int64_t step = 0;
  std::int64_t epoch = 0;
  std::int64_t first_epoch = 0;  ///< that the epochs asked for are counted from
  TrainingEnd end = TrainingEnd::None;
  BestEpoch best;
  std::vector<HistoryRow> history;
  Alterations alterations = Alterations::None;
  /// That the network was trained with last; nothing in sessions of versions that did not say: the
  /// experiment's then.
  std::optional<ObjectiveParameters> objective = std::nullopt;
};

/// The same seed gives the same bits, whatever the chunks in which advance() is called.
///
/// Where there are biases the trainer takes the mean off its inputs: a constant that is added to
/// every sample changes neither covariance nor optimum, but training from small biases would not
/// get there. Losses are the same; network() gives the biases back what the mean took,
/// b_h = b_h' − W_in·mean and b_o = b_o' + mean, and belongs to the inputs as they were read.
class Trainer {
 public:
  /// The network starts from the seed's stream of weights, the batches from its training stream.
  Trainer(std::shared_ptr<const Dataset> dataset, const NetworkParameters& network,
          const ObjectiveParameters& objective, const TrainingParameters& training,
          std::uint64_t seed, const Control& control = {});

  /// Takes up to `max_steps` steps, fewer when the epochs are done or a stop is requested. A step
  /// that is under way then is not taken, an epoch's end not worked out: whoever calls again goes
  /// on to the same bits. With L-BFGS a step is one iteration on all samples, and an epoch. Returns
  /// the number taken; from `deadline` on no step is begun but the first. Throws Error (Failed)
  /// when the loss is not finite or has exploded; the trainer is then back, with its optimiser, its
  /// history and its random numbers, at the newest epoch since the parameters were changed last
  /// whose J is neither above that of the change nor above twice the least since, or at the change.
  using Clock = std::chrono::steady_clock;
  Index advance(Index max_steps, const Control& control = {},
                Clock::time_point deadline = Clock::time_point::max());

  [[nodiscard]] bool finished() const { return end() != TrainingEnd::None; }
  [[nodiscard]] TrainingEnd end() const {
    if (end_ != TrainingEnd::None) return end_;
    return epoch_ - first_epoch_ >= training_.epochs ? TrainingEnd::Epochs : TrainingEnd::None;
  }

  /// Take effect with the next step; until then objective() and penalties() are those that the
  /// network was trained with. The optimiser and the network's shape cannot change.
  void setObjective(const ObjectiveParameters& objective);
  void setTraining(const TrainingParameters& training);

  /// Puts other weights of the same shape in place, as after a scramble, for the inputs as they
  /// were read, and forgets the
  /// optimiser's memory. All epochs lie ahead once more; they are counted on, and the history
  /// stays. Throws Error when the shape differs.
  void setNetwork(const Autoencoder& network);

  [[nodiscard]] const Autoencoder& network() const { return state_.network; }
  [[nodiscard]] const std::vector<HistoryRow>& history() const { return history_; }
  [[nodiscard]] const Dataset& dataset() const { return *dataset_; }
  /// What the network was trained with last; what was asked for as long as no step was taken.
  [[nodiscard]] const ObjectiveParameters& objective() const { return trained_objective_; }
  [[nodiscard]] Penalties penalties() const;
  /// The training diverged, and this is what it went back to; until the next step or change.
  [[nodiscard]] bool diverged() const { return diverged_; }
  [[nodiscard]] std::int64_t step() const { return step_; }
  [[nodiscard]] std::int64_t epoch() const { return epoch_; }
  /// Where the epochs asked for are counted from: 0, or where setNetwork was called.
  [[nodiscard]] std::int64_t firstEpoch() const { return first_epoch_; }
  [[nodiscard]] OptimizerState optimizerState() const;
  [[nodiscard]] Alterations alterations() const { return alterations_; }

  [[nodiscard]] TrainerCheckpoint checkpoint() const;
  /// Goes on from a checkpoint of a trainer of the same experiment. Throws Error when its sizes
  /// are not this trainer's; nothing has changed then.
  void restore(const TrainerCheckpoint& checkpoint);

 private:
  /// What a step changes and a return to a good moment restores.
  struct State {
    Autoencoder network;  ///< for the inputs as they were read
    Vector b_hidden;      ///< the biases that are trained: for centred inputs
    Vector b_output;
    Random random;
    std::vector<Index> order;  ///< of the samples in this epoch
    Index position = 0;        ///< first sample of the next batch in `order`
  };
  /// Room to work in, of which a copy of the trainer needs no copy.
  struct Workspace {
    Workspace() = default;
    Workspace(const Workspace& /*other*/) {}
    Workspace(Workspace&& other) = default;
    Workspace& operator=(const Workspace& /*other*/) {
      return *this;
    }  // NOLINT(bugprone-unhandled-self-assignment)
    Workspace& operator=(Workspace&& other) = default;
    ~Workspace() = default;

    ObjectiveOf<float> objective;
    ObjectiveOf<float> last_objective;  ///< of an epoch's last batch, which may be smaller
    GradientOf<float> gradient;
    MatrixOf<float> batch;
    std::vector<Index> order_before;  ///< of the samples, before it was drawn anew
  };

  /// What gradient descent works with: single precision, which is twice as fast and exact enough
  /// for steps that are themselves estimates. L-BFGS, which converges to the optimum, stays double.
  struct Single {
    std::shared_ptr<const MatrixOf<float>> inputs;  ///< centred, N × samples, training first
    AutoencoderOf<float> network;
    OptimizerOf<float> optimizer;
    Workspace workspace = {};
  };

  /// What a training that diverged goes back to.
  struct GoodMoment {
    State state;               ///< without the network where single precision is used
    OptimizerState optimizer;  ///< of L-BFGS
    std::int64_t step = 0;
    std::int64_t epoch = 0;
    std::size_t rows = 0;  ///< of the history
    BestEpoch best;
    ObjectiveParameters objective;
    std::optional<AutoencoderOf<float>> network;
    std::optional<OptimizerOf<float>> single_optimizer;
  };

  /// The network as it is trained: with the biases of centred inputs.
  [[nodiscard]] Autoencoder centered() const;
  /// Brings the state's network to the biases that are trained. Asks for no memory.
  void giveMeanBack();
  /// The other way round.
  void takeMeanOff();
  /// Brings the single-precision copy to the state, and the state to what it can hold.
  void makeSingle(const Control& control = {});
  /// Brings the state to the single-precision copy, which steps change alone.
  void takeOver();
  void noteStep();
  void beginAnew();
  void rememberGood();
  [[nodiscard]] double goodBound(const Control& control) const;
  void keepGood(double bound);
  void takeStep(const Control& control);
  void takeGradientStep(const Control& control);
  void takeLbfgsStep(const Control& control);
  [[nodiscard]] double learningRate() const;
  [[nodiscard]] bool atEnd() const { return state_.position == dataset_->training_samples; }
  void endEpoch(const Control& control);
  void keepBest();
  template <typename Network>
  void project(Network& network) const;
  void restoreOptimizer(const OptimizerState& state);
  /// The row of so many epochs.
  [[nodiscard]] HistoryRow rowOf(std::int64_t epoch, const Control& control) const;
  [[noreturn]] void fallBack();

  std::shared_ptr<const Dataset> dataset_;
  ObjectiveParameters objective_parameters_;  ///< of the next step
  ObjectiveParameters trained_objective_;     ///< of the last one
  TrainingParameters training_;
  Penalties penalties_;
  State state_;
  OptimizerState optimizer_;  ///< of L-BFGS; of the others only as single_ keeps it
  std::optional<Single> single_;
  std::shared_ptr<const Matrix> inputs_;  ///< centred, N × samples; of L-BFGS alone
  Objective objective_;
  Gradient gradient_;
  std::shared_ptr<const GoodMoment> good_;  ///< shared by copies of the trainer
  std::optional<double> good_bound_;  ///< J of a good epoch is not above; worked out when needed
  bool diverged_ = false;
  std::int64_t step_ = 0;
  std::int64_t epoch_ = 0;
  std::int64_t first_epoch_ = 0;
  double seconds_ = 0.0;
  TrainingEnd end_ = TrainingEnd::None;  ///< Patience or Converged
  BestEpoch best_;
  double explosion_ = 0.0;  ///< a loss above this has exploded
  std::vector<HistoryRow> history_;
  Alterations alterations_ = Alterations::None;
};

}  // namespace weightscape
