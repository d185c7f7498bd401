#include "ui/views/readout/readout_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <array>
#include <cmath>
#include <string_view>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/analysis/scores.h"
#include "ui/session/live_training.h"
#include "ui/session/no_picture.h"
#include "ui/session/open_experiment.h"
#include "ui/session/picture_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

QString noValue() { return QStringLiteral("–"); }

QString valueWords(const Score& score, double value) {
  if (!std::isfinite(value)) return noValue();
  const QLocale locale;
  if (!score.percent) return locale.toString(value, 'f', score.digits);
  return ReadoutView::tr("%1 %").arg(locale.toString(100.0 * value, 'f', score.digits));
}

QString valueWords(const char* id, const Analysis& analysis) {
  const Score& score = scoreNamed(id);
  return valueWords(score, score.value(analysis));
}

/// What a score's value means, beside it; made of the analysis.
struct Remark {
  std::string_view id;
  QString (*words)(const Analysis& analysis);
};

/// Those that say more than whether a threshold is reached.
constexpr std::array kRemarks = {
    Remark{"components",
           [](const Analysis& analysis) {
             const auto groups = static_cast<int>(analysis.scores->groups.size());
             if (groups == 0) return QString();
             return groups == 1 ? ReadoutView::tr("for one group")
                                : ReadoutView::tr("for %1 groups").arg(groups);
           }},
    Remark{"residual_variance",
           [](const Analysis& analysis) {
             return pictureWords(analysis).caution ? ReadoutView::tr("high: do not trust it")
                                                   : QString();
           }},
    Remark{"explained_training",
           [](const Analysis& analysis) {
             return std::isfinite(analysis.network.explained_validation)
                        ? ReadoutView::tr("held out %1")
                              .arg(valueWords("explained_validation", analysis))
                        : QString();
           }},
    Remark{"participation_ratio",
           [](const Analysis& analysis) {
             return std::isfinite(analysis.measures.input_participation)
                        ? ReadoutView::tr("inputs %1")
                              .arg(valueWords("input_participation_ratio", analysis))
                        : QString();
           }},
    Remark{"silent_energy", [](const Analysis&) { return ReadoutView::tr("of ‖W_in‖²"); }}};

QString remark(const Score& score, double value, const Analysis& analysis) {
  for (const Remark& one : kRemarks) {
    if (one.id == score.id) return one.words(analysis);
  }
  if (!std::isfinite(score.threshold)) return {};
  const QString limit = QLocale().toString(score.threshold, 'f', 2);
  const bool lower = score.better == Better::Lower;
  const auto words = [&](const std::string& own, const QString& usual) {
    QString pattern = own.empty() ? usual : translated(own);
    return pattern.replace(QStringLiteral("%1"), limit);
  };
  if (score.isGood(value)) {
    return words(score.good, lower ? ReadoutView::tr("good, < %1") : ReadoutView::tr("good, ≥ %1"));
  }
  return words(score.poor, lower ? ReadoutView::tr("above %1") : ReadoutView::tr("below %1"));
}

/// Why there is nothing to say of this score, in two or three words; empty where there is.
QString whyNot(const Score& score, const AnalysisSnapshot& snapshot) {
  const Analysis& analysis = *snapshot.analysis;
  const bool of_pieces = score.section == ScoreSection::Picture ||
                         score.section == ScoreSection::Whole || score.id == "group_purity";
  // Pieces and distances of weights that are zero are those of noise.
  if (of_pieces && !nothingToDraw(snapshot).isEmpty()) return ReadoutView::tr("nothing is drawn");
  if (score.section == ScoreSection::Recovery && analysis.scores->groups.empty()) {
    return ReadoutView::tr("truth not known");
  }
  if (score.id == "group_purity" && analysis.scores->groups.size() == 1) {
    return ReadoutView::tr("one group");  // there is no other to be mixed with
  }
  if (std::isfinite(score.value(analysis))) return {};
  return ReadoutView::tr("does not apply");
}

QString paragraph(QString text) {
  if (text.isEmpty()) return text;
  text[0] = text[0].toUpper();
  return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace

ReadoutView::ReadoutView(const OpenExperiment& opened, LiveTraining& live, QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
  column->setSpacing(kInnerSpace);
  auto* const grid = new QGridLayout;
  grid->setHorizontalSpacing(kSpace);
  grid->setVerticalSpacing(1);
  grid->setColumnStretch(0, 1);
  grid->setColumnMinimumWidth(1, 56);
  grid->setColumnMinimumWidth(2, 112);
  column->addLayout(grid);
  column->addStretch(1);
  for (const Score& score : scoreTable()) {
    if (score.on_card) addRow(grid, score);
  }
  connect(&live_, &LiveTraining::analysisChanged, this, &ReadoutView::refresh);
  connect(&opened_, &OpenExperiment::loaded, this, &ReadoutView::refresh);
  refresh();
}

void ReadoutView::addRow(QGridLayout* grid, const Score& score) {
  const Row row{&score, new QLabel(translated(score.label)), new QLabel, new QLabel};
  row.name->setWordWrap(true);
  row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row.meaning->setObjectName(QStringLiteral("quiet"));
  row.name->setToolTip(paragraph(translated(score.help)));
  row.name->setBuddy(row.value);  // whoever hears the value hears what it is of
  const auto line = static_cast<int>(rows_.size());
  grid->addWidget(row.name, line, 0);
  grid->addWidget(row.value, line, 1);
  grid->addWidget(row.meaning, line, 2);
  rows_.push_back(row);
}

void ReadoutView::refresh() {
  const AnalysisSnapshot* const snapshot = live_.analysis();
  const bool known = snapshot != nullptr && snapshot->analysis;
  for (const Row& row : rows_) {
    const Score& score = *row.score;
    QString value = noValue();
    QString meaning;
    bool caution = false;
    if (known) {
      const Analysis& analysis = *snapshot->analysis;
      meaning = whyNot(score, *snapshot);
      if (meaning.isEmpty()) {
        value = valueWords(score, score.value(analysis));
        meaning = remark(score, score.value(analysis), analysis);
        caution = score.id == "residual_variance" && pictureWords(analysis).caution;
      }
    }
    row.value->setText(value);
    row.meaning->setText(meaning);
    row.value->setToolTip(paragraph(translated(score.help)));
    row.value->setStyleSheet(
        caution ? QStringLiteral("color: %1").arg(currentTheme().caution.name()) : QString());
  }
}

}  // namespace weightscape::ui
