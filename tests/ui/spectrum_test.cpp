// SPDX-License-Identifier: GPL-3.0-or-later
// λ taken by its line in the spectrum, as a hand does it.
#include <qcustomplot.h>

#include <QtTest>
#include <cmath>
#include <memory>

#include "core/data/dataset.h"
#include "real_window.h"
#include "ui/session/lambda_setting.h"
#include "ui/views/loss/loss_plot.h"

using namespace weightscape;
using namespace weightscape::ui;

class SpectrumTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  [[nodiscard]] Session& session() const { return real_->session(); }
  [[nodiscard]] double lambda() const { return session().experiment().objective.l2; }
  [[nodiscard]] QCustomPlot* plot() const { return real_->find<QCustomPlot>("spectrum-plot"); }

  /// Where a λ lies, far from the ends of the line.
  [[nodiscard]] QPoint placeOf(double level) const {
    return {plot()->axisRect()->rect().center().x(),
            static_cast<int>(std::lround(plot()->yAxis->coordToPixel(level)))};
  }

  void move(const QPoint& place, Qt::KeyboardModifiers modifiers = {}) const {
    QMouseEvent event(QEvent::MouseMove, place, plot()->mapToGlobal(place), Qt::NoButton,
                      Qt::LeftButton, modifiers);
    QApplication::sendEvent(plot(), &event);
  }

  void dragTo(const QPoint& to, Qt::KeyboardModifiers modifiers = {}) const {
    const QPoint from = placeOf(lambda());
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i) move(from + (to - from) * i / 8, modifiers);
    QTest::mouseRelease(plot(), Qt::LeftButton, modifiers, to);
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    real_->showView("upper-views", "Spectrum");
    QTRY_VERIFY(plot()->isVisible() && plot()->graph(0)->dataCount() > 0);
    plot()->replot();
    QCOMPARE(lambda(), 0.01);
  }

  void cleanup() { real_.reset(); }

  void aDragMovesLambdaAndIsOneStepOfUndo() {
    dragTo(placeOf(0.1) + QPoint(0, 2));
    QCOMPARE(lambda(), 0.1);  // it snaps
    QTest::keyClick(&real_->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(lambda(), 0.01);
    QVERIFY(!session().history().canUndo());
    // The slider goes with it.
    dragTo(placeOf(0.5));  // no mode stands near it
    QCOMPARE(lambda(), 0.5);
    QCOMPARE(relativeLambda(session()), 0.5);
  }

  void withAltItDoesNotSnap() {
    dragTo(placeOf(0.1) + QPoint(0, 2), Qt::AltModifier);
    QVERIFY(lambda() != 0.1);
    QVERIFY(lambda() > 0.07 && lambda() < 0.1);
  }

  void itSnapsToWhereAModeDies() {
    const Vector& values = session().live().shown().dataset->spectrum.values;
    const double mode = values(6) / values(0);
    dragTo(placeOf(mode));
    QVERIFY2(std::abs(lambda() / mode - 1.0) < 0.006, qPrintable(QString::number(lambda())));
  }

  void theLowerEndIsZero() {
    const QPoint below(plot()->axisRect()->rect().center().x(), plot()->height() - 4);
    dragTo(below);
    QCOMPARE(lambda(), 0.0);
    plot()->replot();
    // And it can be taken from there.
    QTest::mousePress(plot(), Qt::LeftButton, {},
                      {below.x(), plot()->axisRect()->rect().bottom() - 1});
    move(placeOf(0.05));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, placeOf(0.05));
    QCOMPARE(lambda(), 0.05);
  }

  void besideTheLineNothingIsTaken() {
    const QPoint place = placeOf(0.3);
    QTest::mousePress(plot(), Qt::LeftButton, {}, place);
    move(placeOf(0.1));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, placeOf(0.1));
    QCOMPARE(lambda(), 0.01);
  }

  void arrowKeysMoveIt() {
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Up);
    QCOMPARE(lambda(), 0.011);
    QTest::keyClick(plot(), Qt::Key_Down);
    QTest::keyClick(plot(), Qt::Key_Down);
    QVERIFY(lambda() < 0.01);
    QTest::keyClick(plot(), Qt::Key_PageUp);
    QCOMPARE(lambda(), 0.01);
    QTest::keyClick(plot(), Qt::Key_PageUp);
    QCOMPARE(lambda(), 0.02);
    QTest::keyClick(plot(), Qt::Key_PageDown);
    QCOMPARE(lambda(), 0.01);
    QTest::keyClick(plot(), Qt::Key_Home);
    QCOMPARE(lambda(), 0.0);
    QTest::keyClick(plot(), Qt::Key_Up);
    QCOMPARE(lambda(), 1e-4);
  }

  void aDragLeavesOneMarkAndWakesTheTraining() {
    session().live().setUntilSettled(true);
    QVERIFY(real_->train());
    const auto marks = [this] {
      const LossPicture picture = lossPicture(session().live().shown(), session().live().newest());
      return changeMarks(picture.training->history, picture.changes).size();
    };
    QCOMPARE(marks(), std::size_t{0});
    const std::int64_t epochs = session().live().newest().trained()->epoch();
    dragTo(placeOf(0.1));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained()->epoch() > epochs + 20, 60000);
    QTRY_COMPARE(marks(), std::size_t{1});
  }

  /// What is below is what the weights keep of each mode; it has an axis of its own.
  void whatTheWeightsKeepStandsBelow() {
    QCOMPARE(plot()->axisRectCount(), 2);
    QCOMPARE(plot()->graph(0)->valueAxis()->axisRect(), plot()->axisRect(0));
    QCOMPARE(plot()->graph(1)->valueAxis()->axisRect(), plot()->axisRect(0));
    QCOMPARE(plot()->graph(2)->valueAxis()->axisRect(), plot()->axisRect(1));
    QCOMPARE(plot()->graph(3)->valueAxis()->axisRect(), plot()->axisRect(1));
    QVERIFY(plot()->axisRect(0)->bottom() < plot()->axisRect(1)->top());
    QVERIFY(!plot()->yAxis2->visible());
    // The prediction answers the hand, before any step is taken.
    const double before = plot()->graph(2)->data()->at(3)->value;
    dragTo(placeOf(0.1));
    QVERIFY(plot()->graph(2)->data()->at(3)->value < before);
  }

  void lambdaSpeaksOfTheNetworkThatIsShown() {
    QVERIFY(real_->train());
    const auto says = [this](const QString& what) {
      for (const QLabel* const label :
           real_->find<QWidget>("lambda-panel")->findChildren<QLabel*>()) {
        if (label->text().contains(what)) return true;
      }
      return false;
    };
    QVERIFY(says("of 20 modes"));
    session().setParameter(*findParameter("network.hidden"), 0, std::int64_t{7});
    QVERIFY(session().needsRestart());
    QVERIFY(says("of 20 modes"));
    session().restart();
    QTRY_VERIFY_WITH_TIMEOUT(says("of 7 modes"), 20000);
  }
};

QTEST_MAIN(SpectrumTest)
#include "spectrum_test.moc"
