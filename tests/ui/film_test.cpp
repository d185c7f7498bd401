// SPDX-License-Identifier: GPL-3.0-or-later
// Films: pictures, MP4 and GIF where there is ffmpeg, cancelled without a trace.
#include <QDir>
#include <QDoubleSpinBox>
#include <QImageReader>
#include <QProgressBar>
#include <QTest>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/picture/home_view.h"
#include "tests/ui/real_window.h"
#include "ui/films/film.h"
#include "ui/films/film_dialog.h"

using namespace weightscape;
using namespace weightscape::ui;

class FilmTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  FilmPlan plan(FilmPlan::Kind kind) const {
    FilmPlan plan;
    plan.kind = kind;
    plan.analysis = real_->session().live().sharedAnalysis();
    plan.rotation = plainRotation();
    plan.size = {320, 240};
    plan.pictures = 12;
    return plan;
  }

 private slots:
  void initTestCase() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    QVERIFY(real_->train());
  }

  void cleanupTestCase() { real_.reset(); }

  void aTurnComesBackToItsStart() {
    double last = 0.0;
    makeFilm(plan(FilmPlan::Kind::Turntable), folder_.filePath("turn"), {}, [&](double share) {
      QVERIFY(share >= last);
      last = share;
    });
    QCOMPARE(last, 1.0);
    const QDir pictures(folder_.filePath("turn"));
    QCOMPARE(pictures.entryList({"*.png"}).size(), 12);
    const QImage first(pictures.filePath("0001.png"));
    const QImage opposite(pictures.filePath("0007.png"));
    const QImage second(pictures.filePath("0002.png"));
    QCOMPARE(first.size(), QSize(320, 240));
    QVERIFY(first != opposite && first != second);
    // Nothing else is left beside it.
    QCOMPARE(QDir(folder_.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             1);
    QVERIFY_EXCEPTION_THROWN(
        makeFilm(plan(FilmPlan::Kind::Turntable), folder_.filePath("turn"), {}, [](double) {}),
        Error);
  }

  void theTrainingEndsAsTheWindowShowsIt() {
    makeFilm(plan(FilmPlan::Kind::Training), folder_.filePath("training"), {}, [](double) {});
    const QDir pictures(folder_.filePath("training"));
    QCOMPARE(pictures.entryList({"*.png"}).size(), 12);
    QVERIFY(QImage(pictures.filePath("0001.png")) != QImage(pictures.filePath("0012.png")));
  }

  void aCancelledFilmLeavesNothing() {
    std::stop_source stop;
    QVERIFY_EXCEPTION_THROWN(
        makeFilm(plan(FilmPlan::Kind::Turntable), folder_.filePath("cancelled"), stop.get_token(),
                 [&](double share) {
                   if (share > 0.4) stop.request_stop();
                 }),
        Stopped);
    QVERIFY(!QFile::exists(folder_.filePath("cancelled")));
  }

  void filmsByFfmpeg() {
    const QString path = folder_.filePath("turn.mp4");
    if (!filmsCanBeEncoded()) {
      try {
        makeFilm(plan(FilmPlan::Kind::Turntable), path, {}, [](double) {});
        QFAIL("was made without ffmpeg");
      } catch (const Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains("ffmpeg"));
      }
      return;
    }
    makeFilm(plan(FilmPlan::Kind::Turntable), path, {}, [](double) {});
    QFile film(path);
    QVERIFY(film.open(QIODevice::ReadOnly));
    QVERIFY(film.read(12).endsWith("ftypisom"));
    const QString gif = folder_.filePath("turn.gif");
    makeFilm(plan(FilmPlan::Kind::Turntable), gif, {}, [](double) {});
    QImageReader reader(gif);
    QCOMPARE(reader.imageCount(), 12);
  }

  // ffmpeg and Qt read meaning into names: patterns, protocols, places for arguments.
  void anyNameWillDo_data() {
    QTest::addColumn<QString>("name");
    for (const char* const name : {"50% and %1 %04d %s", "a \"quoted\" 'name'", "-y", "two\nlines",
                                   "Größe λ 輪", "pipe:1", "[a]b{c}*?", "a&b;c|d$HOME"}) {
      QTest::newRow(name) << QString::fromUtf8(name);
    }
  }

  void anyNameWillDo() {
    QFETCH(QString, name);
    const QDir folder(folder_.filePath(name));
    QVERIFY(QDir().mkpath(folder.path()));
    makeFilm(plan(FilmPlan::Kind::Turntable), folder.filePath(name), {}, [](double) {});
    QCOMPARE(QDir(folder.filePath(name)).entryList({"*.png"}).size(), 12);
    if (filmsCanBeEncoded()) {
      const QString film = folder.filePath(name + ".mp4");
      // A second one takes the place of the first.
      for (int i = 0; i < 2; ++i) {
        makeFilm(plan(FilmPlan::Kind::Turntable), film, {}, [](double) {});
        QVERIFY(QFileInfo(film).size() > 1000);
      }
    }
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             filmsCanBeEncoded() ? 2 : 1);
  }

  void whatTheMakerThrowsIsSaid() {
    const std::vector<FilmDialog::Maker> makers = {
        [](auto&&...) { throw std::bad_alloc(); },
        [](auto&&...) { throw std::runtime_error("foreign words"); }, [](auto&&...) { throw 7; }};
    for (const FilmDialog::Maker& maker : makers) {
      auto* dialog = new FilmDialog(plan(FilmPlan::Kind::Turntable), &real_->window(), maker);
      QSignalSpy told(dialog, &FilmDialog::told);
      dialog->make(folder_.filePath("thrown"));
      QTRY_COMPARE(told.size(), 1);
      QVERIFY(told[0][1].toBool());
      QVERIFY(told[0][0].toString().endsWith("."));
      QVERIFY(!told[0][0].toString().contains("foreign"));
      QVERIFY(!dialog->making());
      dialog->close();
    }
  }

  void theDialogMakesIt() {
    auto* dialog = new FilmDialog(plan(FilmPlan::Kind::Turntable), &real_->window());
    dialog->show();
    dialog->findChild<QDoubleSpinBox*>()->setValue(0.5);
    dialog->make(folder_.filePath("dialog"));
    QVERIFY(dialog->making());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->making(), 60000);
    QCOMPARE(QDir(folder_.filePath("dialog")).entryList({"*.png"}).size(), 15);
    dialog->findChild<QDoubleSpinBox*>()->setValue(20);
    dialog->make(folder_.filePath("never"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QProgressBar*>()->value() > 0, 60000);
    RealWindow::click(dialog->findChild<QPushButton*>("film-cancel"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->making(), 60000);
    QVERIFY(!QFile::exists(folder_.filePath("never")));
    dialog->close();
  }
};

QTEST_MAIN(FilmTest)
#include "film_test.moc"
