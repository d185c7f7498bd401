// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/picture_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "core/analysis/scores.h"
#include "core/experiment/run.h"

#include "ui/theme/numbers.h"

namespace weightscape::ui {
namespace {

QString fitWords(const char* text) { return QCoreApplication::translate("PictureWords", text); }

}  // namespace

QString PictureWords::line() const {
  QStringList parts;
  for (const QString& part : {text, warning}) {
    if (!part.isEmpty()) parts << part;
  }
  return parts.join(QStringLiteral(" · "));
}

PictureWords pictureWords(const Analysis& analysis) {
  const PictureFit& fit = analysis.picture.overall;
  PictureWords result;
  QStringList parts;
  if (std::isfinite(fit.residual_variance)) {
    parts << fitWords(QT_TRANSLATE_NOOP("PictureWords", "residual variance %1"))
                 .arg(numberText(fit.residual_variance, 'f', 2));
    result.caution = fit.residual_variance > kMuchResidual;
  }
  if (std::isfinite(fit.drawn_share)) {
    parts << fitWords(QT_TRANSLATE_NOOP("PictureWords", "its axes hold %1 %"))
                 .arg(numberText(100.0 * fit.drawn_share, 'f', 0));
  }
  result.text = parts.join(QStringLiteral(" · "));
  if (result.caution) {
    result.warning = fitWords(QT_TRANSLATE_NOOP("PictureWords", "do not trust its shape"));
  }
  return result;
}

namespace {

/// With one decimal; less than all is never said to be 100.
QString percentOf(double share) {
  constexpr double kMostBelowAll = 99.9;
  const double percent = share < 1.0 ? std::min(100.0 * share, kMostBelowAll) : 100.0;
  return numberText(percent, 'f', 1);
}

}  // namespace

QString recoveryWords(const Analysis& analysis) {
  QStringList parts;
  if (analysis.verdict.kind == VerdictKind::Untrained) return {};
  if (std::isfinite(analysis.network.explained_training)) {
    parts << fitWords(QT_TRANSLATE_NOOP("PictureWords", "explains %1 %"))
                 .arg(percentOf(analysis.network.explained_training));
  }
  const double recovery = analysis.scores->worst_geodesic_correlation;
  if (std::isfinite(recovery)) {
    parts << fitWords(QT_TRANSLATE_NOOP("PictureWords", "recovery %1"))
                 .arg(numberText(recovery, 'f', 2));
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace weightscape::ui
