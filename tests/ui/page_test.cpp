// SPDX-License-Identifier: GPL-3.0-or-later
// File → Export page…: what a person fills in stands in the file, with what is open.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QtTest>
#include <functional>
#include <memory>

#include "core/page/page_file.h"
#include "tests/ui/real_window.h"
#include "ui/session/sweep_session.h"
#include "ui/theme/language.h"
#include "ui/window/page_dialog.h"
#include "ui/window/run_exporter.h"

using namespace weightscape;
using namespace weightscape::ui;

class PageWindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RealWindow> real_;
  QTemporaryDir folder_;

  /// Chooses the entry of the menu, fills in the dialog and saves under this name; the page.
  void write(const QString& file, const std::function<void(PageDialog&)>& fill, QByteArray* page) {
    PageDialog* dialog = nullptr;
    for (QAction* const action : real_->window().findChildren<QAction*>()) {
      if (action->objectName() == "export-page") action->trigger();
    }
    QTRY_VERIFY((dialog = real_->window().findChild<PageDialog*>()) != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    fill(*dialog);
    const QString path = folder_.filePath(file);
    // The dialog for names has tests of its own.
    emit dialog->chosen(path);
    dialog->accept();
    QTRY_VERIFY(real_->window().findChild<PageDialog*>() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!real_->window().exporter().busy(), 60000);
    QVERIFY2(real_->message().contains(path), qPrintable(real_->message()));
    QVERIFY(isUnchangedPage(path.toStdString()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    *page = written.readAll();
  }

  /// The block of data of a page.
  static QJsonObject dataOf(const QByteArray& page) {
    const QByteArray begin = "id=\"data\">";
    const auto from = page.indexOf(begin) + begin.size();
    return QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from)).object();
  }

 private slots:
  void init() {
    real_ = std::make_unique<RealWindow>();
    QVERIFY(real_->open("ring"));
  }
  void cleanup() {
    real_.reset();
    applyLanguage(*qApp, "en");
  }

  void whatIsFilledInStandsOnThePage() {
    QVERIFY(real_->train());
    QByteArray page;
    write(
        "ring.html",
        [](PageDialog& dialog) {
          auto* const title = dialog.findChild<QLineEdit*>("page-title");
          QCOMPARE(title->text(), QString("ring"));
          title->selectAll();
          QTest::keyClicks(title, "A <ring>");
          auto* const description = dialog.findChild<QPlainTextEdit*>("page-description");
          QVERIFY(description->toPlainText().contains("heading"));
          QTest::keyClicks(dialog.findChild<QLineEdit*>("page-licence"), "CC BY 4.0");
        },
        &page);
    const QJsonObject data = dataOf(page);
    QCOMPARE(data["title"].toString(), QString("A <ring>"));
    QCOMPARE(data["licence"].toString(), QString("CC BY 4.0"));
    QCOMPARE(data["language"].toString(), QString("en"));
    QVERIFY(data["states"].toArray().size() > 10);  // earlier moments
    QVERIFY(page.contains("A &lt;ring&gt;"));
    QVERIFY(page.contains("Ring recovered"));
    QVERIFY(page.contains("Arranged like a ring"));
  }

  void whatIsNotWantedIsLeftOut() {
    QVERIFY(real_->train());
    QByteArray page;
    write(
        "ring.html",
        [](PageDialog& dialog) {
          RealWindow::click(dialog.findChild<QCheckBox*>("page-moments"));
          RealWindow::click(dialog.findChild<QCheckBox*>("page-evidence"));
          dialog.findChild<QPlainTextEdit*>("page-description")->clear();
        },
        &page);
    QCOMPARE(dataOf(page)["states"].toArray().size(), 1);
    QCOMPARE(dataOf(page)["description"].toString(), QString());
    QVERIFY(!page.contains("Arranged like"));
  }

  void whatWasTypedOutlivesARefusal() {
    QVERIFY(real_->train());
    const auto dialog = [this] { return real_->window().findChild<PageDialog*>(); };
    real_->find<QAction>("export-page")->trigger();
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    const auto type = [&](const char* field, const QString& text) {
      auto* const line = dialog()->findChild<QLineEdit*>(QLatin1String(field));
      line->selectAll();
      QTest::keyClicks(line, text);
    };
    type("page-title", "A ring of mine");
    type("page-licence", "CC0");
    dialog()->findChild<QPlainTextEdit*>("page-description")->setPlainText("Two words.");
    RealWindow::click(dialog()->findChild<QCheckBox*>("page-moments"));
    const QPointer<PageDialog> first = dialog();
    emit first->chosen(folder_.filePath("nowhere/ring.html"));
    first->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!first && dialog() != nullptr && dialog()->isVisible(), 60000);
    const PageWishes wishes = dialog()->wishes();
    QCOMPARE(wishes.text.title, std::string("A ring of mine"));
    QCOMPARE(wishes.text.licence, std::string("CC0"));
    QCOMPARE(wishes.text.description.value_or(""), std::string("Two words."));
    QVERIFY(!wishes.moments && wishes.evidence);
    auto* const problem = dialog()->findChild<QLabel*>("page-problem");
    QVERIFY2(problem->isVisible() && problem->text().contains("nowhere"),
             qPrintable(problem->text()));
    const QString path = folder_.filePath("mine.html");
    emit dialog()->chosen(path);
    dialog()->accept();
    QTRY_VERIFY_WITH_TIMEOUT(isUnchangedPage(path.toStdString()), 60000);
  }

  void theSweepsRunsAreOffered() {
    Experiment base = real_->session().experiment();
    base.training.epochs = 5;
    SweepPlan plan;
    plan.base = base;
    plan.axes[0].values = {"0.001", "0.01"};
    plan.seeds = {1};
    real_->window().sweep().start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(
        !real_->window().sweep().running() && real_->window().sweep().cells().size() == 2, 60000);
    QByteArray page;
    write(
        "sweep.html",
        [](PageDialog& dialog) {
          auto* const of = dialog.findChild<QComboBox*>("page-of");
          QVERIFY(of != nullptr);
          QTest::keyClick(of, Qt::Key_Down);
          QVERIFY(!dialog.findChild<QCheckBox*>("page-moments")->isEnabled());
        },
        &page);
    const QJsonArray states = dataOf(page)["states"].toArray();
    QCOMPARE(states.size(), 2);
    QCOMPARE(states[1].toObject()["value"].toString(), QString("0.01"));
    QVERIFY(!states[1].toObject()["edges"].toString().isEmpty());
  }

  void thePageSpeaksTheWindowsLanguage() {
    QVERIFY(real_->train());
    applyLanguage(*qApp, "de");
    QByteArray page;
    write(
        "deutsch.html", [](PageDialog&) {}, &page);
    QVERIFY(page.contains("<html lang=\"de\">"));
    QVERIFY(page.contains("Ring wiedergefunden"));
  }
};

QTEST_MAIN(PageWindowTest)
#include "page_test.moc"
