// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace weightscape::ui {
namespace {

QString headWords(const char* text) { return QCoreApplication::translate("LessonHead", text); }

QStringList headLines(const Lesson& lesson) {
  QStringList lines;
  if (!lesson.objective.empty()) {
    lines << headWords(QT_TRANSLATE_NOOP("LessonHead", "Objective: %1"))
                 .arg(QString::fromStdString(lesson.objective));
  }
  if (lesson.minutes > 0) {
    lines << headWords(QT_TRANSLATE_NOOP("LessonHead", "Time: %1 minutes")).arg(lesson.minutes);
  }
  if (!lesson.needs.empty()) {
    lines << headWords(QT_TRANSLATE_NOOP("LessonHead", "Known before: %1"))
                 .arg(QString::fromStdString(lesson.needs));
  }
  return lines;
}

}  // namespace

QString lessonHtml(const std::string& markdown) {
  if (markdown.empty()) return {};
  QTextDocument document;
  document.setMarkdown(QString::fromStdString(markdown),
                       QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                           QTextDocument::MarkdownNoHTML);
  QTextCursor all(&document);
  all.select(QTextCursor::Document);
  QTextBlockFormat airy;
  constexpr double kLine = 125;  // %
  airy.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
  all.mergeBlockFormat(airy);
  // The body alone, without a font of its own: whoever shows it has one.
  QString html = document.toHtml();
  static const QRegularExpression body(QStringLiteral("<body[^>]*>(.*)</body>"),
                                       QRegularExpression::DotMatchesEverythingOption);
  static const QRegularExpression fonts(QStringLiteral("font-(family|size):[^;]*;"));
  html = body.match(html).captured(1).trimmed();
  return html.remove(fonts);
}

QString lessonHeadHtml(const Lesson& lesson) {
  QString html;
  for (const QString& line : headLines(lesson)) {
    html += QStringLiteral("<p style='margin-top:0px;margin-bottom:4px'>%1</p>")
                .arg(line.toHtmlEscaped());
  }
  return html;
}

QString lessonHeadTip(const Lesson& lesson) {
  QStringList lines = headLines(lesson);
  for (QString& line : lines) line = line.toHtmlEscaped();
  return lines.isEmpty() ? QString()
                         : QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

}  // namespace weightscape::ui
