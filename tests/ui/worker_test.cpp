// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <new>
#include <stdexcept>

#include "core/analysis/analysis.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/timeline.h"
#include "core/training/trainer.h"
#include "ui/work/embedding_worker.h"
#include "ui/work/sweep_worker.h"
#include "ui/work/training_worker.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

Experiment smallRing() {
  Experiment experiment;
  experiment.data.groups[0].neurons_per_axis = 40;
  experiment.data.samples = 300;
  experiment.network.hidden = 10;
  experiment.training.epochs = 20;
  return experiment;
}

/// Waits in the reader's thread for what the worker notifies.
class Bell {
 public:
  void ring() {
    {
      const std::lock_guard lock(mutex_);
      rung_ = true;
    }
    wake_.notify_all();
  }
  bool wait() {
    std::unique_lock lock(mutex_);
    const bool heard = wake_.wait_for(lock, std::chrono::seconds(60), [this] { return rung_; });
    rung_ = false;
    return heard;
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  bool rung_ = false;
};

/// Reads snapshots until one is in this state; null after a minute.
std::shared_ptr<const TrainingSnapshot> waitFor(TrainingWorker& worker, Bell& bell,
                                                TrainingState state, int generation) {
  while (bell.wait()) {
    auto snapshot = worker.takeSnapshot();
    if (snapshot && snapshot->state == state && snapshot->generation == generation) {
      return snapshot;
    }
  }
  return nullptr;
}

}  // namespace

class WorkerTest : public QObject {
  Q_OBJECT

 private slots:
  void trainsToTheSameBitsAsTheRun() {
    const Experiment experiment = smallRing();
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    worker.load(experiment, 1, true);
    const auto end = waitFor(worker, bell, TrainingState::Finished, 1);
    QVERIFY(end != nullptr);
    const RunResult expected = runExperiment(experiment);
    QVERIFY(end->trained()->newest->network.w_in == expected.training->network.w_in);
    QVERIFY(end->trained()->newest->network.b_output == expected.training->network.b_output);
  }

  void pausesStepsAndGoesOn() {
    Experiment experiment = smallRing();
    experiment.training.epochs = 1000000;
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    worker.load(experiment, 1, false);
    QVERIFY(waitFor(worker, bell, TrainingState::Idle, 1) != nullptr);
    worker.step();
    const auto one = waitFor(worker, bell, TrainingState::Paused, 1);
    QVERIFY(one != nullptr);
    QCOMPARE(one->trained()->newest->step, std::int64_t{1});
    worker.start();
    QVERIFY(waitFor(worker, bell, TrainingState::Running, 1) != nullptr);
    worker.pause();
    const auto paused = waitFor(worker, bell, TrainingState::Paused, 1);
    QVERIFY(paused != nullptr);
    QVERIFY(paused->trained()->newest->step > 1);
    worker.step();
    const auto next = waitFor(worker, bell, TrainingState::Paused, 1);
    QVERIFY(next != nullptr);
    QCOMPARE(next->trained()->newest->step, paused->trained()->newest->step + 1);
  }

  void takesNewParametersBetweenChunks() {
    Experiment experiment = smallRing();
    experiment.training.epochs = 1000000;
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    worker.load(experiment, 1, true);
    QVERIFY(waitFor(worker, bell, TrainingState::Running, 1) != nullptr);
    experiment.objective.l2 = 0.5;
    worker.setParameters(experiment);
    std::shared_ptr<const TrainingSnapshot> snapshot;
    while (bell.wait()) {
      snapshot = worker.takeSnapshot();
      if (snapshot && snapshot->trained() && snapshot->trained()->newest->history.back().l2 > 0.4)
        break;
    }
    QVERIFY(snapshot && snapshot->experiment.objective.l2 == 0.5);
    experiment.training.epochs = 1;
    worker.setParameters(experiment);
    QVERIFY(waitFor(worker, bell, TrainingState::Finished, 1) != nullptr);
  }

  void aFloodOfLoadsEndsWithTheLast() {
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    Experiment experiment = smallRing();
    for (int i = 1; i <= 50; ++i) {
      experiment.seed = i;
      worker.load(experiment, i, i % 2 == 0);
    }
    const auto end = waitFor(worker, bell, TrainingState::Finished, 50);
    QVERIFY(end != nullptr);
    QCOMPARE(end->experiment.seed, std::int64_t{50});
  }

  void impossibleSizesFailWithASentence() {
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    Experiment experiment = smallRing();
    experiment.data.groups[0].neurons_per_axis = 100000000;
    worker.load(experiment, 1, true);
    const auto failed = waitFor(worker, bell, TrainingState::Failed, 1);
    QVERIFY(failed != nullptr);
    QVERIFY(failed->error.english().find("GiB") != std::string::npos);
    worker.start();  // and is refused without harm
    worker.load(smallRing(), 2, true);
    QVERIFY(waitFor(worker, bell, TrainingState::Finished, 2) != nullptr);
  }

  void divergenceFailsAndCanGoOn() {
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    Experiment experiment = smallRing();
    experiment.training.optimizer = OptimizerKind::Sgd;
    experiment.training.learning_rate = 100.0;
    worker.load(experiment, 1, true);
    const auto failed = waitFor(worker, bell, TrainingState::Failed, 1);
    QVERIFY(failed != nullptr);
    QVERIFY(failed->error.english().find("diverged") != std::string::npos);
    QVERIFY(failed->trained()->newest->network.allFinite());
  }

  void theEmbeddingWorkerReadsTheNewest() {
    const Experiment experiment = smallRing();
    Bell trained;
    TrainingWorker worker([&] { trained.ring(); });
    worker.load(experiment, 1, true);
    const auto end = waitFor(worker, trained, TrainingState::Finished, 1);
    QVERIFY(end != nullptr);
    Bell read;
    EmbeddingWorker embedder([&] { read.ring(); });
    Experiment changed = experiment;
    for (int k = 2; k <= 8; ++k) {
      changed.embedding.neighbors = k;
      embedder.request(end, changed);
    }
    std::shared_ptr<const AnalysisSnapshot> analysis;
    while (read.wait()) {
      analysis = embedder.takeAnalysis();
      if (analysis && analysis->experiment.embedding.neighbors == 8) break;
    }
    QVERIFY(analysis && analysis->analysis);
    const Analysis expected = analyze(changed, *end->dataset, end->trained()->newest->network);
    QVERIFY(analysis->analysis->embedding.points == expected.embedding.points);
    // The live picture is the same one, turned.
    QVERIFY(std::abs(analysis->aligned.norm() - expected.embedding.points.norm()) < 1e-9);
    changed.embedding.neighbors = 40;
    embedder.request(end, changed);
    QVERIFY(read.wait());
    QVERIFY(embedder.takeAnalysis()->error.english().find("neighbours") != std::string::npos);
  }

  // What nobody expects: memory that is not there, another library's exception, not even one.
  void nothingThrownLeavesTheTrainingWorker() {
    const std::vector<std::function<void()>> faults = {
        [] { throw std::bad_alloc(); },
        [] { throw std::runtime_error("TridiagEigen: eigen decomposition failed"); },
        [] { throw 7; }};
    for (const auto& fault : faults) {
      for (const int piece : {0, 3}) {  // of the loading, of the training
        Bell bell;
        std::atomic<int> pieces = 0;
        TrainingWorker worker([&] { bell.ring(); },
                              [&] {
                                if (pieces++ == piece) fault();
                              });
        Experiment experiment = smallRing();
        experiment.training.epochs = 1000000;
        worker.load(experiment, 1, true);
        const auto failed = waitFor(worker, bell, TrainingState::Failed, 1);
        QVERIFY(failed != nullptr);
        QVERIFY(!failed->error.empty());
        QVERIFY(failed->error.english().find("TridiagEigen") == std::string::npos);
        // What was good last stays, and can be trained on.
        QCOMPARE(failed->trained() != nullptr, piece > 0);
        if (piece > 0) {
          QVERIFY(failed->trained()->newest->network.allFinite());
          worker.start();
          QVERIFY(waitFor(worker, bell, TrainingState::Running, 1) != nullptr);
        }
        worker.load(smallRing(), 2, true);
        QVERIFY(waitFor(worker, bell, TrainingState::Finished, 2) != nullptr);
      }
    }
  }

  void nothingThrownLeavesTheEmbeddingWorker() {
    Bell trained;
    TrainingWorker worker([&] { trained.ring(); });
    worker.load(smallRing(), 1, false);
    const auto ready = waitFor(worker, trained, TrainingState::Idle, 1);
    QVERIFY(ready != nullptr);
    Bell read;
    int pieces = 0;
    EmbeddingWorker embedder([&] { read.ring(); },
                             [&] {
                               ++pieces;
                               if (pieces == 1) throw std::bad_alloc();
                               if (pieces == 2) throw std::out_of_range("vector::_M_range_check");
                               if (pieces == 3) throw 7;
                             });
    for (int i = 0; i < 3; ++i) {
      embedder.request(ready, smallRing());
      QVERIFY(read.wait());
      const auto analysis = embedder.takeAnalysis();
      QVERIFY(analysis && !analysis->analysis && !analysis->error.empty());
      QVERIFY(analysis->error.english().find("vector") == std::string::npos);
    }
    embedder.request(ready, smallRing());
    QVERIFY(read.wait());
    QVERIFY(embedder.takeAnalysis()->analysis != nullptr);
  }

  void aSweepLosesOnlyTheCellThatThrows() {
    SweepPlan plan;
    plan.base = smallRing();
    plan.axes[0].values = {"0.001", "0.01", "0.1"};
    plan.seeds = {1, 2};
    Bell bell;
    std::atomic<int> pieces = 0;
    SweepWorker worker([&] { bell.ring(); },
                       [&] {
                         const int piece = pieces++;
                         if (piece == 1) throw std::bad_alloc();
                         if (piece == 3) throw std::runtime_error("foreign words");
                       });
    worker.start({plan, {0, 1, 2, 3, 4, 5}});
    std::size_t good = 0;
    std::vector<std::string> errors;
    while (good + errors.size() < 6 && bell.wait()) {
      for (const auto& cell : worker.takeCells()) {
        if (cell->error.empty()) {
          ++good;
        } else {
          errors.push_back(cell->error.english());
        }
      }
    }
    QCOMPARE(good, std::size_t{4});
    QCOMPARE(errors.size(), std::size_t{2});
    for (const std::string& error : errors) {
      QVERIFY(error.find("foreign") == std::string::npos && error.ends_with("."));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!worker.running(), 60000);
  }

  void aLoadDoesNotWaitForALargeWorld() {
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    Experiment large = smallRing();
    large.data.groups[0].neurons_per_axis = 6000;
    large.data.samples = 6000;
    worker.load(large, 1, false);
    QVERIFY(waitFor(worker, bell, TrainingState::Preparing, 1) != nullptr);
    worker.load(smallRing(), 2, true);
    const auto end = waitFor(worker, bell, TrainingState::Finished, 2);
    QVERIFY(end != nullptr);
    QVERIFY(end->dataset->neurons() == 40);
    worker.load(large, 3, false);
    QVERIFY(waitFor(worker, bell, TrainingState::Preparing, 3) != nullptr);
    // And the destructor does not wait either: the time limit of the test would tell.
  }

  /// Of hours of work: the time limit of the test would tell.
  void endingInTheMiddleOfWorkDoesNotWaitForIt() {
    Bell bell;
    TrainingWorker worker([&] { bell.ring(); });
    Experiment experiment = smallRing();
    experiment.training.epochs = 10000000;
    worker.load(experiment, 1, true);
    QVERIFY(waitFor(worker, bell, TrainingState::Running, 1) != nullptr);
  }

  /// Most happens in the first epochs: there the moments stand as close as anywhere, by the
  /// logarithm of time, and the first is never forgotten.
  void theTimelineIsLogarithmic() {
    Experiment experiment = smallRing();
    experiment.network.hidden = 4;
    experiment.training.batch = 10;
    experiment.training.epochs = 1000000;
    Trainer trainer = makeTrainer(experiment, makeDataset(experiment));
    Timeline timeline;
    timeline.add(trainer);
    while (trainer.step() < 20000) {
      const std::int64_t before = trainer.step();
      trainer.advance(timeline.stepsToNext(trainer));
      QVERIFY(trainer.step() > before);
      timeline.add(trainer);
    }
    const TimelineFrames& frames = timeline.frames();
    QVERIFY(frames.size() <= Timeline::kMostFrames);
    QVERIFY(frames.size() > Timeline::kMostFrames / 2);
    QCOMPARE(frames.front()->step, std::int64_t{0});
    const auto before = [&](std::int64_t step) {
      return std::count_if(frames.begin(), frames.end(),
                           [step](const auto& frame) { return frame->step < step; });
    };
    // By even steps there would be 2 before 200 and 24 before 2,000.
    QVERIFY2(before(200) > 40, qPrintable(QString::number(before(200))));
    QVERIFY2(before(2000) > 100, qPrintable(QString::number(before(2000))));
    QVERIFY2(before(2000) < 200, qPrintable(QString::number(before(2000))));
    // Stored and taken up again it goes on as far apart.
    Timeline again;
    again.restore(frames);
    QVERIFY(again.stepsToNext(trainer) > 50);
    again.goBackTo(200);
    QVERIFY(again.frames().back()->step <= 200);
  }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
