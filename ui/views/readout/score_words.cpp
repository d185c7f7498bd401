// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readout/score_words.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <string_view>

#include "core/analysis/scores.h"
#include "ui/session/picture_words.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

struct ScoreWords {
  Q_DECLARE_TR_FUNCTIONS(ScoreWords)
};

QString scoreWordsOf(const char* id, const Analysis& analysis) {
  const Score& score = scoreNamed(id);
  return scoreWords(score, score.value(analysis));
}

QString groupsRemark(const Analysis& analysis) {
  const auto groups = static_cast<int>(analysis.scores->groups.size());
  return groups == 0 ? QString() : ScoreWords::tr("for %n groups", nullptr, groups);
}

QString pictureRemark(const Analysis& analysis) {
  return pictureWords(analysis).caution ? ScoreWords::tr("high: do not trust it") : QString();
}

QString explainedRemark(const Analysis& analysis) {
  if (!std::isfinite(analysis.network.explained_validation)) return {};
  return ScoreWords::tr("held out %1").arg(scoreWordsOf("explained_validation", analysis));
}

QString participationRemark(const Analysis& analysis) {
  if (!std::isfinite(analysis.measures.input_participation)) return {};
  return ScoreWords::tr("inputs %1").arg(scoreWordsOf("input_participation_ratio", analysis));
}

QString silentRemark(const Analysis& /*analysis*/) { return ScoreWords::tr("of ‖Wᵢₙ‖²"); }

/// What a score's value means, beside it; made of the analysis.
struct ScoreRemark {
  std::string_view id;
  QString (*words)(const Analysis& analysis);
};

/// Those that say more than whether a threshold is reached.
constexpr std::array kScoreRemarks = {ScoreRemark{"components", groupsRemark},
                                      ScoreRemark{"residual_variance", pictureRemark},
                                      ScoreRemark{"explained_training", explainedRemark},
                                      ScoreRemark{"participation_ratio", participationRemark},
                                      ScoreRemark{"silent_energy", silentRemark}};

}  // namespace

QString scoreWords(const Score& score, double value) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  if (!score.percent) return numberText(value, 'f', score.digits);
  return ScoreWords::tr("%1 %").arg(numberText(100.0 * value, 'f', score.digits));
}

QString scoreRemark(const Score& score, double value, const Analysis& analysis) {
  for (const ScoreRemark& one : kScoreRemarks) {
    if (one.id == score.id) return one.words(analysis);
  }
  if (!std::isfinite(score.threshold)) return {};
  const QString limit = numberText(score.threshold, 'f', 2);
  const bool lower = score.better == Better::Lower;
  const auto words = [&](const std::string& own, const QString& usual) {
    QString pattern = own.empty() ? usual : translated(own);
    return pattern.replace(QStringLiteral("%1"), limit);
  };
  if (score.isGood(value)) {
    return words(score.good, lower ? ScoreWords::tr("good, < %1") : ScoreWords::tr("good, ≥ %1"));
  }
  return words(score.poor, lower ? ScoreWords::tr("above %1") : ScoreWords::tr("below %1"));
}

}  // namespace weightscape::ui
