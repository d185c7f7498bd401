// SPDX-License-Identifier: GPL-3.0-or-later
// The name that is asked about is the name that is written.
#include <QApplication>
#include <QDialogButtonBox>
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
  std::size_t taken_ = 0;  ///< steps that came about

  static const std::vector<FileKind>& kinds() {
    static const std::vector<FileKind> all = {{"PDF", ".pdf"}, {"PNG", ".png"}};
    return all;
  }

  template <typename Dialog>
  static Dialog* open() {
    return qobject_cast<Dialog*>(QApplication::activeModalWidget());
  }

  /// What a person does next: false while the dialog for it is not open yet.
  using Step = std::function<bool()>;

  /// Types a name into the open dialog and presses Save.
  static Step type(const QString& name) {
    return [name] {
      auto* const dialog = open<QFileDialog>();
      if (dialog == nullptr || !dialog->isVisible()) return false;
      auto* const line = dialog->findChild<QLineEdit*>();
      line->selectAll();
      QTest::keyClicks(line, name);
      // Return may be taken by the list of names that fit, which comes when the folder is read.
      dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
      return true;
    };
  }

  static Step answer(const QString& label) {
    return [label] {
      auto* const box = open<QMessageBox>();
      if (box == nullptr || !box->isVisible()) return false;
      for (auto* const button : box->buttons()) {
        if (button->text() != label) continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
      }
      return false;
    };
  }

  /// Asks, while a person answers what comes. Each step ends before the next dialog can open: it
  /// runs inside the loop of the one that is open.
  QString ask(const std::vector<Step>& steps) {
    std::size_t next = 0;
    QTimer person;
    connect(&person, &QTimer::timeout, this, [&] {
      if (next < steps.size() && steps[next]()) ++next;
    });
    person.start(50);
    QString path = askSaveName(nullptr, "Save", folder_.filePath("figure"), kinds());
    taken_ = next;
    return path;
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
    QCOMPARE(ask({type("fresh")}), folder_.filePath("fresh.pdf"));
  }

  void anotherFileIsNotReplacedUnasked() {
    make("thesis.pdf");
    QCOMPARE(ask({type("thesis"), answer("Another name"), type("other")}),
             folder_.filePath("other.pdf"));
    QCOMPARE(taken_, std::size_t{3});
  }

  void whatWasAskedAboutIsReplaced() {
    make("old.png");
    QCOMPARE(ask({type("old.png"), answer("Replace")}), folder_.filePath("old.png"));
    QCOMPARE(taken_, std::size_t{2});
  }

  void cancelled() {
    QCOMPARE(ask({[] {
               if (open<QFileDialog>() == nullptr) return false;
               open<QFileDialog>()->reject();
               return true;
             }}),
             QString());
  }
};

QTEST_MAIN(SaveNameTest)
#include "save_name_test.moc"
