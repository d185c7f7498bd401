// SPDX-License-Identifier: GPL-3.0-or-later
// Words have the room that they need: names of views, titles of pinned runs, messages; lines have
// their width, and folds are as they were left.
#include <qcustomplot.h>

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/ui/real_window.h"
#include "ui/session/preferences.h"
#include "ui/theme/language.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/embedding/scene_overlay.h"
#include "ui/window/message_bar.h"

using namespace weightscape;
using namespace weightscape::ui;

class RoomTest : public QObject {
  Q_OBJECT

  std::unique_ptr<RealWindow> real_;

  Session& session() { return real_->session(); }

  static QVector<double> ticksOf(QCPAxis& axis) {
    QVector<double> ticks;
    QVector<QString> words;
    axis.ticker()->generate(axis.range(), QLocale(), QLatin1Char('g'), 3, ticks, nullptr, &words);
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(),
                               [&](double tick) { return !axis.range().contains(tick); }),
                ticks.end());
    return ticks;
  }

  static void speak(const QString& language) {
    applyLanguage(*qobject_cast<QApplication*>(QCoreApplication::instance()), language);
  }

 private slots:
  void init() {
    setWindowLayout({});
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() {
    real_.reset();
    speak("en");
  }

  void namesOfViewsAreNotCut_data() {
    QTest::addColumn<QString>("language");
    for (const char* const language : {"en", "de", "zh_CN"}) QTest::newRow(language) << language;
  }

  /// The tools beside them had the width of those of other views.
  void namesOfViewsAreNotCut() {
    QFETCH(const QString, language);
    speak(language);
    for (const char* const stack : {"middle-views", "upper-views", "lower-views"}) {
      const auto bar = [&] { return real_->find<QWidget>(stack)->findChild<QTabBar*>(); };
      QTRY_VERIFY(bar()->isVisible());
      for (int i = 0; i < bar()->count(); ++i) {
        QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(i).center());
        QTRY_VERIFY2(bar()->width() >= bar()->sizeHint().width(), stack);
      }
    }
  }

  void messagesLeaveTheTitlesOfPinnedRunsFree() {
    QVERIFY(real_->train());
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QTest::keyClick(&real_->window(), Qt::Key_P);
    QVERIFY(real_->message().contains("already"));
    auto* const bar = real_->find<QWidget>("message-bar");
    auto* const button = real_->find<QToolButton>("unpin-0");
    const auto below = [&] {
      const int titles = button->mapTo(&real_->window(), QPoint(0, 0)).y() +
                         3 * QFontMetrics(real_->window().font()).height();
      return bar->mapTo(&real_->window(), QPoint(0, 0)).y() >= titles;
    };
    QTRY_VERIFY(below());
  }

  /// Its header and first rows were under the bar until somebody closed it.
  void messagesLeaveATableFree() {
    real_->window().resize(820, 460);
    real_->showView("middle-views", "Neurons");
    auto* const table = real_->find<QWidget>("neurons-table");
    QTRY_VERIFY(table->isVisible());
    const auto top = [&] { return table->mapTo(&real_->window(), QPoint(0, 0)).y(); };
    QTest::qWait(0);
    const int before = top();
    auto* const bar = real_->window().findChild<MessageBar*>();
    bar->say("A question?", MessageBar::Tone::Question, {{"Yes", {}}, {"No", {}}});
    QTRY_VERIFY(bar->isVisible() &&
                top() >= bar->mapTo(&real_->window(), QPoint(0, bar->height())).y());
    QCOMPARE(real_->window().size(), QSize(820, 460));
    bar->leave();
    QTRY_COMPARE(top(), before);
    // In another view it lies over the picture, and the table is as it was.
    bar->say("A question?", MessageBar::Tone::Question, {{"Yes", {}}});
    real_->showView("middle-views", "Wiring");
    QTRY_VERIFY(!table->isVisible());
    bar->leave();
    real_->showView("middle-views", "Neurons");
    QTRY_COMPARE(top(), before);
  }

  void namesOfAxesAreNotCut_data() { namesOfViewsAreNotCut_data(); }

  /// In a low window, in the type of a class too, each is as long as its plot has room, and the
  /// numbers beside it stand apart.
  void namesOfAxesAreNotCut() {
    QFETCH(const QString, language);
    speak(language);
    real_->window().resize(820, 460);
    QVERIFY(real_->train());
    QTest::keyClick(&real_->window(), Qt::Key_F5);
    QTest::qWait(0);
    int seen = 0;
    for (auto* const plot : real_->window().findChildren<QCustomPlot*>()) {
      if (!plot->isVisible()) continue;
      plot->replot();
      plot->replot();  // the margins of the first are those of the type before
      for (QCPAxis* const axis : {plot->yAxis, plot->yAxis2}) {
        if (!axis->visible() || axis->axisRect()->height() <= 0) continue;
        ++seen;
        const int middle = axis->axisRect()->center().y();
        const int room = 2 * std::min(middle, plot->height() - middle);
        const int wide = QFontMetrics(axis->labelFont()).horizontalAdvance(axis->label());
        QVERIFY2(wide <= room, qPrintable(axis->label()));
        const QVector<double> ticks = ticksOf(*axis);
        const int line = QFontMetrics(axis->tickLabelFont()).height();
        for (int i = 1; i < ticks.size(); ++i) {
          const double apart =
              std::abs(axis->coordToPixel(ticks[i]) - axis->coordToPixel(ticks[i - 1]));
          QVERIFY2(apart >= 0.8 * line, qPrintable(axis->label()));
        }
      }
    }
    QVERIFY(seen > 0);
    auto* const verdict = real_->find<QLabel>("verdict");
    QTRY_VERIFY(QFontMetrics(verdict->font()).horizontalAdvance(verdict->text()) <=
                verdict->width());
    QTest::keyClick(&real_->window(), Qt::Key_F5);
  }

  void whatOnlyTellsGoesByItself() {
    auto* const bar = real_->window().findChild<MessageBar*>();
    bar->setReadIn(1);
    bar->say("Saved.", MessageBar::Tone::Good);
    QTRY_VERIFY(!bar->isVisible());
    bar->say("A question?", MessageBar::Tone::Question, {{"Yes", {}}});
    bar->say("Not saved.", MessageBar::Tone::Bad);
    QTest::qWait(50);
    QVERIFY(bar->isVisible());
    bar->say("Exporting…", MessageBar::Tone::Good);
    bar->stay();
    QTest::qWait(50);
    QVERIFY(bar->isVisible());
  }

  /// 1e9 was answered with "1e+09".
  void numbersReadAsAPersonWritesThem() {
    const auto refused = [this](double value) {
      try {
        session().setParameter(*findParameter("data.samples"), 0, value);
      } catch (const Error& error) {
        return translated(error);
      }
      return QString();
    };
    QVERIFY2(refused(1e9).contains("1,000,000,000 is not"), qPrintable(refused(1e9)));
    QVERIFY2(refused(-2500.0).contains("-2,500 is not"), qPrintable(refused(-2500.0)));
    QVERIFY2(refused(1e-7).contains(QStringLiteral("10⁻⁷ is not")), qPrintable(refused(1e-7)));
    QVERIFY2(refused(2.5e20).contains(QStringLiteral("2.5·10²⁰ is not")),
             qPrintable(refused(2.5e20)));
  }

  void foldsOfANarrowWindowAreRemembered() {
    auto* const tabs = real_->find<QTabBar>("column-tabs");
    real_->window().resize(900, 700);
    QTRY_VERIFY(tabs->isVisible());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QVERIFY(real_->window().close());
    real_ = std::make_unique<RealWindow>();
    real_->window().resize(900, 700);
    auto* const again = real_->find<QTabBar>("column-tabs");
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(again->currentIndex(), 1);
    QTest::keyClick(&real_->window(), Qt::Key_F6);  // folds what is shown
    QTRY_VERIFY(!again->isVisible());
    QVERIFY(real_->window().close());
    real_ = std::make_unique<RealWindow>();
    real_->window().resize(900, 700);
    QTRY_VERIFY(real_->find<QAction>("side-column")->isEnabled());
    QVERIFY(!real_->find<QTabBar>("column-tabs")->isVisible());
    // A wide window has folds of its own.
    real_->window().resize(1280, 800);
    QTRY_VERIFY(real_->find<QAction>("side-column")->isChecked());
    QVERIFY(real_->find<QAction>("parameters-column")->isChecked());
  }

  /// They were one dot of the screen wide, however fine it is.
  void linesKeepTheirWidthOnAFineScreen() {
    auto* const plot = real_->find<QCustomPlot>("loss-plot");
    const auto wide = [plot](double ratio) {
      plot->setBufferDevicePixelRatio(ratio);
      plot->replot();
      return plot->graph(0)->pen().widthF();
    };
    QVERIFY(wide(3.0) > 1.0);
    QVERIFY(wide(3.0) < 1.01);
    QCOMPARE(wide(1.0), 1.0);  // as fast as ever
  }
};

QTEST_MAIN(RoomTest)
#include "room_test.moc"
