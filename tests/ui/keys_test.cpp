// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the window work wherever the focus is, and never write into a field by mistake.
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <map>

#include "core/training/checkpoint.h"
#include "tests/ui/real_window.h"
#include "ui/controls/number_field.h"
#include "ui/session/session.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kPatience = 60000;

}  // namespace

class KeysTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  Session& session() { return real_->session(); }
  QWidget* scene() { return real_->find<QWidget>("scene"); }
  NumberField* lambda() { return real_->find<QWidget>("lambda-panel")->findChild<NumberField*>(); }
  /// To whatever has the focus, as a keyboard does.
  void press(const char* keys) {
    for (const char* key = keys; *key != 0; ++key) {
      QTest::keyClick(real_->window().focusWidget(), *key);
    }
  }
  QString shown(const char* stack) {
    const auto* const names = real_->find<QWidget>(stack)->findChild<QTabBar*>();
    return names->tabText(names->currentIndex());
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  /// "Set λ to 0.001 and press R."
  void afterANumberTheKeysAreTheWindows() {
    NumberField* const field = lambda();
    QTest::mouseClick(field, Qt::LeftButton);
    field->selectAll();
    press("0.001");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(scene()->hasFocus(), kPatience);
    QCOMPARE(session().experiment().objective.l2, 0.001);
    press("r");
    QTRY_VERIFY_WITH_TIMEOUT(session().live().running() || session().live().hasTrained(),
                             kPatience);
    QCOMPARE(field->text(), QLocale().toString(0.001));
  }

  void whatIsNoNumberStaysInItsField() {
    NumberField* const field = lambda();
    QTest::mouseClick(field, Qt::LeftButton);
    field->selectAll();
    press("1e");
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(field->hasFocus());
    QVERIFY(field->property("invalid").toBool());
  }

  /// Letters that no number holds, while the cursor stands in its field.
  void lettersAreTheWindowsInANumber() {
    NumberField* const field = lambda();
    QTest::mouseClick(field, Qt::LeftButton);
    const QString before = field->text();
    press("s");
    QTRY_VERIFY_WITH_TIMEOUT(session().live().hasTrained(), kPatience);
    QCOMPARE(field->text(), before);
    press("xy?");
    QCOMPARE(field->text(), before);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().running() || session().live().state() == TrainingState::Finished,
        kPatience);
    QCOMPARE(field->text(), before);
    // What numbers hold is typed.
    field->selectAll();
    press("2e-3");
    QCOMPARE(field->text(), QString("2e-3"));
  }

  /// Digits show views: none of them lands in a field of the view that comes.
  void digitsShowViewsAndNothingElse() {
    scene()->setFocus();
    press("2");
    QCOMPARE(shown("middle-views"), QString("Sweep over λ"));
    std::map<const QLineEdit*, QString> before;
    for (const QLineEdit* const line : real_->window().findChildren<QLineEdit*>()) {
      before[line] = line->text();
    }
    press("1");
    QCOMPARE(shown("middle-views"), QString("Wiring"));
    QVERIFY(scene()->hasFocus());
    for (const char* const key : {"3", "4", "5", "6", "7", "8", "9", "2", "1"}) press(key);
    QCOMPARE(shown("middle-views"), QString("Wiring"));
    for (const QLineEdit* const line : real_->window().findChildren<QLineEdit*>()) {
      if (before.contains(line)) QCOMPARE(line->text(), before[line]);
    }
    // A view beside the picture leaves the picture its keys.
    press("4");
    QVERIFY(scene()->hasFocus());
  }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
