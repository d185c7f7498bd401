// SPDX-License-Identifier: GPL-3.0-or-later
// About says how the program is cited, as the exports do, and puts it on the clipboard.
#include <QAction>
#include <QClipboard>
#include <QMessageBox>
#include <QTextDocumentFragment>
#include <QTimer>

#include "core/base/citation.h"
#include "tests/ui/real_window.h"

using namespace weightscape;
using namespace weightscape::ui;

class AboutTest : public QObject {
  Q_OBJECT

 private slots:
  void theCitationIsShownAndCopied() {
    RealWindow real;
    QApplication::clipboard()->clear();
    bool looked = false;
    QTimer::singleShot(0, &real.window(), [&] {
      auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (box == nullptr) qFatal("no About");
      looked = true;
      const QString shown = QTextDocumentFragment::fromHtml(box->text()).toPlainText();
      QVERIFY2(shown.contains(QString::fromStdString(programCitation())), qPrintable(shown));
      QVERIFY2(shown.contains(QString::fromUtf8(kArticleCitation.data(), kArticleCitation.size())),
               qPrintable(shown));
      for (QAbstractButton* const button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::ActionRole) RealWindow::click(button);
      }
      // Who copied may read on.
      QVERIFY(box->isVisible());
      QTest::keyClick(box, Qt::Key_Escape);
    });
    real.find<QAction>("about-action")->trigger();
    QVERIFY(looked);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(citationParagraphs()));
  }
};

QTEST_MAIN(AboutTest)
#include "about_test.moc"
