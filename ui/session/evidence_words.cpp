// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/evidence_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

QString evidenceTr(const char* text) { return QCoreApplication::translate("EvidenceWords", text); }

QString joinedText(const std::vector<Message>& parts) {
  QStringList texts;
  for (const Message& part : parts) texts << translated(part);
  return texts.join(QStringLiteral(", "));
}

}  // namespace

QString pieceText(const PieceEvidence& piece) {
  const QString sure = joinedText(suretyOf(piece));
  const QString end = translated(conclusion(piece));
  if (!piece.beyondChance()) return QStringLiteral("%1 (%2)").arg(end, sure);
  return QStringLiteral("%1 (%2): %3").arg(joinedText(whatIsSeen(piece)), sure, end);
}

QString evidenceText(const Evidence& evidence) {
  QString text = translated(piecesWords(evidence));
  if (evidence.pieces.size() == 1) {
    return text + QStringLiteral(", ") + pieceText(evidence.pieces[0]);
  }
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    const PieceEvidence& piece = evidence.pieces[i];
    text += QStringLiteral("; ") +
            evidenceTr(QT_TRANSLATE_NOOP("EvidenceWords", "piece %1, %2 neurons: %3"))
                .arg(i + 1)
                .arg(piece.neurons.size())
                .arg(pieceText(piece));
  }
  return text;
}

QString shapesWords(const std::string& joined) {
  const QString between = QStringLiteral(" + ");
  QStringList shapes = QString::fromStdString(joined).split(between);
  for (QString& shape : shapes) shape = translated(shape.toStdString());
  return shapes.join(between);
}

QString evidenceHeadline(const Evidence& evidence) {
  constexpr qsizetype kMost = 3;
  QStringList shapes;
  for (const PieceEvidence& piece : evidence.pieces) {
    if (piece.shape != kNoShape) shapes << translated(piece.shape);
  }
  if (shapes.isEmpty()) {
    const bool any = std::any_of(evidence.pieces.begin(), evidence.pieces.end(),
                                 [](const PieceEvidence& piece) { return piece.beyondChance(); });
    const bool judged = std::all_of(evidence.pieces.begin(), evidence.pieces.end(),
                                    [](const PieceEvidence& piece) { return piece.compared(); });
    if (!any && !judged) return evidenceTr(QT_TRANSLATE_NOOP("EvidenceWords", "not judged"));
    return any ? evidenceTr(QT_TRANSLATE_NOOP("EvidenceWords", "a shape without a name here"))
               : evidenceTr(QT_TRANSLATE_NOOP("EvidenceWords", "nothing beyond chance"));
  }
  if (shapes.size() > kMost) {
    return evidenceTr(QT_TRANSLATE_NOOP("EvidenceWords", "%1 pieces with a shape"))
        .arg(shapes.size());
  }
  return evidenceTr(QT_TRANSLATE_NOOP("EvidenceWords", "arranged like: %1"))
      .arg(shapes.join(QStringLiteral(", ")));
}

}  // namespace weightscape::ui
