// The name that is asked about is the name that is written.
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>
#include <functional>

#include "ui/dialogs/save_name.h"

using namespace weightscape::ui;

class SaveNameTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  static const std::vector<FileKind>& kinds() {
    static const std::vector<FileKind> all = {{"PDF", ".pdf"}, {"PNG", ".png"}};
    return all;
  }

  template <typename Dialog>
  static Dialog* open() {
    return qobject_cast<Dialog*>(QApplication::activeModalWidget());
  }

  /// Types a name into the open dialog and presses Return.
  static void type(const QString& name) {
    QVERIFY(QTest::qWaitFor([] { return open<QFileDialog>() != nullptr; }, 20000));
    auto* const line = open<QFileDialog>()->findChild<QLineEdit*>();
    QVERIFY(QTest::qWaitForWindowActive(open<QFileDialog>()));
    line->selectAll();
    QTest::keyClicks(line, name);
    if (line->completer() != nullptr) line->completer()->popup()->hide();  // it takes Return too
    QTest::keyClick(line, Qt::Key_Return);
  }

  static void answer(const QString& label) {
    QVERIFY(QTest::qWaitFor([] { return open<QMessageBox>() != nullptr; }, 20000));
    for (auto* const button : open<QMessageBox>()->buttons()) {
      if (button->text() != label) continue;
      QTest::mouseClick(button, Qt::LeftButton);
      return;
    }
    QFAIL(qPrintable("no " + label));
  }

  /// Asks, while `person` answers what comes.
  QString ask(const std::function<void()>& person) {
    QTimer::singleShot(0, this, person);
    return askSaveName(nullptr, "Save", folder_.filePath("figure"), kinds());
  }

  void make(const QString& name) {
    QFile file(folder_.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("someone's");
  }

 private slots:
  void endings() {
    QCOMPARE(withEnding("a", kinds(), kinds()[0]), QString("a.pdf"));
    QCOMPARE(withEnding("a.pdf", kinds(), kinds()[1]), QString("a.pdf"));
    QCOMPARE(withEnding("a.PNG", kinds(), kinds()[0]), QString("a.PNG"));
    QCOMPARE(withEnding("a.v2", kinds(), kinds()[1]), QString("a.v2.png"));
  }

  void aNameComesBackWithItsEnding() {
    QCOMPARE(ask([] { type("fresh"); }), folder_.filePath("fresh.pdf"));
  }

  void anotherFileIsNotReplacedUnasked() {
    make("thesis.pdf");
    bool asked = false;
    const QString path = ask([&] {
      type("thesis");
      answer("Another name");
      asked = true;
      type("other");
    });
    QVERIFY(asked);
    QCOMPARE(path, folder_.filePath("other.pdf"));
  }

  void whatWasAskedAboutIsReplaced() {
    make("old.png");
    const QString path = ask([] {
      type("old.png");
      answer("Replace");
    });
    QCOMPARE(path, folder_.filePath("old.png"));
  }

  void cancelled() {
    QCOMPARE(ask([] {
               QVERIFY(QTest::qWaitFor([] { return open<QFileDialog>() != nullptr; }, 20000));
               open<QFileDialog>()->reject();
             }),
             QString());
  }
};

QTEST_MAIN(SaveNameTest)
#include "save_name_test.moc"
