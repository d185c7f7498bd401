// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window: what is under way is asked about, and what cannot be kept is said before it
// is gone.
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <future>

#include "tests/ui/kept_work_test.h"
#include "ui/films/film_dialog.h"
#include "ui/session/sweep_session.h"
#include "ui/window/run_exporter.h"

using namespace weightscape;
using namespace weightscape::ui;

class ClosingTest : public QObject, private KeptWorkTest {
  Q_OBJECT

 private:
  /// A film that is made until the test says that it is done.
  struct SlowFilm {
    std::atomic<bool> done = false;
    std::atomic<bool> stopped = false;
    FilmDialog* dialog = nullptr;
  };

  void make(SlowFilm& film) {
    FilmPlan plan;
    plan.analysis = session().live().sharedAnalysis();
    film.dialog =
        new FilmDialog(plan, &real_->window(),
                       [&film](const FilmPlan&, const QString&, const std::stop_token& stop,
                               const std::function<void(double)>&) {
                         while (!film.done && !stop.stop_requested()) QThread::msleep(1);
                         film.stopped = stop.stop_requested();
                         if (film.stopped) throw Stopped();
                       });
    real_->window().showFilm(film.dialog);
    film.dialog->make(file("film"));
    QVERIFY(film.dialog->making());
  }

 private slots:
  void initTestCase() { nameTheProgram(); }
  void init() { begin(); }
  void cleanup() { real_.reset(); }

  void closingWaitsForAnExport() {
    trainTo(1);
    // It is done when the test says so.
    std::promise<void> lets_go;
    real_->window().exporter().setBefore([wait = lets_go.get_future().share()] { wait.wait(); });
    const QString folder = file("everything");
    real_->window().exporter().exportEverything(folder);
    QVERIFY(!real_->window().close());
    QVERIFY2(message().contains("An export is being written"), qPrintable(message()));
    answer("Quit when it is done");
    QVERIFY(real_->window().isVisible());
    QVERIFY(!QFile::exists(folder));
    lets_go.set_value();
    QTRY_VERIFY_WITH_TIMEOUT(!real_->window().isVisible(), 120000);
    QVERIFY(!QDir(folder + "/figures").isEmpty());
  }

  void closingAsksWhileASweepRuns() {
    SweepPlan plan;
    plan.base = session().experiment();
    plan.base.training.epochs = 100000;
    plan.base.training.patience = 0;
    plan.base.seed = 0;
    plan.axes[0].values = {"0", "0.01"};
    plan.seeds = {1};
    SweepSession& sweep = real_->window().sweep();
    sweep.start(plan);
    QVERIFY(!real_->window().close());
    QVERIFY2(message().contains("A sweep is running: 0 of 2"), qPrintable(message()));
    answer("Go on");
    QVERIFY(real_->window().isVisible());
    QVERIFY(sweep.running());
    QVERIFY(!real_->window().close());
    answer("Quit and keep what is finished");
    QTRY_VERIFY_WITH_TIMEOUT(!real_->window().isVisible(), 60000);
    QVERIFY(!sweep.running());
  }

  void whatCannotBeKeptIsSaidBeforeItIsGone() {
    trainTo(1);
    QDir(workFolder()).removeRecursively();
    QVERIFY(QDir().mkpath(QFileInfo(workFolder()).path()));
    QFile in_the_way(workFolder());
    QVERIFY(in_the_way.open(QIODevice::WriteOnly));
    // Once while one works, not at every save.
    real_->window().keeper().beginAutosave(50);
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains("cannot be kept"), qPrintable(message()), 60000);
    RealWindow::click(real_->find<QToolButton>("message-close"));
    session().step();
    QTest::qWait(300);  // several saves; more time cannot make it fail
    QVERIFY(!real_->find<QWidget>("message-bar")->isVisible());
    QVERIFY(!real_->window().close());
    QVERIFY2(message().contains("could not be kept"), qPrintable(message()));
    QVERIFY(real_->window().isVisible());
    answer("Quit and lose it");
    QTRY_VERIFY_WITH_TIMEOUT(!real_->window().isVisible(), 60000);
  }

  void aFilmThatIsBeingMadeIsAskedAbout() {
    SlowFilm film;
    make(film);
    QVERIFY(!real_->window().close());
    QVERIFY2(message().contains("A film is being made"), qPrintable(message()));
    answer("Go on");
    QVERIFY(real_->window().isVisible() && film.dialog->making());
    // It may end first.
    QVERIFY(!real_->window().close());
    answer("Quit when it is done");
    QVERIFY(real_->window().isVisible());
    film.done = true;
    QTRY_VERIFY_WITH_TIMEOUT(!real_->window().isVisible(), 60000);
    QVERIFY(!film.stopped);
  }

  void aFilmCanBeGivenUp() {
    SlowFilm film;
    make(film);
    QVERIFY(!real_->window().close());
    answer("Give it up and quit");
    QTRY_VERIFY_WITH_TIMEOUT(!real_->window().isVisible(), 60000);
    real_.reset();
    QVERIFY(film.stopped);
  }

  /// Not a folder in the way, but no room: a file may become so large and no larger.
  void aFullDiskIsSaidWhileTheWindowIsThere() {
    trainTo(1);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 2000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const bool closed = real_->window().close();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!closed && real_->window().isVisible());
    QVERIFY2(message().contains("could not be kept for the next start"), qPrintable(message()));
    QVERIFY2(message().contains("larger than is allowed"), qPrintable(message()));
    QVERIFY(keptFiles().isEmpty());
    // Nothing is lost: there is room again, and the next start goes on with it.
    answer("Go on");
    const std::int64_t step = session().live().newest().trained()->step();
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{1});
    const StoredSession kept =
        readSession(QDir(workFolder()).filePath(keptFiles()[0]).toStdString());
    QCOMPARE(kept.checkpoint.step, step);
  }
};

QTEST_MAIN(ClosingTest)
#include "closing_test.moc"
