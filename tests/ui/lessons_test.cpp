// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson, played to its end in the real window, by keys; and what a lesson promises.
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPdfWriter>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>

#include "core/base/error.h"
#include "core/evidence/shape_names.h"
#include "tests/ui/lesson_window.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_text.h"
#include "ui/lessons/sketch_pad.h"
#include "ui/lessons/worksheet.h"
#include "ui/session/preferences.h"
#include "ui/session/sweep_session.h"
#include "ui/views/view_table.h"

using namespace weightscape;
using namespace weightscape::ui;

class LessonsTest : public QObject, private LessonWindowTest {
  Q_OBJECT

 private:
  /// By the keyboard alone, as far as it takes.
  void tabTo(const QWidget* target) {
    constexpr int kMost = 60;
    for (int i = 0; i < kMost && focus() != target; ++i) QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus(), target);
  }

  /// Commits to the right answer.
  void answer(const LessonQuestion& question) {
    press(Qt::Key_A);
    if (question.kind == AnswerKind::Choice || question.kind == AnswerKind::Shape) {
      QVERIFY(qobject_cast<QRadioButton*>(focus()) != nullptr);
      press(Qt::Key_Space);
      for (std::size_t i = 0; i < question.right; ++i) press(Qt::Key_Down);
      QVERIFY(qobject_cast<QRadioButton*>(focus())->isChecked());
    } else if (question.kind == AnswerKind::Lambda) {
      press(Qt::Key_End);
      for (int i = 0; i < 7; ++i) press(Qt::Key_Left);
    } else {
      for (int i = 0; i < 10; ++i) press(Qt::Key_Up);
      for (int i = 0; i < 40; ++i) press(Qt::Key_Right);
    }
    QVERIFY(!panel().reached());
    auto* const say = real_->find<QPushButton>("lesson-say");
    QVERIFY(say->isEnabled());
    tabTo(say);
    press(Qt::Key_Return);
    QVERIFY(!say->isVisible());
    // The picture's keys are the window's; no field has them.
    auto* const scene = real_->find<QWidget>("scene");
    if (scene->isVisible()) QCOMPARE(focus(), scene);
    QVERIFY(qobject_cast<QLineEdit*>(focus()) == nullptr);
  }

  /// Does what the step asks for.
  void act(const LessonStep& step) {
    const std::string& control = step.then.point.empty() ? step.scene.point : step.then.point;
    if (step.check.empty()) return;
    if (control == "start") {
      press(Qt::Key_Space);
    } else if (control == "same-without") {
      auto* const button = real_->find<QPushButton>("without-penalty");
      QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
      tabTo(button);
      press(Qt::Key_Return);
    } else if (control == "silent") {
      tabTo(real_->find<QSlider>("scramble-silent"));
      press(Qt::Key_End);
    } else if (control == "train-again") {
      tabTo(real_->find<QPushButton>("scramble-train"));
      press(Qt::Key_Space);
    } else if (control == "timeline") {
      tabTo(real_->find<QSlider>("timeline"));
      press(Qt::Key_Home);
    } else if (control == "sweep") {
      // Two λ for the test: the whole takes its time.
      real_->find<QLineEdit>("sweep-values")->setText("0, 0.01");
      real_->find<QLineEdit>("sweep-seeds")->setText("1");
      tabTo(real_->find<QPushButton>("sweep-start"));
      press(Qt::Key_Return);
    } else if (control == "axes") {
      real_->find<QAction>("stereographic")->trigger();
    }
  }

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    // That folder is one for all runs: one that was killed may have left its lessons there.
    QDir(ownLessonsFolder()).removeRecursively();
    QSettings().clear();
  }

  void init() { begin(); }

  void cleanup() { real_.reset(); }

  void everyLessonIsPlayedToItsEnd_data() {
    QTest::addColumn<QString>("name");
    const std::vector<LessonEntry> lessons = lessonList();
    QCOMPARE(lessons.size(), std::size_t{8});
    for (const LessonEntry& lesson : lessons) QTest::newRow(qPrintable(lesson.name)) << lesson.name;
  }

  void everyLessonIsPlayedToItsEnd() {
    QFETCH(QString, name);
    // Work of one's own, half trained.
    real_->session().setParameter(*findParameter("objective.l2"), 0, 0.02);
    for (int i = 0; i < 5; ++i) real_->session().step();
    QTRY_COMPARE_WITH_TIMEOUT(live().newest().trained()->newest->step, std::int64_t{5}, 20000);
    const Experiment own = real_->session().experiment();
    const Matrix weights = live().newest().trained()->network().w_in;

    const Lesson lesson = readLesson(name);
    QVERIFY(!lesson.objective.empty() && lesson.minutes > 0 && !lesson.needs.empty());
    real_->window().beginLesson(name);
    QVERIFY(panel().active());
    bool asked = false;
    for (std::size_t number = 0; number < lesson.steps.size(); ++number) {
      const LessonStep& step = lesson.steps[number];
      QCOMPARE(panel().step(), number);
      settle();
      auto* const why = real_->find<QLabel>("lesson-why");
      if (step.question) {
        asked = true;
        QVERIFY(!panel().reached());
        QVERIFY(!why->isVisible());
        if (step.scene.wiring > 0) {
          // Nothing is told before somebody has guessed.
          QTRY_VERIFY_WITH_TIMEOUT(live().analysisIsCurrent(), 20000);
          QTest::qWait(600);
          QVERIFY(live().analysis()->evidence == nullptr);
          QVERIFY2(real_->message().isEmpty(), qPrintable(real_->message()));
        }
        answer(*step.question);
      }
      act(step);
      QTRY_VERIFY2_WITH_TIMEOUT(panel().reached(), step.title.c_str(), 300000);
      if (step.question) {
        QVERIFY(why->isVisible() || step.why.empty());
        const QString says = real_->find<QLabel>("lesson-says")->text();
        QVERIFY2(step.question->kind == AnswerKind::Curve || says.startsWith(QChar(0x2713)),
                 qPrintable(says));
      }
      press(Qt::Key_N);
    }
    QVERIFY(asked);
    QVERIFY(!panel().active());
    QTRY_COMPARE_WITH_TIMEOUT(live().state(), TrainingState::Paused, 20000);
    QVERIFY(real_->session().experiment() == own);
    QVERIFY(live().newest().trained()->network().w_in == weights);
  }

  void aStepSaysWhatItWaitsForAndCanBeSkipped() {
    real_->window().beginLesson("1-ring");
    settle();
    auto* const waits = real_->find<QLabel>("lesson-waits");
    auto* const next = real_->find<QPushButton>("lesson-next");
    QVERIFY(waits->text().contains("your answer"));
    QCOMPARE(next->text(), QString("Skip"));
    // Skipping by keys keeps the focus where it is.
    next->setFocus(Qt::TabFocusReason);
    for (std::size_t i = 1; i < 3; ++i) {
      press(Qt::Key_Return);
      QCOMPARE(panel().step(), i);
      QCOMPARE(focus(), next);
      QVERIFY(next->isEnabled());
    }
    // Nothing was trained: the last step says so.
    RealWindow::click(real_->find<QRadioButton>("lesson-option-3"));
    RealWindow::click(real_->find<QPushButton>("lesson-say"));
    QTRY_VERIFY_WITH_TIMEOUT(waits->text().contains("an earlier moment"), 5000);
    QVERIFY2(waits->text().contains("press Start"), qPrintable(waits->text()));
    QVERIFY(!panel().reached());
    press(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(panel().step(), std::size_t{1});
    press(Qt::Key_N);
    press(Qt::Key_N);
    // Nothing comes after it: it says once more what is missing before it goes.
    QVERIFY(panel().active());
    QVERIFY2(waits->text().contains("an earlier moment") && waits->text().contains("Once more"),
             qPrintable(waits->text()));
    press(Qt::Key_N);
    QVERIFY(!panel().active());
    QCOMPARE(real_->session().experiment().name, std::string("line"));
  }

  /// Training in the first step of lesson 1 once made the second wait for ever.
  void aStepBeginsAsItsTextSays() {
    real_->window().beginLesson("1-ring");
    settle();
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(live().state(), TrainingState::Finished, 60000);
    press(Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(live().state() == TrainingState::Idle, 20000);
    QVERIFY(!live().hasTrained());
    // Answered late, trained early: what came counts.
    RealWindow::click(real_->find<QRadioButton>("lesson-option-2"));
    RealWindow::click(real_->find<QPushButton>("lesson-say"));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 60000);
    // The step as it began.
    RealWindow::click(real_->find<QPushButton>("lesson-again"));
    QTRY_VERIFY_WITH_TIMEOUT(live().state() == TrainingState::Idle && !live().hasTrained(), 20000);
    QVERIFY(!panel().reached());
    QVERIFY(real_->find<QPushButton>("lesson-say")->isVisible());
  }

  /// A step without a world of its own goes back to how it was come to.
  void backComesToTheStepAsItBegan() {
    real_->window().openLesson(write("two.md",
                                     "# Two\n## First\n@preset ring\n@check trained\n"
                                     "## Second\n@set objective.l2 0.5\n## Third\n"));
    settle();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 60000);
    const Matrix weights = live().newest().trained()->network().w_in;
    press(Qt::Key_N);
    QCOMPARE(real_->session().experiment().objective.l2, 0.5);
    press(Qt::Key_N);
    real_->session().restart();
    QTRY_VERIFY_WITH_TIMEOUT(live().state() == TrainingState::Finished, 60000);
    press(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(panel().step(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(live().told() != nullptr && live().hasTrained() &&
                                 live().newest().trained()->network().w_in == weights,
                             20000);
    QCOMPARE(real_->session().experiment().objective.l2, 0.5);
  }

  /// A check for untrained weights makes them so where they are not.
  void untrainedComesByItself() {
    real_->window().openLesson(
        write("fresh.md",
              "# Fresh\n## First\n@preset ring\n@check trained\n## Second\n@check untrained\n"));
    settle();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 60000);
    press(Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 20000);
    QVERIFY(!live().hasTrained());
  }

  /// A sweep that was there before the step is none of it.
  void anEarlierSweepIsNotThisOne() {
    QVERIFY(real_->open("ring"));
    SweepSession& sweep = real_->window().sweep();
    SweepPlan plan;
    plan.base = real_->session().experiment();
    plan.base.training.epochs = 5;
    plan.axes[0].values = {"0.01"};
    plan.seeds = {1};
    sweep.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!sweep.running() && !sweep.cells().empty(), 60000);
    real_->window().beginLesson("3-how-much");
    settle();
    press(Qt::Key_N);
    press(Qt::Key_A);
    for (int i = 0; i < 3; ++i) press(Qt::Key_Right), press(Qt::Key_Up);
    RealWindow::click(real_->find<QPushButton>("lesson-say"));
    QTest::qWait(600);
    QVERIFY(!panel().reached());
    QVERIFY(real_->find<QLabel>("lesson-waits")->text().contains("a sweep"));
    // Its own sweep comes back at the end.
    real_->find<QLineEdit>("sweep-values")->setText("0, 0.01");
    real_->find<QLineEdit>("sweep-seeds")->setText("1");
    RealWindow::click(real_->find<QPushButton>("sweep-start"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 120000);
    auto* const pad = real_->window().findChild<SketchPad*>();
    QVERIFY(pad != nullptr);
    RealWindow::click(real_->find<QPushButton>("lesson-end"));
    QVERIFY(sweep.plan().axes == plan.axes);
    QCOMPARE(sweep.cells().size(), std::size_t{1});
  }

  /// Timeline, views, colours, pinned runs and focus are as they were.
  void aLessonGivesBackWhatItFound() {
    QVERIFY(real_->open("ring"));
    QVERIFY(real_->train());
    real_->session().pin();
    real_->showView("upper-views", "Spectrum");
    real_->showView("lower-views", "Scramble");
    auto* const coloring = real_->find<QComboBox>("coloring");
    coloring->setCurrentIndex(1);
    const QString colors = coloring->currentText();
    auto* const timeline = real_->find<QSlider>("timeline");
    timeline->setFocus();
    timeline->setValue(3);
    QTRY_VERIFY_WITH_TIMEOUT(live().frame() == 3 && live().analysisIsCurrent(), 20000);
    const std::int64_t step = live().shown().trained()->step();
    real_->window().beginLesson("5-torus");
    settle();
    QVERIFY(real_->session().pins().all().empty());
    QCOMPARE(focus(), timeline);  // a lesson takes no focus
    real_->showView("lower-views", "Shape");
    press(Qt::Key_N);
    press(Qt::Key_N);
    press(Qt::Key_N);
    QVERIFY(panel().active());  // says once more what it waits for
    press(Qt::Key_N);
    QVERIFY(!panel().active());
    QTRY_COMPARE_WITH_TIMEOUT(live().frame(), 3, 20000);
    QCOMPARE(live().shown().trained()->step(), step);
    QCOMPARE(real_->session().pins().all().size(), std::size_t{1});
    QTRY_COMPARE_WITH_TIMEOUT(coloring->currentText(), colors, 20000);
    QVERIFY(real_->find<QWidget>("spectrum-plot")->isVisible());
    QVERIFY(real_->find<QSlider>("scramble-silent")->isVisible());
    QCOMPARE(focus(), timeline);
  }

  void handsAreCounted() {
    real_->window().beginLesson("4-two-causes");
    settle();
    RealWindow::click(real_->find<QToolButton>("lesson-hands"));
    auto* const say = real_->find<QPushButton>("lesson-say");
    QVERIFY(!say->isEnabled());
    QVERIFY(!real_->find<QRadioButton>("lesson-option-1")->isVisible());
    for (int i = 0; i < 3; ++i) RealWindow::click(real_->find<QToolButton>("lesson-more-1"));
    RealWindow::click(real_->find<QToolButton>("lesson-less-1"));
    auto* const third = real_->find<QToolButton>("lesson-more-3");
    third->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i) press(Qt::Key_Space);
    QVERIFY(say->isEnabled());
    RealWindow::click(say);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 60000);
    const QString says = real_->find<QLabel>("lesson-says")->text();
    QVERIFY2(says.startsWith("4 of 6"), qPrintable(says));
    const GivenAnswer given = panel().answers().at(0);
    QCOMPARE(given.right, 4);
    QCOMPARE(given.guesses, 6);
    const QString text = answersText(*panel().lesson(), panel().answers());
    QVERIFY2(text.contains("4 of 6") && text.contains("Not answered"), qPrintable(text));
  }

  void severalMarksStandOnTheScale() {
    real_->window().beginLesson("3-how-much");
    settle();
    RealWindow::click(real_->find<QToolButton>("lesson-hands"));
    press(Qt::Key_A);
    press(Qt::Key_End);
    RealWindow::click(real_->find<QPushButton>("lesson-lambda-add"));
    press(Qt::Key_A);
    for (int i = 0; i < 7; ++i) press(Qt::Key_Left);
    RealWindow::click(real_->find<QPushButton>("lesson-lambda-add"));
    RealWindow::click(real_->find<QPushButton>("lesson-say"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 20000);
    QCOMPARE(panel().answers().at(0).guesses, 2);
    QCOMPARE(panel().answers().at(0).right, 1);
  }

  /// A sketch with the mouse, the loss beside it.
  void aSketchStandsBesideTheCurve() {
    real_->window().openLesson(write("loss.md",
                                     "# Loss\n## Draw\n@preset ring\n@ask curve Where does the "
                                     "error go?\n@answer loss\n@do\nTrain.\n@check trained\n"));
    settle();
    auto* const pad = real_->window().findChild<SketchPad*>();
    QTRY_VERIFY(pad != nullptr && pad->isVisible() && pad->width() > 100);
    auto* const say = real_->find<QPushButton>("lesson-say");
    QVERIFY(!say->isEnabled());
    QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(pad->width() / 4, pad->height() / 3));
    QTest::mouseMove(pad, QPoint(pad->width() / 2, pad->height() / 2));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(pad->width() / 2, pad->height() / 2));
    QTRY_VERIFY(say->isEnabled());
    RealWindow::click(say);
    const QImage before = pad->grab().toImage();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(panel().reached(), 60000);
    QVERIFY(pad->grab().toImage() != before);
    QVERIFY(panel().answers().at(0).said.contains("sketch"));
  }

  void lessonsOfOnesOwnOpenFromAFile() {
    const QString good = write("mine.md", "# Mine\n@objective See.\n@minutes 3\n## One\nText.\n");
    real_->window().open(good);  // as by the command line, a drop, or File → Open
    QVERIFY(panel().active());
    QVERIFY(recentFiles().contains(QFileInfo(good).absoluteFilePath()));
    RealWindow::click(real_->find<QPushButton>("lesson-end"));
    // A bad one changes nothing and is refused by its line.
    const QString bad = write("bad.md", "# Bad\n## One\n@point moon\n");
    real_->window().open(bad);
    QVERIFY(!panel().active());
    QVERIFY2(real_->message().contains("bad.md, line 3") && real_->message().contains("timeline"),
             qPrintable(real_->message()));
    // The menu has what was opened, and the folder's.
    QVERIFY(QDir().mkpath(ownLessonsFolder()));
    QFile::copy(good, ownLessonsFolder() + "/copied.md");
    auto* const own = real_->find<QMenu>("own-lessons");
    emit own->aboutToShow();
    int mine = 0;
    for (const QAction* const action : own->actions()) {
      if (action->text() != "Mine") continue;
      ++mine;
      QVERIFY2(action->toolTip().contains("See.") && action->toolTip().contains("3"),
               qPrintable(action->toolTip()));
    }
    QCOMPARE(mine, 2);
    QFile::remove(ownLessonsFolder() + "/copied.md");
  }

  void everyLessonPrints() {
    for (const LessonEntry& entry : lessonList()) {
      const Lesson lesson = readLesson(entry.name);
      const QString sheet = paperText(lesson, Paper::Worksheet);
      const QString key = paperText(lesson, Paper::Key);
      QVERIFY(sheet.contains(QString::fromStdString(lesson.objective).toHtmlEscaped()));
      for (const LessonStep& step : lesson.steps) {
        if (!step.question || step.why.empty()) continue;
        const QString why = QString::fromStdString(step.why).left(30).section('*', 0, 0);
        QVERIFY2(!sheet.contains(why), qPrintable(why));
        QVERIFY2(key.contains(why.toHtmlEscaped()), qPrintable(why));
        QVERIFY(key.contains(rightAnswer(*step.question).toHtmlEscaped()));
        // Lines as wide as the page, and room to draw.
        QVERIFY(!sheet.contains(QString(60, '_')) && sheet.contains("<hr"));
        const bool curve = step.question->kind == AnswerKind::Curve;
        QVERIFY(!curve || sheet.count("&nbsp;<br") >= 8);
      }
      const QString path = folder_.filePath(entry.name + ".pdf");
      writePaper(lesson, Paper::Worksheet, path);
      QFile pdf(path);
      QVERIFY(pdf.open(QIODevice::ReadOnly));
      QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 5000);
    }
  }

  /// In another language a lesson has the same directives, whatever its words.
  void translatedLessonsDoTheSame() {
    for (const QString& language : QDir(":/lessons").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
      for (const QString& file : QDir(":/lessons/" + language).entryList({"*.md"}, QDir::Files)) {
        const QString name = QFileInfo(file).completeBaseName();
        const Lesson there = readLesson(name, language);
        const Lesson here = readLesson(name, "en");
        const QByteArray which = (language + "/" + file).toUtf8();
        QVERIFY2(there.minutes == here.minutes && there.steps.size() == here.steps.size(), which);
        for (std::size_t i = 0; i < here.steps.size(); ++i) {
          const LessonStep& a = here.steps[i];
          const LessonStep& b = there.steps[i];
          QVERIFY2(a.scene == b.scene && a.then == b.then && a.check == b.check, which);
          QVERIFY2(a.question.has_value() == b.question.has_value(), which);
          QVERIFY2(
              !a.question ||
                  (a.question->kind == b.question->kind &&
                   a.question->options.size() == b.question->options.size() &&
                   a.question->right == b.question->right && a.question->low == b.question->low &&
                   a.question->high == b.question->high && a.question->curve == b.question->curve),
              which);
          QVERIFY2(a.task.empty() == b.task.empty() && a.why.empty() == b.why.empty(), which);
        }
      }
    }
    // A language without lessons has the English ones.
    QCOMPARE(readLesson("1-ring", "xx_YY").title, readLesson("1-ring").title);
  }

  /// docs/lessons.md has every word that a lesson can say, and none that it cannot.
  void theFormatIsDescribed() {
    QFile file(LESSONS_PAGE);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    std::vector<std::string> words;
    for (const LessonDirective& directive : lessonDirectives()) words.push_back(directive.word);
    const std::vector<std::string> directives = words;
    for (const auto* list : {&lessonAnswerKinds(), &lessonControls(), &lessonOutcomes(),
                             &lessonShapes(), &lessonCurves()}) {
      words.insert(words.end(), list->begin(), list->end());
    }
    for (const ViewEntry& view : viewTable()) words.emplace_back(view.title);
    for (const std::string& word : words) {
      const QString quoted = QStringLiteral("`%1").arg(QString::fromStdString(word));
      QVERIFY2(page.contains(quoted), word.c_str());
    }
    static const QRegularExpression said(QStringLiteral("`(@[a-z]+)"));
    for (auto match = said.globalMatch(page); match.hasNext();) {
      const std::string word = match.next().captured(1).toStdString();
      QVERIFY2(std::find(directives.begin(), directives.end(), word) != directives.end(),
               word.c_str());
    }
    // Its example is a lesson.
    const QString example = page.section("```markdown\n", 1, 1).section("\n```", 0, 0);
    parseLesson(example.toStdString(), "docs/lessons.md");
  }

  void everyControlIsThere() {
    // Each view once, as a lesson shows it.
    for (const std::string& name : lessonControls()) {
      QString text = "# A\n## B\n@preset torus\n";
      for (const ViewEntry& view : viewTable()) {
        const QString title = QString::fromUtf8(view.title);
        if (title == "Sweep over λ" && name != "sweep") continue;
        if (title == "Neurons") continue;
        const QString wanted = QString::fromStdString(name);
        const bool of_view = (wanted == "silent" || wanted == "train-again") ? title == "Scramble"
                             : wanted == "sweep" ? title == "Sweep over λ"
                                                 : title.toLower() == wanted ||
                                                       (wanted == "latent" && title == "Latent");
        if (of_view) text += "@view " + title + "\n";
      }
      text += "@point " + QString::fromStdString(name) + "\n";
      real_->window().openLesson(write("point.md", text));
      QTRY_VERIFY2_WITH_TIMEOUT(real_->find<QWidget>("lesson-frame")->isVisible(), name.c_str(),
                                20000);
      panel().end();
      settle();
    }
  }

  void badLessonsAreRefusedByNameAndLine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
      QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("word", "# a\n## b\n@dance\n", "x.md, line 3: in a step '@dance'");
    row("word of the head", "# a\n## b\n@minutes 3\n", "line 3");
    row("word of a step", "# a\n@preset ring\n## b\n", "line 2: before the first step");
    row("minutes", "# a\n@minutes 0\n## b\n", "whole number from 1 to 600");
    row("preset", "# a\n## b\n@preset moon\n", "line 3");
    row("parameter", "# a\n## b\n@set objective.l3 1\n", "'objective.l3'");
    row("file", "# a\n## b\n@set data.file /etc/passwd\n", "no parameter that a lesson can set");
    row("weights", "# a\n## b\n@set user_weights.file x.npy\n", "no parameter");
    row("value", "# a\n## b\n\n@set objective.l2 -1\n", "line 4");
    row("wiring", "# a\n## b\n@wiring 6\n", "the wiring '6' is not one of 1 to 5");
    row("control", "# a\n## b\n@point moon\n", "'moon' is not known; allowed are scene");
    row("outcome", "# a\n## b\n@check fun\n", "'fun'");
    row("view", "# a\n## b\n@view Moon\n", "allowed are Wiring");
    row("no step", "# a\n", "no steps");
    row("empty", "", "x.md is empty");
    row("text first", "# a\nhello\n", "line 2");
    row("two titles", "# a\n# b\n## c\n", "line 2");
    row("kind", "# a\n## b\n@ask riddle What?\n", "allowed are choice, shape, lambda or curve");
    row("no question", "# a\n## b\n@ask choice\n", "line 3: the question is missing");
    row("two questions", "# a\n## b\n@ask shape A?\n@answer ring\n@ask shape B?\n", "line 5");
    row("stray option", "# a\n## b\n@option A\n", "line 3: @option belongs");
    row("one option", "# a\n## b\n@ask choice A?\n@option B\n@answer 1\n",
        "line 3: a choice needs");
    row("no answer", "# a\n## b\n@ask choice A?\n@option B\n@option C\n",
        "line 3: the question has");
    row("answer", "# a\n## b\n@ask choice A?\n@option B\n@option C\n@answer 3\n", "1 to 2");
    row("shape", "# a\n## b\n@ask shape A?\n@answer cube\n", "allowed are line");
    row("lambda", "# a\n## b\n@ask lambda A?\n@answer 1 0.5\n", "from 0 to 2");
    row("curve", "# a\n## b\n@ask curve A?\n@answer moon\n", "allowed are recovery");
    row("curve without", "# a\n## b\n@ask curve A?\n@answer recovery\n", "'@check swept'");
    row("late world", "# a\n## b\n@do\n@preset ring\n", "line 4: @preset stands before @do");
    row("picture", "# a\n## b\n![x](/etc/passwd)\n", "line 3");
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

  void aByteThatNoTextHasIsRefused() {
    try {
      parseLesson(std::string("# a\n## b\nc\0d\n", 14), "x.md");
      QFAIL("was taken");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).startsWith("x.md, line 3"), error.what());
    }
  }

  /// By what it holds, whatever its name; a title stands in the menu as it is.
  void aLessonNeedsNoEnding() {
    const QString title = "Loops & voids, and all that one wants to know of them before one begins";
    const QString path = write("mine.txt", "# " + title + "\n## One\n@preset ring\n");
    real_->window().open(path);
    QVERIFY(panel().active());
    panel().end();
    auto* const own = real_->find<QMenu>("own-lessons");
    emit own->aboutToShow();
    const QString entry = own->actions().first()->text();
    QVERIFY2(entry.startsWith("Loops && voids") && entry.endsWith(QChar(0x2026)),
             qPrintable(entry));
    QVERIFY(!isLessonFile(write("table.csv", "# a\n1,2\n3,4\n")));
  }

  /// What stands in a lesson of somebody else is text, whatever it looks like.
  void markupInALessonIsText() {
    const QString html = lessonHtml("a <img src='/etc/passwd'> <b>b</b> *c*");
    QVERIFY2(!html.contains("<img"), qPrintable(html));
    QVERIFY(html.contains("c"));
  }

  /// Nothing is cut off or wider than the panel, also where there is little room.
  void aLessonFitsItsPanel() {
    for (const QSize size : {QSize(1280, 800), QSize(1024, 738)}) {
      real_->window().resize(size);
      for (const LessonEntry& entry : lessonList()) {
        real_->window().beginLesson(entry.name);
        while (panel().active()) {
          QTest::qWait(30);
          const auto* const area = panel().findChild<QScrollArea*>();
          QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(entry.name));
          QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
          panel().next();
        }
      }
    }
  }
};

QTEST_MAIN(LessonsTest)
#include "lessons_test.moc"
