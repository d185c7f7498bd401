// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>
#include <vector>

#include "ui/dialogs/screen_room.h"
#include "ui/help/equation.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

/// A word that Markdown leaves alone, to stand where a formula was.
QString placeholder(std::size_t number) { return QStringLiteral("placeofmath%1end").arg(number); }

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("The science"));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  text_ = new QTextBrowser;
  text_->setObjectName(QStringLiteral("science"));
  text_->setOpenExternalLinks(true);
  text_->setFrameShape(QFrame::NoFrame);
  text_->document()->setDocumentMargin(3 * kSpace);
  text_->setAccessibleName(tr("The science"));
  text_->setAccessibleDescription(tr("What the program shows, and why it is so"));
  column->addWidget(text_);
  resizeWithin(*this, {760, 720});
  fill();
}

void HelpWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && text_ != nullptr) fill();
}

void HelpWindow::fill() {
  QFile file(
      inCurrentLanguage(QStringLiteral(":"), QStringLiteral("science"), QStringLiteral("md")));
  if (!file.open(QIODevice::ReadOnly)) return;
  QString markdown = QString::fromUtf8(file.readAll());
  // Formulas out, Markdown to rich text, formulas in: neither language sees the other's signs.
  struct Formula {
    QString latex;
    bool displayed = false;
  };
  std::vector<Formula> formulas;
  static const QRegularExpression pattern(QStringLiteral("\\$\\$(.+?)\\$\\$|\\$([^$]+)\\$"),
                                          QRegularExpression::DotMatchesEverythingOption);
  for (QRegularExpressionMatch match = pattern.match(markdown); match.hasMatch();
       match = pattern.match(markdown)) {
    const bool displayed = !match.captured(1).isEmpty();
    markdown.replace(match.capturedStart(), match.capturedLength(), placeholder(formulas.size()));
    formulas.push_back({match.captured(displayed ? 1 : 2).trimmed(), displayed});
  }
  QTextDocument parsed;
  parsed.setDefaultFont(font());
  parsed.setMarkdown(markdown);
  QString html = parsed.toHtml();
  QFont math(QStringLiteral("DejaVu Serif"));
  math.setPixelSize(qRound(1.25 * fontInfo().pixelSize()));
  QTextDocument* const document = text_->document();
  for (std::size_t i = 0; i < formulas.size(); ++i) {
    QString shown;
    if (formulas[i].displayed) {
      const QUrl name(QStringLiteral("equation:%1").arg(i));
      const QImage image =
          displayEquation(formulas[i].latex, math, currentTheme().text, devicePixelRatioF());
      document->addResource(QTextDocument::ImageResource, name, image);
      shown = QStringLiteral("<img src=\"%1\" alt=\"%2\"/>")
                  .arg(name.toString(), formulas[i].latex.toHtmlEscaped());
    } else {
      shown = inlineEquation(formulas[i].latex);
    }
    html.replace(placeholder(i), shown);
  }
  text_->setHtml(html);
  QTextCursor all(document);
  all.select(QTextCursor::Document);
  QTextBlockFormat airy;
  airy.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
  all.mergeBlockFormat(airy);
  all.clearSelection();
}

}  // namespace weightscape::ui
