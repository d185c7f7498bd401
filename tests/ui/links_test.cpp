// SPDX-License-Identifier: GPL-3.0-or-later
// A state in a line: copied from the window, run, opened again; and a smaller window by a link.
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QUrl>
#include <set>

#include "core/experiment/state_link.h"
#include "core/experiment/window_parts.h"
#include "tests/ui/real_window.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/theme/language.h"
#include "ui/views/view_table.h"
#include "ui/window/hidden_parts.h"
#include "ui/window/hiding_dialog.h"
#include "ui/window/link_dialog.h"
#include "ui/window/run_exporter.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kPatience = 60000;
const QString kRing = QStringLiteral("weightscape:?v=1&preset=ring");

}  // namespace

class LinksTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;

  [[nodiscard]] Session& session() const { return real_->session(); }
  [[nodiscard]] const Experiment& experiment() const { return session().experiment(); }

  template <typename Value>
  void set(const char* path, const Value& value) const {
    session().setParameter(*findParameter(path), 0, value);
  }

  [[nodiscard]] QString copied(const char* action) const {
    QApplication::clipboard()->clear();
    real_->find<QAction>(action)->trigger();
    return QApplication::clipboard()->text();
  }

  /// A small world with something changed in every section, and a name that no shell leaves alone.
  void makeSmall() const {
    set("name", std::string("it's 50 % \"mine\" & $HOME"));
    set("data.groups.*.neurons_per_axis", std::int64_t{30});
    set("data.samples", std::int64_t{300});
    set("data.noise", 0.1 + 0.2);
    set("network.hidden", std::int64_t{6});
    set("objective.l2", 0.02);
    set("training.epochs", std::int64_t{7});
    set("seed", std::int64_t{3});
    set("embedding.neighbors", std::int64_t{5});
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, kPatience);
  }

  void compareWithCommand(const QString& command) const {
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH",
                       QFileInfo(CLI_PATH).absolutePath() + ":" + environment.value("PATH"));
    shell.setProcessEnvironment(environment);
    shell.start("/bin/sh", {"-c", command});
    QVERIFY(shell.waitForFinished(kPatience));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    const QString own = folder.filePath("window");
    real_->window().exporter().exportRun(own);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(own + "/scores.json"), kPatience);
    for (const char* const name : {"weights_in.npy", "weights_out.npy", "biases_hidden.npy",
                                   "embedding.npy", "experiment.json"}) {
      QFile a(folder.filePath("ring/") + name);
      QFile b(own + "/" + name);
      QVERIFY2(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly), name);
      const QByteArray bytes = a.readAll();
      QVERIFY(!bytes.isEmpty());
      QVERIFY2(bytes == b.readAll(), name);
    }
  }

  [[nodiscard]] LinkDialog* openDialog() const {
    real_->find<QAction>("open-link")->trigger();
    auto* const dialog = real_->find<LinkDialog>("link-dialog");
    return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
  }

  static QPushButton* button(QDialog* dialog, const QString& words) {
    for (auto* const one : dialog->findChildren<QPushButton*>()) {
      if (one->text().remove('&') == words) return one;
    }
    qFatal("no button %s", qPrintable(words));
  }

  [[nodiscard]] bool hasTab(const char* stack, const QString& name) const {
    auto* const bar = real_->find<QWidget>(stack)->findChild<QTabBar*>();
    for (int i = 0; i < bar->count(); ++i) {
      if (bar->tabText(i) == name) return bar->isTabVisible(i);
    }
    return false;
  }

  [[nodiscard]] bool seen(const char* name) const {
    return real_->find<QWidget>(name)->isVisible();
  }

  [[nodiscard]] HiddenParts* parts() const { return real_->window().findChild<HiddenParts*>(); }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void theCommandGivesTheWindowsBytes() {
    makeSmall();
    QVERIFY(real_->train());
    const QString command = copied("copy-command");
    QVERIFY2(command.startsWith("weightscape-cli run preset:ring --set "), qPrintable(command));
    QVERIFY2(command.contains("--set objective.l2=0.02 "), qPrintable(command));
    QVERIFY2(!command.contains("activation"), qPrintable(command));  // as in the preset
    QVERIFY(real_->message().contains("copied"));
    compareWithCommand(command);
  }

  /// What went on until nothing changed took its own number of epochs.
  void theCommandOfASettledTrainingGivesItsBytes() {
    makeSmall();
    session().live().setUntilSettled(true);
    QVERIFY(real_->train());
    QVERIFY(session().live().newest().trained()->newest->epoch > 7);
    compareWithCommand(copied("copy-command"));
  }

  void whatWasChangedOnItsWayIsSaid() {
    makeSmall();
    set("training.epochs", std::int64_t{1000000});
    session().start();
    const auto epoch = [this] { return session().live().newest().trained()->newest->epoch; };
    QTRY_VERIFY_WITH_TIMEOUT(session().live().hasTrained() && epoch() > 2, kPatience);
    session().pause();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Paused, kPatience);
    set("objective.l2", 0.5);
    set("training.epochs", epoch() + 2);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Finished, kPatience);
    QVERIFY(!copied("copy-command").isEmpty());
    QVERIFY2(real_->message().contains("other weights"), qPrintable(real_->message()));
    QVERIFY(copied("copy-python").startsWith("import weightscape; r = weightscape.run("));
    QVERIFY(real_->message().contains("other weights"));
    QVERIFY(!copied("copy-link").isEmpty());
    QVERIFY(!real_->message().contains("other weights"));
  }

  void aLinkBringsTheStateBack() {
    makeSmall();
    const Experiment mine = experiment();
    QApplication::clipboard()->clear();
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_L,
                    Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = QApplication::clipboard()->text();
    QVERIFY2(link.startsWith("weightscape:?v=1&preset=ring&"), qPrintable(link));
    QVERIFY(real_->open("torus"));
    QApplication::clipboard()->setText("  " + link + "\n");
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_L, Qt::ControlModifier);
    auto* const dialog = real_->find<LinkDialog>("link-dialog");
    QCOMPARE(real_->find<QPlainTextEdit>("link-field")->toPlainText(), link);
    RealWindow::click(button(dialog, "Open"));
    QTRY_VERIFY(real_->window().findChild<LinkDialog*>() == nullptr);
    QVERIFY(experiment() == mine);
    session().undo();  // as after opening a file
    QCOMPARE(experiment().name, std::string("torus"));
    // As JSON it is a file that opens.
    real_->window().open(link);
    QVERIFY(experimentFromJson(copied("copy-json").toStdString(), "text") == mine);
  }

  /// A lesson's text speaks of its own world: a link that is opened ends it first.
  void aLinkEndsALesson() {
    real_->window().beginLesson(QStringLiteral("1-ring"));
    auto* const lesson = real_->window().findChild<LessonPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(lesson->active(), kPatience);
    QVERIFY(!real_->window().openLink(QStringLiteral("weightscape:?preset=rong")).isEmpty());
    QVERIFY(lesson->active());  // what is refused ends nothing
    QCOMPARE(real_->window().openLink(kRing + QStringLiteral("&seed=5&hide=lambda")), QString());
    QVERIFY(!lesson->active());
    QTRY_COMPARE_WITH_TIMEOUT(experiment().seed, std::int64_t{5}, kPatience);
  }

  void aBadLinkChangesNothing() {
    set("objective.l2", 0.03);
    const Experiment before = experiment();
    for (const QString& bad : {kRing + "&objective.l2=-1", kRing + "&x=1",
                               kRing + "&data.file=/etc/hostname", kRing + "&hide=nothing",
                               kRing + "&data.groups.0.axes=circular,circular,circular&data.groups."
                                       "0.neurons_per_axis=1000000",
                               QStringLiteral("weightscape:ring")}) {
      QApplication::clipboard()->setText(bad);
      LinkDialog* const dialog = openDialog();
      QVERIFY(dialog != nullptr);
      RealWindow::click(button(dialog, "Open"));
      auto* const problem = real_->find<QLabel>("link-problem");
      QTRY_VERIFY(problem->isVisible());
      QVERIFY2(problem->text().endsWith('.'), qPrintable(problem->text()));
      QVERIFY(experiment() == before);
      QVERIFY(parts()->hidden().isEmpty());
      RealWindow::click(button(dialog, "Cancel"));
      QTRY_VERIFY(real_->window().findChild<LinkDialog*>() == nullptr);
      // As an argument of the program, or dropped.
      real_->window().open(bad);
      QVERIFY(!real_->message().isEmpty());
      QVERIFY(experiment() == before);
    }
  }

  /// A link is one line: Return opens it, Tab goes on.
  void keysOpenALink() {
    QApplication::clipboard()->setText(kRing + "&seed=5");
    QVERIFY(openDialog() != nullptr);
    auto* const field = real_->find<QPlainTextEdit>("link-field");
    // Without a window manager a dialog gets the keyboard when it asks for it.
    field->window()->activateWindow();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(!field->hasFocus());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(real_->window().findChild<LinkDialog*>() == nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(experiment().seed, std::int64_t{5}, kPatience);
    // What is refused stays as it was typed.
    QApplication::clipboard()->setText(kRing + "&x=1");
    QVERIFY(openDialog() != nullptr);
    QPointer<QPlainTextEdit> again = real_->find<QPlainTextEdit>("link-field");
    QTest::keyClick(again, Qt::Key_Enter);
    QTRY_VERIFY(real_->find<QLabel>("link-problem")->isVisible());
    QCOMPARE(again->toPlainText(), kRing + "&x=1");
  }

  void aMegabyteIsPastedAtOnce() {
    QApplication::clipboard()->setText(QString(1 << 20, 'x'));
    LinkDialog* const dialog = openDialog();
    QVERIFY(dialog != nullptr);
    auto* const field = real_->find<QPlainTextEdit>("link-field");
    QCOMPARE(field->toPlainText(), QString());  // it is no link
    QVERIFY(!button(dialog, "Open")->isEnabled());
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->toPlainText().size(), static_cast<qsizetype>(kLongestLink) + 1);
    RealWindow::click(button(dialog, "Open"));
    QTRY_VERIFY(real_->find<QLabel>("link-problem")->text().contains("65536"));
    RealWindow::click(button(dialog, "Cancel"));
  }

  void anExperimentOfAFileIsNoLink() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("my data.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int row = 0; row < 40; ++row) {
      for (int column = 0; column < 6; ++column) {
        file.write(QByteArray::number((row * 7 + column * 5) % 11) + (column < 5 ? "," : "\n"));
      }
    }
    file.close();
    Experiment own = experiment();
    own.data.file = file.fileName().toStdString();
    session().open(own);
    QTRY_VERIFY_WITH_TIMEOUT(!experiment().data.file.empty(), kPatience);
    QVERIFY(copied("copy-link").isEmpty());
    QVERIFY2(real_->message().startsWith("data.file: a link names no file"),
             qPrintable(real_->message()));
    real_->find<QAction>("copy-hiding")->trigger();
    QVERIFY(real_->window().findChild<HidingDialog*>() == nullptr);
    QVERIFY(copied("copy-command").contains("'data.file=" + file.fileName() + "'"));
    // As desktops name a file since the program takes links.
    QVERIFY(real_->open("ring"));
    QFile json(folder.filePath("a b.json"));
    QVERIFY(json.open(QIODevice::WriteOnly));
    json.write(R"({"name": "by its address"})");
    json.close();
    real_->window().open(QUrl::fromLocalFile(json.fileName()).toString(QUrl::FullyEncoded));
    QTRY_COMPARE_WITH_TIMEOUT(experiment().name, std::string("by its address"), kPatience);
  }

  void partsHaveNamesOfTheirOwn() {
    std::set<QString> names;
    QStringList order;
    for (const WindowPart& part : parts()->parts()) {
      QVERIFY2(names.insert(part.name).second, qPrintable(part.name));
      order << part.name;
      QCOMPARE(readLink((kRing + "&hide=" + part.name).toStdString()).hidden.size(),
               std::size_t{1});
      real_->window().open(kRing + "&hide=" + part.name);
      QCOMPARE(parts()->hidden(), QStringList{part.name});
      QVERIFY2(real_->find<QLabel>("hidden-parts")->text().contains(part.title),
               qPrintable(part.name));
    }
    QVERIFY(names.size() + 1 > viewTable().size());  // all views but the wiring
    QStringList known;
    for (const std::string& name : windowParts()) known << QString::fromStdString(name);
    QCOMPARE(order, known);  // a link is refused alike where there is no window
    QVERIFY(!names.contains("wiring"));
  }

  void aSmallerWindowSaysSoAndComesBack() {
    QVERIFY(!seen("show-hidden"));
    real_->window().open(kRing +
                         "&objective.l2=0.02&hide=worlds,timeline,sweep,loss,scores,lambda");
    QCOMPARE(experiment().objective.l2, 0.02);
    QVERIFY(seen("show-hidden"));
    const QString words = real_->find<QLabel>("hidden-parts")->text();
    for (const char* const part : {"Worlds", "Timeline", "Sweep over λ", "Loss", "Scores"}) {
      QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    }
    QVERIFY(!hasTab("middle-views", "Sweep over λ") && hasTab("middle-views", "Neurons"));
    // What is left stands close together.
    auto* const middle = real_->find<QWidget>("middle-views")->findChild<QTabBar*>();
    QTRY_COMPARE(middle->tabRect(2).left(), middle->tabRect(0).right() + 1);
    QVERIFY(!hasTab("upper-views", "Loss") && hasTab("upper-views", "Spectrum"));
    QVERIFY(!seen("timeline") && !seen("all-scores") && !seen("lambda-panel"));
    // No key leads there.
    auto* const names = real_->find<QWidget>("middle-views")->findChild<QTabBar*>();
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_2);
    QCOMPARE(names->tabText(names->currentIndex()), QString("Wiring"));
    QTest::keyClick(real_->find<QWidget>("scene"), Qt::Key_F8);
    QVERIFY(!seen("timeline"));
    // A copied link leaves out the same.
    QVERIFY(copied("copy-link").endsWith("&hide=worlds,lambda,timeline,sweep,loss,scores"));
    // Another world does not bring them back; the language neither.
    QVERIFY(real_->open("torus"));
    QVERIFY(seen("show-hidden"));
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyLanguage(application, QStringLiteral("de"));
    QTRY_VERIFY(real_->find<QPushButton>("show-hidden")->text() != QString("Show everything"));
    applyLanguage(application, QStringLiteral("en"));
    QTRY_COMPARE(real_->find<QPushButton>("show-hidden")->text(), QString("Show everything"));
    QVERIFY(!hasTab("middle-views", "Sweep over λ") && !seen("timeline"));
    RealWindow::click(real_->find<QPushButton>("show-hidden"));
    QVERIFY(!seen("show-hidden"));
    QVERIFY(hasTab("middle-views", "Sweep over λ") && hasTab("upper-views", "Loss"));
    QTRY_VERIFY(seen("timeline") && seen("all-scores") && seen("lambda-panel"));
    // The view that was shown is shown still, and the keys are the window's.
    auto* const now = real_->find<QWidget>("middle-views")->findChild<QTabBar*>();
    QCOMPARE(now->tabText(now->currentIndex()), QString("Wiring"));
    QVERIFY(real_->window().focusWidget()->isVisible());
    QTest::keyClick(real_->window().focusWidget(), Qt::Key_2);
    QCOMPARE(now->tabText(now->currentIndex()), QString("Sweep over λ"));
  }

  void allButThePictureMayBeHidden() {
    QStringList all;
    for (const WindowPart& part : parts()->parts()) all << part.name;
    const int wide = real_->find<QWidget>("scene")->width();
    real_->window().open(kRing + "&hide=" + all.join(','));
    QTRY_VERIFY(real_->find<QWidget>("scene")->width() > wide);
    QVERIFY(seen("primary"));  // it can still be trained
    QVERIFY(!seen("panels"));
    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_F7, Qt::Key_F5, Qt::Key_F5}) {
      QTest::keyClick(real_->find<QWidget>("scene"), key);
    }
    QVERIFY(seen("primary") && !seen("panels"));
    // The menu brings them back too.
    auto* const entry = real_->find<QAction>("show-hidden-action");
    QVERIFY(entry->isVisible());
    entry->trigger();
    QTRY_VERIFY(seen("panels") && seen("timeline"));
    QVERIFY(!entry->isVisible());
    // So does a lesson, whose steps speak of them, and a link that hides nothing.
    real_->window().open(kRing + "&hide=loss");
    real_->window().beginLesson("1-ring");
    QVERIFY(parts()->hidden().isEmpty());
    real_->window().open(kRing + "&hide=loss");
    real_->window().open(kRing);
    QVERIFY(parts()->hidden().isEmpty());
  }

  void aTeacherMakesASmallerWindow() {
    real_->find<QAction>("copy-hiding")->trigger();
    auto* const dialog = real_->find<HidingDialog>("hiding-dialog");
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto* const list = real_->find<QListWidget>("hiding-list");
    for (int row = 0; row < list->count(); ++row) {
      const QString name = list->item(row)->data(Qt::UserRole).toString();
      if (name == "sweep" || name == "scramble") list->item(row)->setCheckState(Qt::Checked);
    }
    QCOMPARE(real_->find<QPlainTextEdit>("hiding-link")->toPlainText(),
             kRing + "&hide=sweep,scramble");
    QApplication::clipboard()->clear();
    RealWindow::click(real_->find<QPushButton>("hiding-copy"));
    QCOMPARE(QApplication::clipboard()->text(), kRing + "&hide=sweep,scramble");
    QVERIFY(parts()->hidden().isEmpty());  // one's own window stays as it is
  }
};

QTEST_MAIN(LinksTest)
#include "links_test.moc"
