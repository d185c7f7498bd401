// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/worksheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include "core/io/file_writer.h"
#include "ui/lessons/answer_field.h"
#include "ui/lessons/given_answers.h"
#include "ui/lessons/lesson_text.h"

namespace weightscape::ui {
namespace {

QString paperWords(const char* text) { return QCoreApplication::translate("Worksheet", text); }

QString paragraph(const QString& html) { return QStringLiteral("<p>%1</p>").arg(html); }

/// Lines to write on, as wide as the page whatever its type.
QString emptyLines(int count) {
  return QStringLiteral("<p style='margin-top:16pt;margin-bottom:0pt'>&nbsp;</p><hr>")
      .repeated(count);
}

/// Axes to draw on.
QString emptyAxes(const QString& up, const QString& along) {
  constexpr int kLines = 10;  // rows are as high as what stands in them
  return QStringLiteral("<p>%1</p><table border='1' cellspacing='0' width='60%'><tr><td>")
             .arg(up.toHtmlEscaped()) +
         QStringLiteral("&nbsp;<br>").repeated(kLines) +
         QStringLiteral("</td></tr></table><p>%1</p>").arg(along.toHtmlEscaped());
}

QString questionText(const LessonQuestion& question, Paper paper) {
  QString html = paragraph(
      QStringLiteral("<b>%1</b>").arg(QString::fromStdString(question.text).toHtmlEscaped()));
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    const bool marked = paper == Paper::Key && i == question.right;
    html += paragraph((marked ? QStringLiteral("☒ <b>%1</b>") : QStringLiteral("☐ %1"))
                          .arg(optionWords(question, i).toHtmlEscaped()));
  }
  if (paper == Paper::Key) {
    if (question.kind == AnswerKind::Curve) {
      return html + paragraph(paperWords(QT_TRANSLATE_NOOP("Worksheet",
                                                           "Answer: %1; how it goes stands below"))
                                  .arg(rightAnswer(question).toHtmlEscaped()));
    }
    return question.options.empty()
               ? html + paragraph(paperWords(QT_TRANSLATE_NOOP("Worksheet", "Answer: %1"))
                                      .arg(rightAnswer(question).toHtmlEscaped()))
               : html;
  }
  if (question.kind == AnswerKind::Lambda) {
    html += paragraph(QStringLiteral("λ/s₁ = __________"));
  } else if (question.kind == AnswerKind::Curve) {
    html += question.curve == "loss"
                ? emptyAxes(paperWords(QT_TRANSLATE_NOOP("Worksheet", "error")),
                            paperWords(QT_TRANSLATE_NOOP("Worksheet", "epochs")))
            : question.curve == "recovery"
                ? emptyAxes(paperWords(QT_TRANSLATE_NOOP("Worksheet", "recovery, 0 to 1")),
                            paperWords(QT_TRANSLATE_NOOP(
                                "Worksheet", "λ/s₁: 0, then 10⁻⁴ to 1, in powers of ten")))
                : emptyAxes(paperWords(QT_TRANSLATE_NOOP("Worksheet", "unexplained share, 0 to 1")),
                            paperWords(QT_TRANSLATE_NOOP(
                                "Worksheet", "λ/s₁: 0, then 10⁻⁴ to 1, in powers of ten")));
  }
  return html;
}

QString stepText(const LessonStep& step, std::size_t number, Paper paper) {
  QString html = QStringLiteral("<h2>%1. %2</h2>")
                     .arg(number)
                     .arg(QString::fromStdString(step.title).toHtmlEscaped());
  html += lessonHtml(step.text);
  if (step.question) html += questionText(*step.question, paper);
  html += lessonHtml(step.task);
  if (paper == Paper::Key) {
    html += lessonHtml(step.why);
  } else if (step.question || !step.check.empty()) {
    html += paragraph(paperWords(QT_TRANSLATE_NOOP("Worksheet", "What came, and why?"))) +
            emptyLines(3);
  }
  return html;
}

}  // namespace

QString paperText(const Lesson& lesson, Paper paper) {
  const QString title = QString::fromStdString(lesson.title).toHtmlEscaped();
  QString html =
      paper == Paper::Key
          ? QStringLiteral("<h1>%1</h1>")
                .arg(paperWords(QT_TRANSLATE_NOOP("Worksheet", "%1: the key")).arg(title))
          : QStringLiteral("<h1>%1</h1>").arg(title);
  html += lessonHeadHtml(lesson);
  if (paper == Paper::Worksheet) {
    html += paragraph(paperWords(QT_TRANSLATE_NOOP("Worksheet", "Name: %1   Date: %2"))
                          .arg(QString(30, QLatin1Char('_')), QString(14, QLatin1Char('_'))));
  }
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    html += stepText(lesson.steps[i], i + 1, paper);
  }
  return html;
}

void writePaper(const Lesson& lesson, Paper paper, const QString& path) {
  QBuffer bytes;
  bytes.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&bytes);
    constexpr int kDpi = 300;
    writer.setResolution(kDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    constexpr double kMargin = 2.0;  // mm; printing a document adds 20 of its own
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setTitle(QString::fromStdString(lesson.title));
    QTextDocument document;
    QFont font;
    constexpr double kPoints = 10.5;
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
    document.setHtml(paperText(lesson, paper));
    document.print(&writer);
  }
  replaceFile(path.toStdString(), bytes.data().toStdString());
}

}  // namespace weightscape::ui
