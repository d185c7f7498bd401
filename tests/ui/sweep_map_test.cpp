// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps over two parameters in the real window, and sweeps that the command line has made.
#include <qcustomplot.h>

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include "core/experiment/parameter_table.h"
#include "core/experiment/sweep.h"
#include "tests/ui/real_window.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/numbers.h"

using namespace weightscape;
using namespace weightscape::ui;

class SweepMapTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  Session& session() const { return real_->session(); }
  SweepSession& sweep() const { return real_->window().sweep(); }
  QCustomPlot* map() const { return real_->find<QCustomPlot>("sweep-map"); }

  void type(const char* field, const QString& text) const {
    real_->find<QLineEdit>(field)->setText(text);
  }
  void start() const { RealWindow::click(real_->find<QPushButton>("sweep-start")); }

  /// λ × noise, as its preset chooses it, with few values.
  void askForAMap() const {
    real_->find<QAction>("sweep-preset-data.noise")->trigger();
    type("sweep-values", "0, 0.01");
    type("sweep-second-values", "0, 0.1");
    type("sweep-seeds", "1..2");
  }

  QPoint placeOf(double x, double y) const {
    return QPointF(map()->xAxis->coordToPixel(x), map()->yAxis->coordToPixel(y)).toPoint();
  }

  /// What the quiet lines of the view say.
  QString said() const {
    QString text;
    for (const QLabel* const label : real_->window().findChildren<QLabel*>("quiet")) {
      if (label->isVisible()) text += label->text() + '\n';
    }
    return text;
  }

  QString path(const QString& name) const { return folder_.filePath(name); }

  /// A sweep of the command line; true when it came to its end.
  bool swept(const QString& out, const QStringList& over) const {
    QStringList words = {
        "sweep", "preset:ring",      "--seeds", "1..2",  "--set",  "training.epochs=3",
        "--set", "data.samples=300", "--quiet", "--out", path(out)};
    for (const QString& one : over) words << "--over" << one;
    return QProcess::execute(CLI_PATH, words) == 0;
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{3});
    session().setParameter(*findParameter("data.samples"), 0, std::int64_t{300});
    real_->showView("middle-views", "Sweep over λ");
  }

  void cleanup() { real_.reset(); }

  void aMapIsSweptReadAndOpened() {
    QVERIFY(!real_->find<QLineEdit>("sweep-second-values")->isVisible());
    askForAMap();
    QVERIFY(real_->find<QLineEdit>("sweep-second-values")->isVisible());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 8, 120000);
    QVERIFY(map()->isVisible());
    QVERIFY(!real_->find<QCustomPlot>("sweep-plot")->isVisible());
    QVERIFY2(said().contains("Sweep of ring over λ and "), qPrintable(said()));
    QCOMPARE(map()->xAxis->label(), QString("λ / s₁"));
    // A cell has the mean over its seeds, which are runs as any other.
    auto* const colors = map()->findChild<QCPColorMap*>();
    QVERIFY(colors != nullptr);
    const auto column = [](const char* id) {
      const auto& all = sweepColumns();
      return static_cast<std::size_t>(std::find(all.begin(), all.end(), id) - all.begin());
    };
    const std::size_t recovery = column("geodesic_correlation");
    const std::size_t point = 1 * 2 + 1;
    const double mean = (sweep().cells().at(2 * point)->numbers[recovery] +
                         sweep().cells().at(2 * point + 1)->numbers[recovery]) /
                        2.0;
    QVERIFY(std::abs(colors->data()->cell(1, 1) - mean) < 1e-12);
    QCOMPARE(sweep().cells().at(2 * point)->numbers[recovery],
             sweepNumbers(runExperiment(experimentOf(sweep().plan(), 2 * point)))[recovery]);
    // With its spread under the pointer.
    QTest::mouseMove(map(), placeOf(1.0, 1.0));
    QTRY_VERIFY_WITH_TIMEOUT(QToolTip::text().contains("±"), 10000);
    QVERIFY2(QToolTip::text().contains("= 0.01, Additive noise = 0.1"),
             qPrintable(QToolTip::text()));
    // A number in each cell, so that colours that are all alike say something too; no stray axes.
    const auto numbers = [this] { return map()->findChildren<QCPItemText*>(); };
    QCOMPARE(numbers().size(), qsizetype{4});
    QCOMPARE(numbers()[3]->text(), numberText(mean, 'f', 2));
    QTRY_VERIFY(numbers()[3]->visible());
    QVERIFY(!map()->xAxis2->visible() && !map()->yAxis2->visible());
    // Extended by a value: what is finished is not run again.
    const auto kept = sweep().cells().at(2 * point);
    type("sweep-second-values", "0, 0.1, 0.2");
    start();
    QCOMPARE(sweep().wanted(), std::size_t{4});
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 12, 120000);
    QCOMPARE(sweep().cells().at(2 * (1 * 3 + 1))->checkpoint, kept->checkpoint);
    // A click opens the run.
    QTRY_VERIFY(placeOf(1.0, 0.0) != placeOf(1.0, 1.0));
    QTest::mouseClick(map(), Qt::LeftButton, {}, placeOf(1.0, 1.0));
    QCOMPARE(session().experiment().data.noise, 0.1);
    QCOMPARE(session().experiment().objective.l2, 0.01);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Finished, 60000);
    QVERIFY(session().live().newest().trained()->network().w_in == kept->checkpoint->network.w_in);
  }

  void keysWalkOverTheMap() {
    askForAMap();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 8, 120000);
    map()->setFocus();
    QTest::keyClick(map(), Qt::Key_Right);
    QTest::keyClick(map(), Qt::Key_Right);
    QTest::keyClick(map(), Qt::Key_Up);
    QVERIFY2(said().contains("= 0.01, Additive noise = 0.1"), qPrintable(said()));
    QTest::keyClick(map(), Qt::Key_Return);
    QCOMPARE(session().experiment().data.noise, 0.1);
    QCOMPARE(session().experiment().objective.l2, 0.01);
  }

  void picturesStandInCellsThatAreLargeEnough() {
    askForAMap();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 8, 120000);
    const auto pictures = [this] { return map()->findChildren<QCPItemPixmap*>().size(); };
    QTRY_VERIFY_WITH_TIMEOUT(pictures() > 0, 10000);
    // Smaller than their cells, whose colour is seen around them.
    const QSize size =
        map()->findChildren<QCPItemPixmap*>()[0]->pixmap().deviceIndependentSize().toSize();
    const QPoint cell = placeOf(1.0, 0.0) - placeOf(0.0, 1.0);
    QVERIFY(2 * size.width() <= cell.x() + 1 && 2 * size.height() <= cell.y() + 1);
    map()->xAxis->setRange(-20.0, 20.0);  // far away
    map()->replot();
    QTRY_COMPARE_WITH_TIMEOUT(pictures(), qsizetype{0}, 10000);
  }

  /// A map without a number is not blank: it says why, and what to do.
  void whatWasNotLookedForIsSaidInPlace() {
    askForAMap();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 8, 120000);
    const auto notice = [this] {
      for (const QLabel* const label : map()->findChildren<QLabel*>("notice")) {
        if (label->isVisible()) return label->text();
      }
      return QString();
    };
    QCOMPARE(notice(), QString());
    auto* const number = real_->find<QComboBox>("sweep-number");
    number->setCurrentIndex(number->findText("Seeds with a shape"));
    emit number->activated(number->currentIndex());
    QVERIFY2(notice().contains("nothing has looked for a shape"), qPrintable(notice()));
    number->setCurrentIndex(0);
    emit number->activated(0);
    QCOMPARE(notice(), QString());
  }

  void whatCannotBeSweptIsRefusedBeforeAnyWork() {
    const auto refused = [this](const QString& part) {
      start();
      return !sweep().running() && sweep().cells().empty() && said().contains(part);
    };
    askForAMap();
    auto* const second = real_->find<QComboBox>("sweep-second");
    second->setCurrentIndex(second->findData("objective.l2"));
    QVERIFY2(refused("stands there twice"), qPrintable(said()));
    askForAMap();
    type("sweep-second-values", "0, -1");
    QVERIFY2(refused("-1"), qPrintable(said()));
    type("sweep-second-values", "0.1, 1e-1");
    QVERIFY2(refused("0.1 and 1e-1 are the same value"), qPrintable(said()));
    type("sweep-second-values", "0, 0.1");
    second->setCurrentIndex(second->findData("embedding.neighbors"));
    type("sweep-second-values", "5, 900");
    QVERIFY2(refused("embedding.neighbors=900"), qPrintable(said()));
    // Seeds have a list of their own.
    QCOMPARE(second->findData("seed"), -1);
  }

  /// As those of λ alone: in the language's way, and as they were after a lesson.
  void fieldsOfAMapAreTypedInTheLanguageAndKept() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    real_->find<QAction>("sweep-preset-data.noise")->trigger();
    QCOMPARE(real_->find<QLineEdit>("sweep-second-values")->text(), QString("0; 0,1; 0,2; 0,4"));
    type("sweep-values", "0; 0,01");
    type("sweep-second-values", "0,01,0,1");
    start();
    QVERIFY2(said().contains("decimal sign"), qPrintable(said()));
    type("sweep-second-values", "0; 0,1");
    type("sweep-seeds", "1；2");
    const AskedSweep asked = sweep().asked();
    QCOMPARE(asked.second, std::string("data.noise"));
    sweep().setAsked({"network.hidden", "4", {}, {}, "1"});
    QVERIFY(!real_->find<QLineEdit>("sweep-second-values")->isVisible());
    sweep().setAsked(asked);
    start();
    QCOMPARE(sweep().plan().axes, (std::vector<SweepAxis>{{"objective.l2", {"0", "0.01"}},
                                                          {"data.noise", {"0", "0.1"}}}));
    QCOMPARE(sweep().wanted(), std::size_t{8});
    sweep().stop();
  }

  void anotherParameterAlone() {
    auto* const first = real_->find<QComboBox>("sweep-parameter");
    first->setCurrentIndex(first->findData("network.hidden"));
    type("sweep-values", "4, 8");
    type("sweep-seeds", "1");
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!sweep().running() && sweep().cells().size() == 2, 120000);
    QCOMPARE(real_->find<QCustomPlot>("sweep-plot")->xAxis->label(), QString("Hidden units H"));
    RealWindow::click(real_->find<QToolButton>("sweep-thumbnail-1"));
    QCOMPARE(session().experiment().network.hidden, 8);
  }

  void aSweepOfTheCommandLineOpens() {
    QVERIFY(swept("s", {"objective.l2=0,0.01", "data.noise=0,0.1"}));
    real_->showView("middle-views", "Wiring");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path("s"))});
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&real_->window(), &enter);
    QCoreApplication::sendEvent(&real_->window(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(sweep().cells().size(), std::size_t{8}, 60000);
    QTRY_VERIFY(map()->isVisible());
    // Nothing is missing: the view says what was swept, and no message covers its points.
    QVERIFY2(real_->message().isEmpty(), qPrintable(real_->message()));
    const auto run = sweep().cells().at(6);
    QTRY_VERIFY(placeOf(1.0, 0.0) != placeOf(1.0, 1.0));
    QTest::mouseClick(map(), Qt::LeftButton, {}, placeOf(1.0, 1.0));
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Finished, 60000);
    QCOMPARE(session().experiment().data.noise, 0.1);
    QVERIFY(session().live().newest().trained()->network().w_in == run->checkpoint->network.w_in);
    // And it is extended here.
    real_->showView("middle-views", "Sweep over λ");
    type("sweep-second-values", "0, 0.1, 0.2");
    start();
    QCOMPARE(sweep().wanted(), std::size_t{4});
    RealWindow::click(real_->find<QPushButton>("sweep-stop"));
  }

  void whatIsDamagedIsNamedAndTheRestOpens() {
    QVERIFY(swept("d", {"objective.l2=0,0.01"}));
    QVERIFY(QDir(path("d/runs/0001")).removeRecursively());
    real_->window().open(path("d/sweep.json"));
    QTRY_COMPARE_WITH_TIMEOUT(sweep().cells().size(), std::size_t{3}, 60000);
    QVERIFY2(real_->message().contains("3 of 4 runs are open; 1 cannot be read") &&
                 real_->message().contains("λ / s₁ = 0 and seed 2") &&
                 real_->message().contains("runs/0001"),
             qPrintable(real_->message()));
    // The message moves the view down: it covers nothing of it.
    const auto placed = [this](const char* name) {
      auto* const widget = real_->find<QWidget>(name);
      return QRect(widget->mapTo(&real_->window(), QPoint(0, 0)), widget->size());
    };
    QTRY_VERIFY(!placed("sweep-plot").intersects(placed("message-bar")));
    // What cannot be is no run either.
    QVERIFY(swept("e", {"objective.l2=0,0.01"}));
    QFile table(path("e/results.csv"));
    QVERIFY(table.open(QIODevice::ReadWrite));
    QByteArray rows = table.readAll();
    const qsizetype verdict = rows.indexOf(',', rows.indexOf("\n2,0.01,1,") + 10) + 1;
    rows.replace(verdict, rows.indexOf(',', verdict) - verdict, "7");
    QVERIFY(table.resize(0) && table.seek(0) && table.write(rows) == rows.size());
    table.close();
    real_->window().open(path("e"));
    QTRY_VERIFY_WITH_TIMEOUT(real_->message().contains("'7' is no value of geodesic_correlation"),
                             60000);
    QVERIFY(real_->message().contains("3 of 4 runs are open"));
    // No sweep at all.
    QFile list(path("d/sweep.json"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{\"format\": \"Weightscape sweep\"}");
    list.close();
    real_->window().open(path("d"));
    QTRY_VERIFY_WITH_TIMEOUT(real_->message().contains("schema"), 60000);
    QCOMPARE(sweep().cells().size(), std::size_t{3});
  }

  void figuresOfAFolder() {
    QVERIFY(swept("f", {"objective.l2=0,0.01", "data.noise=0,0.1"}));
    QCOMPARE(QProcess::execute(DESKTOP_PATH, {"--figures", path("out"), path("f")}), 0);
    for (const char* const name :
         {"sweep-map.png", "sweep-map.svg", "sweep-map.pdf", "sweep-map-unexplained.png"}) {
      QVERIFY2(QFileInfo(path("out/") + name).size() > 1000, name);
    }
    QVERIFY(!QFile::exists(path("out/sweep-map-shape.png")));  // nothing looked for it
    const QImage image(path("out/sweep-map.png"));
    QVERIFY(!image.isNull() && image.width() > 1000);
  }
};

QTEST_MAIN(SweepMapTest)
#include "sweep_map_test.moc"
