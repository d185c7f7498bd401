// SPDX-License-Identifier: GPL-3.0-or-later
// λ over the finished runs of a sweep, in the real window.
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "core/analysis/analysis.h"
#include "tests/ui/real_window.h"
#include "ui/controls/lambda_slider.h"
#include "ui/session/sweep_session.h"
#include "ui/work/analysis_snapshot.h"

using namespace weightscape;
using namespace weightscape::ui;

class FinishedRunsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  Session& session() const { return real_->session(); }
  const LiveTraining& live() const { return session().live(); }
  SweepSession& sweep() const { return real_->window().sweep(); }
  LambdaSlider* slider() const { return real_->find<LambdaSlider>("lambda-slider"); }
  QToolButton* button(const char* name) const { return real_->find<QToolButton>(name); }

  QPoint placeOf(double lambda) const {
    return {static_cast<int>(std::lround(slider()->placeOf(lambda))), 18};
  }

  bool shows(std::size_t cell) const {
    const Trained* const shown = live().shown().trained();
    return live().visiting() && shown != nullptr &&
           shown->network().w_in == sweep().cells().at(cell)->checkpoint->network.w_in &&
           live().analysis()->training.get() == &live().shown();
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100});
    real_->showView("middle-views", "Sweep over λ");
    QVERIFY(!button("lambda-finished")->isVisible());
    real_->find<QLineEdit>("sweep-values")->setText("0.01, 0, 0.001");
    real_->find<QLineEdit>("sweep-seeds")->setText("1");
    RealWindow::click(real_->find<QPushButton>("sweep-start"));
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 3, 120000);
    real_->showView("middle-views", "Wiring");
  }

  void cleanup() { real_.reset(); }

  void draggingGoesFromRunToRunAtOnce() {
    const double before = session().experiment().objective.l2;
    QVERIFY(button("lambda-finished")->isVisible());
    RealWindow::click(button("lambda-finished"));
    QTRY_VERIFY_WITH_TIMEOUT(live().visiting(), 60000);
    QTest::mousePress(slider(), Qt::LeftButton, {}, placeOf(0.0012));
    QVERIFY(shows(2));  // nothing is waited for
    QTest::mouseMove(slider(), placeOf(0.02));
    QVERIFY(shows(0));
    const QString verdict = real_->verdict();
    QTest::mouseMove(slider(), placeOf(0.0));
    QVERIFY(shows(1));
    QVERIFY2(real_->verdict() != verdict, qPrintable(verdict));
    QTest::mouseMove(slider(), placeOf(0.02));
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, placeOf(0.02));
    QVERIFY(shows(0));
    // The handle stands at the run, and the experiment has kept its λ.
    QCOMPARE(slider()->lambda(), 0.01);
    QCOMPARE(session().experiment().objective.l2, before);
    // Keys go to the next, however far it is.
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_Left);
    QVERIFY(shows(2));
    QTest::keyClick(slider(), Qt::Key_Left);
    QVERIFY(shows(1));
    QTest::keyClick(slider(), Qt::Key_Left);
    QVERIFY(shows(1));
    // Back to the training.
    RealWindow::click(button("lambda-live"));
    QVERIFY(!live().visiting());
    QCOMPARE(live().shown().trained()->newest->step, std::int64_t{0});
    QCOMPARE(slider()->lambda(), before);
  }

  void whoStartsWantsToSeeTheTraining() {
    RealWindow::click(button("lambda-finished"));
    QTRY_VERIFY_WITH_TIMEOUT(live().visiting(), 60000);
    QVERIFY(button("lambda-finished")->isChecked());
    RealWindow::click(real_->find<QPushButton>("primary"));
    QVERIFY(!live().visiting());
    QVERIFY(button("lambda-live")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(live().state(), TrainingState::Finished, 60000);
  }

  /// Of a folder whose runs are damaged: what is not there is named.
  void whatIsMissingIsSaid() {
    KeptSweep less = sweep().kept();
    less.cells.erase(0);
    sweep().putBack(less);
    RealWindow::click(button("lambda-finished"));
    QTRY_VERIFY_WITH_TIMEOUT(live().visiting(), 60000);
    const auto names = [](const QString& text) {
      return text.contains("2 of 3 runs; 1 ") && text.contains("damaged or missing: 0.01");
    };
    const auto labels = real_->window().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
      return label->isVisible() && names(label->text());
    }));
    QVERIFY2(names(button("lambda-finished")->toolTip()),
             qPrintable(button("lambda-finished")->toolTip()));
  }

  void anotherWorldHasNone() {
    RealWindow::click(button("lambda-finished"));
    QTRY_VERIFY_WITH_TIMEOUT(live().visiting(), 60000);
    QVERIFY(real_->open("line"));
    QVERIFY(!live().visiting());
    QVERIFY(!button("lambda-finished")->isVisible());
  }
};

QTEST_MAIN(FinishedRunsTest)
#include "finished_runs_test.moc"
