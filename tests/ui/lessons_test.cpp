// Every lesson, played to its end in the real window.
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSlider>
#include <QTest>

#include "core/base/error.h"
#include "tests/ui/real_window.h"
#include "ui/lessons/lesson_panel.h"

using namespace weightscape;
using namespace weightscape::ui;

class LessonsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  static Lesson lessonNamed(const QString& name) {
    QFile file(QStringLiteral(":/lessons/%1.md").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no lesson");
    return parseLesson(file.readAll().toStdString(), name.toStdString());
  }

  /// Does what the step asks for, with the control that it points at.
  void act(const LessonStep& step) {
    const std::string& control = step.point;
    if (step.guess) {
      // Nothing is told before somebody has guessed.
      QTRY_VERIFY_WITH_TIMEOUT(real_->session().live().analysisIsCurrent(), 20000);
      QTest::qWait(600);
      QVERIFY(real_->session().live().analysis()->evidence == nullptr);
      auto* const guess = real_->find<QComboBox>("lesson-guess");
      QVERIFY(guess->isEnabled() && guess->currentIndex() < 0);
      guess->setFocus();
      QTest::keyClick(guess, Qt::Key_Down);
      QVERIFY(guess->isEnabled());  // not said yet
      QTest::keyClick(guess, Qt::Key_Tab);
      auto* const say = real_->find<QPushButton>("lesson-say");
      QVERIFY(say->hasFocus() && say->isEnabled());
      QTest::keyClick(say, Qt::Key_Space);
      QVERIFY(!guess->isEnabled());
    } else if (control == "start") {
      RealWindow::click(real_->find<QPushButton>("primary"));
    } else if (control == "restart") {
      QTest::keyClick(&real_->window(), Qt::Key_R);
    } else if (control == "silent" && step.title == "Break it by hand") {
      auto* const slider = real_->find<QSlider>("scramble-silent");
      slider->setValue(slider->maximum());
    } else if (control == "train-again") {
      RealWindow::click(real_->find<QPushButton>("scramble-train"));
    } else if (control == "timeline") {
      real_->find<QSlider>("timeline")->setValue(3);
    } else if (control == "sweep") {
      real_->find<QLineEdit>("sweep-values")->setText("0, 0.01");
      real_->find<QLineEdit>("sweep-seeds")->setText("1");
      RealWindow::click(real_->find<QPushButton>("sweep-start"));
    } else if (control == "axes" && step.check == "not-stereographic") {
      real_->find<QAction>("stereographic")->trigger();
    }
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("line"));
  }

  void cleanup() { real_.reset(); }

  void everyLessonIsPlayedToItsEnd_data() {
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(":/lessons").entryList({"*.md"}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 7);
    for (const QString& file : files) {
      QTest::newRow(qPrintable(file)) << QFileInfo(file).completeBaseName();
    }
  }

  void everyLessonIsPlayedToItsEnd() {
    QFETCH(QString, name);
    // Work of one's own, half trained.
    real_->session().setParameter(*findParameter("objective.l2"), 0, 0.02);
    for (int i = 0; i < 5; ++i) real_->session().step();
    QTRY_COMPARE_WITH_TIMEOUT(real_->session().live().newest().trained()->newest->step,
                              std::int64_t{5}, 20000);
    const Experiment own = real_->session().experiment();
    const Matrix weights = real_->session().live().newest().trained()->network().w_in;

    const Lesson lesson = lessonNamed(name);
    real_->window().beginLesson(name);
    LessonPanel& panel = real_->window().lesson();
    QVERIFY(panel.active());
    for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
      QCOMPARE(panel.step(), step);
      QTRY_COMPARE_WITH_TIMEOUT(real_->session().live().state() != TrainingState::Preparing, true,
                                20000);
      act(lesson.steps[step]);
      QTRY_VERIFY2_WITH_TIMEOUT(panel.reached(), lesson.steps[step].title.c_str(), 300000);
      auto* const next = real_->find<QPushButton>("lesson-next");
      QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 300000);
      RealWindow::click(next);
    }
    QVERIFY(!panel.active());
    QTRY_COMPARE_WITH_TIMEOUT(real_->session().live().state(), TrainingState::Paused, 20000);
    QVERIFY(real_->session().experiment() == own);
    QVERIFY(real_->session().live().newest().trained()->network().w_in == weights);
  }

  void aStepWaitsForItsOutcome() {
    real_->window().beginLesson("1-ring");
    auto* const next = real_->find<QPushButton>("lesson-next");
    RealWindow::click(next);                             // no check
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 20000);  // untrained
    RealWindow::click(next);
    QVERIFY(!next->isEnabled());  // not trained yet
    RealWindow::click(real_->find<QPushButton>("lesson-end"));
    QVERIFY(!real_->window().lesson().active());
    QCOMPARE(real_->session().experiment().name, std::string("line"));
  }

  void badLessonsAreRefusedByNameAndLine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("word") << "# a\n## b\n@dance\n"
                          << "x.md, line 3: the step '@dance'";
    QTest::newRow("preset") << "# a\n## b\n@preset moon\n"
                            << "line 3";
    QTest::newRow("parameter") << "# a\n## b\n@set objective.l3 1\n"
                               << "objective.l3";
    QTest::newRow("value") << "# a\n## b\n\n@set objective.l2 -1\n"
                           << "line 4";
    QTest::newRow("wiring") << "# a\n## b\n@wiring 6\n"
                            << "the wiring '6' is not one of 1 to 5";
    QTest::newRow("control") << "# a\n## b\n@point moon\n"
                             << "'moon'";
    QTest::newRow("outcome") << "# a\n## b\n@check fun\n"
                             << "'fun'";
    QTest::newRow("place") << "# a\n## b\n@view left Loss\n"
                           << "'left'";
    QTest::newRow("no step") << "# a\n"
                             << "no steps";
    QTest::newRow("text first") << "# a\nhello\n"
                                << "line 2";
  }

  void badLessonsAreRefusedByNameAndLine() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    try {
      parseLesson(text.toStdString(), "x.md");
      QFAIL("was taken");
    } catch (const Error& error) {
      QVERIFY2(QString::fromUtf8(error.what()).contains(expected), error.what());
      QVERIFY(QString::fromUtf8(error.what()).startsWith("x.md"));
    }
  }
};

QTEST_MAIN(LessonsTest)
#include "lessons_test.moc"
