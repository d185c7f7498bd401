// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions in the real window: saved, opened, kept for the next start and offered until they are
// taken or refused.
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QTextBrowser>
#include <QThread>
#include <atomic>

#include "core/analysis/analysis.h"
#include "core/analysis/scores.h"
#include "core/io/npy.h"
#include "tests/ui/kept_work_test.h"
#include "ui/session/preferences.h"
#include "ui/session/sweep_session.h"
#include "ui/views/embedding/embedding_view.h"

using namespace weightscape;
using namespace weightscape::ui;

class KeeperTest : public QObject, private KeptWorkTest {
  Q_OBJECT

  void sweepTwoRuns() {
    SweepPlan plan;
    plan.base = session().experiment();
    plan.base.training.epochs = 2;
    plan.base.seed = 0;
    plan.axes[0].values = {"0", "0.01"};
    plan.seeds = {1};
    SweepSession& sweep = real_->window().sweep();
    sweep.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!sweep.running() && sweep.cells().size() == 2, 120000);
  }

 private slots:
  void initTestCase() { nameTheProgram(); }
  void init() { begin(); }
  void cleanup() { real_.reset(); }

  /// It has no end of its own here: without a stop the window would never close.
  void closingEndsTheOpeningOfASession() {
    trainTo(20);
    std::atomic<bool> begun = false;
    auto* const keeper = real_->window().findChild<SessionKeeper*>();
    keeper->setBeforeOpening([&](const Control& control) {
      begun = true;
      while (!control.stopRequested()) QThread::msleep(1);
      throwIfStopped(control);
    });
    keeper->open(file("any.wscape"));
    QTRY_VERIFY(begun);
    // What is open is kept all the same, though its writing waited behind the opening.
    QCOMPARE(keeper->leave(), QString());
    QCOMPARE(keptFiles().size(), 1);
    keeper->open(file("any.wscape"));
    real_.reset();
  }

  void aSavedSessionGoesOnToTheSameBits() {
    const QString from_cli = file("cli");
    QCOMPARE(QProcess::execute(CLI_PATH, {"run", "preset:ring", "--out", from_cli, "--quiet",
                                          "--set", "training.epochs=300"}),
             0);
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{300});
    // Step by step: a machine that is busy with others would be past the end before it pauses.
    constexpr std::int64_t kStep = 5;
    for (std::int64_t i = 1; i <= kStep; ++i) {
      session().step();
      QTRY_COMPARE_WITH_TIMEOUT(session().live().newest().trained()->step(), i, 60000);
    }
    const std::size_t frames = session().live().newest().trained()->frames.size();
    real_->showView("lower-views", "Latent");
    auto* const coloring = real_->find<QComboBox>("coloring");
    coloring->setCurrentIndex(1);
    emit coloring->activated(1);
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_Left, Qt::ShiftModifier);
    const QJsonObject looked = real_->window().findChild<EmbeddingView*>()->viewState();
    QVERIFY(looked.contains("camera"));
    real_->window().keeper().save(file("half.wscape"));
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith("Saved"), 20000);
    QCOMPARE(recentFiles().first(), file("half.wscape"));

    // Another window, another day.
    real_.reset();
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("line"));
    real_->window().open(file("half.wscape"));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, 20000);
    QCOMPARE(session().live().newest().trained()->step(), kStep);
    QCOMPARE(session().live().newest().trained()->frames.size(), std::min<std::size_t>(frames, 60));
    QVERIFY(real_->window().windowTitle().startsWith("half.wscape"));
    // Looked at as it was.
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent(), 20000);
    auto* const lower = real_->find<QWidget>("lower-views")->findChild<QTabBar*>();
    QCOMPARE(lower->tabText(lower->currentIndex()), QString("Latent"));
    QTRY_COMPARE_WITH_TIMEOUT(real_->find<QComboBox>("coloring")->currentIndex(), 1, 60000);
    QJsonObject now = real_->window().findChild<EmbeddingView*>()->viewState();
    for (int i = 0; i < 9; ++i) {
      const double off =
          now["camera"].toArray()[i].toDouble() - looked["camera"].toArray()[i].toDouble();
      QVERIFY(std::abs(off) < 1e-9);
    }
    now["camera"] = looked["camera"];
    QCOMPARE(now, looked);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Finished, 120000);
    const Matrix expected = readNpy((from_cli + "/weights_in.npy").toStdString());
    QVERIFY(session().live().newest().trained()->network().w_in == expected);
  }

  void aDamagedSessionLeavesWhatWasOpen() {
    trainTo(2);
    real_->window().keeper().save(file("whole.wscape"));
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith("Saved"), 20000);
    QFile whole(file("whole.wscape"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile cut(file("cut.wscape"));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(bytes.left(bytes.size() / 2));
    cut.close();
    const std::int64_t step = session().live().newest().trained()->step();
    real_->window().open(file("cut.wscape"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("cut.wscape"), 20000);
    QCOMPARE(session().live().newest().trained()->step(), step);
    real_->window().open(file("none.wscape"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("none.wscape"), 20000);
    QCOMPARE(session().live().newest().trained()->step(), step);
  }

  void aReadOnlyFolderIsSaid() {
    trainTo(1);
    real_->window().keeper().save("/proc/nowhere.wscape");
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains("could not be written"), qPrintable(message()),
                              20000);
    QVERIFY(real_->window().keeper().path().isEmpty());
  }

  void theNextStartGoesOnWhereOneLeftOff() {
    trainTo(3);
    const std::int64_t step = session().live().newest().trained()->step();
    QVERIFY(real_->window().close());
    nextStart("line");
    QVERIFY2(message().contains("where you left off"), qPrintable(message()));
    QVERIFY2(message().contains("ring"), qPrintable(message()));
    // Closed while it asks: it asks again. Trained before it is answered: both are there.
    QVERIFY(real_->window().close());
    nextStart("line");
    QVERIFY2(message().contains("where you left off"), qPrintable(message()));
    trainTo(2);
    QVERIFY(real_->window().close());
    nextStart("sheet");
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{2});
    QVERIFY2(message().contains("line") && message().contains("1 older work"),
             qPrintable(message()));
    // The older one, from the menu.
    auto* const menu = real_->find<QMenu>("kept-work");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), qsizetype{4});  // two, a line, the question again
    QVERIFY2(menu->actions()[1]->text().contains("ring"), qPrintable(menu->actions()[1]->text()));
    menu->actions()[1]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("ring"), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().newest().trained() && session().live().newest().trained()->step() == step,
        60000);
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{2});
  }

  void whatIsRefusedInWordsGoesWithTheWindowAndTheNextIsOffered() {
    keepTwo();
    answer("Discard it and begin anew");
    QVERIFY2(message().startsWith("Discarded: line") && message().contains("1 more work"),
             qPrintable(message()));
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{1});
    QCOMPARE(keptFiles().size(), qsizetype{2});
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{1});
    nextStart("line");
    QVERIFY2(message().contains("where you left off") && message().contains("ring"),
             qPrintable(message()));
    answer("Discard it and begin anew");
    // Nothing trained, nothing to come back to.
    QVERIFY(real_->window().close());
    QVERIFY(keptFiles().isEmpty());
  }

  void aDoubleClickDiscardsOneAlone() {
    keepTwo();
    auto* const bar = real_->find<QWidget>("message-bar");
    QPushButton* discard = nullptr;
    for (auto* const button : bar->findChildren<QPushButton*>()) {
      if (button->text() == "Discard it and begin anew") discard = button;
    }
    QVERIFY(discard != nullptr);
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(60000);  // however slow the machine is
    RealWindow::clickAnswer(discard);
    QVERIFY2(message().startsWith("Discarded: line"), qPrintable(message()));
    // The second click, and a third, on whatever answers stand there now.
    for (auto* const button : bar->findChildren<QPushButton*>()) {
      QTest::mouseDClick(button, Qt::LeftButton);
      QTest::mouseClick(button, Qt::LeftButton);
    }
    QApplication::setDoubleClickInterval(interval);
    QVERIFY2(message().startsWith("Discarded: line"), qPrintable(message()));
    QVERIFY(bar->isVisible());
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{1});
    QCOMPARE(real_->window().keeper().discarded().size(), std::size_t{1});
    QCOMPARE(keptFiles().size(), qsizetype{2});
  }

  void whatWasDiscardedIsBroughtBack() {
    keepTwo();
    answer("Discard it and begin anew");
    auto* const menu = real_->find<QMenu>("kept-work");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), qsizetype{4});  // the ring, a line, the question, this one
    QVERIFY2(menu->actions()[3]->text().startsWith("Bring back: line"),
             qPrintable(menu->actions()[3]->text()));
    answer("Bring it back");
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("line"), 60000);
    QVERIFY(real_->window().keeper().discarded().empty());
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{2});
  }

  void whatWasDiscardedGoesAfterItsTime() {
    keepTwo();
    real_->window().keeper().setDiscardedFor(0);
    answer("Discard it and begin anew");
    QTRY_COMPARE(keptFiles().size(), qsizetype{1});
    answer("Bring it back");
    QVERIFY2(message().contains("no longer there"), qPrintable(message()));
    QCOMPARE(session().experiment().name, std::string("sheet"));
  }

  void fiveAreKeptAndTheOldestGoesNotUnsaid() {
    trainTo(1);
    QVERIFY(real_->window().close());
    const QDir folder(workFolder());
    const QString first = folder.filePath(keptFiles()[0]);
    for (int i = 1; i < 5; ++i) {
      const QString copy = folder.filePath(QString("work-%1.wscape").arg(i));
      QVERIFY(QFile::copy(first, copy));
      QFile file(copy);
      QVERIFY(file.open(QIODevice::ReadWrite));
      QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-i),
                               QFileDevice::FileModificationTime));
    }
    nextStart("line");
    QVERIFY2(message().contains("No more are kept"), qPrintable(message()));
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{5});  // nothing was made
    nextStart("line");
    trainTo(1);
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{5});
    QVERIFY(!keptFiles().contains("work-4.wscape"));
    QVERIFY(keptFiles().contains("work-3.wscape"));
  }

  void aSweepAndPinsComeBack() {
    trainTo(2);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().analysisIsCurrent() && session().canPin(), 60000);
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_P);
    QCOMPARE(session().pins().all().size(), std::size_t{1});
    const auto pin = session().pins().all()[0];
    sweepTwoRuns();
    const SweepSession& sweep = real_->window().sweep();
    const SweepCell cell = *sweep.cells().at(1);
    QVERIFY(real_->window().close());
    nextStart("line");
    QVERIFY2(message().contains("2 runs") && message().contains("1 pinned"), qPrintable(message()));
    answer("Go on");
    QTRY_COMPARE_WITH_TIMEOUT(session().pins().all().size(), std::size_t{1}, 60000);
    const AnalysisSnapshot& back = *session().pins().all()[0];
    QVERIFY(back.training->trained()->network().w_in == pin->training->trained()->network().w_in);
    QVERIFY(back.analysis->verdict.headline == pin->analysis->verdict.headline);
    QCOMPARE(back.analysis->scores->geodesic_correlation,
             pin->analysis->scores->geodesic_correlation);
    const SweepSession& restored = real_->window().sweep();
    QCOMPARE(restored.cells().size(), std::size_t{2});
    QVERIFY(restored.cells().at(1)->checkpoint->network.w_in == cell.checkpoint->network.w_in);
    QCOMPARE(restored.cells().at(1)->numbers[0], cell.numbers[0]);
    // Both are seen, and gone on with.
    real_->showView("lower-views", "Compare");
    QTRY_VERIFY_WITH_TIMEOUT(
        real_->find<QTextBrowser>("compare-table")->toPlainText().contains("pin 1"), 60000);
    real_->showView("middle-views", "Sweep over λ");
    QCOMPARE(real_->find<QLineEdit>("sweep-values")->text(), QString("0, 0.01"));
    RealWindow::click(real_->find<QToolButton>("sweep-thumbnail-1"));
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().newest().trained() &&
            session().live().newest().trained()->network().w_in == cell.checkpoint->network.w_in,
        60000);
    // The training that made place for it is one step away.
    session().undo();
    QTRY_VERIFY_WITH_TIMEOUT(session().live().newest().trained() &&
                                 session().live().newest().trained()->network().w_in ==
                                     pin->training->trained()->network().w_in,
                             60000);
  }

  void aKeptSweepSaysWhatWasSwept() {
    sweepTwoRuns();
    QVERIFY(real_->open("line"));
    trainTo(1);
    QVERIFY(real_->window().close());
    nextStart("sheet");
    QVERIFY2(message().contains("line") && message().contains("2 runs of a sweep of ring"),
             qPrintable(message()));
  }

  void keptWorksAreTheOwnersAlone() {
    trainTo(1);
    QVERIFY(real_->window().close());
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    const QDir folder(workFolder());
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo& file : files) {
      QVERIFY2(file.permissions() == own, qPrintable(file.fileName()));
    }
    QVERIFY(QFileInfo(folder.path()).permissions() == (own | QFile::ExeOwner | QFile::ExeUser));
  }

  void aLessonKeepsTheWorkThatWasOpen() {
    trainTo(3);
    const std::int64_t step = session().live().newest().trained()->step();
    const std::size_t frames = session().live().newest().trained()->frames.size();
    real_->window().beginLesson("1-ring");
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().newest().trained() && session().live().newest().trained()->step() == 0,
        60000);
    // Closed in the middle of the lesson: the work is kept, not what the lesson shows.
    QVERIFY(real_->window().close());
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{0});  // this window holds it still
    real_->window().show();
    RealWindow::click(real_->find<QPushButton>("lesson-end"));
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().newest().trained() && session().live().newest().trained()->step() == step,
        60000);
    QCOMPARE(session().live().newest().trained()->frames.size(), frames);
    real_.reset();
    const StoredSession kept =
        readSession(QDir(workFolder()).filePath(keptFiles().value(0)).toStdString());
    QCOMPARE(kept.checkpoint.step, step);
    real_ = std::make_unique<RealWindow>();
  }
};

QTEST_MAIN(KeeperTest)
#include "keeper_test.moc"
