// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner makes in a lesson is kept, and a lesson leaves nothing of its own behind.
#include <QAction>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>

#include "tests/ui/lesson_window.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/language.h"

using namespace weightscape;
using namespace weightscape::ui;

class LessonAnswersTest : public QObject, private LessonWindowTest {
  Q_OBJECT

 private:
  const Experiment& experiment() { return real_->session().experiment(); }

  /// Two questions, the first of which waits for a short training.
  QString twoQuestions() {
    return write("two.md",
                 "# Two\n## First\n@preset ring\n@set training.epochs 3\n@ask choice What comes?\n"
                 "@option A ring\n@option A cloud\n@answer 2\n@check trained\n@why\nToo short.\n"
                 "## Second\n@ask choice And then?\n@option Nothing\n@option All\n@answer 1\n");
  }

  QRadioButton* option(int number) {
    return real_->find<QRadioButton>(qPrintable(QStringLiteral("lesson-option-%1").arg(number)));
  }

  void say(int number) {
    RealWindow::click(option(number));
    RealWindow::click(real_->find<QPushButton>("lesson-say"));
  }

 private slots:
  void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

  void init() { begin(); }

  void cleanup() {
    real_.reset();
    applyLanguage(*qobject_cast<QApplication*>(QCoreApplication::instance()), QStringLiteral("en"));
  }

  /// By its last step, by another lesson, by Back: each once showed an empty question.
  void answersAreShownAgain() {
    const QString lesson = twoQuestions();
    real_->window().openLesson(lesson);
    settle();
    say(2);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 60000);
    const QString says = text("lesson-says");
    QVERIFY(says.startsWith(QChar(0x2713)));
    press(Qt::Key_N);
    say(2);
    press(Qt::Key_N, Qt::ShiftModifier);
    const auto shownAgain = [&] {
      QVERIFY(option(2)->isChecked() && !option(2)->isEnabled());
      QVERIFY(!real_->find<QPushButton>("lesson-say")->isVisible());
      QVERIFY(real_->find<QLabel>("lesson-why")->isVisible());
      QCOMPARE(text("lesson-says"), says);
    };
    shownAgain();
    press(Qt::Key_N);
    QVERIFY(option(2)->isChecked() && !option(2)->isEnabled());
    press(Qt::Key_N);
    QVERIFY(!panel().active());
    QTRY_VERIFY2(real_->message().contains("kept"), qPrintable(real_->message()));
    real_->window().beginLesson("4-two-causes");
    settle();
    QVERIFY(panel().answers().empty());
    real_->window().openLesson(lesson);
    shownAgain();
    QCOMPARE(panel().answers().size(), std::size_t{2});
    // Again asks anew, and whoever wants to begins without them.
    RealWindow::click(real_->find<QPushButton>("lesson-again"));
    QVERIFY(option(2)->isEnabled() && !option(2)->isChecked());
    press(Qt::Key_N);
    press(Qt::Key_N, Qt::ShiftModifier);
    shownAgain();
    real_->window().openLesson(lesson);
    real_->answer("Begin without them");
    QVERIFY(panel().answers().empty());
    QVERIFY(option(2)->isEnabled() && !option(2)->isChecked());
  }

  void aLessonGoesOnInAnotherLanguage() {
    real_->window().beginLesson("1-ring");
    settle();
    say(2);
    press(Qt::Key_N);
    settle();
    RealWindow::click(option(3));  // not said yet
    const std::string own = experiment().name;
    applyLanguage(*qobject_cast<QApplication*>(QCoreApplication::instance()), QStringLiteral("de"));
    QTRY_VERIFY(text("lesson-text").contains(QStringLiteral("Trainieren")));
    QVERIFY(panel().active());
    QCOMPARE(panel().step(), std::size_t{1});
    QCOMPARE(experiment().name, own);
    QVERIFY(option(3)->isChecked() && option(3)->isEnabled());
    QVERIFY(real_->find<QPushButton>("lesson-say")->isEnabled());
    press(Qt::Key_N, Qt::ShiftModifier);
    press(Qt::Key_N);
    QVERIFY(option(3)->isChecked() && option(3)->isEnabled());
    press(Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(option(2)->isChecked() && !option(2)->isEnabled());
    const QString said = panel().answers().at(0).said;
    QVERIFY2(QStringLiteral("%1").arg(text("lesson-says")).contains(said), qPrintable(said));
    QVERIFY(said != QStringLiteral("It moves along the neurons"));
    panel().end();
    QTRY_COMPARE_WITH_TIMEOUT(experiment().name, std::string("line"), 20000);
  }

  void closingAsksForAnswersThatAreInNoFile() {
    real_->window().openLesson(twoQuestions());
    settle();
    say(1);
    panel().end();
    QTRY_VERIFY(real_->message().contains("kept"));
    press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(real_->window().isVisible());
    QVERIFY2(real_->message().contains("no file"), qPrintable(real_->message()));
    real_->answer("Go on");
    QVERIFY(real_->window().isVisible());
    press(Qt::Key_Q, Qt::ControlModifier);
    real_->answer("Quit without it");
    QTRY_VERIFY(!real_->window().isVisible());
  }

  /// Undo once took the lesson's own world away under its text.
  void undoEndsAtTheScene() {
    real_->session().setParameter(*findParameter("objective.l2"), 0, 0.02);
    real_->window().openLesson(twoQuestions());
    settle();
    const Experiment scene = experiment();
    QCOMPARE(scene.training.epochs, 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(experiment() == scene);
    real_->session().setParameter(*findParameter("objective.l2"), 0, 0.5);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(experiment() == scene);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(experiment() == scene);
    panel().end();
    QTRY_COMPARE_WITH_TIMEOUT(experiment().name, std::string("line"), 20000);
    settle();
    QCOMPARE(experiment().objective.l2, 0.02);
    press(Qt::Key_Z, Qt::ControlModifier);  // a step of one's own
    QCOMPARE(experiment().name, std::string("line"));
    QVERIFY(experiment().objective.l2 != 0.02);
  }

  /// It once ended without a word.
  void theLastQuestionIsNotPassedOverUnsaid() {
    real_->window().openLesson(twoQuestions());
    settle();
    press(Qt::Key_N);
    QCOMPARE(panel().step(), std::size_t{1});
    press(Qt::Key_N);
    QVERIFY(panel().active());
    QVERIFY2(
        text("lesson-waits").contains("your answer") && text("lesson-waits").contains("Once more"),
        qPrintable(text("lesson-waits")));
    // Who goes back has not left it.
    press(Qt::Key_N, Qt::ShiftModifier);
    press(Qt::Key_N);
    QVERIFY(!text("lesson-waits").contains("Once more"));
    press(Qt::Key_N);
    QVERIFY(panel().active());
    press(Qt::Key_N);
    QVERIFY(!panel().active());
  }

  void whatWasSeenIsNotForetold() {
    real_->window().openLesson(twoQuestions());
    settle();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(live().state() == TrainingState::Finished, 60000);
    QTRY_VERIFY2(text("lesson-waits").contains("not count"), qPrintable(text("lesson-waits")));
    say(2);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 20000);
    QVERIFY2(text("lesson-says").contains("after it was seen"), qPrintable(text("lesson-says")));
    const QString file = answersText(*panel().lesson(), panel().answers());
    QVERIFY2(file.contains("Said after") && !file.contains("Right: 1"), qPrintable(file));
  }

  /// The line below the picture counts the modes that lesson 3 asks for.
  void whatIsAskedIsNotTold() {
    real_->window().beginLesson("3-how-much");
    settle();
    const auto told = [this] {
      for (const QLabel* const label :
           real_->find<QWidget>("lambda-panel")->findChildren<QLabel*>()) {
        if (label->text().contains("modes")) return true;
      }
      return false;
    };
    QTRY_VERIFY(live().shown().dataset != nullptr);
    QVERIFY(!told());
    press(Qt::Key_A);
    press(Qt::Key_End);
    RealWindow::click(real_->find<QPushButton>("lesson-say"));
    QTRY_VERIFY(told());
    press(Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(told());
  }

  void aSweepOfALessonGoesWithIt() {
    auto* const values = real_->find<QLineEdit>("sweep-values");
    values->setText("0, 0.5");
    press(Qt::Key_F8);  // folds the timeline away
    auto* const timeline = real_->find<QWidget>("timeline");
    QVERIFY(!timeline->isVisible());
    SweepSession& sweep = real_->window().sweep();
    real_->window().openLesson(twoQuestions());
    settle();
    QVERIFY(timeline->isVisible());
    values->setText("0.01");
    SweepPlan plan;
    plan.base = experiment();
    plan.axes[0].values = {"0.01"};
    plan.seeds = {1};
    sweep.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!sweep.running() && !sweep.cells().empty(), 60000);
    panel().end();
    QVERIFY(sweep.cells().empty());
    QVERIFY(sweep.plan().points() == 0);
    QCOMPARE(values->text(), QString("0, 0.5"));
    QVERIFY(!timeline->isVisible());
  }
};

QTEST_MAIN(LessonAnswersTest)
#include "lesson_answers_test.moc"
