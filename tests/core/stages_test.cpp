// SPDX-License-Identifier: GPL-3.0-or-later
// What a training was trained with, in words and in sessions; patience and divergence by hand.
#include <QtTest>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/experiment/provenance.h"
#include "core/training/divergence.h"
#include "core/training/patience.h"
#include "core/training/schedule.h"
#include "core/training/stages.h"

using namespace weightscape;

namespace {

Stages begun() { return {{Stage{0, 0, {.l2 = 0.01}, {.epochs = 30}}}}; }

}  // namespace

class StagesTest : public QObject {
  Q_OBJECT

 private slots:
  void aStageBeginsWithTheStepThatIsTakenWithIt() {
    Stages stages = begun();
    stages.note(5, 0, {.l2 = 0.01}, {.epochs = 30});
    QCOMPARE(stages.all.size(), std::size_t{1});
    stages.note(7, 1, {.l2 = 0.02}, {.epochs = 30});
    QCOMPARE(stages.all.size(), std::size_t{2});
    QCOMPARE(stages.last().step, std::int64_t{7});
    QCOMPARE(stages.last().epoch, std::int64_t{1});
    // No step was taken with what it said: it says something else now.
    stages.note(7, 1, {.l2 = 0.03}, {.epochs = 30});
    QCOMPARE(stages.all.size(), std::size_t{2});
    QCOMPARE(stages.last().objective.l2, 0.03);
    stages.note(9, 1, {.l2 = 0.03}, {.learning_rate = 0.1, .epochs = 30});
    QCOMPARE(stages.all.size(), std::size_t{3});
    // The network of seven steps was made before the change, that of eight after it.
    QCOMPARE(stages.at(0).objective.l2, 0.01);
    QCOMPARE(stages.at(7).objective.l2, 0.01);
    QCOMPARE(stages.at(8).objective.l2, 0.03);
    QCOMPARE(stages.at(1000).training.learning_rate, 0.1);
  }

  void otherWeightsAreAStage() {
    Stages stages = begun();
    stages.noteWeights(0, 0);  // also before the first step
    QCOMPARE(stages.all.size(), std::size_t{1});
    QVERIFY(stages.last().weights_replaced);
    stages.noteWeights(12, 2);
    QCOMPARE(stages.all.size(), std::size_t{2});
    QCOMPARE(stages.last().objective.l2, 0.01);
    stages.note(12, 2, {.l2 = 0.5}, {.epochs = 30});
    QCOMPARE(stages.all.size(), std::size_t{2});
    QVERIFY(stages.last().weights_replaced);
  }

  void everyChangeIsSaidWithItsStep() {
    Stages stages = begun();
    stages.note(40, 2, {.l2 = 0.05}, {.learning_rate = 0.001, .epochs = 30});
    const std::vector<ParameterChange> changes = parameterChanges(stages);
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes[0].parameter->path, std::string("objective.l2"));
    QVERIFY(changes[0].before == ParameterValue(0.01));
    QVERIFY(changes[0].after == ParameterValue(0.05));
    QCOMPARE(QString::fromStdString(changesInWords(changes)),
             QStringLiteral("step 40, epoch 2: objective.l2 from 0.01 to 0.05\n"
                            "step 40, epoch 2: training.learning_rate from 0.005 to 0.001\n"));
  }

  /// What acts neither before nor after is no change: λ of W_out without a λ of its own.
  void whatIsNotInUseIsNoChange() {
    Stages stages = begun();
    stages.note(40, 2, {.l2_out = 0.5}, stages.last().training);
    QCOMPARE(stages.all.size(), std::size_t{2});
    QVERIFY(parameterChanges(stages).empty());
    stages.note(50, 2, {.l2_separate = true, .l2_out = 0.25}, stages.last().training);
    QCOMPARE(parameterChanges(stages).size(), std::size_t{2});
  }

  void aPenaltyThatWasTakenAwayIsKnown() {
    Stages stages = begun();
    QVERIFY(!stages.penalisedBefore(40));
    stages.note(40, 2, {.l2 = 0.0}, stages.last().training);
    QVERIFY(!stages.penalisedBefore(40));  // the step without it is still to come
    QVERIFY(stages.penalisedBefore(41));
    stages.note(50, 2, {.l2 = 0.02}, stages.last().training);
    QVERIFY(!stages.penalisedBefore(51));
  }

  void sessionsKeepThem() {
    Stages stages = begun();
    stages.note(40, 2, {.l2 = 0.05, .nonnegative = true}, {.batch = 7, .epochs = 31});
    stages.noteWeights(50, 3);
    stages.known = false;
    QVERIFY(stagesFromJson(stagesToJson(stages), "here") == stages);
    for (const char* const bad :
         {"[]", "{}", R"({"known": true, "stages": []})", R"({"known": 1, "stages": [1]})",
          R"({"known": true, "stages": [{"step": 0, "epoch": 0, "weights_replaced": false,
             "objective": {"l2": -1}, "training": {}}]})",
          R"({"known": true, "stages": [{"step": -1, "epoch": 0, "weights_replaced": false,
             "objective": {}, "training": {}}]})"}) {
      QVERIFY_EXCEPTION_THROWN(stagesFromJson(bad, "here"), Error);
    }
  }

  void patienceByHand() {
    BestEpoch best;
    QVERIFY(judge(best, 1, 5.0, 3) == Validation::Better);
    best = {1, 5.0, {}};
    QVERIFY(judge(best, 2, 5.0, 3) == Validation::NotBetter);
    QVERIFY(judge(best, 3, 4.9, 3) == Validation::Better);
    QVERIFY(judge(best, 3, 6.0, 3) == Validation::NotBetter);
    QVERIFY(judge(best, 4, 6.0, 3) == Validation::Exhausted);
    QVERIFY(judge(best, 400, 6.0, 0) == Validation::NotBetter);
    QVERIFY(judge(best, 400, std::numeric_limits<double>::quiet_NaN(), 3) == Validation::NotBetter);
    // However little better.
    QVERIFY(judge(best, 3, std::nextafter(5.0, 0.0), 3) == Validation::Better);
  }

  void ratesByHand() {
    TrainingParameters training{.learning_rate = 0.1, .epochs = 10};
    QCOMPARE(scheduledRate(training, 7.0), 0.1);
    training.schedule = Schedule::Linear;
    QVERIFY(qAbs(scheduledRate(training, 2.5) - 0.075) < 1e-15);
    QCOMPARE(scheduledRate(training, 12.0), 0.0);
    training.schedule = Schedule::Cosine;
    QCOMPARE(scheduledRate(training, 0.0), 0.1);
    QVERIFY(qAbs(scheduledRate(training, 5.0) - 0.05) < 1e-15);
  }

  void divergenceByHand() {
    Divergence divergence;
    divergence.setScale(2.0);
    QVERIFY(!divergence.exploded(1e6));
    QVERIFY(divergence.exploded(1e7));
    QVERIFY(divergence.exploded(std::numeric_limits<double>::quiet_NaN()));
    const auto moment = [](std::int64_t epoch) {
      return [epoch] {
        return GoodMoment{nullptr, Batches(1, Random(1, Random::Stream::Training)), 0, epoch, 0, {},
                          begun()};
      };
    };
    const auto none = [](const GoodMoment&) { return -1.0; };
    divergence.begin(moment(0)(), 10.0);
    QCOMPARE(divergence.bound(none), 10.0);
    divergence.endEpoch(4.0, divergence.bound(none), moment(1));
    QCOMPARE(divergence.good().epoch, std::int64_t{1});
    QCOMPARE(divergence.bound(none), 8.0);  // twice the least
    divergence.endEpoch(9.0, divergence.bound(none), moment(2));
    QCOMPARE(divergence.good().epoch, std::int64_t{1});
    divergence.endEpoch(7.0, divergence.bound(none), moment(3));
    QCOMPARE(divergence.good().epoch, std::int64_t{3});
    QCOMPARE(divergence.bound(none), 8.0);
    divergence.endEpoch(std::numeric_limits<double>::quiet_NaN(), 8.0, moment(4));
    QCOMPARE(divergence.good().epoch, std::int64_t{3});
    // Other parameters: J of the good moment is worked out anew.
    divergence.forgetLosses();
    QCOMPARE(divergence.bound(none), -1.0);
  }
};

QTEST_GUILESS_MAIN(StagesTest)
#include "stages_test.moc"
