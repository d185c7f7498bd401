// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse wheel scrolls; it sets a value only where somebody has gone to it before.
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

#include "tests/ui/real_window.h"
#include "ui/controls/lambda_slider.h"
#include "ui/controls/parameter_panel.h"

using namespace weightscape;
using namespace weightscape::ui;

class WheelTest : public QObject {
  Q_OBJECT

  std::unique_ptr<RealWindow> real_;

  static void notch(QWidget* over, int angle = -120) {
    const QPoint middle = over->rect().center();
    QWidget* const window = over->window();
    QWheelEvent wheel(over->mapTo(window, middle), over->mapToGlobal(middle), {}, {0, angle},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);  // as from a mouse: Qt gives no focus for others
    qApp->notify(window->windowHandle(), &wheel);
    QCoreApplication::processEvents();
  }

  /// The list of the panel that offers this.
  QComboBox* listWith(const QString& choice) {
    auto* const panel = real_->window().findChild<ParameterPanel*>();
    for (auto* const list : panel->findChildren<QComboBox*>()) {
      if (list->findText(choice) >= 0) return list;
    }
    qFatal("no list with %s", qPrintable(choice));
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }
  void cleanup() { real_.reset(); }

  void itScrollsThePanelAndSetsNothing() {
    auto* const panel = real_->window().findChild<ParameterPanel*>();
    auto* const area = qobject_cast<QScrollArea*>(panel->parentWidget()->parentWidget());
    panel->open(ParameterSection::Data);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 100);
    QWidget* const focus = QApplication::focusWidget();
    int lists = 0;
    for (auto* const list : panel->findChildren<QComboBox*>()) {
      if (!list->isVisible() || list->count() < 2) continue;
      ++lists;
      area->verticalScrollBar()->setValue(0);
      area->ensureWidgetVisible(list);
      for (const int angle : {-120, 120, 120, -120}) {
        const int before = list->currentIndex();
        const int place = area->verticalScrollBar()->value();
        if (!area->viewport()->rect().contains(list->mapTo(area->viewport(), QPoint(4, 4)))) break;
        notch(list, angle);
        QVERIFY2(list->currentIndex() == before, qPrintable(list->accessibleName()));
        const QScrollBar* const bar = area->verticalScrollBar();
        const bool at_end = place == (angle < 0 ? bar->maximum() : bar->minimum());
        QVERIFY(at_end || bar->value() != place);
      }
    }
    QVERIFY(lists >= 2);
    QCOMPARE(QApplication::focusWidget(), focus);  // no wheel gives it
  }

  void whereSomebodyHasGoneItSetsTheValue() {
    QComboBox* const list = listWith("tanh");
    const int before = list->currentIndex();
    list->setFocus(Qt::TabFocusReason);
    notch(list, before == 0 ? -120 : 120);
    QVERIFY(list->currentIndex() != before);
  }

  void lambdaStaysUnlessItHasTheFocus() {
    auto* const slider = real_->find<LambdaSlider>("lambda-slider");
    const double lambda = slider->lambda();
    for (const int angle : {-120, 120}) {
      notch(slider, angle);
      QCOMPARE(slider->lambda(), lambda);
    }
    QVERIFY(!slider->hasFocus());
    slider->setFocus(Qt::TabFocusReason);
    notch(slider, 120);
    QVERIFY(slider->lambda() != lambda);
  }

  /// In any window of the program, also without anything that scrolls.
  void itHoldsInDialogs() {
    QWidget dialog;
    auto* const rows = new QVBoxLayout(&dialog);
    auto* const other = new QPushButton(QStringLiteral("other"));
    auto* const number = new QSpinBox;
    auto* const slider = new QSlider(Qt::Horizontal);
    for (QWidget* const one : std::initializer_list<QWidget*>{other, number, slider}) {
      rows->addWidget(one);
    }
    number->setValue(50);
    slider->setValue(50);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    other->setFocus();
    notch(number, 120);
    notch(slider, 120);
    QCOMPARE(number->value(), 50);
    QCOMPARE(slider->value(), 50);
    QVERIFY(!number->hasFocus());
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isActiveWindow());
    number->setFocus();
    notch(number, 120);
    QCOMPARE(number->value(), 51);
  }
};

QTEST_MAIN(WheelTest)
#include "wheel_test.moc"
