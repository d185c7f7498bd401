// Random events, the same ones each time: no crash, no hang, no long stall of the window.
//
// WEIGHTSCAPE_MONKEY_EVENTS sets how many (500 in the ordinary run; 20,000 in a long one).
#include <QElapsedTimer>
#include <QTest>
#include <QWheelEvent>
#include <random>

#include "tests/ui/real_window.h"

using namespace weightscape;
using namespace weightscape::ui;

class MonkeyTest : public QObject {
  Q_OBJECT

 private:
  std::mt19937 random_{20261124};

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
                                   Qt::Key_Plus,  Qt::Key_Down, Qt::Key_Right, Qt::Key_1};
    switch (below(8)) {
      case 0:
      case 1:
      case 2:
        // Buttons with menus would wait for a choice.
        if (widget->objectName() == "axes" || widget->objectName() == "select-tool" ||
            widget->inherits("QMenuBar") || widget->inherits("QComboBox")) {
          break;
        }
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
        if (widget->inherits("QMenuBar") || widget->inherits("QComboBox")) break;
        const Qt::KeyboardModifiers modifiers = below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::mousePress(widget, Qt::LeftButton, modifiers, place);
        QTest::mouseMove(widget, QPoint(below(widget->width()), below(widget->height())));
        QTest::mouseRelease(widget, Qt::LeftButton, modifiers,
                            QPoint(below(widget->width()), below(widget->height())));
        break;
      }
      case 5:
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window,
                        keys[below(static_cast<int>(std::size(keys)))]);
        break;
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
    qint64 longest = 0;
    for (int i = 0; i < events; ++i) {
      // Worlds that do not end would make the test as long as they are.
      if (real.session().experiment().training.epochs > 500 ||
          (real.session().training().dataset &&
           real.session().training().dataset->neurons() > 400)) {
        QVERIFY(real.open("ring"));
      }
      QElapsedTimer clock;
      clock.start();
      strike(real.window());
      QCoreApplication::processEvents();
      longest = std::max(longest, clock.elapsed());
      QVERIFY(real.window().isVisible());
    }
    qInfo("longest time for one event: %lld ms", static_cast<long long>(longest));
    // The window still works.
    real.session().load(Experiment{});
    QTRY_COMPARE_WITH_TIMEOUT(real.session().state(), TrainingState::Idle, 60000);
    real.session().start();
    QTRY_COMPARE_WITH_TIMEOUT(real.session().state(), TrainingState::Finished, 60000);
  }
};

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
