// SPDX-License-Identifier: GPL-3.0-or-later
// The training that a window shows: its workers, where it stands, and what its wiring shows.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/experiment/experiment.h"
#include "ui/session/playhead.h"
#include "ui/session/view_requests.h"
#include "ui/work/pace.h"
#include "ui/work/prepared.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {

class EmbeddingWorker;
class TrainingWorker;

/// Knows nothing of files or of undo: Session tells it what to load.
class LiveTraining : public QObject {
  Q_OBJECT

 public:
  explicit LiveTraining(ViewRequests& requests, QObject* parent = nullptr);
  ~LiveTraining() override;

  /// The state that is looked at.
  [[nodiscard]] const TrainingSnapshot& shown() const {
    return visited_ ? *visited_->training : *playhead_.shown();
  }
  /// The newest state, also while looking back.
  [[nodiscard]] const TrainingSnapshot& newest() const { return *playhead_.newest(); }
  /// Which of the newest snapshot's moments is looked at; −1 for the newest, whatever comes.
  [[nodiscard]] int frame() const { return playhead_.frame(); }
  /// Looks at an earlier moment; training goes on. All views follow.
  void lookBack(int frame);
  void followNewest();

  /// Looks at a run that has finished elsewhere, in place of this training, which goes on; null
  /// comes back to it. All views follow. Who starts, steps or looks back comes back too.
  void visit(std::shared_ptr<const AnalysisSnapshot> run);
  [[nodiscard]] bool visiting() const { return visited_ != nullptr; }

  /// What the wiring showed last; null before the first.
  [[nodiscard]] const AnalysisSnapshot* analysis() const { return sharedAnalysis().get(); }
  /// The same, to be kept.
  [[nodiscard]] const std::shared_ptr<const AnalysisSnapshot>& sharedAnalysis() const {
    return visited_ ? visited_ : analysis_;
  }
  /// Puts evidence on the weights that it shows beside it. Where neither a truth nor a person has
  /// chosen the number of neighbours, the picture is drawn anew at one that the evidence bears out.
  void attach(std::shared_ptr<const Evidence> evidence);
  /// The same with what a table says of the neurons; null takes it away.
  void attachLabels(const std::shared_ptr<const NeuronLabels>& labels);
  /// What the wiring showed last is of other weights than those that are looked at: of another
  /// training or, for longer than one notices, of this one. While a training runs its picture is
  /// always a little behind, and is not old.
  [[nodiscard]] bool analysisIsOld() const;
  /// A new picture is under way, for longer than one notices.
  [[nodiscard]] bool drawingIsLong() const { return long_ && awaited(); }
  /// Somebody does not want to wait for it.
  [[nodiscard]] bool drawingGivenUp() const { return given_up_ && !analysisIsCurrent(); }
  /// Ends the drawing: what the wiring showed before stays, as old.
  void giveUpDrawing();
  /// Draws after all.
  void draw();
  /// While weights that stand still are read: the epoch of which what the wiring shows still is.
  /// Empty where it is of these, while they move, and where it is old.
  [[nodiscard]] std::optional<std::int64_t> epochStillShown() const;
  /// True when it belongs to what is looked at, by the embedding's newest parameters.
  [[nodiscard]] bool analysisIsCurrent() const;

  /// Preparing until the worker has answered the newest load.
  [[nodiscard]] TrainingState state() const {
    return answered() ? newest().state : TrainingState::Preparing;
  }
  [[nodiscard]] bool running() const { return state() == TrainingState::Running; }
  /// What is open, or on its way, was trained.
  [[nodiscard]] bool hasTrained() const;
  /// The experiment that its network was made from; null when nothing is known of it yet.
  [[nodiscard]] const Experiment* asTrained() const;
  /// The network as far as the worker has told; null before it has.
  [[nodiscard]] const Trained* told() const { return answered() ? newest().trained() : nullptr; }

  /// What a load will come to, as long as the worker has not answered.
  struct Coming {
    std::shared_ptr<const TrainingSnapshot> snapshot = nullptr;  ///< that comes back
    /// The same where it came from a file or from a sweep: as it was read. Empty where nothing was
    /// trained.
    std::optional<Experiment> experiment = std::nullopt;
    Prepared files = {};
  };
  /// Null when the worker has answered.
  [[nodiscard]] const Coming* coming() const { return coming_ ? &*coming_ : nullptr; }

  /// Replaces what is open by another experiment, or by the same one anew; trains at once if
  /// `start`. `coming` says what is known of it already.
  void load(const Experiment& experiment, const Prepared& prepared, bool start, Coming coming);
  /// Live parameters; they act with the next step, and on the embedding at once.
  void setParameters(const Experiment& experiment);

  /// How fast it is shown; as fast as it goes where nobody says.
  void setPace(Pace pace);
  [[nodiscard]] Pace pace() const { return pace_; }
  /// Whether it goes on after its epochs until nothing changes any more, and wakes at a touch.
  void setUntilSettled(bool on);
  [[nodiscard]] bool untilSettled() const { return until_settled_; }
  /// It rests because nothing changes any more.
  [[nodiscard]] bool settled() const;
  /// Another world: what the wiring of the last one showed is nothing of it.
  void forgetAnalysis() { analysis_ = nullptr; }

  void start();
  void pause();
  void step();
  /// Changes the weights, not the function; see TrainingWorker.
  void scramble(const ScrambleParameters& parameters);

 signals:
  void changed();          ///< new weights, losses or state
  void analysisChanged();  ///< new embedding and scores
  void paceChanged();      ///< or whether it goes on until it has settled

 private:
  [[nodiscard]] bool answered() const { return newest().generation == generation_; }
  void pull();
  void pullTraining();
  /// Tells of new weights: at once, or soon where they only follow others.
  void tellChanged(bool soon);
  void pullAnalysis();
  void requestAnalysis();
  /// What is looked at is still without a picture, and is to get one.
  [[nodiscard]] bool awaited() const;
  void watchDrawing();
  void drawInside(const Evidence& evidence);

  ViewRequests& requests_;
  EmbeddingParameters embedding_;
  int drawn_neighbors_ = 0;  ///< that the evidence on what is shown asks for; 0 for the rule
  Pace pace_ = Pace::Full;
  bool until_settled_ = false;
  int generation_ = 0;
  std::optional<Coming> coming_;
  Playhead playhead_;
  std::shared_ptr<const AnalysisSnapshot> analysis_;
  std::shared_ptr<const AnalysisSnapshot> visited_;  ///< what is looked at in its place, or null
  QElapsedTimer since_pull_;
  QElapsedTimer since_told_;
  bool given_up_ = false;
  bool long_ = false;      ///< the drawing takes long enough to speak of it
  QTimer patience_timer_;  ///< until then
  QTimer pull_timer_;      ///< keeps the pulls apart
  QTimer tell_timer_;      ///< until new weights are told of
  std::unique_ptr<EmbeddingWorker> embedding_worker_;
  std::unique_ptr<TrainingWorker> training_worker_;
};

}  // namespace weightscape::ui
