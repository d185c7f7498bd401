// Sessions in the real window: saved, opened, saved on their own, brought back after a crash.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "core/base/error.h"
#include "core/experiment/session_file.h"
#include "core/io/npy.h"
#include "tests/ui/real_window.h"
#include "ui/session/preferences.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/window/session_keeper.h"

using namespace weightscape;
using namespace weightscape::ui;

class KeeperTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  Session& session() const { return real_->session(); }
  QString file(const char* name) const { return folder_.filePath(name); }

  QString message() { return real_->find<QLabel>("message")->text(); }

  /// Trains for about so many epochs and pauses.
  void trainTo(std::int64_t epoch) {
    // Long enough not to be over before it is paused.
    if (session().experiment().training.epochs < 1000) {
      session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{100000});
    }
    session().start();
    QTRY_VERIFY_WITH_TIMEOUT(session().newest().trainer->epoch() >= epoch, 60000);
    session().pause();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), TrainingState::Paused, 20000);
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("weightscape");
    QCoreApplication::setApplicationName("weightscape");
  }

  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void aSavedSessionGoesOnToTheSameBits() {
    const QString from_cli = file("cli");
    QCOMPARE(QProcess::execute(CLI_PATH, {"run", "preset:ring", "--out", from_cli, "--quiet",
                                          "--set", "training.epochs=3000"}),
             0);
    session().setParameter(*findParameter("training.epochs"), 0, std::int64_t{3000});
    trainTo(50);
    const std::int64_t step = session().newest().step();
    QVERIFY(step < 45000);
    const std::size_t frames = session().newest().frames.size();
    real_->showView("lower-views", "Latent");
    auto* const coloring = real_->find<QComboBox>("coloring");
    coloring->setCurrentIndex(1);
    emit coloring->activated(1);
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_Left);
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
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), TrainingState::Paused, 20000);
    QCOMPARE(session().newest().step(), step);
    QCOMPARE(session().newest().frames.size(), frames);
    QVERIFY(real_->window().windowTitle().startsWith("half.wscape"));
    // Looked at as it was.
    QTRY_VERIFY_WITH_TIMEOUT(session().readingIsCurrent(), 20000);
    auto* const lower = real_->find<QWidget>("lower-views")->findChild<QTabBar*>();
    QCOMPARE(lower->tabText(lower->currentIndex()), QString("Latent"));
    QTRY_COMPARE(real_->find<QComboBox>("coloring")->currentIndex(), 1);
    QJsonObject now = real_->window().findChild<EmbeddingView*>()->viewState();
    for (int i = 0; i < 9; ++i) {
      const double off =
          now["camera"].toArray()[i].toDouble() - looked["camera"].toArray()[i].toDouble();
      QVERIFY(std::abs(off) < 1e-9);
    }
    now["camera"] = looked["camera"];
    QCOMPARE(now, looked);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), TrainingState::Finished, 120000);
    const Matrix expected = readNpy((from_cli + "/weights_in.npy").toStdString());
    QVERIFY(session().newest().network().w_in == expected);
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
    const std::int64_t step = session().newest().step();
    real_->window().open(file("cut.wscape"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("cut.wscape"), 20000);
    QCOMPARE(session().newest().step(), step);
    real_->window().open(file("none.wscape"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("none.wscape"), 20000);
    QCOMPARE(session().newest().step(), step);
  }

  void aReadOnlyFolderIsSaid() {
    trainTo(1);
    real_->window().keeper().save("/proc/nowhere.wscape");
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains("could not be created"), qPrintable(message()),
                              20000);
    QVERIFY(real_->window().keeper().path().isEmpty());
  }

  void aCrashLosesAtMostTheLastMoments() {
    // The real program, killed while it trains.
    QVERIFY(SessionKeeper::adoptCrashed().isEmpty());
    const pid_t child = fork();
    if (child == 0) {
      execl(KEEPER_VICTIM, KEEPER_VICTIM, static_cast<char*>(nullptr));
      _exit(1);
    }
    const QString autosave =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
            .filePath(QStringLiteral("autosave-%1.wscape").arg(child));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(autosave), 60000);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    real_->window().takeUp();
    QVERIFY2(message().contains("ended without saying so"), qPrintable(message()));
    QPushButton* bring = nullptr;
    for (auto* const button : real_->window().findChildren<QPushButton*>()) {
      if (button->text() == "Bring it back") bring = button;
    }
    QVERIFY(bring != nullptr);
    RealWindow::click(bring);
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("torus"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(session().newest().trainer && session().newest().step() > 0, 20000);
    // It is offered once.
    QVERIFY(SessionKeeper::adoptCrashed().isEmpty());
  }

  void theNextStartGoesOnWhereOneLeftOff() {
    trainTo(3);
    const std::int64_t step = session().newest().step();
    real_->window().close();
    real_.reset();
    QVERIFY(!SessionKeeper::lastFile().isEmpty());
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("line"));
    real_->window().takeUp();
    QVERIFY(message().contains("where you left off"));
    for (auto* const button : real_->window().findChildren<QPushButton*>()) {
      if (button->text() == "Go on") RealWindow::click(button);
    }
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("ring"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(session().newest().trainer && session().newest().step() == step,
                             20000);
    // Nothing trained, nothing to come back to.
    QVERIFY(real_->open("line"));
    real_->window().close();
    QVERIFY(SessionKeeper::lastFile().isEmpty());
  }
};

QTEST_MAIN(KeeperTest)
#include "keeper_test.moc"
