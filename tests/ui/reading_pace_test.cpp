// SPDX-License-Identifier: GPL-3.0-or-later
// A reading that follows its time: on a slow machine fewer points, and pictures that keep coming.
#include <sys/resource.h>
#include <unistd.h>

#include <QtTest>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/analysis/analysis.h"
#include "core/analysis/scores.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/training/trainer.h"
#include "ui/work/background_priority.h"
#include "ui/work/embedding_worker.h"
#include "ui/work/reading_pace.h"
#include "ui/work/reused.h"
#include "ui/work/training_worker.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

/// A machine on which a reading takes `fixed` seconds, and so much more for each point.
struct Machine {
  double fixed = 0.0;
  double each = 0.0;

  [[nodiscard]] double seconds(Index sources) const {
    return fixed + each * static_cast<double>(sources);
  }
};

/// What a reading of 2,500 neurons took by parts where this was written, in an hour in which that
/// machine was busy.
constexpr Machine kFast{0.04, 8e-5};

/// Seconds of a reading once the pace has learned the machine.
double settledSeconds(const Machine& machine, ReadingPace& pace) {
  double took = 0.0;
  for (int reading = 0; reading < 60; ++reading) {
    took = machine.seconds(pace.sources(2500));
    pace.took(took);
  }
  return took;
}

Experiment ringOf(int neurons) {
  Experiment experiment;
  experiment.data.groups[0].neurons_per_axis = neurons;
  experiment.data.samples = 600;
  experiment.network.hidden = 12;
  return experiment;
}

/// Waits in the reader's thread for what the worker notifies.
class Notice {
 public:
  void give() {
    {
      const std::lock_guard lock(mutex_);
      given_ = true;
    }
    wake_.notify_all();
  }
  bool wait() {
    std::unique_lock lock(mutex_);
    const bool came = wake_.wait_for(lock, std::chrono::seconds(60), [this] { return given_; });
    given_ = false;
    return came;
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  bool given_ = false;
};

/// Two moments of a training that runs, some epochs apart; null where it does not come to them.
using Moment = std::shared_ptr<const TrainingSnapshot>;
std::pair<Moment, Moment> movingMoments(Experiment experiment) {
  Notice trained;
  TrainingWorker worker([&] { trained.give(); });
  experiment.training.epochs = 1000000;
  worker.load(experiment, 1, true);
  std::pair<Moment, Moment> moments;
  while (!moments.second && trained.wait()) {
    Moment snapshot = worker.takeSnapshot();
    if (!snapshot || snapshot->state != TrainingState::Running || !snapshot->trained()) continue;
    if (snapshot->trained()->step() == 0) continue;
    if (!moments.first) {
      moments.first = std::move(snapshot);
    } else if (snapshot->trained()->epoch() > moments.first->trained()->epoch()) {
      moments.second = std::move(snapshot);
    }
  }
  worker.pause();
  return moments;
}

}  // namespace

class ReadingPaceTest : public QObject {
  Q_OBJECT

 private slots:
  /// A rest of a tenth follows each reading: four pictures a second are readings of 0.227 s, eight
  /// of 0.114 s.
  void fourPicturesASecondOnAMachineHalfAsFast() {
    for (const double slower : {1.0, 2.0}) {
      const Machine machine{slower * kFast.fixed, slower * kFast.each};
      ReadingPace pace;
      const double took = settledSeconds(machine, pace);
      QVERIFY2(1.0 / (1.1 * took) >= 8.0 / slower, qPrintable(QString::number(took)));
    }
  }

  void aFastMachineReadsAll() {
    ReadingPace pace;
    settledSeconds({0.005, 0.025 / 2500.0}, pace);
    QCOMPARE(pace.sources(2500), Index{2500});
  }

  void noFewerThanShapesNeed() {
    ReadingPace pace;
    settledSeconds({10.0, 0.0}, pace);
    QCOMPARE(pace.sources(2500), ReadingPace::kFewest);
    QCOMPARE(pace.sources(60), Index{60});  // others begin anew
    pace.took(10.0);
    QCOMPARE(pace.sources(60), Index{60});
  }

  /// One stall is no reason to read little for long.
  void oneStallIsMadeUpFor() {
    ReadingPace pace;
    settledSeconds({0.005, 0.025 / 2500.0}, pace);
    pace.took(20.0);
    QVERIFY(pace.sources(2500) >= 833);
    settledSeconds({0.005, 0.025 / 2500.0}, pace);
    QCOMPARE(pace.sources(2500), Index{2500});
  }

  /// However long they take, checks have a fifth of the time.
  void checksTakeAFifthOfTheTime() {
    for (const double takes : {0.01, 0.2, 3.0}) {
      ReadingPace pace;
      double now = 0.0;
      double checking = 0.0;
      while (now < 100.0) {
        const double begin = now;
        if (pace.checksDue(now)) {
          now += takes;
          checking += takes;
          pace.checked(begin, now);
        }
        now += 0.005;
      }
      QVERIFY2(checking / now < 0.21, qPrintable(QString::number(checking / now)));
      QVERIFY(checking / now > 0.05);
    }
  }

  /// Between two checks a reading says what the last one found, with its own picture and numbers;
  /// without any it is as true as at rest.
  void whatWasCheckedHoldsUntilTheNext() {
    const Experiment experiment = experimentFromJson(std::string(findPreset("ring").json), "ring");
    const RunResult run = runExperiment(experiment);
    const auto reading = [&](const LiveReading& live) {
      return analyze(experiment, *run.dataset, run.training->network, progressOf(*run.training), {},
                     OtherNeighbors::LookedFor, &live);
    };
    const Analysis checks = reading({.effort = Effort::Exact, .checks = true});
    QVERIFY(checks.range.found());
    QCOMPARE(checks.range.from, run.analysis.range.from);
    QCOMPARE(checks.verdict.headline, run.analysis.verdict.headline);
    const Analysis between = reading({.effort = Effort::Exact, .checked = &checks});
    QCOMPARE(between.range.from, checks.range.from);
    QCOMPARE(between.verdict.headline, checks.verdict.headline);
    QCOMPARE(between.scores->groups[0].loop_chance, checks.scores->groups[0].loop_chance);
    // Nothing is looked for in it: what is handed over decides.
    Analysis other = checks;
    other.range = {};
    const Analysis told = reading({.effort = Effort::Exact, .checked = &other});
    QVERIFY(!told.range.found());
    const Analysis none = reading({.effort = Effort::Exact});
    QVERIFY(!none.range.found());
  }

  /// Of many neurons, what needs all weights and decides nothing is as it was a moment ago; the
  /// picture and what decides are not.
  void whatDecidesIsReadEachTime() {
    Experiment experiment = ringOf(400);
    experiment.training.epochs = 60;
    const RunResult run = runExperiment(experiment);
    const auto reading = [&](const LiveReading& live) {
      return analyze(experiment, *run.dataset, run.training->network, progressOf(*run.training), {},
                     OtherNeighbors::LookedFor, &live);
    };
    const Analysis checks = reading({.checks = true});
    Analysis before = checks;
    Scores scores = *checks.scores;
    scores.trustworthiness = scores.groups[0].trustworthiness = 0.125;
    scores.geodesic_correlation = 0.125;
    before.scores = std::make_shared<const Scores>(scores);
    before.network.error_training = 0.125;
    before.network.gram_error = 0.125;
    before.measures.participation = 0.125;
    before.embedding = {};
    const Analysis between = reading({.checked = &before});
    QCOMPARE(between.network.gram_error, 0.125);
    QCOMPARE(between.measures.participation, 0.125);
    QCOMPARE(between.scores->trustworthiness, 0.125);
    QCOMPARE(between.scores->geodesic_correlation, checks.scores->geodesic_correlation);
    QCOMPARE(between.network.error_training, checks.network.error_training);
    QVERIFY(between.embedding.points == checks.embedding.points);
    QCOMPARE(between.verdict.headline, checks.verdict.headline);
    // Few neurons are read whole.
    const Analysis exact = reading({.effort = Effort::Exact, .checked = &before});
    QVERIFY(exact.measures.participation != 0.125);
  }

  /// The thread that calls it, and no other.
  void aThreadThatComputesGivesWay() {
    const auto nice = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
    const int own = nice();
    int there = own;
    std::thread([&] {
      workInTheBackground();
      there = nice();
    }).join();
    QCOMPARE(there, std::min(own + kBackgroundNice, 19));
    std::thread([&] {
      workInTheBackground(kReadingNice);
      there = nice();
    }).join();
    QCOMPARE(there, std::min(own + kBackgroundNice + kReadingNice, 19));
    QCOMPARE(nice(), own);
  }

  /// What nobody reads any more is filled again, whoever let go of it; other sizes begin anew.
  void memoryIsUsedAgain() {
    Reused<std::vector<double>> numbers;
    const auto filled = [&](double value) {
      return numbers.filled([&](std::vector<double>& one) { one.assign(1000, value); });
    };
    auto first = filled(1.0);
    auto second = filled(2.0);
    const double* const place = first->data();
    QVERIFY(second->data() != place);
    std::thread([gone = std::move(first)]() mutable { gone.reset(); }).join();
    const auto third = filled(3.0);
    QCOMPARE(third->data(), place);
    QCOMPARE(third->front(), 3.0);
    QCOMPARE(second->front(), 2.0);
    const double* const old = second->data();
    numbers.forget();
    const auto fourth = filled(4.0);
    second.reset();
    const auto fifth = filled(5.0);
    QVERIFY(fifth->data() != fourth->data() && fifth->data() != old);
    {
      Reused<std::vector<double>> gone;
      first = gone.filled([](std::vector<double>& one) { one.assign(10, 6.0); });
    }
    QCOMPARE(first->front(), 6.0);
  }

  /// With a part of the geodesics the picture and what is said of it are nearly the same.
  void fewerSourcesShowTheSameShape() {
    Experiment experiment = ringOf(400);
    experiment.training.epochs = 60;
    const RunResult run = runExperiment(experiment);
    const LiveReading all{};
    const LiveReading few{.sources = 100};
    const auto reading = [&](const LiveReading& live) {
      return analyze(experiment, *run.dataset, run.training->network, progressOf(*run.training), {},
                     OtherNeighbors::LookedFor, &live);
    };
    const Analysis whole = reading(all);
    const Analysis part = reading(few);
    QCOMPARE(whole.embedding.components[0].landmarks.size(), std::size_t{0});
    QCOMPARE(part.embedding.components[0].landmarks.size(), std::size_t{100});
    QVERIFY(whole.scores->geodesic_correlation > 0.9);
    QVERIFY(std::abs(whole.scores->geodesic_correlation - part.scores->geodesic_correlation) <
            0.02);
    QVERIFY(std::abs(whole.picture.overall.residual_variance -
                     part.picture.overall.residual_variance) < 0.02);
  }

  void partsOfManySayTheSame_data() {
    QTest::addColumn<QString>("preset");
    QTest::newRow("sphere") << "sphere";
    QTest::newRow("moebius") << "moebius";
  }

  /// Of the presets that are read in part while their weights move: on the way from chance to the
  /// shape each number is near the exact one, and what is said the same.
  void partsOfManySayTheSame() {
    QFETCH(const QString, preset);
    const std::string name = preset.toStdString();
    const Experiment experiment = experimentFromJson(std::string(findPreset(name).json), name);
    Trainer trainer = makeTrainer(experiment, makeDataset(experiment));
    QVERIFY(trainer.dataset().neurons() >= 300);
    for (const int steps : {30, 30, 60, 600}) {
      trainer.advance(steps);
      const auto reading = [&](const LiveReading* live) {
        return analyze(experiment, trainer.dataset(), trainer.network(), {.step = trainer.step()},
                       {}, OtherNeighbors::LeftOut, live);
      };
      const LiveReading few{.sources = ReadingPace::kFewest, .checks = true};
      const Analysis exact = reading(nullptr);
      const Analysis part = reading(&few);
      const auto near = [](double a, double b, double most) {
        return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < most;
      };
      const Scores& whole = *exact.scores;
      const Scores& some = *part.scores;
      constexpr double kNear = 0.05;
      QVERIFY(near(whole.worst_geodesic_correlation, some.worst_geodesic_correlation, kNear));
      QVERIFY(near(whole.neighbor_recall, some.neighbor_recall, kNear));
      QVERIFY(near(whole.trustworthiness, some.trustworthiness, kNear));
      QVERIFY(near(whole.continuity, some.continuity, kNear));
      QVERIFY(near(exact.network.explained_training, part.network.explained_training, kNear));
      QVERIFY(near(exact.picture.overall.residual_variance, part.picture.overall.residual_variance,
                   2.0 * kNear));
      QCOMPARE(part.verdict.kind, exact.verdict.kind);
    }
  }

  /// Between two checks a reading of many neurons says of which epoch what was checked is; few are
  /// read whole.
  void whatWasCheckedSaysWhen() {
    for (const int neurons : {400, 40}) {
      const Experiment experiment = ringOf(neurons);
      const auto [early, late] = movingMoments(experiment);
      QVERIFY(early && late && early->trained()->epoch() < late->trained()->epoch());
      Notice read;
      double now = 0.0;
      EmbeddingWorker embedder([&] { read.give(); }, {}, [&] { return now += 0.01; });
      for (const auto& moment : {early, late}) {
        embedder.request(moment, experiment);
        QVERIFY(read.wait());
        const auto analysis = embedder.takeAnalysis();
        QVERIFY(analysis && analysis->analysis);
        QCOMPARE(analysis->checked_epoch.has_value(), neurons == 400);
        if (neurons == 400) QCOMPARE(*analysis->checked_epoch, early->trained()->epoch());
      }
      now += 1000.0;
      embedder.request(late, experiment);
      QVERIFY(read.wait());
      const auto checked = embedder.takeAnalysis()->checked_epoch;
      if (neurons == 400) QCOMPARE(*checked, late->trained()->epoch());
    }
  }

  /// An exact reading of many neurons takes seconds: who starts the training does not wait for it.
  void weightsThatMoveOvertakeThoseThatStoodStill() {
    const Experiment experiment = ringOf(400);
    const auto moving = movingMoments(experiment).first;
    QVERIFY(moving != nullptr);
    auto still = std::make_shared<TrainingSnapshot>(*moving);
    still->state = TrainingState::Paused;
    Notice begun;
    Notice asked;
    Notice read;
    std::atomic<int> readings = 0;
    EmbeddingWorker embedder([&] { read.give(); },
                             [&] {
                               if (readings++ > 0) return;
                               begun.give();
                               asked.wait();
                             });
    embedder.request(still, experiment);
    QVERIFY(begun.wait());
    embedder.request(moving, experiment);
    asked.give();
    QVERIFY(read.wait());
    QCOMPARE(embedder.takeAnalysis()->training->state, TrainingState::Running);
    // Those that come to rest wait for the reading under way: pictures do not stop.
    readings = 0;
    embedder.request(moving, experiment);
    QVERIFY(begun.wait());
    embedder.request(still, experiment);
    asked.give();
    QVERIFY(read.wait());
    QCOMPARE(embedder.takeAnalysis()->training->state, TrainingState::Running);
    QVERIFY(read.wait());
    QCOMPARE(embedder.takeAnalysis()->training->state, TrainingState::Paused);
  }

  /// The worker's clock runs double, and a thousandfold.
  void theWorkerReadsFewerWhereItsClockRuns() {
    const Experiment experiment = ringOf(400);
    const auto moving = movingMoments(experiment).first;
    QVERIFY(moving != nullptr);
    const auto sourcesAfter = [&](double seconds_each, int readings) {
      double now = 0.0;
      Notice read;
      // Asked before and after each reading.
      EmbeddingWorker embedder([&] { read.give(); }, {}, [&] { return now += seconds_each; });
      std::size_t landmarks = 0;
      for (int i = 0; i < readings; ++i) {
        embedder.request(moving, experiment);
        if (!read.wait()) return std::size_t{0};
        const auto analysis = embedder.takeAnalysis();
        if (!analysis || !analysis->analysis) return std::size_t{0};
        const EmbeddedComponent& part = analysis->analysis->embedding.components[0];
        landmarks = part.landmarks.empty() ? part.members.size() : part.landmarks.size();
      }
      return landmarks;
    };
    QCOMPARE(sourcesAfter(0.05, 3), std::size_t{400});
    QCOMPARE(sourcesAfter(1.0, 4), std::size_t{100});
    const std::size_t once = sourcesAfter(0.06, 3);
    const std::size_t doubled = sourcesAfter(0.12, 3);
    QCOMPARE(once, std::size_t{400});
    QVERIFY(doubled < 250 && doubled >= 100);
  }
};

QTEST_GUILESS_MAIN(ReadingPaceTest)
#include "reading_pace_test.moc"
