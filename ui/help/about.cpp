// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "core/base/citation.h"
#include "core/base/version.h"

namespace weightscape::ui {
namespace {

QString inWindow(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Its address can be clicked.
QString articleAsHtml() {
  const QString text = inWindow(kArticleCitation);
  const qsizetype at = text.indexOf(QStringLiteral("https://"));
  const QString address = text.mid(at).toHtmlEscaped();
  return text.left(at).toHtmlEscaped() + QStringLiteral("<a href='%1'>%1</a>").arg(address);
}

}  // namespace

void showAbout(QWidget* parent) {
  QMessageBox box(parent);
  box.setObjectName(QStringLiteral("about"));
  box.setWindowTitle(QCoreApplication::translate("About", "About Weightscape"));
  box.setIconPixmap(QApplication::windowIcon().pixmap(64));
  box.setText(
      QCoreApplication::translate(
          "About",
          "<p><b>Weightscape %1</b></p><p>An autoencoder writes the shape of hidden causes into "
          "its weights, when the weights are penalised.</p><p>Licence: GPL-3.0-or-later.</p>"
          "<p><b>Cite</b> the program:</p><p>%2</p><p>and the article that it "
          "follows:</p><p>%3</p>")
          .arg(inWindow(kVersion), inWindow(programCitation()).toHtmlEscaped(), articleAsHtml()));
  box.setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
  QPushButton* const copy =
      box.addButton(QCoreApplication::translate("About", "Copy citation"), QMessageBox::ActionRole);
  // Who copies may want to read on.
  QObject::disconnect(copy, &QPushButton::clicked, nullptr, nullptr);
  QObject::connect(copy, &QPushButton::clicked, &box, [copy] {
    QApplication::clipboard()->setText(inWindow(citationParagraphs()));
    copy->setText(QCoreApplication::translate("About", "Copied"));
  });
  box.setDefaultButton(box.addButton(QMessageBox::Close));
  box.exec();
}

}  // namespace weightscape::ui
