// SPDX-License-Identifier: GPL-3.0-or-later
// Views that follow training are drawn as often as there is time, and the last state always comes.
#include <QtTest>
#include <vector>

#include "ui/plots/refresh_pace.h"

using namespace weightscape::ui;

class RefreshPaceTest : public QObject {
  Q_OBJECT

 private slots:
  void atRestEachIsDrawnAtOnce() {
    int drawn = 0;
    RefreshPace pace(
        [&] {
          ++drawn;
          QTest::qSleep(20);
        },
        nullptr);
    for (int i = 1; i <= 4; ++i) {
      pace.ask(false);
      QCOMPARE(drawn, i);
    }
  }

  /// One picture's two signals, and whatever comes before there is time again, are one drawing.
  void whileWeightsMoveTheLastOneComes() {
    int state = 0;
    std::vector<int> drawn;
    RefreshPace pace(
        [&] {
          drawn.push_back(state);
          QTest::qSleep(30);
        },
        nullptr);
    for (state = 1; state <= 5; ++state) pace.ask(true);
    state = 5;
    QCOMPARE(drawn, (std::vector<int>{1}));
    QTRY_COMPARE(drawn, (std::vector<int>{1, 5}));
    QTest::qWait(400);
    QCOMPARE(drawn.size(), std::size_t{2});
  }

  /// What was waiting is what comes to rest: it is not drawn twice.
  void restingDrawsOnce() {
    int drawn = 0;
    RefreshPace pace(
        [&] {
          ++drawn;
          QTest::qSleep(20);
        },
        nullptr);
    pace.ask(true);
    pace.ask(true);
    pace.ask(false);
    QCOMPARE(drawn, 2);
    QTest::qWait(400);
    QCOMPARE(drawn, 2);
  }

  /// However long one takes, the next comes within a second or so.
  void aVeryLongOneIsFollowed() {
    int drawn = 0;
    RefreshPace pace([&] { ++drawn; }, nullptr);
    pace.tookBesides(1e9);
    pace.ask(true);
    pace.ask(true);
    QCOMPARE(drawn, 1);
    QTRY_COMPARE_WITH_TIMEOUT(drawn, 2, 20000);
  }
};

QTEST_MAIN(RefreshPaceTest)
#include "refresh_pace_test.moc"
