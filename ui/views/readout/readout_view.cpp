#include "ui/views/readout/readout_view.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

#include "ui/session/no_picture.h"
#include "ui/session/picture_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

QString number(double value) {
  return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : QStringLiteral("–");
}

/// One digit after the point is as much as these estimates are worth.
QString rounded(double value) {
  return std::isfinite(value) ? QLocale().toString(value, 'f', 1) : QStringLiteral("–");
}

}  // namespace

ReadoutView::ReadoutView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
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
  addRow(grid, tr("Geodesic rank correlation"),
         tr("Spearman's correlation between distances along the weights and true distances."));
  addRow(grid, tr("Circular correlation"),
         tr("How well angles in the picture follow the true angles; rings only."));
  addRow(grid, tr("Neighbour recall"),
         tr("Share of the nearest neurons in the weights that are truly nearest."));
  addRow(grid, tr("Trustworthiness"),
         tr("1 when no false neighbours appear (Venna & Kaski 2001)."));
  addRow(grid, tr("Residual variance"),
         tr("1 − R² between distances along the weights and distances in the picture: 0 where it "
            "shows all of them, and above 0.3 its shape is not to be trusted. Beside it, how much "
            "of the positive eigenvalues its axes hold."));
  addRow(grid, tr("Components"), tr("Pieces of the neighbour graph, and groups of neurons."));
  addRow(grid, tr("Group purity"), tr("Share of neurons whose piece belongs to their group."));
  addRow(grid, tr("Variance explained"), tr("On the training samples."));
  addRow(grid, tr("W_in − W_out transposed"),
         tr("Relative difference; a penalised network makes the two equal."));
  addRow(grid, tr("Gram error"),
         tr("Relative difference from the closed form; linear units with λ > 0 only."));
  addRow(grid, tr("Participation ratio"),
         tr("How many directions share the variance of the points: (Σλ)²/Σλ²."));
  addRow(grid, tr("Intrinsic dimension"),
         tr("From each point's two nearest neighbours (Facco et al. 2017). On a regular grid they "
            "are equally far and the estimate means nothing; jitter the preferred values."));
  addRow(grid, tr("Energy in silent inputs"),
         tr("Share of ‖W_in‖² in directions whose eigenvalue is below a thousandth of the largest: "
            "weights there change hardly any output."));
  connect(&session_, &Session::readingChanged, this, &ReadoutView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &ReadoutView::refresh);
  refresh();
}

void ReadoutView::addRow(QGridLayout* grid, const QString& name, const QString& help) {
  Row row;
  row.name = new QLabel(name);
  row.value = new QLabel;
  row.meaning = new QLabel;
  row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row.meaning->setObjectName(QStringLiteral("quiet"));
  const QString tip = QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
  row.name->setToolTip(tip);
  row.value->setToolTip(tip);
  row.help = help;
  row.name->setBuddy(row.value);  // whoever hears the value hears what it is of
  const auto line = static_cast<int>(rows_.size());
  grid->addWidget(row.name, line, 0);
  grid->addWidget(row.value, line, 1);
  grid->addWidget(row.meaning, line, 2);
  rows_.push_back(row);
}

void ReadoutView::show(RowIndex row, const QString& value, const QString& meaning) {
  rows_[static_cast<std::size_t>(row)].value->setText(value);
  rows_[static_cast<std::size_t>(row)].meaning->setText(meaning);
}

void ReadoutView::explain(RowIndex row, const QString& why) {
  const Row& shown = rows_[static_cast<std::size_t>(row)];
  const auto paragraph = [](const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
  };
  shown.value->setToolTip(paragraph(why) + paragraph(shown.help));
  shown.meaning->setToolTip(paragraph(why));
}

void ReadoutView::refresh() {
  const ReadingSnapshot* const snapshot = session_.reading();
  for (const RowIndex row : {Trust, Dimension}) explain(row, {});
  if (snapshot == nullptr || !snapshot->reading) {
    for (const Row& row : rows_) {
      row.value->setText(QStringLiteral("–"));
      row.meaning->clear();
    }
    return;
  }
  const QLocale locale;
  const Reading& reading = *snapshot->reading;
  const NetworkScores& network = reading.network;
  const auto percent = [&](double share, int digits) {
    return std::isfinite(share) ? tr("%1 %").arg(locale.toString(100.0 * share, 'f', digits))
                                : QStringLiteral("–");
  };
  const int pieces = static_cast<int>(reading.embedding.components.size());
  if (!snapshot->training->dataset->truthKnown()) {
    for (const RowIndex row : {Geodesic, Circular, Recall, Trust, Purity}) {
      show(row, QStringLiteral("–"), tr("truth not known"));
    }
    show(Components, locale.toString(pieces));
  } else {
    showRecovery(reading.scores);
  }
  show(Explained, percent(network.explained_training, 2),
       std::isfinite(network.explained_validation)
           ? tr("held out %1").arg(percent(network.explained_validation, 2))
           : QString());
  show(Alignment, number(network.alignment),
       !std::isfinite(network.alignment) ? tr("does not apply")
       : network.alignment < 0.05        ? tr("equal, < 0.05")
                                         : tr("different"));
  show(Gram, number(network.gram_error),
       std::isfinite(network.gram_error)
           ? (network.gram_error < 0.01 ? tr("converged, < 0.01") : tr("from closed form"))
           : tr("does not apply"));
  const WiringMeasures& measures = reading.measures;
  show(Participation, rounded(measures.participation),
       std::isfinite(measures.input_participation)
           ? tr("inputs %1").arg(rounded(measures.input_participation))
           : QString());
  const IntrinsicDimension& intrinsic = measures.intrinsic;
  const bool known = std::isfinite(intrinsic.dimension) && !intrinsic.doubtful();
  show(Dimension, known ? rounded(intrinsic.dimension) : QStringLiteral("–"),
       known ? QString() : tr("not known"));
  if (!known) {
    QString why = translated(intrinsic.reason());
    why[0] = why[0].toUpper();
    explain(Dimension, why + QLatin1Char('.'));
  }
  showPicture(reading);
  if (!nothingToDraw(*snapshot).isEmpty()) {
    // Pieces and distances of weights that are zero are those of noise.
    for (const RowIndex row : {Residual, Components, Purity}) {
      show(row, QStringLiteral("–"), tr("nothing is drawn"));
    }
    rows_[Residual].value->setStyleSheet(QString());
  }
  show(Silent, percent(reading.silent_energy, 1),
       std::isfinite(reading.silent_energy) ? tr("of ‖W_in‖²") : QString());
}

void ReadoutView::showPicture(const Reading& reading) {
  const PictureFit& fit = reading.picture.overall;
  const PictureWords words = pictureWords(reading);
  show(Residual, number(fit.residual_variance),
       !std::isfinite(fit.residual_variance) ? tr("does not apply")
       : words.caution                       ? tr("high: do not trust it")
       : std::isfinite(fit.drawn_share)
           ? tr("axes hold %1 %").arg(QLocale().toString(100.0 * fit.drawn_share, 'f', 0))
           : QString());
  const QColor tone = words.caution ? currentTheme().caution : QColor();
  rows_[Residual].value->setStyleSheet(tone.isValid() ? QStringLiteral("color: %1").arg(tone.name())
                                                      : QString());
}

void ReadoutView::showRecovery(const Scores& scores) {
  const QLocale locale;
  const auto aim = [&](double value, double goal) {
    if (!std::isfinite(value)) return tr("does not apply");
    return value >= goal ? tr("good, ≥ %1").arg(locale.toString(goal, 'f', 2))
                         : tr("below %1").arg(locale.toString(goal, 'f', 2));
  };
  show(Geodesic, number(scores.worst_geodesic_correlation),
       aim(scores.worst_geodesic_correlation, 0.95));
  show(Circular, number(scores.circular_correlation), aim(scores.circular_correlation, 0.99));
  show(Recall, number(scores.neighbor_recall), aim(scores.neighbor_recall, 0.85));
  show(Trust, number(scores.trustworthiness), aim(scores.trustworthiness, 0.97));
  if (!std::isfinite(scores.trustworthiness)) {
    explain(Trust, tr("With every other neuron of its group as a neighbour there is nothing to "
                      "tell apart; choose a smaller k."));
  }
  show(Components, locale.toString(scores.components),
       scores.groups.size() == 1 ? tr("for one group")
                                 : tr("for %1 groups").arg(scores.groups.size()));
  if (scores.groups.size() == 1) {
    show(Purity, QStringLiteral("–"), tr("one group"));  // there is no other to be mixed with
  } else {
    show(Purity, number(scores.group_purity), aim(scores.group_purity, 0.99));
  }
}

}  // namespace weightscape::ui
