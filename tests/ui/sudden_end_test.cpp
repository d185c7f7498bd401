// SPDX-License-Identifier: GPL-3.0-or-later
// Ends that cannot be refused: a crash, a signal, a display that goes, a log-out. What was worked
// on is offered at the next start.
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QProcess>
#include <QThread>
#include <array>

#include "tests/ui/kept_work_test.h"
#include "tests/ui/other_display.h"
#include "ui/session/sweep_session.h"

using namespace weightscape;
using namespace weightscape::ui;

class SuddenEndTest : public QObject, private KeptWorkTest {
  Q_OBJECT

 private:
  /// The program as it trains and saves on its own, in a process of its own.
  static std::unique_ptr<QProcess> victim(const QString& program = KEEPER_VICTIM,
                                          const QStringList& arguments = {},
                                          const QMap<QString, QString>& with = {}) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : with.keys()) environment.insert(name, with[name]);
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program, arguments);
    if (!process->waitForStarted(60000)) qFatal("%s does not start", qPrintable(program));
    return process;
  }

 private slots:
  void initTestCase() { nameTheProgram(); }
  void init() { begin(); }
  void cleanup() { real_.reset(); }

  void aCrashIsOfferedUntilItIsAnswered() {
    const auto crashing = victim();
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 120000);
    QVERIFY(SessionKeeper::offers().empty());  // a window works on it
    crashing->kill();
    QVERIFY(crashing->waitForFinished(60000));
    // Also where a file was named at the start.
    real_->window().takeUp(false);
    QVERIFY2(message().contains("ended without saying so"), qPrintable(message()));
    // A click on × is no answer, nor is the end of the program.
    RealWindow::click(real_->find<QToolButton>("message-close"));
    QVERIFY(real_->window().close());
    nextStart("line");
    QVERIFY2(message().contains("ended without saying so"), qPrintable(message()));
    answer("Bring it back");
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("ring"), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().newest().trained() && session().live().newest().trained()->step() > 0,
        60000);
    QVERIFY(SessionKeeper::offers().empty());  // it is this window's now
    // Another crash before anything was saved: it is there still.
    nextStart("line");
    QVERIFY2(message().contains("ended without saying so"), qPrintable(message()));
    answer("Discard it and begin anew");
    QVERIFY(SessionKeeper::offers().empty());
    QVERIFY(real_->window().close());
    QVERIFY(keptFiles().isEmpty());
  }

  /// A killed window has its lock until the system has taken it down.
  void aCrashThatIsNotOverAtTheStartIsOfferedOnceItIs() {
    const auto crashing = victim();
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 120000);
    real_->window().takeUp();
    QVERIFY(!real_->find<QWidget>("message-bar")->isVisible());
    auto* const scene = real_->find<QWidget>("scene");
    scene->setFocus();
    crashing->kill();
    QTRY_VERIFY_WITH_TIMEOUT(real_->message().contains("ended without saying so"), 60000);
    QVERIFY(scene->hasFocus());  // who is at something does not answer with the next key
    QTRY_COMPARE_WITH_TIMEOUT(crashing->state(), QProcess::NotRunning, 60000);
    // A file that is there only now takes no question away; a person does.
    QVERIFY(real_->open("line"));
    QTRY_VERIFY_WITH_TIMEOUT(real_->message().contains("ended without saying so"), 60000);
    answer("Bring it back");
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("ring"), 60000);
  }

  void aNewerWorkLeftInOrderHidesNoCrash() {
    const auto crashing = victim();
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 120000);
    crashing->kill();
    QVERIFY(crashing->waitForFinished(60000));
    trainTo(1);
    QVERIFY(real_->window().close());
    QCOMPARE(keptFiles().size(), qsizetype{2});
    nextStart("line", false);
    QVERIFY2(message().contains("ended without saying so"), qPrintable(message()));
    // What was left in order and is open again ends in a crash like any other.
    RealWindow::click(real_->find<QToolButton>("message-close"));
    for (const OfferedWork& work : SessionKeeper::offers()) {
      if (!work.note.left) QVERIFY(real_->window().keeper().discard(work.id));
    }
    real_->window().takeUp();
    answer("Go on");
    QTRY_VERIFY_WITH_TIMEOUT(SessionKeeper::offers().empty(), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("ring"), 60000);
    nextStart("line", false);
    QVERIFY2(message().contains("ended without saying so"), qPrintable(message()));
  }

  /// As where nobody waits for processes that have ended, in a container without an init.
  void aDeadProcessThatNobodyHasWaitedForIsDead() {
    const QByteArray path = QByteArray(KEEPER_VICTIM);
    std::array<char*, 2> arguments = {const_cast<char*>(path.constData()), nullptr};
    pid_t dead = 0;
    QCOMPARE(posix_spawn(&dead, path.constData(), nullptr, nullptr, arguments.data(), environ), 0);
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 120000);
    QVERIFY(SessionKeeper::offers().empty());
    ::kill(dead, SIGKILL);
    siginfo_t ended = {};
    QCOMPARE(waitid(P_PID, static_cast<id_t>(dead), &ended, WEXITED | WNOWAIT), 0);
    QCOMPARE(::kill(dead, 0), 0);  // its number is still taken
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{1});
    QCOMPARE(waitpid(dead, nullptr, 0), dead);
  }

  void equalProcessNumbersKeepTwoWorks() {
    // As in a container: every start is process 1.
    const QStringList first_process = {"--pid", "--fork", "--kill-child", KEEPER_VICTIM};
    if (QProcess::execute("unshare", {"--pid", "--fork", "true"}) != 0) {
      QSKIP("this machine allows no process numbers of one's own");
    }
    const auto one = victim("unshare", first_process);
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 120000);
    one->kill();
    QVERIFY(one->waitForFinished(60000));
    QTRY_COMPARE_WITH_TIMEOUT(SessionKeeper::offers().size(), std::size_t{1}, 60000);
    QFile before(QDir(workFolder()).filePath(keptFiles()[0]));
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const auto other = victim("unshare", first_process);
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{2}, 120000);
    other->kill();
    QVERIFY(other->waitForFinished(60000));
    QTRY_COMPARE_WITH_TIMEOUT(SessionKeeper::offers().size(), std::size_t{2}, 60000);
    before.seek(0);
    QCOMPARE(before.readAll(), bytes);
  }

  void twoWindowsAtOnceKeepTwoWorks() {
    const auto one = victim();
    const auto other = victim();
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{2}, 120000);
    QVERIFY(SessionKeeper::offers().empty());
    one->kill();
    QVERIFY(one->waitForFinished(60000));
    // The other one still works on its own.
    QTRY_COMPARE_WITH_TIMEOUT(SessionKeeper::offers().size(), std::size_t{1}, 60000);
    other->kill();
    QVERIFY(other->waitForFinished(60000));
  }

  void aCrashInASweepLosesNothingFinished() {
    // One value is soon done, the other never: what is on the disk meanwhile is what a crash
    // leaves.
    SweepPlan plan;
    plan.base = session().experiment();
    plan.base.seed = 0;
    plan.axes = {{"training.epochs", {"2", "100000"}}};
    plan.seeds = {1};
    SweepSession& sweep = real_->window().sweep();
    sweep.start(plan);
    real_->window().keeper().beginAutosave(50);
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 120000);
    QVERIFY(sweep.running());
    const StoredSession kept =
        readSession(QDir(workFolder()).filePath(keptFiles()[0]).toStdString());
    QCOMPARE(kept.extras.sweep.cells.size(), std::size_t{1});
    QVERIFY(kept.extras.sweep.cells.at(0)->checkpoint->network.w_in ==
            sweep.cells().at(0)->checkpoint->network.w_in);
    sweep.stop();
  }

  void aTerminatedProgramKeepsItsWork_data() {
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
  }

  void aTerminatedProgramKeepsItsWork() {
    QFETCH(const int, number);
    const auto program = victim(DESKTOP_PATH, {"preset:ring", "--start", "--milestones"});
    // A verdict comes only of what was trained.
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += program->readAllStandardOutput(), said.contains("ring")),
                              said.constData(), 120000);
    ::kill(static_cast<pid_t>(program->processId()), number);
    QVERIFY(program->waitForFinished(60000));
    QCOMPARE(program->exitCode(), 128 + number);
    const auto works = SessionKeeper::offers();
    QCOMPARE(works.size(), std::size_t{1});
    QVERIFY(works[0].note.left);
    QVERIFY(works[0].note.epochs > 0);
  }

  void aDisplayThatGoesLosesNothing() {
    OtherDisplay display;
    QVERIFY(display.start());
    const auto program = victim(KEEPER_VICTIM, {}, {{"DISPLAY", display.name()}});
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), qsizetype{1}, 120000);
    display.kill();
    QVERIFY(program->waitForFinished(60000));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);  // no core file
    QCOMPARE(SessionKeeper::offers().size(), std::size_t{1});
    nextStart("line");
    QVERIFY2(message().contains("ended without saying so"), qPrintable(message()));
    answer("Bring it back");
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("ring"), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(
        session().live().newest().trained() && session().live().newest().trained()->step() > 0,
        60000);
  }

  /// The program itself needs no save of its own before: it hears of it in time.
  void theProgramKeepsItsWorkWhenTheDisplayGoes() {
    OtherDisplay display;
    QVERIFY(display.start());
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", display.name());
    program.setProcessEnvironment(environment);
    program.start(DESKTOP_PATH, {"preset:ring", "--start", "--milestones"});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += program.readAllStandardOutput(), said.contains("ring")),
                              said.constData(), 120000);
    display.kill();
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.contains("the display has gone"), errors.constData());
    QVERIFY2(!errors.contains("X11"), errors.constData());
    const auto works = SessionKeeper::offers();
    QCOMPARE(works.size(), std::size_t{1});
    // Not the last save on its own, as after a crash.
    QVERIFY(works[0].note.left && works[0].note.epochs > 0);
  }

  void aSignalWhileADialogIsOpen_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("without_display");
    QTest::newRow("a name") << "s"
                            << "Save session" << false;
    QTest::newRow("none, and the display goes") << ""
                                                << "" << true;
    QTest::newRow("a name, and the display goes") << "s"
                                                  << "Save session" << true;
  }

  /// While the window was taken apart, the loss of the display asked it for what was in it.
  void aSignalWhileADialogIsOpen() {
#ifndef TYPE_INTO_PATH
    QSKIP("built without libX11: no dialog can be asked for");
#else
    QFETCH(const QString, key);
    QFETCH(const QString, title);
    QFETCH(const bool, without_display);
    OtherDisplay display;
    QVERIFY(display.start());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", display.name());
    const auto program = victim(DESKTOP_PATH, {"preset:ring", "--start", "--milestones"},
                                {{"DISPLAY", display.name()}});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += program->readAllStandardOutput(), said.contains("ring")),
                              said.constData(), 120000);
    const auto type_into = [&](const QStringList& words) {
      QProcess typing;
      typing.setProcessEnvironment(environment);
      typing.start(TYPE_INTO_PATH, words);
      return typing.waitForFinished(60000) && typing.exitCode() == 0;
    };
    if (!key.isEmpty()) QVERIFY(type_into({"Weightscape", key}) && type_into({title}));
    ::kill(static_cast<pid_t>(program->processId()), SIGTERM);
    if (without_display) {
      // Just when all is kept, and the window is about to be taken apart.
      const auto left = [] {
        for (const QString& name : QDir(workFolder()).entryList({"*.json"})) {
          QFile note(QDir(workFolder()).filePath(name));
          if (note.open(QIODevice::ReadOnly) && note.readAll().contains("\"left\":true"))
            return true;
        }
        return false;
      };
      for (int i = 0; i < 60000 && !left(); ++i) QThread::msleep(1);
      display.kill();
    }
    QVERIFY(program->waitForFinished(60000));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    if (!without_display) QCOMPARE(program->exitCode(), 128 + SIGTERM);
    const auto works = SessionKeeper::offers();
    QCOMPARE(works.size(), std::size_t{1});
    QVERIFY(works[0].note.left && works[0].note.epochs > 0);
#endif
  }

  void loggingOutKeepsTheWork() {
#ifndef SESSION_MANAGER_PATH
    QSKIP("built without libSM: no session manager can be had");
#else
    QProcess manager;
    manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    manager.start(SESSION_MANAGER_PATH, {});
    QVERIFY(manager.waitForStarted(60000));
    QByteArray told;
    const auto tells = [&](const char* word) {
      told += manager.readAllStandardOutput();
      return told.contains(word);
    };
    QTRY_VERIFY_WITH_TIMEOUT(tells("\n"), 60000);
    const QString where = QString::fromUtf8(told).trimmed();
    const auto program = victim(DESKTOP_PATH, {"preset:ring", "--start", "--milestones"},
                                {{"SESSION_MANAGER", where}});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += program->readAllStandardOutput(), said.contains("ring")),
                              said.constData(), 120000);
    QTRY_VERIFY_WITH_TIMEOUT(tells("registered"), 60000);
    manager.write("log out\n");
    QTRY_VERIFY2_WITH_TIMEOUT(tells("kept"), told.constData(), 60000);
    QVERIFY2(!told.contains("not kept"), told.constData());
    QVERIFY(program->waitForFinished(60000));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(program->exitCode(), 0);
    const auto works = SessionKeeper::offers();
    QCOMPARE(works.size(), std::size_t{1});
    QVERIFY(works[0].note.left && works[0].note.epochs > 0);
    manager.closeWriteChannel();
    QVERIFY(manager.waitForFinished(60000));
#endif
  }
};

QTEST_MAIN(SuddenEndTest)
#include "sudden_end_test.moc"
