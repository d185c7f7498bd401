// SPDX-License-Identifier: GPL-3.0-or-later
// What the window spends on drawing: nothing while nothing happens, and not too much on one
// picture.
#include <QtTest>
#include <algorithm>

#include "tests/ui/real_window.h"
#include "ui/vtk/frame_pace.h"
#include "ui/vtk/vtk_widget.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

/// Counts what is laid out or drawn, and remembers by whom.
class Busy : public QObject {
 public:
  Busy() { QCoreApplication::instance()->installEventFilter(this); }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint) {
      ++events_;
      by_ << QStringLiteral("%1 %2").arg(QString::fromUtf8(watched->metaObject()->className()),
                                         watched->objectName());
    }
    return QObject::eventFilter(watched, event);
  }
  /// How many there were in half a second; who they were of is said where it is asked for.
  int halfASecond() {
    events_ = 0;
    by_.clear();
    QTest::qWait(500);
    return events_;
  }
  [[nodiscard]] QString by() const { return by_.mid(0, 12).join(QStringLiteral(", ")); }

 private:
  int events_ = 0;
  QStringList by_;
};

}  // namespace

class RestTest : public QObject {
  Q_OBJECT

 private slots:
  /// What a picture takes that would take so long whole.
  static double timeOf(const FramePace& pace, double whole) {
    return whole * pace.fineness() * pace.fineness();
  }

  /// Pictures that take too long are drawn coarse, and whole again where that is fast enough; on a
  /// machine that draws at half the speed none among others holds the window up.
  void slowPicturesAreCoarse() {
    const auto settled = [](FramePace& pace, double whole) {
      double longest = 0.0;
      for (int picture = 0; picture < 60; ++picture) {
        const double took = timeOf(pace, whole);
        pace.took(took);
        if (picture >= 30) longest = std::max(longest, took);
      }
      return longest;
    };
    FramePace pace;
    QCOMPARE(settled(pace, 20.0), 20.0);
    QCOMPARE(pace.fineness(), 1.0);
    QVERIFY(!pace.slow());
    QCOMPARE(settled(pace, 40.0), 10.0);  // the machine runs at half the speed
    QCOMPARE(pace.fineness(), 0.5);
    QVERIFY(pace.slow());
    QVERIFY(settled(pace, 120.0) < 33.0);
    QCOMPARE(pace.fineness(), 0.25);  // faint triangles over the whole picture
    QVERIFY(settled(pace, 400.0) < 33.0);
    QCOMPARE(pace.fineness(), 0.25);  // and no coarser: there would be nothing to see
    QCOMPARE(settled(pace, 40.0), 10.0);
    QCOMPARE(settled(pace, 8.0), 8.0);
    QCOMPARE(pace.fineness(), 1.0);
  }

  /// The first picture of much more than before holds nothing up; one is enough to know better.
  void muchIsBegunCoarse() {
    for (const double whole : {8.0, 60.0}) {
      FramePace pace;
      for (int picture = 0; picture < 10; ++picture) pace.took(2.0);
      pace.beginAnew();
      QCOMPARE(pace.fineness(), 0.5);
      QVERIFY(!pace.slow());  // nobody knows yet
      pace.took(timeOf(pace, whole));
      QCOMPARE(pace.fineness(), whole < 20.0 ? 1.0 : 0.5);
      QCOMPARE(pace.slow(), whole > 20.0);
    }
  }

  /// Where drawing takes long, pictures that only follow others leave most of the time to all else,
  /// and are still a film; on a machine half as fast they are at least five a second.
  void drawingLeavesTime() {
    for (const double whole : {2.0, 12.0, 24.0, 48.0, 1000.0}) {
      FramePace pace;
      double took = whole;
      for (int picture = 0; picture < 60; ++picture) {
        took = timeOf(pace, whole);
        pace.took(took);
      }
      QVERIFY(pace.apart() <= 200.0);
      if (whole > 48.0) continue;
      QVERIFY(took / pace.apart() < 0.4);
      QVERIFY(pace.apart() < 100.0);
    }
  }

  /// However many are asked for in turn while pictures keep coming, few are drawn, and the last one
  /// is; at rest each comes at once.
  void picturesWaitForTheirTurn() {
    VtkWidget widget;
    widget.resize(300, 200);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    int painted = 0;
    connect(&widget, &VtkWidget::painted, &widget, [&] { ++painted; });
    widget.setSmoothAtRest(false);
    widget.redraw();
    QTRY_VERIFY(painted > 0);
    painted = 0;
    int asked = 0;
    while (painted < 3) {
      widget.redrawInTurn();
      ++asked;
      QCoreApplication::processEvents();
    }
    QVERIFY2(asked > painted, qPrintable(QString::number(asked)));
    painted = 0;
    widget.redrawInTurn();
    QTRY_VERIFY(painted > 0);
    painted = 0;
    widget.redrawInTurn();
    widget.setSmoothAtRest(true);  // who waited for a turn does not wait for more pictures
    QTRY_VERIFY(painted > 0);
  }

  void nothingIsDrawnAtRest() {
    RealWindow real;
    for (const char* const preset : {"ring", "sheet", "y-maze"}) {
      QVERIFY(real.open(QString::fromUtf8(preset)));
      QVERIFY(real.train());
      Busy busy;
      // What came last is still drawn, and then with smooth edges.
      const bool rests = QTest::qWaitFor([&] { return busy.halfASecond() == 0; }, 20000);
      QVERIFY2(rests, qPrintable(QString::fromUtf8(preset) + ": " + busy.by()));
    }
  }
};

QTEST_MAIN(RestTest)
#include "rest_test.moc"
