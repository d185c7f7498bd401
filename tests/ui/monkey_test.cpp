// SPDX-License-Identifier: GPL-3.0-or-later
// Random events, the same ones each time: no crash, no hang, no long stall of the window.
//
// WEIGHTSCAPE_MONKEY_EVENTS sets how many (500 in the ordinary run; 20,000 in a long one).
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <random>

#include "core/data/dataset.h"
#include "tests/ui/real_window.h"

using namespace weightscape;
using namespace weightscape::ui;

class MonkeyTest : public QObject {
  Q_OBJECT

 private:
  std::mt19937 random_{20261124};
  QString last_;  ///< what was done last

  int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

  /// Widgets that a person can reach now.
  static QList<QWidget*> targets(QWidget& window) {
    QList<QWidget*> result;
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
      if (widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
          widget->width() > 2 && widget->height() > 2) {
        result << widget;
      }
    }
    return result;
  }

  void strike(MainWindow& window) {
    const QList<QWidget*> widgets = targets(window);
    QWidget* const widget = widgets[below(static_cast<int>(widgets.size()))];
    const QPoint place(below(widget->width()), below(widget->height()));
    static const Qt::Key keys[] = {Qt::Key_Space, Qt::Key_S,    Qt::Key_R,     Qt::Key_H,
                                   Qt::Key_Left,  Qt::Key_Up,   Qt::Key_Tab,   Qt::Key_Escape,
                                   Qt::Key_Plus,  Qt::Key_Down, Qt::Key_Right, Qt::Key_1,
                                   Qt::Key_P,     Qt::Key_T,    Qt::Key_2,     Qt::Key_7,
                                   Qt::Key_F2,    Qt::Key_F5,   Qt::Key_9,     Qt::Key_4};
    const int kind = below(8);
    last_ = QStringLiteral("%1 on %2 %3")
                .arg(kind)
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    switch (kind) {
      case 0:
      case 1:
      case 2:
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
        break;
      case 3: {
        const QPointF at(place);
        QWheelEvent wheel(at, widget->mapToGlobal(at), {}, QPoint(0, below(2) ? 120 : -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &wheel);
        break;
      }
      case 4: {
        const Qt::KeyboardModifiers modifiers = below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::mousePress(widget, Qt::LeftButton, modifiers, place);
        QTest::mouseMove(widget, QPoint(below(widget->width()), below(widget->height())));
        QTest::mouseRelease(widget, Qt::LeftButton, modifiers,
                            QPoint(below(widget->width()), below(widget->height())));
        break;
      }
      case 5: {
        const Qt::Key key = keys[below(static_cast<int>(std::size(keys)))];
        last_ = QStringLiteral("key %1").arg(QKeySequence(key).toString());
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window, key);
        break;
      }
      case 6:
        QTest::keyClicks(window.focusWidget() != nullptr ? window.focusWidget() : &window,
                         QStringLiteral("0.1-9e"));
        break;
      default:
        QTest::keyClick(&window, below(2) ? Qt::Key_Z : Qt::Key_Y, Qt::ControlModifier);
        break;
    }
  }

 private slots:
  void randomEvents() {
    const int events = qEnvironmentVariableIsSet("WEIGHTSCAPE_MONKEY_EVENTS")
                           ? qEnvironmentVariableIntValue("WEIGHTSCAPE_MONKEY_EVENTS")
                           : 500;
    RealWindow real;
    QVERIFY(real.open("ring"));
    // Menus and dialogs run event loops of their own: after a moment they are closed.
    QTimer closer;
    closer.start(100);
    connect(&closer, &QTimer::timeout, this, [] {
      if (QWidget* const popup = QApplication::activePopupWidget()) popup->close();
      if (QWidget* const dialog = QApplication::activeModalWidget()) dialog->close();
    });
    // A stall is a time in which the window answers nothing: no turn of the event loop.
    qint64 longest = 0;
    int stalls = 0;
    QString what;
    QElapsedTimer since;
    since.start();
    QTimer pulse;
    pulse.start(5);
    connect(&pulse, &QTimer::timeout, this, [&] {
      const qint64 gap = since.restart();
      if (gap > 250) {
        ++stalls;
        if (qEnvironmentVariableIsSet("WEIGHTSCAPE_MONKEY_TELLS")) {
          qInfo("%lld ms: %s", static_cast<long long>(gap), qPrintable(last_));
        }
      }
      if (gap > longest) {
        longest = gap;
        what = last_;
      }
    });
    for (int i = 0; i < events; ++i) {
      // Worlds that do not end would make the test as long as they are.
      if (real.session().experiment().training.epochs > 500 ||
          (real.session().live().shown().dataset &&
           real.session().live().shown().dataset->neurons() > 400)) {
        QVERIFY(real.open("ring"));
      }
      strike(real.window());
      QCoreApplication::processEvents();
      QVERIFY(real.window().isVisible());
    }
    pulse.stop();
    qInfo("%d events, stalls above 250 ms: %d, longest %lld ms: %s", events, stalls,
          static_cast<long long>(longest), qPrintable(what));
    // The window still works; at full speed, wherever the monkey left the pace.
    real.session().live().setPace(Pace::Full);
    real.session().load(Experiment{});
    QTRY_COMPARE_WITH_TIMEOUT(real.session().live().state(), TrainingState::Idle, 60000);
    real.session().start();
    QTRY_COMPARE_WITH_TIMEOUT(real.session().live().state(), TrainingState::Finished, 60000);
  }
};

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
