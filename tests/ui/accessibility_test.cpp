// SPDX-License-Identifier: GPL-3.0-or-later
// Every control has a name and a description, Tab reaches all, and focus can be seen.
#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QTest>

#include "tests/ui/real_window.h"

using namespace weightscape;
using namespace weightscape::ui;

class AccessibilityTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  static QString describe(const QWidget* widget) {
    QString text = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget* w = widget; w != nullptr; w = w->parentWidget()) {
      if (!w->objectName().isEmpty()) text += " < " + w->objectName();
    }
    return text;
  }

  QList<QWidget*> focusable() const {
    QList<QWidget*> result;
    for (QWidget* const widget : real_->window().findChildren<QWidget*>()) {
      if (widget->isVisible() && widget->isEnabled() && widget->window() == &real_->window() &&
          (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()) {
        result << widget;
      }
    }
    return result;
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void everyControlHasANameAndADescription() {
    for (const char* const stack : {"upper-views", "lower-views", "middle-views"}) {
      auto* const bar = real_->find<QWidget>(stack)->findChild<QTabBar*>();
      for (int i = 0; i < bar->count(); ++i) {
        bar->setCurrentIndex(i);
        for (const QWidget* const widget : focusable()) {
          const auto* const button = qobject_cast<const QAbstractButton*>(widget);
          const bool named = !widget->accessibleName().isEmpty() ||
                             (button != nullptr && !button->text().isEmpty());
          QVERIFY2(named, qPrintable("no name: " + describe(widget)));
          QVERIFY2(!widget->accessibleDescription().isEmpty() || !widget->toolTip().isEmpty(),
                   qPrintable("no description: " + describe(widget)));
        }
      }
    }
  }

  /// Where the keyboard led the focus Space and Return press what is there; after a click Space
  /// trains.
  void spaceFirstServesWhatHasTheFocus() {
    auto* const box = real_->find<QWidget>("network.biases")->findChild<QCheckBox*>();
    QVERIFY(box != nullptr);
    const bool before = box->isChecked();
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(box->isChecked(), !before);
    auto* const more = real_->find<QPushButton>("primary");
    more->setFocus(Qt::MouseFocusReason);
    box->setFocus(Qt::BacktabFocusReason);
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(box->isChecked(), before);
    QVERIFY(!real_->session().live().running());
    more->setFocus(Qt::MouseFocusReason);
    box->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(box->isChecked(), before);
    QTRY_VERIFY(real_->session().live().running() ||
                real_->session().live().state() == TrainingState::Finished);
  }

  void tabReachesEveryControl() {
    const QList<QWidget*> wanted = focusable();
    QVERIFY(wanted.size() > 30);
    QSet<QWidget*> reached;
    wanted.first()->setFocus();
    for (int i = 0; i < 3 * wanted.size(); ++i) {
      if (QWidget* const focus = real_->window().focusWidget()) reached << focus;
      QTest::keyClick(real_->window().focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* const widget : wanted) {
      // Tab enters a group of which one is chosen at that one; arrows lead to the others.
      const auto* const button = qobject_cast<QAbstractButton*>(widget);
      if (button != nullptr && button->group() != nullptr && button->group()->exclusive()) {
        QVERIFY2(reached.contains(button->group()->checkedButton()), "the gallery");
        continue;
      }
      QVERIFY2(reached.contains(widget), qPrintable("not reached: " + describe(widget)));
    }
  }

  void focusIsSeen() {
    for (const char* const name : {"primary", "home", "weights-shown", "timeline"}) {
      auto* const widget = real_->find<QWidget>(name);
      if (!widget->isEnabled()) continue;
      real_->find<QWidget>("scene")->setFocus();
      const QImage without = widget->grab().toImage();
      widget->setFocus(Qt::TabFocusReason);
      QTRY_VERIFY_WITH_TIMEOUT(widget->hasFocus(), 60000);
      QVERIFY2(widget->grab().toImage() != without, name);
    }
  }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
