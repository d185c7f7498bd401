// SPDX-License-Identifier: GPL-3.0-or-later
// Training as the window does it: it goes on until nothing changes any more, rests, wakes at a
// touch, and is as slow as a person wants to watch it.
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "core/experiment/run.h"
#include "core/training/checkpoint.h"
#include "tests/ui/real_window.h"
#include "ui/controls/lambda_slider.h"
#include "ui/session/preferences.h"
#include "ui/views/loss/loss_plot.h"
#include "ui/views/readout/score_bar.h"
#include "ui/work/analysis_snapshot.h"
#include "ui/work/pace.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kPatience = 120000;

}  // namespace

class AliveTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  Session& session() { return real_->session(); }
  std::int64_t epoch() { return session().live().newest().trained()->newest->epoch; }

  void trainUntilItRests() {
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_Space, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().settled(), kPatience);
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    session().live().setUntilSettled(true);
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  /// Time is the test's own here: seconds until so many epochs of 16 steps are done.
  void theFirstEpochsAreSlow() {
    const auto seconds = [](Pace pace, double epochs) {
      Pacer pacer;
      pacer.set(pace);
      Pacer::Time now;
      pacer.begin(now);
      Index steps = 0;
      double taken = 0.0;
      while (static_cast<double>(steps) < 16.0 * epochs && taken < 1000.0) {
        steps += pacer.due(now, std::floor(static_cast<double>(steps) / 16.0), 16.0);
        const auto wait = pacer.next() - now;
        now += wait;
        taken += std::chrono::duration<double>(wait).count();
      }
      return taken;
    };
    const double ring_closes = seconds(Pace::Unhurried, 20);
    QVERIFY2(ring_closes > 4.0 && ring_closes < 7.5, qPrintable(QString::number(ring_closes)));
    QVERIFY(seconds(Pace::Unhurried, 100) < 12.0);
    QVERIFY(seconds(Pace::Slow, 20) > 2.5 * ring_closes);
    QVERIFY(seconds(Pace::Fast, 20) < 0.4 * ring_closes);
    const double a_step = seconds(Pace::Steps, 3) / 48.0;
    QVERIFY2(a_step > 0.06 && a_step < 0.1, qPrintable(QString::number(a_step)));
    // A machine that stood still for a minute is not chased afterwards.
    Pacer pacer;
    pacer.set(Pace::Unhurried);
    pacer.begin(Pacer::Time());
    QVERIFY(pacer.due(Pacer::Time() + std::chrono::minutes(1), 0.0, 16.0) <= 4);
  }

  void itRestsAndWakesAtATouch() {
    trainUntilItRests();
    const std::int64_t rested = epoch();
    QVERIFY(rested > 80);
    QVERIFY(session().live().state() == TrainingState::Finished);
    bool said = false;
    for (const QLabel* const label : real_->window().findChildren<QLabel*>()) {
      said = said || label->text().startsWith(QString("settled · epoch %1").arg(rested));
    }
    QVERIFY(said);
    // What does not act on the training leaves it in peace.
    session().setParameter(*findParameter("embedding.neighbors"), 0, std::int64_t{7});
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), kPatience);
    QCOMPARE(epoch(), rested);
    session().setParameter(*findParameter("objective.l2"), 0, 0.05);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().running(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().settled(), kPatience);
    QVERIFY(epoch() >= rested + 80);
    QCOMPARE(session().live().newest().trained()->newest->objective().l2, 0.05);
    // What a file would get: the epochs that were reached.
    QCOMPARE(session().live().newest().experiment.training.epochs, static_cast<int>(epoch()));
    QCOMPARE(session().experiment().training.epochs, 100);
  }

  void whatWasPausedStaysSo() {
    // However fast the machine is, it has not settled when it is paused.
    session().live().setPace(Pace::Steps);
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained()->step() >= 2, kPatience);
    session().pause();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, kPatience);
    const std::int64_t paused = session().live().newest().trained()->step();
    session().setParameter(*findParameter("objective.l2"), 0, 0.05);
    QTest::qWait(300);
    QCOMPARE(session().live().state(), TrainingState::Paused);
    QCOMPARE(session().live().newest().trained()->step(), paused);
  }

  void epochsCanStopIt() {
    auto* const stop = real_->window().findChild<QAction*>("stop-after-epochs");
    QVERIFY(!stop->isChecked());
    stop->trigger();
    QVERIFY(real_->train());
    QCOMPARE(epoch(), std::int64_t{100});
    QVERIFY(!session().live().settled());
    session().setParameter(*findParameter("objective.l2"), 0, 0.05);
    QTest::qWait(300);
    QCOMPARE(epoch(), std::int64_t{100});
    // And the next start remembers.
    QVERIFY(!trainsUntilSettled());
    stop->trigger();
    QVERIFY(trainsUntilSettled());
  }

  /// The same seed is drawn in the same way, whatever was shown on the way there.
  void theSameSeedGivesTheSamePicture() {
    std::vector<Matrix> pictures;
    for (const int stops : {0, 1, 4}) {
      QVERIFY(real_->open("sheet"));
      for (int i = 0; i < stops; ++i) {
        session().step();
        QTRY_VERIFY_WITH_TIMEOUT(
            session().live().hasTrained() && session().live().analysisIsCurrent(), kPatience);
      }
      trainUntilItRests();
      QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), kPatience);
      pictures.push_back(session().live().analysis()->aligned);
    }
    QVERIFY(pictures[0].allFinite());
    QVERIFY(pictures[1] == pictures[0]);
    QVERIFY(pictures[2] == pictures[0]);
  }

  /// The paper in one click: the same start explains as much, and shows no ring.
  void theSameWithoutPenaltyStandsBeside() {
    auto* const without = real_->find<QPushButton>("without-penalty");
    QVERIFY(!without->isEnabled());  // nothing is trained yet
    trainUntilItRests();
    const std::int64_t rested = epoch();
    QTRY_VERIFY_WITH_TIMEOUT(without->isEnabled(), kPatience);
    RealWindow::click(without);
    QTRY_COMPARE_WITH_TIMEOUT(session().pins().all().size(), std::size_t{1}, kPatience);
    const AnalysisSnapshot& twin = *session().pins().all()[0];
    const TrainingSnapshot& training = *twin.training;
    QCOMPARE(training.experiment.objective.l2, 0.0);
    QCOMPARE(training.experiment.seed, session().experiment().seed);
    QCOMPARE(training.trained()->newest->epoch, rested);
    QVERIFY(training.dataset == session().live().newest().trained()->dataset);
    // A run of that experiment is the same to the bit.
    const RunResult run = runExperiment(training.experiment);
    QVERIFY(run.training->network.w_in == training.trained()->network().w_in);
    QVERIFY(twin.analysis->network.explained_training > 0.99);
    QVERIFY(twin.analysis->verdict.kind == VerdictKind::NotRecovered);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), kPatience);
    QVERIFY(session().live().analysis()->analysis->verdict.kind == VerdictKind::Recovered);
    // What is open stays as it was, and one twin is enough.
    QCOMPARE(epoch(), rested);
    QTRY_VERIFY_WITH_TIMEOUT(!without->isEnabled(), kPatience);
    session().pins().remove(0);
    QTRY_VERIFY_WITH_TIMEOUT(without->isEnabled(), kPatience);
    // It can be ended as it was begun.
    RealWindow::click(without);
    if (session().withoutPenalty().running()) RealWindow::click(without);
    QVERIFY(!session().withoutPenalty().running());
    QTest::qWait(300);
    QVERIFY(session().pins().all().size() <= 1);
    // It goes with its world.
    while (!session().pins().all().empty()) session().pins().remove(0);
    QTRY_VERIFY_WITH_TIMEOUT(without->isEnabled(), kPatience);
    RealWindow::click(without);
    QVERIFY(real_->open("line"));
    QVERIFY(!session().withoutPenalty().running());
    QTest::qWait(300);
    QVERIFY(session().pins().all().empty());
  }

  /// Three numbers at a glance; the others are one click away, and that is remembered.
  void allScoresAreOneClickAway() {
    auto* const all = real_->find<QToolButton>("all-scores");
    QVERIFY(!all->isChecked());
    const auto rows = [this] {
      const QList<QLabel*> names = real_->window().findChildren<QLabel*>("score-name");
      return std::count_if(names.begin(), names.end(),
                           [](const QLabel* name) { return name->isVisible(); });
    };
    const auto bars = [this] {
      const QList<ScoreBar*> found = real_->window().findChildren<ScoreBar*>();
      return std::count_if(found.begin(), found.end(),
                           [](const ScoreBar* bar) { return bar->isVisible(); });
    };
    QCOMPARE(rows(), 0);
    QCOMPARE(bars(), 0);  // nothing is judged before it is trained
    trainUntilItRests();
    QTRY_COMPARE_WITH_TIMEOUT(bars(), 3, kPatience);
    QCOMPARE(rows(), 0);
    RealWindow::click(all);
    QVERIFY(rows() > 8);
    QVERIFY(allScoresShown());
    RealWindow::click(all);
    QCOMPARE(rows(), 0);
  }

  /// While many neurons train some scores are those of a moment ago; few are read whole.
  void whatIsOfAMomentAgoSaysSo() {
    auto* const all = real_->find<QToolButton>("all-scores");
    RealWindow::click(all);
    const auto said = [this] {
      for (const QLabel* const label : real_->window().findChildren<QLabel*>("quiet")) {
        if (label->isVisible() && label->text().contains("as at epoch")) return label->text();
      }
      return QString();
    };
    const auto read = [this] { return session().live().analysis(); };
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(read() != nullptr && read()->training->trained()->step() > 0,
                             kPatience);
    QCOMPARE(said(), QString());
    QVERIFY(real_->open("sphere"));
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), kPatience);
    RealWindow::click(all);
    QCOMPARE(said(), QString());
    RealWindow::click(all);
    QVERIFY(!said().isEmpty());
    session().pause();
    QTRY_VERIFY_WITH_TIMEOUT(said().isEmpty(), kPatience);  // at rest all is exact
  }

  /// To 1, 2, 5 and to the modes' ticks; freely with Alt.
  void lambdaSnaps() {
    auto* const slider = real_->find<LambdaSlider>("lambda-slider");
    const auto at = [&](double lambda, int off) {
      return QPoint(static_cast<int>(std::lround(slider->placeOf(lambda))) + off,
                    slider->height() / 3);
    };
    const auto lambda = [this] { return session().experiment().objective.l2; };
    for (const double wanted : {0.02, 0.002, 0.0005}) {
      QTest::mouseClick(slider, Qt::LeftButton, {}, at(wanted, 1));
      QCOMPARE(lambda(), wanted);
    }
    QTest::mouseClick(slider, Qt::LeftButton, Qt::AltModifier, at(0.05, 3));
    QVERIFY2(lambda() > 0.05 && lambda() < 0.06, qPrintable(QString::number(lambda())));
    // A mode of the inputs that is away from all of these.
    const Spectrum& spectrum = session().live().shown().dataset->spectrum;
    bool found = false;
    for (const double mode : spectrum.values) {
      const double relative = mode / spectrum.largest();
      bool alone = relative > 2e-4 && relative < 1.0;
      for (const double digit : {1.0, 2.0, 5.0}) {
        for (double power : {1e-4, 1e-3, 1e-2, 1e-1, 1.0}) {
          alone = alone && std::abs(slider->placeOf(digit * power) - slider->placeOf(relative)) > 2;
        }
      }
      if (!alone) continue;
      found = true;
      QTest::mouseClick(slider, Qt::LeftButton, {}, at(relative, 0));
      QVERIFY2(std::abs(lambda() / relative - 1.0) < 0.01,
               qPrintable(QString("%1 for %2").arg(lambda()).arg(relative)));
      break;
    }
    QVERIFY(found);
    // The far left is a true 0.
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(2, slider->height() / 3));
    QCOMPARE(lambda(), 0.0);
  }

  /// A drag is many changes, and one mark; so is each of two drags.
  void aDragLeavesOneMark() {
    std::vector<HistoryRow> history(400);
    for (std::size_t i = 0; i < history.size(); ++i) {
      const auto epoch = static_cast<std::int64_t>(i);
      history[i].epoch = epoch;
      history[i].seconds = 0.01 * static_cast<double>(i);
      history[i].l2 = epoch >= 100 && epoch < 180
                          ? 0.01 * std::floor(static_cast<double>(epoch) / 3.0)
                      : epoch < 300 ? 0.5
                                    : 0.7;
    }
    const std::vector<double> marks = changeMarks(history, {});
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0], 180.0);
    QCOMPARE(marks[1], 300.0);
    QCOMPARE(changeMarks(history, {250}).size(), std::size_t{3});
  }

  /// One control, with the keyboard too; Shift+Space goes to its end.
  void thePaceIsChosen() {
    auto* const pace = real_->find<QSlider>("pace");
    QCOMPARE(pace->value(), static_cast<int>(Pace::Full));
    pace->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pace, Qt::Key_Home);
    QVERIFY(session().live().pace() == Pace::Steps);
    QVERIFY(trainingPace() == Pace::Steps);
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().running(), kPatience);
    // A step at a time: all of them are seen, one by one or nearly so.
    std::int64_t before = 0;
    for (int pictures = 0; pictures < 6; ++pictures) {
      QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained()->step() > before, kPatience);
      before = session().live().newest().trained()->step();
    }
    QVERIFY(epoch() < 20);
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(session().live().pace() == Pace::Full);
    QVERIFY(session().live().running());
    QTRY_VERIFY_WITH_TIMEOUT(session().live().settled(), kPatience);
  }
};

QTEST_MAIN(AliveTest)
#include "alive_test.moc"
