// SPDX-License-Identifier: GPL-3.0-or-later
// A training that goes on until nothing changes any more: when that is, and that what comes of it
// is what a run of so many epochs gives.
#include <QtTest>
#include <cmath>

#include "core/base/random.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/training/settled.h"
#include "core/training/trainer.h"

using namespace weightscape;

namespace {

/// J from epoch to epoch.
std::vector<HistoryRow> historyOf(int epochs, const std::function<double(int)>& loss) {
  std::vector<HistoryRow> rows(static_cast<std::size_t>(epochs));
  for (int i = 0; i < epochs; ++i) {
    rows[static_cast<std::size_t>(i)].epoch = i;
    rows[static_cast<std::size_t>(i)].train.reconstruction = loss(i);
  }
  return rows;
}

Experiment ring() {
  Experiment e;
  e.data.groups[0].neurons_per_axis = 24;
  e.data.samples = 200;
  e.network.hidden = 6;
  e.training.batch = 50;
  e.training.epochs = 5;
  return e;
}

}  // namespace

class SettledTest : public QObject {
  Q_OBJECT

 private slots:
  void whatFallsHasNotSettled() {
    const auto falling = [](int epoch) { return std::exp(-0.001 * epoch); };
    QVERIFY(!settled(historyOf(500, falling), 0));
    // 0.1 % in 40 epochs is the limit.
    const auto share = [](double fall) {
      return historyOf(200, [fall](int epoch) { return std::pow(1.0 - fall, epoch / 40.0); });
    };
    QVERIFY(settled(share(0.0009), 0));
    QVERIFY(!settled(share(0.0011), 0));
  }

  void whatStandsHasAfterTwiceFortyEpochs() {
    const auto flat = [](int) { return 0.2; };
    QVERIFY(!settled(historyOf(79, flat), 0));
    QVERIFY(settled(historyOf(80, flat), 0));
    // Rows of other parameters tell nothing.
    QVERIFY(!settled(historyOf(80, flat), 1));
    QVERIFY(settled(historyOf(90, flat), 10));
    QVERIFY(settled(historyOf(80, [](int) { return 0.0; }), 0));
  }

  /// Batches swing by some per cent about a loss that stands or falls.
  void noiseDecidesNothing() {
    Random random(7, Random::Stream::Analysis);
    const auto swinging = [&](double fall) {
      return historyOf(300, [&, fall](int epoch) {
        return (1.0 - fall * epoch) * (1.0 + 0.01 * (random.uniform() - 0.5));
      });
    };
    int stood = 0;
    int fell = 0;
    for (int i = 0; i < 100; ++i) {
      stood += settled(swinging(0.0), 0) ? 1 : 0;
      fell += settled(swinging(2e-4), 0) ? 1 : 0;
    }
    QVERIFY2(stood >= 95, qPrintable(QString::number(stood)));
    QCOMPARE(fell, 0);
  }

  /// It goes on after its epochs, rests, and a run of as many epochs gives the same bits.
  void itIsARunOfSoManyEpochs() {
    const Experiment e = ring();
    Trainer trainer = makeTrainer(e, makeDataset(e));
    trainer.setUntilSettled(true);
    trainer.advance(1000000);
    QVERIFY(trainer.end() == TrainingEnd::Settled);
    QVERIFY(trainer.epoch() > 80);
    const TrainerCheckpoint settled_at = trainer.checkpoint();
    QCOMPARE(settled_at.position, Index{0});
    const Experiment as_it_came = asTrained(e, settled_at);
    QCOMPARE(as_it_came.training.epochs, static_cast<int>(trainer.epoch()));
    const RunResult again = runExperiment(as_it_came);
    QVERIFY(again.training->network.w_in == settled_at.network.w_in);
    QVERIFY(again.training->network.w_out == settled_at.network.w_out);
    RunResult result = again;
    result.training = std::make_shared<const TrainerCheckpoint>(settled_at);
    QVERIFY(reproducible(result));
    // Asked for more than it takes, it ends when it has settled too.
    Experiment more = e;
    more.training.epochs = 1000000;
    Trainer longer = makeTrainer(more, makeDataset(more));
    longer.setUntilSettled(true);
    longer.advance(1000000);
    QCOMPARE(longer.epoch(), trainer.epoch());
    QCOMPARE(asTrained(more, longer.checkpoint()).training.epochs,
             static_cast<int>(longer.epoch()));
    // A session remembers that it rested, and can be trained on all the same.
    QTemporaryDir folder;
    const std::string file = folder.filePath("s.wscape").toStdString();
    writeSession(result, file);
    const StoredSession stored = readSession(file);
    QVERIFY(stored.checkpoint.end == TrainingEnd::Settled);
    Trainer on = makeTrainer(e, makeDataset(e));
    on.restore(stored.checkpoint);
    QVERIFY(on.end() != TrainingEnd::Settled);
    // Where it is to rest, it rests; not with other parameters than it has settled with.
    Trainer resting = makeTrainer(e, makeDataset(e));
    resting.setUntilSettled(true);
    resting.restore(stored.checkpoint);
    QVERIFY(resting.end() == TrainingEnd::Settled);
    Experiment other = e;
    other.objective.l2 *= 3.0;
    Trainer waking = makeTrainer(other, makeDataset(other));
    waking.setUntilSettled(true);
    waking.restore(stored.checkpoint);
    QVERIFY(!waking.finished());
    QCOMPARE(stored.experiment.training.epochs, static_cast<int>(trainer.epoch()));
  }

  void aChangeGoesOn() {
    Experiment e = ring();
    Trainer trainer = makeTrainer(e, makeDataset(e));
    trainer.setUntilSettled(true);
    trainer.advance(1000000);
    const std::int64_t first = trainer.epoch();
    QCOMPARE(trainer.advance(100), Index{0});
    e.objective.l2 *= 3.0;
    trainer.setObjective(e.objective);
    QVERIFY(!trainer.finished());
    trainer.advance(1000000);
    QVERIFY(trainer.end() == TrainingEnd::Settled);
    QVERIFY(trainer.epoch() >= first + 80);
    // Restored to that moment it rests too, where it is to; else it goes by its epochs.
    Trainer restored = makeTrainer(e, makeDataset(e));
    restored.setUntilSettled(true);
    restored.restore(trainer.checkpoint());
    QVERIFY(restored.end() == TrainingEnd::Settled);
    restored.setUntilSettled(false);
    QVERIFY(restored.end() == TrainingEnd::Epochs);
  }

  /// A rate that falls over the epochs, and patience, mean an end of their own.
  void otherEndsStay() {
    Experiment e = ring();
    e.training.schedule = Schedule::Cosine;
    Trainer falling = makeTrainer(e, makeDataset(e));
    falling.setUntilSettled(true);
    falling.advance(1000000);
    QVERIFY(falling.end() == TrainingEnd::Epochs);
    QCOMPARE(falling.epoch(), std::int64_t{5});
    e = ring();
    e.training.patience = 3;
    Trainer patient = makeTrainer(e, makeDataset(e));
    patient.setUntilSettled(true);
    patient.advance(1000000);
    QVERIFY(patient.end() == TrainingEnd::Epochs || patient.end() == TrainingEnd::Patience);
    e = ring();
    Trainer usual = makeTrainer(e, makeDataset(e));
    usual.advance(1000000);
    QCOMPARE(usual.epoch(), std::int64_t{5});
    usual.setUntilSettled(true);
    QVERIFY(!usual.finished());
  }
};

QTEST_APPLESS_MAIN(SettledTest)
#include "settled_test.moc"
