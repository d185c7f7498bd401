// SPDX-License-Identifier: GPL-3.0-or-later
// Undo brings back what took time to make: a world with its training, a restart, a scramble.
#include <QAction>
#include <QLineEdit>
#include <QTest>

#include "core/base/error.h"
#include "core/experiment/run.h"
#include "core/io/npy.h"
#include "core/training/trainer.h"
#include "tests/ui/kept_work_test.h"
#include "ui/session/experiment_history.h"
#include "ui/window/file_opener.h"
#include "ui/work/analysis_snapshot.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

std::shared_ptr<TrainingSnapshot> trainedSnapshot(Index samples) {
  Experiment e;
  e.data.groups[0].neurons_per_axis = 20;
  e.data.samples = static_cast<int>(samples);
  e.network.hidden = 4;
  auto snapshot = std::make_shared<TrainingSnapshot>();
  snapshot->experiment = e;
  snapshot->dataset = makeDataset(e);
  Trainer trainer = makeTrainer(e, snapshot->dataset);
  trainer.advance(1);
  snapshot->content =
      Trained{.dataset = snapshot->dataset,
              .newest = std::make_shared<const TrainerCheckpoint>(trainer.checkpoint())};
  return snapshot;
}

}  // namespace

class UndoTest : public QObject, KeptWorkTest {
  Q_OBJECT

 private:
  void waitForStep(std::int64_t step) {
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() != TrainingState::Preparing &&
                                 session().live().newest().trained() &&
                                 session().live().newest().trained()->step() == step,
                             60000);
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void aWorldComesBackWithItsTraining() {
    trainTo(5);
    const TrainingSnapshot ring = session().live().newest();
    session().setParameter(*findParameter("objective.l2"), 0, 0.02);
    QVERIFY(real_->open("line"));
    trainTo(2);
    const TrainingSnapshot line = session().live().newest();
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_Z,
                    Qt::ControlModifier);  // epochs of the line
    waitForStep(line.trained()->step());
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_Z, Qt::ControlModifier);  // the world
    QCOMPARE(session().experiment().name, std::string("ring"));
    waitForStep(ring.trained()->step());
    QCOMPARE(session().experiment().objective.l2, 0.02);
    QVERIFY(session().live().newest().trained()->network().w_in == ring.trained()->network().w_in);
    QCOMPARE(session().live().newest().trained()->frames.size(), ring.trained()->frames.size());
    QCOMPARE(session().live().newest().trained()->newest->history.size(),
             ring.trained()->newest->history.size());
    QVERIFY(!session().needsRestart());
    // And forth again.
    session().redo();
    QCOMPARE(session().experiment().name, std::string("line"));
    waitForStep(line.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in == line.trained()->network().w_in);
    // It goes on as if nothing had been between.
    session().undo();
    waitForStep(ring.trained()->step());
    session().step();
    waitForStep(ring.trained()->step() + 1);
    Experiment now = session().experiment();
    Trainer alone = makeTrainer(ring.experiment, ring.dataset);
    alone.restore(*ring.trained()->newest);
    alone.setObjective(now.objective);
    alone.setTraining(now.training);
    alone.advance(1);
    QVERIFY(session().live().newest().trained()->network().w_in == alone.network().w_in);
  }

  /// The field has nothing of its own to take back.
  void aFieldWithNothingUnsentLeavesUndoToTheWindow() {
    auto* const field = real_->find<QWidget>("lambda-panel")->findChild<QLineEdit*>();
    const double before = session().experiment().objective.l2;
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "0.2");
    // Unsent: it takes back what was typed, nothing else.
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->text() != "0.2");
    QCOMPARE(session().experiment().objective.l2, before);
    field->selectAll();
    QTest::keyClicks(field, "0.3");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(session().experiment().objective.l2, 0.3);
    QVERIFY(real_->open("line"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().experiment().name, std::string("ring"));
    QCOMPARE(session().experiment().objective.l2, 0.3);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().experiment().objective.l2, before);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().experiment().objective.l2, 0.3);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 60000);
  }

  void aRestartIsUndone() {
    trainTo(5);
    const TrainingSnapshot before = session().live().newest();
    real_->find<QWidget>("scene")->setFocus();
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().generation != before.generation, 60000);
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_Z, Qt::ControlModifier);
    waitForStep(before.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in ==
            before.trained()->network().w_in);
    QCOMPARE(session().live().newest().trained()->frames.size(), before.trained()->frames.size());
    QVERIFY(!session().live().running());
  }

  void undoOfOneParameterLeavesTheTraining() {
    trainTo(3);
    const std::int64_t step = session().live().newest().trained()->step();
    session().setParameter(*findParameter("network.hidden"), 0, std::int64_t{31});
    QVERIFY(session().needsRestart());
    session().undo();
    QVERIFY(!session().needsRestart());
    QCOMPARE(session().live().newest().trained()->step(), step);
    session().redo();
    QVERIFY(session().needsRestart());
    QCOMPARE(session().live().newest().trained()->step(), step);
  }

  void whatWaitedForARestartWaitsAgain() {
    trainTo(3);
    const TrainingSnapshot before = session().live().newest();
    session().setParameter(*findParameter("network.hidden"), 0, std::int64_t{31});
    session().restart();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained() &&
                                 session().live().newest().trained()->network().hidden() == 31,
                             60000);
    session().undo();
    waitForStep(before.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in ==
            before.trained()->network().w_in);
    QCOMPARE(session().experiment().network.hidden, 31);
    QVERIFY(session().needsRestart());
    session().undo();
    QVERIFY(!session().needsRestart());
    QCOMPARE(session().live().newest().trained()->step(), before.trained()->step());
  }

  void aScrambleIsUndoneAfterFurtherTraining() {
    trainTo(3);
    const TrainingSnapshot before = session().live().newest();
    session().scramble({4.0, true, 0.0, 1});
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained()->scramble.has_value(), 60000);
    session().scramble({8.0, true, 0.0, 1});  // the same step
    session().step();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained()->step() > before.trained()->step(),
                             60000);
    session().undo();
    waitForStep(before.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in ==
            before.trained()->network().w_in);
  }

  void twoStepsAtOnceLoseNothing() {
    trainTo(3);
    const TrainingSnapshot before = session().live().newest();
    QVERIFY(real_->open("line"));
    // The training has not come back yet when the next step is taken.
    session().undo();
    session().undo();
    session().redo();
    waitForStep(before.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in ==
            before.trained()->network().w_in);
  }

  void whatHasOnlyBeenReadComesBackToo() {
    // A training that was opened makes place for another before the worker has shown it: what is
    // read from files and sweeps comes to the worker later than to the session.
    trainTo(3);
    const TrainingSnapshot before = session().live().newest();
    const auto checkpoint = before.trained()->newest;
    QVERIFY(real_->open("line"));
    StoredSession stored;
    stored.experiment = before.experiment;
    stored.checkpoint = *checkpoint;
    stored.dataset = before.dataset;
    stored.extras.frames = before.trained()->frames;
    session().openStored(stored, "Choice of data");
    session().openTrained(before.experiment, checkpoint);
    session().undo();  // to the session file
    waitForStep(before.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in ==
            before.trained()->network().w_in);
    QCOMPARE(session().live().newest().trained()->frames.size(), before.trained()->frames.size());
    session().undo();  // to the line
    QCOMPARE(session().experiment().name, std::string("line"));
    session().redo();
    waitForStep(before.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in ==
            before.trained()->network().w_in);
    // A restart at once begins at the beginning.
    session().openTrained(before.experiment, checkpoint);
    session().restart();
    session().pause();
    session().undo();
    waitForStep(before.trained()->step());
    QVERIFY(session().live().newest().trained()->network().w_in ==
            before.trained()->network().w_in);
  }

  void ownDataComeBackWithoutTheirFile() {
    const QString file = folder_.filePath("mine.npy");
    Matrix samples = session().live().newest().dataset->inputs.transpose();
    writeNpy(file.toStdString(), samples);
    real_->window().files().openActivity(file);
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("mine.npy"), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 60000);
    trainTo(1);
    const TrainingSnapshot mine = session().live().newest();
    QVERIFY(real_->open("line"));
    QVERIFY(QFile::remove(file));
    session().undo();
    waitForStep(mine.trained()->step());
    QVERIFY(session().live().newest().dataset == mine.dataset);
    QVERIFY(session().live().newest().trained()->network().w_in == mine.trained()->network().w_in);
    // A new start needs no file either.
    session().restart();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() == TrainingState::Running, 60000);
    QVERIFY(session().live().newest().dataset == mine.dataset);
  }

  /// Pinning, × beside a pinned run, and the comparison of one click.
  void pinnedRunsAreSteps() {
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
      QTest::keyClick(real_->find<QWidget>("scene"), key, modifiers);
    };
    const auto pinned = [this] { return session().pins().all(); };
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{3});
    QVERIFY(real_->train());
    const Matrix weights = session().live().newest().trained()->network().w_in;
    press(Qt::Key_P);
    RealWindow::click(real_->find<QPushButton>("without-penalty"));
    QTRY_COMPARE_WITH_TIMEOUT(pinned().size(), std::size_t{2}, 60000);
    const auto both = pinned();
    RealWindow::click(real_->find<QToolButton>("unpin-0"));
    QCOMPARE(pinned().size(), std::size_t{1});
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(pinned() == both);  // in their order
    press(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(pinned().empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(pinned() == both);
    const auto undo = [this] {
      for (const QAction* const action : real_->window().findChildren<QAction*>()) {
        if (action->text().startsWith("Undo")) return action->text();
      }
      return QString();
    };
    QCOMPARE(undo(), QString("Undo: Same without λ"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(pinned() == std::vector<Pins::Pin>{both[0]});
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(pinned().empty());
    // What stood beside them went on.
    QVERIFY(session().live().newest().trained()->network().w_in == weights);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pinned() == both);
  }

  void runsThatWerePinnedLongAgoAreLetGoOf() {
    ExperimentHistory history;
    history.add(Experiment{}, "seed", 0);
    const auto pin = std::make_shared<const AnalysisSnapshot>();
    for (int i = 0; i < 15; ++i) history.addPins({pin}, "Unpinning");
    QCOMPARE(static_cast<std::size_t>(pin.use_count()), 1 + ExperimentHistory::kMostPinned);
    PastState now{Experiment{}};
    now.pins.emplace();
    for (std::size_t i = 0; i < ExperimentHistory::kMostPinned; ++i) {
      QCOMPARE(history.undo(now)->what, std::string("Unpinning"));
    }
    QCOMPARE(history.undo(now)->what, std::string("seed"));
    QVERIFY(!history.canUndo());
  }

  void fiveTrainingsAreKept() {
    ExperimentHistory history;
    for (int i = 0; i < 8; ++i) {
      const auto snapshot = trainedSnapshot(50);
      Experiment numbered = snapshot->experiment;
      numbered.seed = i;
      history.addReplaced({numbered, snapshot}, "Choice of data");
    }
    PastState now{Experiment{}, trainedSnapshot(50)};
    for (int i = 7; i >= 0; --i) {
      QVERIFY(history.canUndo());
      // It says so before it is asked for.
      QCOMPARE(history.nextUndo()->dropped, i < 3);
      const auto step = history.undo(now);
      QCOMPARE(step->state.experiment.seed, std::int64_t{i});
      QCOMPARE(step->state.training != nullptr, i >= 3);
      now = step->state;
    }
    QVERIFY(!history.canUndo());
    for (int i = 1; i < 8; ++i) QCOMPARE(history.redo(now)->state.experiment.seed, std::int64_t{i});
  }

  void largeTrainingsAreLetGoOfButNeverTheNearest() {
    // 20 × 800,000 numbers in double and single precision: some 190 MB.
    auto large = trainedSnapshot(50);
    auto dataset = std::make_shared<Dataset>(*large->dataset);
    dataset->inputs = Matrix(20, 800000);
    large->dataset = dataset;
    std::get<Trained>(large->content).dataset = dataset;
    ExperimentHistory history;
    history.addReplaced({large->experiment, large}, "one");
    auto other = std::make_shared<TrainingSnapshot>(*large);
    other->content = trainedSnapshot(50)->content;
    history.addReplaced({large->experiment, other}, "two");
    const auto nearest = history.undo({Experiment{}});
    QVERIFY(nearest->state.training != nullptr);
    QVERIFY(history.nextUndo()->dropped);
    QVERIFY(history.undo({Experiment{}})->state.training == nullptr);
  }
};

QTEST_MAIN(UndoTest)
#include "undo_test.moc"
