// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees first: welcome page, hints, keys.
#include <QCheckBox>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <algorithm>

#include "tests/ui/real_window.h"
#include "ui/help/key_list.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/preferences.h"
#include "ui/theme/language.h"
#include "ui/window/file_opener.h"

using namespace weightscape;
using namespace weightscape::ui;

class FirstRunTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("weightscape");
    QCoreApplication::setApplicationName("first-run-test");
  }

  void init() {
    QSettings().remove("hints-done");
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void theWelcomePageLeads() {
    QTest::keyClick(&real_->window(), Qt::Key_F2);
    QVERIFY(real_->find<QWidget>("welcome")->isVisible());
    RealWindow::click(real_->find<QPushButton>("welcome-leave"));
    QVERIFY(real_->find<QWidget>("scene")->isVisible());
    QCOMPARE(real_->session().experiment().name, std::string("ring"));
    QTest::keyClick(&real_->window(), Qt::Key_F2);
    RealWindow::click(real_->find<QPushButton>("welcome-torus"));
    QCOMPARE(real_->session().experiment().name, std::string("torus"));
    QVERIFY(real_->find<QWidget>("scene")->isVisible());
    QTest::keyClick(&real_->window(), Qt::Key_F2);
    RealWindow::click(real_->find<QPushButton>("welcome-lesson-3"));
    QVERIFY(real_->window().lesson().active());
    QVERIFY(!welcomeAtStart());
    real_->find<QCheckBox>("welcome-at-start")->click();
    QVERIFY(welcomeAtStart());
    real_->find<QCheckBox>("welcome-at-start")->click();
  }

  void openedFilesAreRemembered() {
    QVERIFY(recentFiles().isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath("mine.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "name": "mine", "data": {"groups": [{"axes": ["circular"]}]}})");
    file.close();
    real_->window().open(path);
    QTRY_COMPARE_WITH_TIMEOUT(real_->session().experiment().name, std::string("mine"), 60000);
    QCOMPARE(recentFiles(), QStringList{path});
    // One that is refused is not; one that has gone is left out.
    real_->window().open(folder.filePath("none.json"));
    QCOMPARE(recentFiles(), QStringList{path});
    QVERIFY(file.remove());
    QVERIFY(recentFiles().isEmpty());
  }

  /// Its keys are its own: Space opens what has the frame, Esc leaves, nothing is trained behind
  /// it.
  void theWelcomePageHasItsKeys() {
    real_->window().showWelcome(true);
    QWidget* const first = real_->window().focusWidget();
    QVERIFY(qobject_cast<QPushButton*>(first) != nullptr);
    QTest::keyClick(first, Qt::Key_S);
    QTest::keyClick(first, Qt::Key_R);
    QTest::qWait(200);
    QVERIFY(!real_->session().live().hasTrained());
    QVERIFY(!real_->session().live().running());
    QTest::keyClick(first, Qt::Key_Escape);
    QVERIFY(!real_->find<QWidget>("welcome")->isVisible());
    QVERIFY(real_->find<QWidget>("scene")->hasFocus());
    real_->window().showWelcome(true);
    QTest::keyClick(real_->window().focusWidget(), Qt::Key_Tab);
    QTest::keyClick(real_->window().focusWidget(), Qt::Key_Space);
    QVERIFY(!real_->find<QWidget>("welcome")->isVisible());
    QVERIFY(!real_->session().live().running());
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(real_->session().live().hasTrained(), 60000);
  }

  void hintsGoAwayForGood() {
    const auto hint = [this] { return real_->find<QFrame>("hint"); };
    QVERIFY(!hint()->isVisible());
    real_->window().beginHints();
    QVERIFY(hint()->isVisible());
    const QString first = hint()->findChild<QLabel*>()->text();
    QVERIFY2(first.contains("Space"), qPrintable(first));
    // Doing what it says is as good as closing it.
    QVERIFY(real_->train());
    QTRY_VERIFY_WITH_TIMEOUT(
        hint()->isVisible() && hint()->findChild<QLabel*>()->text().contains("without λ"), 60000);
    RealWindow::click(real_->find<QPushButton>("hint-read"));
    QTRY_VERIFY_WITH_TIMEOUT(hint()->findChild<QLabel*>()->text().contains("Lessons"), 60000);
    RealWindow::click(real_->find<QPushButton>("hint-none"));
    QVERIFY(!hint()->isVisible());
    // Nor do they come back with another language.
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyLanguage(application, QStringLiteral("de"));
    QTRY_COMPARE(real_->window().menuBar()->actions()[0]->text(), QStringLiteral("&Datei"));
    QTest::qWait(400);
    QVERIFY(!hint()->isVisible());
    applyLanguage(application, QStringLiteral("en"));
    QTRY_COMPARE(real_->window().menuBar()->actions()[0]->text(), QStringLiteral("&File"));
    // The next start.
    real_.reset();
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    real_->window().beginHints();
    QTest::qWait(400);
    QVERIFY(!hint()->isVisible());
  }

  /// Nor over what says how it went.
  void aHintLiesOverNothingThatItSpeaksOf() {
    real_->window().resize(1024, 740);
    QTest::keyClick(&real_->window(), Qt::Key_F7);
    QTRY_VERIFY(!real_->find<QWidget>("dataset-ring")->isVisible());
    real_->window().beginHints();
    auto* const hint = real_->find<QFrame>("hint");
    const auto place = [this](const QWidget* widget) {
      return QRect(widget->mapTo(&real_->window(), QPoint(0, 0)), widget->size());
    };
    const auto coversNothing = [&] {
      for (const QWidget* const part : std::initializer_list<const QWidget*>{
               real_->window().menuBar(), real_->find<QLabel>("verdict"),
               real_->find<QWidget>("lambda-panel"), real_->find<QPushButton>("primary")}) {
        if (part->isVisible() && place(part).intersects(place(hint))) return false;
      }
      return true;
    };
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(coversNothing());
    QVERIFY(real_->train());
    QTRY_VERIFY_WITH_TIMEOUT(
        hint->isVisible() && hint->findChild<QLabel*>()->text().contains("without λ"), 60000);
    QVERIFY(coversNothing());
    RealWindow::click(real_->find<QPushButton>("hint-read"));
    QTRY_VERIFY_WITH_TIMEOUT(hint->findChild<QLabel*>()->text().contains("Lessons"), 60000);
    QVERIFY(coversNothing());
  }

  void nineKeysForNineViews() {
    const auto current = [this](const char* stack) {
      auto* const bar = real_->find<QWidget>(stack)->findChild<QTabBar*>();
      return bar->tabText(bar->currentIndex());
    };
    QTest::keyClick(&real_->window(), Qt::Key_2);
    QCOMPARE(current("middle-views"), QString("Sweep over λ"));
    QTest::keyClick(&real_->window(), Qt::Key_1);
    QCOMPARE(current("middle-views"), QString("Wiring"));
    QTest::keyClick(&real_->window(), Qt::Key_4);
    QCOMPARE(current("upper-views"), QString("Spectrum"));
    QTest::keyClick(&real_->window(), Qt::Key_9);
    QCOMPARE(current("lower-views"), QString("Compare"));
    QTest::keyClick(&real_->window(), Qt::Key_6);
    QCOMPARE(current("lower-views"), QString("Weights"));
  }

  void everyKeyIsListed() {
    QTest::keyClick(&real_->window(), Qt::Key_F1);
    const QString listed = real_->find<QTextBrowser>("keys")->toPlainText();
    int keys = 0;
    for (const QAction* const action : real_->window().findChildren<QAction*>()) {
      if (action->shortcut().isEmpty()) continue;
      ++keys;
      QVERIFY2(listed.contains(action->shortcut().toString(QKeySequence::NativeText)),
               qPrintable(action->text()));
    }
    QVERIFY(keys > 25);
    QVERIFY(listed.contains("Copy as: Command") && listed.contains("Copy as: Link"));
    // What a key does, not what it would do just now.
    QVERIFY(real_->open("line"));
    const QList<QAction*> all = real_->window().findChildren<QAction*>();
    QVERIFY(std::any_of(all.begin(), all.end(),
                        [](const QAction* action) { return action->text().startsWith("Undo: "); }));
    KeyList now(*real_->window().menuBar());
    QCOMPARE(now.findChild<QTextBrowser*>()->toPlainText(), listed);
  }
};

QTEST_MAIN(FirstRunTest)
#include "first_run_test.moc"
