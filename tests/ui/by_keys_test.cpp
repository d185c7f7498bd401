// SPDX-License-Identifier: GPL-3.0-or-later
// The tour of the README, a sweep, files, menus and a lesson, without a mouse.
#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <utility>

#include "core/experiment/presets.h"
#include "tests/ui/real_window.h"
#include "ui/controls/number_field.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/sweep_session.h"

using namespace weightscape;
using namespace weightscape::ui;

namespace {

constexpr int kPatience = 120000;

}  // namespace

class ByKeysTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  Session& session() { return real_->session(); }
  bool atRest() { return !session().live().running() && session().live().analysisIsCurrent(); }

  /// Where keys go: an open menu or list, a dialog, or what has the focus.
  QWidget* hand() {
    if (QWidget* const popup = QApplication::activePopupWidget()) return popup;
    QWidget* const dialog = QApplication::activeModalWidget();
    QWidget& window = dialog != nullptr ? *dialog : static_cast<QWidget&>(real_->window());
    return window.focusWidget() != nullptr ? window.focusWidget() : &window;
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(hand(), key, modifiers);
  }
  void type(const QString& text) {
    for (const QChar letter : text) QTest::keyClick(hand(), letter.toLatin1());
  }
  /// False where Tab does not lead there.
  bool tabTo(const QWidget* wanted) {
    constexpr int kMost = 250;
    for (int i = 0; i < kMost && hand() != wanted; ++i) press(Qt::Key_Tab);
    return hand() == wanted;
  }
  bool tabTo(const char* name) { return tabTo(real_->find<QWidget>(name)); }
  /// Opens a menu by its letter and goes down to an entry.
  bool choose(Qt::Key letter, const QString& entry) {
    press(letter, Qt::AltModifier);
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) return false;
    const auto named = [](const QAction* action) {
      return action == nullptr ? QString() : action->text().remove(QLatin1Char('&'));
    };
    for (int i = 0; i < 60 && !named(menu->activeAction()).contains(entry); ++i) {
      press(Qt::Key_Down);
    }
    const bool found = named(menu->activeAction()).contains(entry);
    press(found ? Qt::Key_Return : Qt::Key_Escape);
    return found;
  }
  /// Types a path into the next file dialog, and takes it.
  void answerWith(const QString& path) {
    auto* const person = new QTimer(this);
    connect(person, &QTimer::timeout, this,
            [this, person, path, begun = false, mine = QPointer<QFileDialog>()]() mutable {
              auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
              // The next dialog is another answer's.
              if (begun && (mine.isNull() || dialog != mine)) return person->deleteLater();
              if (dialog == nullptr || !dialog->isVisible()) return;
              mine = dialog;
              begun = true;
              // What is typed before the dialog is laid out is lost, and names that are offered
              // while one types take Return for themselves.
              auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
              if (name == nullptr) return;
              name->setCompleter(nullptr);
              name->setFocus();
              if (name->text() == path) return press(Qt::Key_Return);
              press(Qt::Key_A, Qt::ControlModifier);
              type(path);
            });
    person->start(100);
  }
  /// What a desktop does when a dialog has closed.
  bool backInTheWindow() {
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; })) return false;
    real_->window().activateWindow();
    return QTest::qWaitForWindowActive(&real_->window());
  }
  QString file(const char* name) { return folder_.filePath(QString::fromUtf8(name)); }

  void sweep() {
    QVERIFY(tabTo("sweep-values"));
    type("0, 0.01");
    press(Qt::Key_Tab);
    QVERIFY(hand() == real_->find<QWidget>("sweep-seeds"));
    type("1");
    press(Qt::Key_Return);
    SweepSession& swept = real_->window().sweep();
    QTRY_VERIFY_WITH_TIMEOUT(!swept.running() && swept.cells().size() == 2, kPatience);
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }

  void cleanup() { real_.reset(); }

  void theTour() {
    QVERIFY(hand() == real_->find<QWidget>("scene"));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(real_->verdict(), QString("ring recovered"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), kPatience);

    QVERIFY(tabTo("without-penalty"));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(
        session().pins().all().size() == 1 && !session().withoutPenalty().running(), kPatience);

    auto* const lambda = real_->find<QWidget>("lambda-panel")->findChild<NumberField*>();
    QVERIFY(tabTo(lambda));
    type("0.001");
    press(Qt::Key_Return);
    QTRY_VERIFY(hand() == real_->find<QWidget>("scene"));
    QCOMPARE(session().experiment().objective.l2, 0.001);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && session().live().state() == TrainingState::Finished,
                             kPatience);
    QCOMPARE(real_->verdict(), QString("ring recovered"));
    press(Qt::Key_P);
    QCOMPARE(session().pins().all().size(), std::size_t{2});
    press(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(session().pins().all().empty());

    QVERIFY(tabTo("dataset-ring"));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right}) {
      press(key);
      QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, kPatience);
    }
    QCOMPARE(session().experiment().name, std::string("ring + line"));
    QVERIFY(tabTo("primary"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() == TrainingState::Finished && atRest(),
                             kPatience);

    QVERIFY(tabTo("timeline"));
    press(Qt::Key_Left);
    QVERIFY(session().live().frame() >= 0);
    press(Qt::Key_End);
    QCOMPARE(session().live().frame(), -1);

    const QString before = real_->verdict();
    press(Qt::Key_8);
    QVERIFY(tabTo("scramble-silent"));
    press(Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(real_->verdict() != before, kPatience);
    QVERIFY(tabTo("scramble-train"));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(real_->verdict(), before, kPatience);
  }

  void aSweep() {
    press(Qt::Key_2);
    sweep();
    QVERIFY(tabTo("sweep-thumbnail-1"));
    press(Qt::Key_Return);
    auto* const names = real_->find<QWidget>("middle-views")->findChild<QTabBar*>();
    QTRY_COMPARE(names->tabText(names->currentIndex()), QString("Wiring"));
    QTRY_VERIFY_WITH_TIMEOUT(session().live().hasTrained(), kPatience);
    QCOMPARE(session().experiment().objective.l2, 0.01);
  }

  void files() {
    QVERIFY(real_->train());
    press(Qt::Key_F, Qt::ControlModifier);
    auto* const figure = real_->find<QDialog>("figure-dialog");
    QTRY_VERIFY(figure->isVisible());
    QPushButton* save = nullptr;
    for (auto* const button : figure->findChildren<QPushButton*>()) {
      if (button->text() == "Save…") save = button;
    }
    QVERIFY(tabTo(save));
    answerWith(file("ring.svg"));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("ring.svg")), kPatience);
    press(Qt::Key_Escape);
    QVERIFY(backInTheWindow());

    answerWith(file("all"));
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("all/weightscape-files.txt")), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(real_->message().contains("all"), kPatience);

    QVERIFY(backInTheWindow());
    answerWith(file("mine.wscape"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(real_->message().startsWith("Saved"), kPatience);

    QFile other(file("other.json"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray::fromStdString(std::string(findPreset("line").json)));
    other.close();
    QVERIFY(backInTheWindow());
    answerWith(other.fileName());
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("line"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(session().live().state(), TrainingState::Idle, kPatience);
    QVERIFY(backInTheWindow());
    answerWith(file("mine.wscape"));
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session().experiment().name, std::string("ring"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().hasTrained(), kPatience);
  }

  /// What is chosen in a menu leaves the keys where they were.
  void menus() {
    press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(choose(Qt::Key_V, "High contrast"));
    QVERIFY(currentTheme().contrast);
    QVERIFY(choose(Qt::Key_V, "Light"));
    QVERIFY(!currentTheme().contrast);
    QTRY_VERIFY(real_->find<QWidget>("scene")->hasFocus());
    press(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().hasTrained(), kPatience);
    // A dialog too.
    QVERIFY(choose(Qt::Key_H, "Keys"));
    auto* const keys = real_->find<QTextBrowser>("keys");
    QTRY_VERIFY(keys->window()->isVisible());
    QTest::keyClick(keys, Qt::Key_Escape);
    QVERIFY(backInTheWindow());
    QTRY_VERIFY(real_->find<QWidget>("scene")->hasFocus());
    press(Qt::Key_1);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() == TrainingState::Finished, kPatience);
  }

  /// tests/ui/lessons_test.cpp plays them to their end.
  void aLessonFromItsMenu() {
    QVERIFY(choose(Qt::Key_L, lessonList()[1].title));
    const LessonPanel& panel = real_->window().lesson();
    QVERIFY(panel.active());
    QTRY_VERIFY_WITH_TIMEOUT(session().live().state() != TrainingState::Preparing, kPatience);
    press(Qt::Key_N);
    QCOMPARE(panel.step(), std::size_t{1});
    QVERIFY(tabTo("lesson-back"));
    press(Qt::Key_Space);
    QCOMPARE(panel.step(), std::size_t{0});
    QVERIFY(tabTo("lesson-end"));
    press(Qt::Key_Return);
    QVERIFY(!panel.active());
  }
};

QTEST_MAIN(ByKeysTest)
#include "by_keys_test.moc"
