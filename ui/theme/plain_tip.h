// SPDX-License-Identifier: GPL-3.0-or-later
// Text for a tooltip that holds names from files.
#pragma once

#include <QString>
#include <QTextDocument>

namespace weightscape::ui {

/// The text as it is: Qt would take "<b>" in it for markup.
[[nodiscard]] inline QString plainTip(const QString& text) {
  if (!Qt::mightBeRichText(text)) return text;
  return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace weightscape::ui
