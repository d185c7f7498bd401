// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a network is true of the network that is there: after a training that
// diverged, and after a change that it was not trained with yet.
#include <qcustomplot.h>

#include <QTextBrowser>
#include <algorithm>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/training/trainer.h"
#include "tests/ui/real_window.h"
#include "ui/figures/scene_figure.h"
#include "ui/session/run_words.h"
#include "ui/theme/translated.h"
#include "ui/work/pinned_analysis.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kPatience = 60000;

/// 0 where nothing is drawn.
double lastValue(const QCPGraph& graph) {
  return graph.data()->isEmpty() ? 0.0 : (graph.data()->constEnd() - 1)->value;
}

}  // namespace

class AsTrainedTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  [[nodiscard]] Session& session() const { return real_->session(); }

  void set(const char* path, double value) const {
    session().setParameter(*findParameter(path), 0, value);
  }

  void trainTo(std::int64_t epoch) const {
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    RealWindow::click(real_->find<QPushButton>("primary"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained() &&
                                 session().live().newest().trained()->newest->epoch >= epoch,
                             kPatience);
    RealWindow::click(real_->find<QPushButton>("primary"));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, kPatience);
    waitForAnalysis();
  }

  void waitForAnalysis() const {
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().analysisIsCurrent() && session().live().analysis()->analysis, kPatience);
  }

  /// Any text that stands in the window.
  [[nodiscard]] bool says(const QString& words) const {
    const QList<QLabel*> labels = real_->window().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
      return label->isVisible() && label->text().contains(words, Qt::CaseInsensitive);
    });
  }

  /// The value of a row of the readout.
  [[nodiscard]] QString rowOf(const QString& name) const {
    for (const QLabel* const label : real_->window().findChildren<QLabel*>()) {
      if (label->text() != name || label->buddy() == nullptr) continue;
      return qobject_cast<QLabel*>(label->buddy())->text();
    }
    return {};
  }

  /// "Least total" as the loss view draws it.
  [[nodiscard]] double leastTotal() const {
    const auto* const plot = real_->find<QCustomPlot>("loss-plot");
    return lastValue(*plot->graph(plot->graphCount() - 1));
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  /// A ring that a penalty has made stays for long without one; it is not what λ = 0 comes to.
  void aVerdictSaysThatAPenaltyWasThere() {
    trainTo(100);
    QVERIFY(!says("with λ before"));
    set("objective.l2", 0.0);
    for (int i = 0; i < 3; ++i) session().step();
    waitForAnalysis();
    QTRY_VERIFY_WITH_TIMEOUT(says("with λ before"), kPatience);
    const QString verdict = real_->verdict();
    QVERIFY2(verdict.contains("with λ before"), qPrintable(verdict));
    // It goes wherever the verdict goes.
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QCOMPARE(session().pins().all().size(), std::size_t{1});
    const auto pinSays = [&] {
      return translated(session().pins().all()[0]->analysis->verdict.headline);
    };
    QCOMPARE(pinSays(), verdict);
    const QString table = real_->find<QTextBrowser>("compare-table")->toPlainText();
    QCOMPARE(table.count(verdict), 2);
    const AnalysisSnapshot& pin = *session().pins().all()[0];
    QVERIFY(sceneFigure(session().pins().all()[0], {}, Eigen::Matrix3d::Identity())
                .title.contains(verdict));
    // As it comes back from a session.
    const auto again = readPinned(pinnedRun(pin), {});
    QCOMPARE(translated(again->analysis->verdict.headline), verdict);
    // And to files and the command line.
    const Message said = pin.analysis->verdict.headline;
    QCOMPARE(said.english(), std::string("ring recovered, trained with λ before"));
  }

  /// While a training goes on nothing is lost yet.
  void whatRunsIsNotJudgedInRed() {
    set("objective.l2", 0.0);
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{1000000});
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(says("not recovered, so far"), kPatience);
    auto* const verdict = real_->find<QLabel>("verdict");
    QVERIFY(!verdict->styleSheet().contains(lightTheme().bad.name()));
    session().pause();
    QTRY_VERIFY_WITH_TIMEOUT(!says("so far"), kPatience);
  }

  void aDivergedContinueRuinsNothing() {
    trainTo(30);
    const TrainingSnapshot before = session().live().newest();
    set("training.learning_rate", 10.0);
    RealWindow::click(real_->find<QPushButton>("primary"));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Failed, kPatience);
    const TrainerCheckpoint& after = *session().live().newest().trained()->newest;
    QCOMPARE(after.step, before.trained()->newest->step);
    QCOMPARE(after.epoch, before.trained()->newest->epoch);
    QVERIFY(after.network.w_in == before.trained()->newest->network.w_in);
    QCOMPARE(after.history.size(), before.trained()->newest->history.size());
    QVERIFY(session().live().newest().trained()->frames.back()->step <= after.step);
    // The sentence names what is shown.
    QVERIFY(says(QStringLiteral("back at epoch %1, step %2.").arg(after.epoch).arg(after.step)));
    waitForAnalysis();
    QTRY_COMPARE(real_->verdict(), QStringLiteral("training diverged"));
    QVERIFY(says(QStringLiteral("choose a smaller learning rate")));
    QVERIFY(!says(QStringLiteral("train longer")));
    QVERIFY(!says(QStringLiteral("training.learning_rate")));
    QCOMPARE(real_->find<QPushButton>("primary")->text(), QStringLiteral("Continue"));
    // The old rate again, and it goes on from there.
    session().undo();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, kPatience);
    waitForAnalysis();
    QTRY_VERIFY(real_->verdict() != QStringLiteral("training diverged"));
    session().step();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().newest().trained()->newest->step,
                              before.trained()->newest->step + 1, kPatience);
  }

  void aFreshNetworkThatDivergesIsFresh() {
    const Matrix fresh = session().live().newest().trained()->newest->network.w_in;
    set("training.learning_rate", 10.0);
    RealWindow::click(real_->find<QPushButton>("primary"));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Failed, kPatience);
    QCOMPARE(session().live().newest().trained()->newest->step, std::int64_t{0});
    QVERIFY(session().live().newest().trained()->newest->network.w_in == fresh);
    QVERIFY(says(QStringLiteral("back at epoch 0, step 0.")));
    waitForAnalysis();
    QTRY_COMPARE(real_->verdict(), QStringLiteral("training diverged"));
  }

  /// A moment that training went back over is not looked at any more.
  void aMomentThatIsGoneIsLeft() {
    trainTo(5);
    const std::int64_t step = session().live().newest().trained()->newest->step;
    const auto last = static_cast<int>(session().live().newest().trained()->frames.size()) - 1;
    session().live().lookBack(last);
    QVERIFY(session().live().shown().trained()->step() <= step);
    set("training.learning_rate", 10.0);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Failed, kPatience);
    QVERIFY(session().live().shown().trained()->step() <= step);
  }

  void oneGroupHasNoPurity() {
    trainTo(3);
    QCOMPARE(rowOf(QStringLiteral("Group purity")), QStringLiteral("–"));
  }

  void zeroWeightsHaveNoPieces() {
    set("objective.l2", 2.0);
    trainTo(100);
    QTRY_COMPARE(real_->verdict(), QStringLiteral("collapsed"));
    QCOMPARE(rowOf(QStringLiteral("Components")), QStringLiteral("–"));
    QCOMPARE(rowOf(QStringLiteral("Residual variance")), QStringLiteral("–"));
  }

  void aNewLambdaIsSaidOfNoNetworkBefore() {
    set("objective.l2", 0.01);
    trainTo(30);
    const QString words = runWords(*session().live().analysis());
    const double gram = session().live().analysis()->analysis->network.gram_error;
    const double least = leastTotal();
    QVERIFY(std::isfinite(gram) && least > 0.0);
    const auto current = session().live().analysis();
    set("objective.l2", 0.3);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysis() != current, kPatience);
    waitForAnalysis();
    QCOMPARE(runWords(*session().live().analysis()), words);
    QCOMPARE(session().live().analysis()->analysis->network.gram_error, gram);
    QCOMPARE(leastTotal(), least);
    QCOMPARE(session().live().newest().experiment.objective.l2,
             0.01);  // what exports are written with
    QTRY_VERIFY(says(QStringLiteral("λ changed: train on to apply it")));
    session().pin();
    QCOMPARE(runWords(*session().pins().all().back()), words);
    // What was there before comes back as it was, and what was asked for too.
    const PastState kept = session().keep();
    QVERIFY(real_->open("two-rings"));
    session().comeBack(kept);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, kPatience);
    waitForAnalysis();
    QCOMPARE(session().experiment().objective.l2, 0.3);
    QCOMPARE(runWords(*session().live().analysis()), words);

    session().step();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().newest().experiment.objective.l2, 0.3, kPatience);
    waitForAnalysis();
    QVERIFY(runWords(*session().live().analysis()) != words);
    QVERIFY(session().live().analysis()->analysis->network.gram_error != gram);
    QVERIFY(leastTotal() > least);
    QTRY_VERIFY(!says(QStringLiteral("λ changed")));
    // The pin and an earlier moment stay what they were.
    QCOMPARE(runWords(*session().pins().all().back()), words);
    session().live().lookBack(1);
    waitForAnalysis();
    // Of another epoch, and with the same λ.
    const auto without_epoch = [](const QString& text) {
      return text.left(text.lastIndexOf(QStringLiteral(" · epoch")));
    };
    QCOMPARE(without_epoch(runWords(*session().live().analysis())), without_epoch(words));
    QCOMPARE(leastTotal(), least);
  }

  /// An optimizer that waits for a restart belongs to no network yet, whatever comes in between.
  void whatWaitsForARestartTrainedNothing() {
    trainTo(3);
    const auto trained_with = [this] { return session().live().newest().experiment.training; };
    const TrainingParameters before = trained_with();
    QCOMPARE(before.optimizer, OptimizerKind::Adam);
    session().setParameter(*findParameter("training.optimizer"), 0, std::string("sgd"));
    set("training.learning_rate", 0.002);
    QTRY_VERIFY(session().needsRestart());
    const Matrix weights = session().live().newest().trained()->newest->network.w_in;
    const PastState kept = session().keep();
    QVERIFY(real_->open("two-rings"));
    session().comeBack(kept);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, kPatience);
    QVERIFY(session().needsRestart());
    QVERIFY(session().live().newest().trained()->newest->network.w_in == weights);
    QCOMPARE(trained_with(), before);
    session().step();
    QTRY_COMPARE_WITH_TIMEOUT(trained_with().learning_rate, 0.002, kPatience);
    QCOMPARE(trained_with().optimizer, OptimizerKind::Adam);
    QVERIFY(session().needsRestart());
  }
};

QTEST_MAIN(AsTrainedTest)
#include "as_trained_test.moc"
