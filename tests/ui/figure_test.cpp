// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from the window: what is seen goes into the file, in the light of print.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QProcess>
#include <QTest>

#include "core/base/error.h"
#include "tests/ui/real_window.h"
#include "ui/figure_set/figure_set.h"
#include "ui/figures/figure.h"
#include "ui/views/loss/loss_view.h"
#include "ui/window/figure_dialog.h"
#include "ui/window/run_exporter.h"

using namespace weightscape;
using namespace weightscape::ui;

class FigureTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>(darkTheme());
    QVERIFY(real_->open("ring"));
    QVERIFY(real_->train());
  }

  void cleanup() { real_.reset(); }

  void theDialogExportsAndCopies() {
    QTest::keyClick(&real_->window(), Qt::Key_F, Qt::ControlModifier);
    auto* const dialog = real_->window().findChild<FigureDialog*>();
    QVERIFY(dialog != nullptr);
    auto* const which = dialog->findChild<QComboBox*>("figure-view");
    QCOMPARE(which->count(), 3);  // wiring, loss, weights
    auto* const format = dialog->findChild<QComboBox*>("figure-format");
    QTemporaryDir folder;
    for (int view = 0; view < 3; ++view) {
      which->setCurrentIndex(view);
      format->setCurrentIndex(0);
      dialog->writeTo(folder.filePath(QString("%1.png").arg(view)));
      const QImage image(folder.filePath(QString("%1.png").arg(view)));
      QCOMPARE(image.width(), 1004);  // 85 mm at 300 dpi
      QCOMPARE(image.dotsPerMeterX(), 11811);
      QCOMPARE(image.pixelColor(2, 2), lightTheme().surface);  // though the window is dark
    }
    QVERIFY(currentTheme().dark);
    dialog->writeTo(folder.filePath("x.tiff"));
    QVERIFY(real_->find<QLabel>("message")->text().contains(".png, .svg or .pdf"));
    dialog->writeTo("/proc/nowhere/x.pdf");
    QVERIFY(real_->find<QLabel>("message")->text().contains("could not be written"));
    RealWindow::click(dialog->findChild<QPushButton*>("figure-copy"));
    QCOMPARE(QApplication::clipboard()->image().width(), 1004);
  }

  /// Whatever happens behind the dialog between the preview and the save.
  void whatIsSavedIsWhatIsPreviewed() {
    QTemporaryDir folder;
    for (const QString& view : {QString("wiring"), QString("loss"), QString("weights")}) {
      QVERIFY(real_->open("ring"));
      QVERIFY(real_->train());
      QTest::keyClick(&real_->window(), Qt::Key_F, Qt::ControlModifier);
      auto* const dialog = real_->window().findChild<FigureDialog*>();
      QVERIFY(dialog != nullptr && dialog->isModal());
      auto* const which = dialog->findChild<QComboBox*>("figure-view");
      which->setCurrentIndex(view == "wiring" ? 0 : view == "loss" ? 1 : 2);
      dialog->writeTo(folder.filePath("before.png"));
      QVERIFY(real_->open("sphere"));
      dialog->writeTo(folder.filePath("after.png"));
      const QImage before(folder.filePath("before.png"));
      QVERIFY(!before.isNull());
      QVERIFY2(before == QImage(folder.filePath("after.png")), qPrintable(view));
      dialog->close();
      QTRY_VERIFY(real_->window().findChild<FigureDialog*>() == nullptr);
      real_->window().activateWindow();  // the test's screen has nobody who does it
      QVERIFY(QTest::qWaitForWindowActive(&real_->window()));
    }
  }

  void typeHasTheSizeAskedFor() {
    auto* const view = real_->window().findChild<LossView*>();
    // Twice the type, and twice the size of the page: the same picture, enlarged.
    const FigureFormat small{{}, 100, 80, 8, 100};
    const FigureFormat large{{}, 200, 160, 16, 50};
    const QImage a = figureImage(view->figure(), small);
    const QImage b = figureImage(view->figure(), large);
    QVERIFY(std::abs(a.width() - b.width()) <= 1);
    int differing = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
      for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
        differing += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
      }
    }
    QVERIFY2(differing < a.width() * a.height() / 200, qPrintable(QString::number(differing)));
  }

  void everythingComesWithFigures() {
    QTemporaryDir folder;
    real_->window().exporter().exportEverything(folder.filePath("all"));
    QTRY_VERIFY2_WITH_TIMEOUT(real_->find<QLabel>("message")->text().startsWith("Exported"),
                              qPrintable(real_->find<QLabel>("message")->text()), 60000);
    // Running its experiment gives every file of a run again, byte for byte.
    QCOMPARE(QProcess::execute(CLI_PATH, {"run", folder.filePath("all/experiment.json"), "--out",
                                          folder.filePath("again"), "--quiet", "--save-inputs"}),
             0);
    const QStringList again = QDir(folder.filePath("again")).entryList(QDir::Files);
    QVERIFY(again.size() >= 15);
    for (const QString& name : again) {
      if (name == "weightscape-files.txt") continue;  // of more files there
      QFile first(folder.filePath("all/" + name));
      QFile second(folder.filePath("again/" + name));
      QVERIFY2(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly),
               qPrintable(name));
      QVERIFY2(first.readAll() == second.readAll(), qPrintable(name));
    }
    for (const char* const name : {"README.txt", "session.wscape", "embedding.vtp",
                                   "figures/wiring.pdf", "figures/gram.svg"}) {
      QVERIFY2(QFile::exists(folder.filePath(QString("all/%1").arg(name))), name);
    }
    // The figures are in the list of what is ours: the folder can be replaced.
    QFile list(folder.filePath("all/weightscape-files.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(list.readAll().contains("  figures/wiring.pdf\n"));
    QCOMPARE(QProcess::execute(CLI_PATH, {"export", folder.filePath("all/session.wscape"), "--out",
                                          folder.filePath("all"), "--force"}),
             0);
    QVERIFY(!QFile::exists(folder.filePath("all/figures")));
  }

  /// Of a sweep of which nothing can be read nothing is made; of one that is damaged in part, all
  /// that is left out is named.
  void aDamagedSweepSaysWhatIsLeftOut() {
    const QTemporaryDir folder;
    const auto words = [](const char* values, const QString& out) {
      return QStringList{"sweep",
                         "preset:ring",
                         "--quiet",
                         "--set",
                         "data.samples=80",
                         "--set",
                         "data.groups.0.neurons_per_axis=16",
                         "--set",
                         "training.epochs=2",
                         "--over",
                         QStringLiteral("objective.l2=%1").arg(QLatin1String(values)),
                         "--out",
                         out};
    };
    const QString sweep = folder.filePath("s");
    QCOMPARE(QProcess::execute(CLI_PATH, words("0,0.01,0.1", sweep)), 0);
    const auto damage = [&](const char* cell) {
      QVERIFY(QFile::remove(sweep + "/runs/" + cell + "/weights_in.npy"));
    };
    damage("0000");
    damage("0002");
    const auto said = [&](const QString& out) {
      try {
        writeFigures(sweep, out, {});
      } catch (const Error& error) {
        return QString::fromUtf8(error.what());
      }
      return QString();
    };
    const QString some = said(folder.filePath("some"));
    QVERIFY2(some.contains("2 of its runs cannot be read (objective.l2=0, seed 1; "
                           "objective.l2=0.1, seed 1)") &&
                 some.contains("The figures show the others."),
             qPrintable(some));
    QVERIFY(QFile::exists(folder.filePath("some/weightscape-files.txt")));
    damage("0001");
    const QString none = said(folder.filePath("none"));
    QVERIFY2(none.contains("none of its runs can be read") && !none.contains("others"),
             qPrintable(none));
    QVERIFY(!QFile::exists(folder.filePath("none")));
  }
};

QTEST_MAIN(FigureTest)
#include "figure_test.moc"
