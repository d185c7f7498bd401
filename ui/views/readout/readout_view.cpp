// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readout/readout_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/analysis/adjusted_rand.h"
#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/analysis/scores.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "core/io/neuron_labels.h"
#include "ui/session/live_training.h"
#include "ui/session/no_picture.h"
#include "ui/session/open_experiment.h"
#include "ui/session/picture_words.h"
#include "ui/session/preferences.h"
#include "ui/theme/numbers.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/readout/score_bar.h"
#include "ui/views/readout/score_words.h"

namespace weightscape::ui {
namespace {

/// A name that gives way to the numbers beside it.
class CutName : public QLabel {
 public:
  CutName() {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setProperty("elides", true);
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
  }
};

constexpr int kMostLabels = 3;

QString noValue() { return QStringLiteral("–"); }

/// As the evidence has it where it says the same of the one piece: its sentence stands beside it.
double valueOf(const Score& score, const AnalysisSnapshot& snapshot) {
  if (score.id == "split_half" && snapshot.evidence && snapshot.evidence->pieces.size() == 1 &&
      std::isfinite(snapshot.evidence->pieces[0].split_half)) {
    return snapshot.evidence->pieces[0].split_half;
  }
  return score.value(*snapshot.analysis);
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

bool truthUnknown(const AnalysisSnapshot* snapshot) {
  return snapshot != nullptr && !snapshot->training->dataset->truthKnown();
}

QString paragraph(QString text) {
  if (text.isEmpty()) return text;
  text[0] = text[0].toUpper();
  return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

/// What stands in place of the numbers that decide, where there are none.
QString whyNoDeciders(const LiveTraining& live) {
  const bool old = live.analysisIsOld();
  const AnalysisSnapshot* const snapshot = old ? nullptr : live.analysis();
  const QString nothing = snapshot != nullptr ? nothingToDraw(*snapshot) : QString();
  if (!nothing.isEmpty()) return nothing;
  const Trained* const trained = live.shown().trained();
  const bool known = snapshot != nullptr && snapshot->analysis;
  if (live.shown().empty() || known || (trained != nullptr && trained->step() == 0)) {
    return ReadoutView::tr(
        "The numbers that decide the verdict stand here once the network is trained.");
  }
  if (live.drawingGivenUp() || !whyNoPicture(live).isEmpty()) {
    return ReadoutView::tr("Without a picture there are no numbers that decide the verdict.");
  }
  return ReadoutView::tr("The numbers that decide the verdict are being worked out.");
}

/// Which moment's what needs every weight is, while many neurons train.
QString checkedWords(std::int64_t epoch) {
  return ReadoutView::tr(
             "Neighbours, held-out samples, Gram error, halves and dimensions: as at epoch %1.")
      .arg(QLocale().toString(static_cast<qlonglong>(epoch)));
}

template <typename Row>
void setShown(const Row& row, bool shown) {
  for (QLabel* const label : {row.name, row.value, row.meaning}) label->setVisible(shown);
}

}  // namespace

ReadoutView::ReadoutView(const OpenExperiment& opened, LiveTraining& live, QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
  column->setSpacing(kInnerSpace);
  addDeciders(*column);
  grid_ = new QGridLayout;
  grid_->setHorizontalSpacing(kSpace);
  grid_->setVerticalSpacing(1);
  grid_->setColumnStretch(0, 1);
  grid_->setColumnMinimumWidth(1, 56);
  grid_->setColumnMinimumWidth(2, 112);
  column->addLayout(grid_);
  checked_ = new QLabel;
  checked_->setObjectName(QStringLiteral("quiet"));
  checked_->setWordWrap(true);
  column->addWidget(checked_);
  column->addStretch(1);
  for (int i = 0; i < kMostLabels; ++i) {
    labels_.push_back(
        addRow({}, tr("Adjusted Rand index between the pieces of the wiring and the "
                      "groups of a label (Hubert & Arabie 1985): 1 where they are the "
                      "same, 0 by chance.")));
  }
  for (const Score& score : scoreTable()) {
    if (!score.on_card) continue;
    rows_.push_back(addRow(translated(score.label), translated(score.help)));
    rows_.back().score = &score;
  }
  connect(all_, &QToolButton::toggled, this, [this](bool all) {
    setAllScoresShown(all);
    refresh();
  });
  connect(&live_, &LiveTraining::analysisChanged, this, &ReadoutView::refresh);
  // What stands here may be of other weights by now.
  connect(&live_, &LiveTraining::changed, this, [this] {
    const bool waits = why_->isVisibleTo(this) && why_->text() != whyNoDeciders(live_);
    if (waits || live_.analysisIsOld() != old_) refresh();
  });
  connect(&opened_, &OpenExperiment::loaded, this, &ReadoutView::refresh);
  refresh();
}

void ReadoutView::addDeciders(QVBoxLayout& column) {
  auto* const grid = new QGridLayout;
  grid->setHorizontalSpacing(2 * kSpace);
  grid->setVerticalSpacing(kInnerSpace + 2);
  grid->setColumnStretch(0, 1);
  grid->setColumnMinimumWidth(1, 56);
  grid->setColumnMinimumWidth(2, 112);
  constexpr int kShown = 3;
  for (int i = 0; i < kShown; ++i) {
    const Decider one{new CutName, new QLabel, new ScoreBar};
    one.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    one.name->setBuddy(one.value);
    one.value->setContentsMargins(0, 0, kSpace, 0);  // the bar begins behind it
    grid->addWidget(one.name, i, 0);
    grid->addWidget(one.value, i, 1);
    grid->addWidget(one.bar, i, 2);
    // As high as with a number, so that nothing moves when one comes.
    grid->setRowMinimumHeight(i, fontMetrics().lineSpacing());
    deciders_.push_back(one);
  }
  why_ = new QLabel;
  why_->setObjectName(QStringLiteral("quiet"));
  why_->setWordWrap(true);
  grid->addWidget(why_, 0, 0, kShown, 3);
  column.addLayout(grid);
  all_ = new QToolButton;
  all_->setObjectName(QStringLiteral("all-scores"));
  all_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  all_->setText(tr("All scores"));
  all_->setCheckable(true);
  all_->setAccessibleDescription(
      tr("Shows all scores, or the ones alone that decided the verdict"));
  all_->setChecked(allScoresShown());
  column.addWidget(all_, 0, Qt::AlignLeft);
}

void ReadoutView::refreshDeciders(const AnalysisSnapshot* snapshot) {
  const bool known = snapshot != nullptr && snapshot->analysis &&
                     snapshot->analysis->verdict.kind != VerdictKind::Untrained &&
                     nothingToDraw(*snapshot).isEmpty();
  const std::vector<const Score*> scores =
      known ? decidingScores(*snapshot->analysis) : std::vector<const Score*>();
  for (std::size_t i = 0; i < deciders_.size(); ++i) {
    const Decider& row = deciders_[i];
    const bool shown = i < scores.size();
    row.name->setVisible(shown);
    row.value->setVisible(shown);
    row.bar->setVisible(shown);
    if (!shown) continue;
    const Score& score = *scores[i];
    const double value = valueOf(score, *snapshot);
    row.name->setText(translated(score.label));
    row.value->setText(scoreWords(score, value));
    row.bar->show(value, score.threshold, score.isGood(value));
    const QString told = scoreRemark(score, value, *snapshot->analysis);
    row.value->setAccessibleDescription(told);
    row.bar->setAccessibleName(row.name->text());
    row.bar->setAccessibleDescription(told.isEmpty() ? row.value->text()
                                                     : tr("%1: %2").arg(row.value->text(), told));
    const QString help = paragraph(translated(score.help)) + paragraph(told);
    row.name->setToolTip(help);
    row.value->setToolTip(help);
    row.bar->setToolTip(help);
  }
  why_->setVisible(scores.empty());
  if (scores.empty()) why_->setText(whyNoDeciders(live_));
}

ReadoutView::Row ReadoutView::addRow(const QString& name, const QString& help) {
  const Row row{nullptr, new QLabel(name), new QLabel, new QLabel};
  row.name->setObjectName(QStringLiteral("score-name"));
  row.name->setWordWrap(true);
  row.name->setTextFormat(Qt::PlainText);  // a label's name may look like anything
  row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row.meaning->setObjectName(QStringLiteral("quiet"));
  row.name->setToolTip(paragraph(help));
  row.value->setToolTip(paragraph(help));
  row.name->setBuddy(row.value);  // whoever hears the value hears what it is of
  const int line = grid_->rowCount();
  grid_->addWidget(row.name, line, 0);
  grid_->addWidget(row.value, line, 1);
  grid_->addWidget(row.meaning, line, 2);
  return row;
}

bool ReadoutView::refreshLabels(const AnalysisSnapshot* snapshot) {
  std::size_t shown = 0;
  if (snapshot != nullptr && snapshot->analysis && snapshot->labels) {
    const std::vector<int>& pieces = snapshot->analysis->embedding.component;
    const bool one = snapshot->analysis->embedding.components.size() < 2;
    for (const LabelColumn& column : snapshot->labels->columns) {
      if (!column.groups() || shown == labels_.size()) continue;
      const Row& row = labels_[shown++];
      row.name->setText(tr("Pieces and %1").arg(shortName(column.name)));
      const double agreement = one ? kUnknown : adjustedRandIndex(pieces, column.category);
      constexpr double kShown = 0.005;  // less is a zero, which has no sign
      row.value->setText(std::isfinite(agreement)
                             ? numberText(std::abs(agreement) < kShown ? 0.0 : agreement, 'f', 2)
                             : noValue());
      const auto all = static_cast<qlonglong>(column.texts.size());
      const auto known = all - static_cast<qlonglong>(
                                   std::count(column.category.begin(), column.category.end(), -1));
      row.meaning->setText(
          one ? tr("one piece")
          : known == all
              ? tr("adjusted Rand index")
              : tr("of %1 of %2 neurons").arg(QLocale().toString(known), QLocale().toString(all)));
    }
  }
  for (std::size_t i = 0; i < labels_.size(); ++i) setShown(labels_[i], i < shown);
  return shown > 0;
}

void ReadoutView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();  // light or dark: a caution has its colour
}

void ReadoutView::refresh() {
  old_ = live_.analysisIsOld();
  const AnalysisSnapshot* const snapshot = old_ ? nullptr : live_.analysis();
  const bool known = snapshot != nullptr && snapshot->analysis;
  const bool labelled = refreshLabels(snapshot);
  refreshDeciders(snapshot);
  all_->setArrowType(all_->isChecked() ? Qt::DownArrow : Qt::RightArrow);
  const bool in_part = known && snapshot->checked_epoch.has_value();
  if (in_part) checked_->setText(checkedWords(*snapshot->checked_epoch));
  checked_->setVisible(in_part && all_->isChecked());
  for (const Row& row : rows_) {
    const Score& score = *row.score;
    QString value = noValue();
    QString meaning;
    bool caution = false;
    if (known) {
      const Analysis& analysis = *snapshot->analysis;
      meaning = whyNot(score, *snapshot);
      if (meaning.isEmpty()) {
        value = scoreWords(score, valueOf(score, *snapshot));
        meaning = scoreRemark(score, score.value(analysis), analysis);
        caution = score.id == "residual_variance" && pictureWords(analysis).caution;
      }
    }
    row.value->setText(value);
    row.meaning->setText(meaning);
    // Where labels are known, they take the room of what cannot be.
    setShown(row, all_->isChecked() && (!labelled || score.section != ScoreSection::Recovery ||
                                        !truthUnknown(snapshot)));
    setTextColor(*row.value, caution ? currentTheme().caution : QColor());
  }
}

}  // namespace weightscape::ui
