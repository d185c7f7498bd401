// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep in the real window.
#include <qcustomplot.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "core/experiment/sweep.h"
#include "tests/ui/real_window.h"
#ifdef SCARCE_MEMORY
#include "tests/tools/scarce_memory.h"
#endif
#include "ui/session/sweep_session.h"
#include "ui/theme/number_list.h"
#include "ui/views/sweep/sweep_plot.h"

using namespace weightscape;
using namespace weightscape::ui;

class SweepWindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  Session& session() const { return real_->session(); }
  SweepSession& sweep() const { return real_->window().sweep(); }

  void ask(const QString& values, const QString& seeds) const {
    real_->find<QLineEdit>("sweep-values")->setText(values);
    real_->find<QLineEdit>("sweep-seeds")->setText(seeds);
    RealWindow::click(real_->find<QPushButton>("sweep-start"));
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    real_->showView("middle-views", "Sweep over λ");
  }

  void cleanup() { real_.reset(); }

  /// Before any sweep there is nothing to say, and still a refusal is seen.
  void aRefusalIsSeen() {
    ask("0, abc", "1");
    const auto seen = [this] {
      for (const QLabel* const label : real_->window().findChildren<QLabel*>("quiet")) {
        if (label->isVisible() && label->text().contains("abc")) return true;
      }
      return false;
    };
    QTRY_VERIFY(seen());
  }

  /// A comma may be a decimal sign, and a list has another separator then.
  void listsAreReadAndWrittenInTheLanguage() {
    const auto read = [](const char* text) { return typedNumbers(QString::fromUtf8(text)).list; };
    QCOMPARE(read("0, 1e-4,0.01"), QString("0,1e-4,0.01"));
    QCOMPARE(read("0 0.01"), QString("0,0.01"));
    QCOMPARE(read("0; 0,01"), QString("0,0.01"));
    QCOMPARE(read("0，0.01"), QString("0,0.01"));
    QCOMPARE(writtenNumbers({"0", "0.01"}), QString("0, 0.01"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QCOMPARE(writtenNumbers({"0", "0.01"}), QString("0; 0,01"));
    QCOMPARE(read("0; 0,01; 1e-4"), QString("0,0.01,1e-4"));
    QCOMPARE(read("0, 0,01, 0,1"), QString("0,0.01,0.1"));
    QCOMPARE(read("0 0,01"), QString("0,0.01"));
    QCOMPARE(read("0,01"), QString("0.01"));
    QCOMPARE(read("0, 0.01"), QString("0,0.01"));
    QVERIFY(typedNumbers("0,01,0,1").refusal.contains("0; 0,01; 0,1"));
    // As far as the sweep, whose axis has the comma too.
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{1});
    ask("0; 0,01", "1");
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 2, 60000);
    QCOMPARE(sweep().plan().axes[0].values, (std::vector<std::string>{"0", "0.01"}));
    QVERIFY(sweepSaid(sweepPicture({sweep().plan(), sweep().cells()})).contains("0,01"));
  }

  /// What is running is not begun once more; it is paused, ended or waited for.
  void aRunningSweepIsNotStartedAgain() {
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    ask("0, 0.01", "1");
    QVERIFY(sweep().running());
    QVERIFY(!real_->find<QPushButton>("sweep-start")->isEnabled());
    QTest::keyClick(real_->find<QLineEdit>("sweep-values"), Qt::Key_Return);
    QVERIFY(sweep().running());
    QCOMPARE(sweep().wanted(), std::size_t{2});
    sweep().stop();
    QVERIFY(real_->find<QPushButton>("sweep-start")->isEnabled());
  }

  void aMessageLeavesTheNamesOfTheViewsAlone() {
    real_->window().say("A sentence.", false);
    auto* const bar = real_->find<QWidget>("message-bar");
    QTRY_VERIFY(bar->isVisible());
    const auto placed = [](QWidget* widget) {
      return QRect(widget->mapToGlobal(QPoint(0, 0)), widget->size());
    };
    auto* const names = real_->find<QWidget>("middle-views")->findChild<QTabBar*>();
    QTRY_VERIFY(!placed(bar).intersects(placed(names)));
    QVERIFY(!placed(bar).intersects(placed(real_->find<QWidget>("sweep-start"))));
    QVERIFY(placed(&real_->window()).contains(placed(bar)));
  }

  void aSweepOfAnotherWorldSaysWhoseItIs() {
    const auto said = [this](const QString& words) {
      int count = 0;
      for (const QLabel* const label : real_->window().findChildren<QLabel*>("quiet")) {
        count += label->text().contains(words) && label->isVisibleTo(&real_->window()) ? 1 : 0;
      }
      return count;
    };
    SweepPlan plan;
    plan.base = session().experiment();
    plan.base.seed = 0;
    plan.base.training.epochs = 2;
    plan.axes[0].values = {"0", "0.01"};
    plan.seeds = {1};
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{2});
    sweep().start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 2, 120000);
    QCOMPARE(said("Sweep of ring over λ · 2 runs"), 1);
    // Its curves are read on the axes of their colours.
    auto* const plot = real_->find<QCustomPlot>("sweep-plot");
    QCOMPARE(plot->yAxis->tickLabelColor(), currentTheme().train());
    QCOMPARE(plot->yAxis2->labelColor(), currentTheme().validation());
    // The penalty is what it is about.
    session().setParameter(*findParameter("objective.l2"), 0, 0.02);
    QCOMPARE(said("Sweep of ring over λ · 2 runs"), 1);
    session().setParameter(*findParameter("network.hidden"), 0, std::int64_t{17});
    QCOMPARE(said("Sweep of ring over λ, with other settings"), 1);
    QVERIFY(real_->open("sphere"));
    QCOMPARE(said("Sweep of ring over λ · 2 runs"), 1);
    auto* const first = real_->find<QToolButton>("sweep-thumbnail-0");
    QVERIFY2(first->toolTip().startsWith("ring"), qPrintable(first->toolTip()));
    QVERIFY2(first->accessibleName().startsWith("ring"), qPrintable(first->accessibleName()));
    // Its run brings its world along.
    RealWindow::click(first);
    QCOMPARE(session().experiment().name, std::string("ring"));
    real_->showView("middle-views", "Sweep over λ");
    QCOMPARE(said("with other settings"), 0);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() != TrainingState::Preparing, 60000);
  }

  void noTextMakesTheWindowWider() {
    const int before = real_->window().minimumSizeHint().width();
    auto* const field = real_->find<QWidget>("lambda-panel")->findChild<QLineEdit*>();
    for (const char* const typed : {"-1", "1e9",
                                    "no number but rather a whole sentence of words, "
                                    "which somebody has pasted by mistake"}) {
      field->setFocus();
      field->selectAll();
      QTest::keyClicks(field, typed);
      QTest::keyClick(field, Qt::Key_Return);
      QCoreApplication::processEvents();
      QCOMPARE(real_->window().minimumSizeHint().width(), before);
      // The window's words for a parameter, not those of files.
      for (const QLabel* const label :
           real_->find<QWidget>("lambda-panel")->findChildren<QLabel*>()) {
        QVERIFY2(!label->text().contains("objective.l2"), qPrintable(label->text()));
      }
    }
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{1});
    ask("0, 0.01", "1");  // its runs are not judged: one entry more in the legend
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 2, 120000);
    QCOMPARE(real_->window().minimumSizeHint().width(), before);
    ask("-1, 1e9", "1");  // refused in a sentence
    QCoreApplication::processEvents();
    QCOMPARE(real_->window().minimumSizeHint().width(), before);
  }

  void aSweepIsTheCommandLinesAndIsExtended() {
    ask("0, 0.01", "1..2");
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running(), 120000);
    QCOMPARE(sweep().cells().size(), std::size_t{4});
    // science.md: no shape at 0, the shape at 0.01.
    QVERIFY(sweep().cells().at(0)->numbers[0] < 0.3);
    QVERIFY(sweep().cells().at(3)->numbers[0] > 0.97);
    // The numbers are those of a single run.
    const std::vector<double> alone = sweepNumbers(runExperiment(experimentOf(sweep().plan(), 3)));
    QCOMPARE(sweep().cells().at(3)->numbers[0], alone[0]);
    QCOMPARE(sweep().cells().at(3)->numbers[7], alone[7]);
    auto* const plot = real_->find<QCustomPlot>("sweep-plot");
    QCOMPARE(plot->graph(0)->dataCount(), 2);
    QCOMPARE(plot->graph(1)->dataCount(), 4);
    // Extended by a value: what is finished is not run again.
    const auto kept = sweep().cells().at(3)->checkpoint;
    ask("0, 0.001, 0.01", "1..2");
    QCOMPARE(sweep().wanted(), std::size_t{2});
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running(), 120000);
    QCOMPARE(sweep().cells().size(), std::size_t{6});
    QCOMPARE(sweep().cells().at(5)->checkpoint, kept);
    // A click opens the run, trained as it is.
    RealWindow::click(real_->find<QToolButton>("sweep-thumbnail-2"));
    QTRY_COMPARE_WITH_TIMEOUT(real_->session().live().state(), TrainingState::Finished, 20000);
    QCOMPARE(real_->session().experiment().objective.l2, 0.01);
    QVERIFY(real_->session().live().newest().trained()->network().w_in ==
            sweep().cells().at(4)->checkpoint->network.w_in);
    QTRY_COMPARE_WITH_TIMEOUT(real_->verdict(), QString("ring recovered"), 20000);
  }

  /// Also in runs that have finished already, which are not trained again.
  void seedsAgreeOnTheShape() {
    ask("0, 0.01", "1..2");
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running(), 120000);
    const auto kept = sweep().cells().at(3)->checkpoint;
    QVERIFY(sweep().cells().at(3)->shapes.empty());
    real_->find<QCheckBox>("sweep-shapes")->setChecked(true);
    ask("0, 0.01", "1..2");
    QCOMPARE(sweep().wanted(), std::size_t{4});
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running(), 120000);
    QCOMPARE(sweep().cells().at(3)->checkpoint, kept);
    QCOMPARE(sweep().cells().at(0)->shapes, std::string("none"));
    QCOMPARE(sweep().cells().at(3)->shapes, std::string("ring"));
    const auto* const plot = real_->find<QCustomPlot>("sweep-plot");
    const QStringList ticks = plot->xAxis->tickVectorLabels();
    QVERIFY2(ticks.contains(QStringLiteral("0.01\nring\n2/2")), qPrintable(ticks.join('|')));
    QVERIFY2(ticks.contains(QStringLiteral("0\nnone\n2/2")), qPrintable(ticks.join('|')));
    QVERIFY(real_->find<QToolButton>("sweep-thumbnail-1")->toolTip().contains("alone: ring"));
    // Nothing is left to look for.
    ask("0, 0.01", "1..2");
    QCOMPARE(sweep().wanted(), std::size_t{0});
  }

  /// A cell that the memory is too short for is one failed cell, named with its reason.
  void aCellWithoutMemoryIsOneFailedCell() {
#ifndef SCARCE_MEMORY
    QSKIP("a sanitizer has an allocator of its own");
#else
    QTRY_VERIFY_WITH_TIMEOUT(real_->session().live().analysisIsCurrent(), 20000);
    const Dataset& dataset = *real_->session().live().shown().dataset;
    // The inputs of a cell, once: with one seed, of either value.
    makeMemoryScarce(sizeof(double) * static_cast<std::size_t>(dataset.inputs.size()), 1);
    ask("0, 0.01", "1");
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running(), 120000);
    QCOMPARE(sweep().cells().size(), std::size_t{2});
    const std::string first = sweep().cells().at(0)->error.english();
    const std::string second = sweep().cells().at(1)->error.english();
    QVERIFY(first.empty() != second.empty());
    QVERIFY((first + second).find("not enough memory") != std::string::npos);
    QString reason;
    for (const QLabel* const label : real_->window().findChildren<QLabel*>()) {
      if (label->text().endsWith("2 runs, 1 failed") && label->isVisible())
        reason = label->toolTip();
    }
    QVERIFY2(reason.contains("seed 1: There is not enough memory"), qPrintable(reason));
    // Whoever asks for both again gets the one that is missing.
    ask("0, 0.01", "1");
    QCOMPARE(sweep().wanted(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running(), 120000);
    for (const auto& [number, cell] : sweep().cells()) QVERIFY(cell->error.empty());
#endif
  }

  void stopAndCancelKeepWhatIsFinished() {
    ask("0, 0.01", "1..40");
    QTRY_VERIFY_WITH_TIMEOUT(sweep().finished() >= 3, 120000);
    RealWindow::click(real_->find<QPushButton>("sweep-pause"));
    QVERIFY(sweep().paused());
    RealWindow::click(real_->find<QPushButton>("sweep-pause"));
    RealWindow::click(real_->find<QPushButton>("sweep-stop"));
    QVERIFY(!sweep().running());
    const std::size_t kept = sweep().cells().size();
    QVERIFY(kept >= 3 && kept < 80);
    ask("0, 0.01", "1..40");
    QCOMPARE(sweep().wanted(), 80 - kept);
    QTRY_VERIFY_WITH_TIMEOUT(sweep().finished() >= 1, 120000);
    RealWindow::click(real_->find<QPushButton>("sweep-cancel"));
    QVERIFY(!sweep().running());
    QCOMPARE(sweep().cells().size(), kept);
    // What had finished is not run again.
    const std::size_t aside = sweep().keptAside();
    QVERIFY(aside > kept);
    ask("0, 0.01", "1..40");
    QCOMPARE(sweep().wanted(), 80 - aside);
    RealWindow::click(real_->find<QPushButton>("sweep-stop"));
    QVERIFY(sweep().cells().size() >= aside);
  }

  /// Very many values are checked beside the thread that draws, and refused as few are.
  void manyValuesAreCheckedInTheBackground() {
    QStringList values;
    for (int i = 1; i <= 1000; ++i) values << QString::number(1e-6 * i, 'g', 4);
    values << QStringLiteral("-1");
    QSignalSpy refused(&sweep(), &SweepSession::refused);
    ask(values.join(QLatin1Char(',')), "1");
    QVERIFY(!sweep().running());
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 60000);
    QVERIFY(refused[0][0].toString().contains("-1"));
    QVERIFY(!sweep().running());
    QVERIFY(sweep().cells().empty());
    // A later start is not held up by one that is still being checked.
    ask(values.join(QLatin1Char(',')), "1");
    ask("0.01", "1");
    QTRY_COMPARE_WITH_TIMEOUT(sweep().cells().size(), std::size_t{1}, 120000);
    QCOMPARE(sweep().plan().axes[0].values.size(), std::size_t{1});
  }

  void badListsAreRefused() {
    for (const char* const values : {"", "0,,1", "-1", "x", "0,0"}) {
      ask(values, "1..2");
      QVERIFY(!sweep().running());
      QVERIFY(sweep().cells().empty());
    }
    ask("0, 0.01", "5..1");
    QVERIFY(!sweep().running());
  }
};

QTEST_MAIN(SweepWindowTest)
#include "sweep_window_test.moc"
