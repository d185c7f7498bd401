// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the work that is open goes and comes back with it, by undo and around a lesson:
// its file, the file that it is saved into on its own, how it ended, and what a link left out.
#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QTest>

#include "tests/ui/kept_work_test.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/run_words.h"
#include "ui/work/analysis_snapshot.h"

using namespace weightscape;
using namespace weightscape::ui;

class BelongingTest : public QObject, private KeptWorkTest {
  Q_OBJECT

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(real_->find<QWidget>("scene"), key, modifiers);
  }

  void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
  void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

  void waitFor(const char* name, std::int64_t step) {
    QTRY_VERIFY_WITH_TIMEOUT(session().experiment().name == name &&
                                 session().live().state() != TrainingState::Preparing &&
                                 session().live().newest().trained() &&
                                 session().live().newest().trained()->step() == step,
                             60000);
  }

  std::int64_t step() const { return session().live().newest().trained()->step(); }

  static std::int64_t keptStep(const QString& file) {
    return readSession(QDir(workFolder()).filePath(file).toStdString()).checkpoint.step;
  }

  /// A start with a ring that was left, and is gone on with; its step.
  std::int64_t recovered() {
    trainTo(3);
    const std::int64_t trained = step();
    if (!real_->window().close()) qFatal("it does not close");
    nextStart("line");
    answer("Go on");
    waitFor("ring", trained);
    return trained;
  }

  QString wordsOf(const char* verb) {
    for (const QAction* const action : real_->window().findChildren<QAction*>()) {
      if (action->text().startsWith(verb)) return action->text();
    }
    return {};
  }

 private slots:
  void initTestCase() { nameTheProgram(); }
  void init() { begin(); }
  void cleanup() { real_.reset(); }

  /// It was: the recovery was one step, and the next save on its own was written over it.
  void aRecoveryThatIsUndoneIsNotSavedOver() {
    const std::int64_t trained = recovered();
    const QString kept = keptFiles().value(0);
    QCOMPARE(keptFiles().size(), qsizetype{1});
    QVERIFY(SessionKeeper::offers().empty());  // this window has it
    QCOMPARE(wordsOf("Undo"), QString("Undo: Recovered work"));
    undo();
    waitFor("line", 0);
    QCOMPARE(wordsOf("Redo"), QString("Redo: Recovered work"));
    // It is offered again, as nothing else leads to it once something else was changed.
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{1});
    trainTo(2);
    QVERIFY(!session().history().canRedo());
    real_->window().keeper().beginAutosave(20);
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{2}, 60000);
    QCOMPARE(keptStep(kept), trained);
    auto* const menu = real_->find<QMenu>("kept-work");
    emit menu->aboutToShow();
    QVERIFY2(menu->actions()[0]->text().contains("ring"), qPrintable(menu->actions()[0]->text()));
    menu->actions()[0]->trigger();
    waitFor("ring", trained);
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{2});
    QCOMPARE(keptStep(kept), trained);
  }

  void anotherWorldIsNotSavedOverARecovery() {
    const std::int64_t trained = recovered();
    const QString kept = keptFiles().value(0);
    QVERIFY(real_->open("sheet"));
    trainTo(1);
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{2});
    QCOMPARE(keptStep(kept), trained);
    nextStart("line");
    QVERIFY2(message().contains("sheet") && message().contains("1 older work"),
             qPrintable(message()));
  }

  void aRecoveryThatIsRedoneGoesOnInItsFile() {
    const std::int64_t trained = recovered();
    undo();
    waitFor("line", 0);
    redo();
    waitFor("ring", trained);
    QVERIFY(SessionKeeper::offers().empty());
    session().step();
    const std::int64_t further = trained + 1;
    waitFor("ring", further);
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{1});
    QCOMPARE(keptStep(keptFiles().value(0)), further);
  }

  void pinsOfARecoveryAreUndoneWithIt() {
    trainTo(2);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent() && session().canPin(), 60000);
    press(Qt::Key_P);
    const QString words = runWords(*session().pins().all().at(0));
    QVERIFY2(words.contains("epoch"), qPrintable(words));
    QVERIFY(real_->window().close());
    nextStart("line");
    answer("Go on");
    QTRY_COMPARE_WITH_TIMEOUT(session().pins().all().size(), std::size_t{1}, 60000);
    QCOMPARE(runWords(*session().pins().all()[0]), words);
    undo();
    QVERIFY(session().pins().all().empty());
    redo();
    QCOMPARE(session().pins().all().size(), std::size_t{1});
  }

  /// It came back as paused, and a run beside it lost its epoch.
  void whatHadSettledHasSettledAgain() {
    session().live().setUntilSettled(true);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().settled(), 120000);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent() && session().canPin(), 60000);
    const std::int64_t trained = step();
    press(Qt::Key_P);
    const QString words = runWords(*session().pins().all().at(0));
    QVERIFY2(words.contains("epoch"), qPrintable(words));
    QVERIFY(real_->window().close());
    nextStart("line");
    session().live().setUntilSettled(true);
    answer("Go on");
    waitFor("ring", trained);
    QVERIFY(session().live().settled());
    QTRY_COMPARE_WITH_TIMEOUT(session().pins().all().size(), std::size_t{1}, 60000);
    QCOMPARE(runWords(*session().pins().all()[0]), words);
    // It wakes at a touch, as it did.
    session().setParameter(*findParameter("objective.l2"), 0, 0.05);
    QTRY_VERIFY_WITH_TIMEOUT(step() > trained, 60000);
  }

  /// It had gone on beyond its epochs, and not settled yet.
  void aPinnedRunKeepsItsEpoch() {
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{2});
    session().live().setUntilSettled(true);
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained()->newest->epoch > 3, 60000);
    session().pause();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent() && session().canPin(), 60000);
    press(Qt::Key_P);
    const QString words = runWords(*session().pins().all().at(0));
    QVERIFY2(words.contains("epoch"), qPrintable(words));
    real_->window().keeper().save(file("pinned.wscape"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("pinned.wscape"), 60000);
    nextStart("line");
    real_->window().open(file("pinned.wscape"));
    QTRY_COMPARE_WITH_TIMEOUT(session().pins().all().size(), std::size_t{1}, 60000);
    QCOMPARE(runWords(*session().pins().all()[0]), words);
  }

  void aFileGoesAndComesWithItsWork() {
    const auto title = [this] { return real_->window().windowTitle(); };
    const QString mine = file("mine.wscape");
    trainTo(2);
    const std::int64_t trained = step();
    real_->window().keeper().save(mine);
    QTRY_COMPARE_WITH_TIMEOUT(real_->window().keeper().path(), mine, 60000);
    QVERIFY2(title().startsWith("mine.wscape"), qPrintable(title()));
    QVERIFY(real_->open("line"));
    QVERIFY2(!title().contains("mine"), qPrintable(title()));
    QCOMPARE(real_->window().keeper().path(), QString());
    undo();
    waitFor("ring", trained);
    QVERIFY2(title().startsWith("mine.wscape"), qPrintable(title()));
    // A lesson puts it aside.
    real_->window().beginLesson("1-ring");
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() != TrainingState::Preparing, 20000);
    QVERIFY2(!title().contains("mine"), qPrintable(title()));
    RealWindow::click(real_->find<QPushButton>("lesson-end"));
    waitFor("ring", trained);
    QVERIFY2(title().startsWith("mine.wscape"), qPrintable(title()));
    session().step();
    waitFor("ring", trained + 1);
    press(Qt::Key_S, Qt::ControlModifier);  // asks for no name
    QTRY_COMPARE_WITH_TIMEOUT(readSession(mine.toStdString()).checkpoint.step, trained + 1, 60000);
    // Of the same world, so that nothing else tells the two apart.
    QVERIFY(real_->open("ring"));
    QVERIFY2(!title().contains("mine"), qPrintable(title()));
    real_->window().open(mine);
    waitFor("ring", trained + 1);
    QVERIFY2(title().startsWith("mine.wscape"), qPrintable(title()));
    undo();
    waitFor("ring", 0);
    QVERIFY2(!title().contains("mine"), qPrintable(title()));
    QCOMPARE(real_->window().keeper().path(), QString());
  }

  /// They were lost with the program, unless somebody closed it by hand.
  void answersOfALessonOutliveACrash() {
    QFile lesson(file("mine.md"));
    QVERIFY(lesson.open(QIODevice::WriteOnly));
    lesson.write(
        "# Mine\n## First\n@preset line\n@ask choice What comes?\n@option A ring\n"
        "@option A cloud\n@answer 2\n## Second\n");
    lesson.close();
    real_->window().keeper().beginAutosave();  // at once, whatever its interval
    real_->window().openLesson(lesson.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() == TrainingState::Idle, 20000);
    RealWindow::click(real_->find<QAbstractButton>("lesson-option-2"));
    RealWindow::click(real_->find<QPushButton>("lesson-say"));
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 60000);
    const QString note = keptFiles()[0].chopped(7) + ".json";
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QDir(workFolder()).filePath(note)), 60000);
    nextStart("sheet");
    QVERIFY2(message().contains("answers in lessons"), qPrintable(message()));
    answer("Bring it back");
    LessonPanel& panel = real_->window().lesson();
    QTRY_COMPARE_WITH_TIMEOUT(panel.unsaved().size(), std::size_t{1}, 60000);
    QTRY_VERIFY2(message().contains("Your answers are kept"), qPrintable(message()));
    real_->window().openLesson(lesson.fileName());
    QVERIFY(real_->find<QAbstractButton>("lesson-option-2")->isChecked());
    QVERIFY(!real_->find<QAbstractButton>("lesson-option-2")->isEnabled());
    QCOMPARE(panel.answers().at(0).right, 1);
    // Who quits without them is not offered them again.
    panel.end();
    QVERIFY(!real_->window().close());
    answer("Quit without it");
    QTRY_VERIFY(!real_->window().isVisible());
    nextStart("line");
    QVERIFY2(!message().contains("answer"), qPrintable(message()));
  }

  void whatALinkHidesIsUndoneWithIt() {
    auto* const worlds = real_->find<QWidget>("dataset-ring");
    QVERIFY(worlds->isVisible());
    real_->window().open("weightscape:?v=1&preset=ring&objective.l2=0.02&hide=worlds,loss");
    QVERIFY(!worlds->isVisible());
    QVERIFY(real_->find<QLabel>("hidden-parts")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, 20000);
    undo();
    QTRY_VERIFY(worlds->isVisible());
    QVERIFY(!real_->find<QLabel>("hidden-parts")->isVisible());
    redo();
    QTRY_VERIFY(!worlds->isVisible());
    // Another world is opened in the smaller window; what it brings back stays.
    QVERIFY(real_->open("sheet"));
    QVERIFY(!worlds->isVisible());
    RealWindow::click(real_->find<QPushButton>("show-hidden"));
    QTRY_VERIFY(worlds->isVisible());
    undo();
    QTRY_VERIFY(!worlds->isVisible());
    undo();
    QTRY_VERIFY(worlds->isVisible());
  }
};

QTEST_MAIN(BelongingTest)
#include "belonging_test.moc"
