// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/shape/shape_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "ui/plots/hover_mark.h"
#include "ui/plots/plot_style.h"
#include "ui/session/evidence_search.h"
#include "ui/session/evidence_words.h"
#include "ui/session/live_training.h"
#include "ui/session/neuron_selection.h"
#include "ui/session/open_experiment.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/numbers.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kLeastList = 72;

constexpr int kMoreShuffles = 99;
constexpr int kMostShuffles = 999;

QString tableCells(const QStringList& cells, const char* tag) {
  QString html = QStringLiteral("<tr>");
  for (int i = 0; i < cells.size(); ++i) {
    html += QStringLiteral("<%1 align='%2' style='white-space: nowrap'>%3</%1>")
                .arg(QLatin1String(tag), i == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                     cells[i].toHtmlEscaped());
  }
  return html + QStringLiteral("</tr>");
}

QString decimals(double value, int digits) {
  return std::isfinite(value) ? numberText(value, 'f', digits) : QStringLiteral("–");
}

/// A row a piece.
QString pieceTable(const Evidence& evidence) {
  QString html = QStringLiteral("<table width='100%' cellspacing='3'>") +
                 tableCells({ShapeView::tr("Shape"), ShapeView::tr("N"), ShapeView::tr("Dim."),
                             ShapeView::tr("Loops"), ShapeView::tr("Voids"), ShapeView::tr("p"),
                             ShapeView::tr("Alike"), ShapeView::tr("k")},
                            "th");
  for (const PieceEvidence& piece : evidence.pieces) {
    const bool named = piece.shape != kNoShape;
    html +=
        tableCells({named ? translated(piece.shape) : QStringLiteral("–"),
                    QLocale().toString(static_cast<qlonglong>(piece.neurons.size())),
                    decimals(piece.dimension, 1), QLocale().toString(piece.loops),
                    QLocale().toString(piece.voids),
                    piece.p < 1.0 ? numberText(piece.p, 'g', 2) : QStringLiteral("–"),
                    piece.resamples > 0
                        ? ShapeView::tr("%1/%2").arg(piece.resamples_alike).arg(piece.resamples)
                        : QStringLiteral("–"),
                    piece.neighbors_to > 0
                        ? ShapeView::tr("%1–%2").arg(piece.neighbors_from).arg(piece.neighbors_to)
                        : QStringLiteral("–")},
                   "td");
  }
  return html + QStringLiteral("</table>");
}

}  // namespace

ShapeView::ShapeView(const ViewParts& parts, QWidget* parent)
    : QWidget(parent),
      opened_(parts.opened),
      live_(parts.live),
      selection_(parts.selection),
      search_(parts.evidence) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  sentence_ = new QLabel;
  sentence_->setObjectName(QStringLiteral("shape-sentence"));
  sentence_->setWordWrap(true);
  sentence_->setMinimumWidth(1);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(sentence_);
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("shape-plot"));
  plot_->setMinimumHeight(90);
  plot_->setMouseTracking(true);
  speak(*plot_, {.name = tr("Loops and voids"),
                 .help = tr("Bars of loops and voids over the band that shuffled weights reach"),
                 .shows = [this] { return said(); }});
  over_plot_ = new QCustomPlot;
  over_plot_->setObjectName(QStringLiteral("shape-over"));
  over_plot_->setMinimumHeight(90);
  speak(*over_plot_,
        {.name = tr("What holds over k"),
         .help = tr("At each number of neighbours the score of recovery, or the longest loop where "
                    "the truth is not known"),
         .shows = [this] { return overSaid(); }});
  auto* const plots = new QHBoxLayout;
  plots->setSpacing(kSpace);
  plots->addWidget(plot_, 3);
  plots->addWidget(over_plot_, 2);
  column->addLayout(plots, 1);
  notice_ = new PlotNotice(plot_);
  hover_ = std::make_unique<HoverMark>(*plot_);
  connect(&selection_, &NeuronSelection::hoverChanged, this, &ShapeView::showHover);
  table_ = new QTextBrowser;
  table_->setObjectName(QStringLiteral("shape-table"));
  table_->setFrameShape(QFrame::NoFrame);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->setAccessibleName(tr("Pieces"));
  table_->setAccessibleDescription(tr("Each piece of the wiring with its evidence"));
  column->addWidget(table_);
  column->addWidget(makeControls());
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { light(event->position()); });
  connect(&live_, &LiveTraining::analysisChanged, this, &ShapeView::refresh);
  connect(&live_, &LiveTraining::changed, this, &ShapeView::showSearch);
  connect(&opened_, &OpenExperiment::loaded, this, &ShapeView::refresh);
  connect(&search_, &EvidenceSearch::changed, this, [this] {
    if (of() == EvidenceOf::Activity && !search_.running()) {
      refresh();
    } else {
      showSearch();
    }
  });
  refresh();
}

ShapeView::~ShapeView() = default;

QWidget* ShapeView::makeControls() {
  auto* const controls = new QWidget;
  auto* const column = new QVBoxLayout(controls);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  const auto button = [&](const QString& name, const QString& help, const QString& object) {
    auto* const made = new QPushButton(name);
    made->setObjectName(object);
    made->setToolTip(help);
    made->setAccessibleDescription(help);
    row->addWidget(made);
    return made;
  };
  more_ = button(tr("99 shuffles"), tr("Compares with 99 shuffles: p down to 0.01"),
                 QStringLiteral("shape-more"));
  most_ = button(tr("999 shuffles"),
                 tr("Compares with 999 shuffles: p down to 0.001; takes ten times as long"),
                 QStringLiteral("shape-most"));
  keep_ = button(tr("Stop and keep"), tr("Ends now; the answer is made with what was compared"),
                 QStringLiteral("shape-keep"));
  cancel_ = button(tr("Cancel"), tr("Ends now; what was known before stays"),
                   QStringLiteral("shape-cancel"));
  row->addStretch(1);
  of_ = new QComboBox;
  of_->setObjectName(QStringLiteral("shape-of"));
  of_->addItem(tr("of the weights"), static_cast<int>(EvidenceOf::Weights));
  of_->addItem(tr("of the activity"), static_cast<int>(EvidenceOf::Activity));
  of_->setAccessibleName(tr("What the shape is of"));
  of_->setToolTip(tr("The shape of the weights, or of the activity that they were trained on"));
  of_->setAccessibleDescription(of_->toolTip());
  of_->setMinimumWidth(kLeastList);  // its words are cut before those of buttons are
  row->addWidget(of_);
  connect(of_, &QComboBox::currentIndexChanged, this, &ShapeView::refresh);
  column->addLayout(row);
  progress_ = new QProgressBar;
  progress_->setTextVisible(false);
  progress_->setFixedHeight(4);
  progress_->setRange(0, 1000);
  progress_->setAccessibleName(tr("Progress of the search"));
  column->addWidget(progress_);
  connect(more_, &QPushButton::clicked, this, [this] { search_.search(kMoreShuffles, of()); });
  connect(most_, &QPushButton::clicked, this, [this] { search_.search(kMostShuffles, of()); });
  connect(keep_, &QPushButton::clicked, &search_, &EvidenceSearch::stopAndKeep);
  connect(cancel_, &QPushButton::clicked, &search_, &EvidenceSearch::cancel);
  return controls;
}

EvidenceOf ShapeView::of() const { return static_cast<EvidenceOf>(of_->currentData().toInt()); }

const Evidence* ShapeView::evidence() const {
  if (of() == EvidenceOf::Activity) return search_.ofActivity().get();
  const AnalysisSnapshot* const snapshot = live_.analysis();
  return snapshot != nullptr ? snapshot->evidence.get() : nullptr;
}

void ShapeView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && notice_ != nullptr) refresh();
}

void ShapeView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void ShapeView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  unlight();
}

void ShapeView::refresh() {
  if (!isVisible()) return;
  const Theme& theme = currentTheme();
  const Evidence* const known = evidence();
  picture_ = known != nullptr ? shapePicture(*known) : ShapePicture();
  const bool several = known != nullptr && known->pieces.size() > 1;
  QString sentence;
  if (known != nullptr) {
    sentence = evidenceText(*known);
    sentence_->setToolTip(plainTip(sentence));
    // Of several pieces the table says the rest.
    if (several) {
      sentence = tr("%1; %2").arg(translated(piecesWords(*known)), evidenceHeadline(*known));
    }
  }
  sentence_->setText(sentence);
  sentence_->setVisible(known != nullptr);
  const AnalysisSnapshot* const snapshot = live_.analysis();
  const bool of_weights = of() == EvidenceOf::Weights;
  over_ =
      overPicture(of_weights && snapshot != nullptr ? snapshot->analysis.get() : nullptr, known);
  QStringList legends;
  if (!picture_.bars.empty()) legends << shapeLegend(picture_, theme);
  if (!over_.empty()) legends << overLegend(over_, theme);
  legend_->setText(legends.join(QStringLiteral(" &nbsp; ")));
  legend_->setVisible(!legends.isEmpty());
  over_plot_->setVisible(!over_.empty());
  // Of a single piece the sentence says all that a row would.
  table_->setVisible(several);
  if (several) {
    constexpr std::size_t kMostRows = 4;
    table_->setHtml(pieceTable(*known));
    const auto lines = static_cast<int>(1 + std::min(known->pieces.size(), kMostRows));
    table_->setFixedHeight(lines * (fontMetrics().height() + 4) + kSpace);
  }
  drawShape(*plot_, picture_, theme);
  showHover();
  plot_->replot(QCustomPlot::rpQueuedReplot);
  drawOver(*over_plot_, over_, theme);
  over_plot_->replot(QCustomPlot::rpQueuedReplot);
  showSearch();
}

void ShapeView::showSearch() {
  if (!isVisible()) return;
  const bool searching = search_.running();
  more_->setVisible(!searching);
  most_->setVisible(!searching);
  keep_->setVisible(searching);
  cancel_->setVisible(searching);
  const bool possible = search_.possible(of());
  more_->setEnabled(possible);
  most_->setEnabled(possible);
  progress_->setVisible(searching);
  progress_->setValue(static_cast<int>(1000.0 * search_.progress()));
  QString why;
  if (evidence() == nullptr) {
    if (!search_.error(of()).isEmpty()) {
      why = search_.error(of());
    } else if (searching && search_.lookedAt() != of()) {
      why = search_.lookedAt() == EvidenceOf::Weights ? tr("The weights are being looked at.")
                                                      : tr("The activity is being looked at.");
    } else if (searching && of() == EvidenceOf::Activity) {
      why = tr("Comparing the activity with %n shifts of it…", nullptr, search_.asked());
    } else if (of() == EvidenceOf::Activity) {
      why = possible ? tr("Which shape is in the activity itself? Compare it with traces that are "
                          "shifted in time to see.")
                     : tr("There is no activity: these are weights of your own.");
    } else if (searching) {
      why = tr("Comparing the weights with %n shuffles of them…", nullptr, search_.asked());
    } else if (live_.running()) {
      why = tr("The shape is looked for when training ends or pauses.");
    } else if (possible) {
      why = tr("Which shape is in these weights? Compare them with shuffles to see.");
    } else {
      why = tr("The shape of trained weights, or of weights of your own, is looked for here.");
    }
  } else if (picture_.bars.empty()) {
    why = tr("There is no loop and no void that lasts long enough to be drawn.");
  }
  notice_->say(why);
}

QString ShapeView::said() const {
  const Evidence* const known = evidence();
  return known != nullptr ? evidenceText(*known) : notice_->text();
}

QString ShapeView::overSaid() const {
  if (over_.empty()) return {};
  QStringList parts;
  if (over_.from > 0) {
    parts << tr("holds from %1 to %2 neighbours").arg(over_.from).arg(over_.to);
  }
  if (over_.drawn > 0) parts << tr("drawn at %n neighbours", nullptr, over_.drawn);
  return parts.join(QStringLiteral(" · "));
}

void ShapeView::light(const QPointF& place) {
  const auto rows = static_cast<int>(picture_.bars.size());
  const int row = rows - static_cast<int>(std::lround(plot_->yAxis->pixelToCoord(place.y())));
  const bool on = evidence() != nullptr && row >= 0 && row < rows &&
                  plot_->axisRect()->rect().contains(place.toPoint());
  if (!on) {
    unlight();
    return;
  }
  const ShapeBar& shown = picture_.bars[static_cast<std::size_t>(row)];
  const EvidenceBar& bar = evidence()->pieces[shown.piece].bars[shown.bar];
  if (row != lit_) {
    unlight();
    lit_ = row;
    selected_ = selection_.neurons();
    if (!bar.neurons.empty()) selection_.select(bar.neurons);
  }
  const QLocale locale;
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()),
                     tr("from %1 to %2: %3 times · p = %4")
                         .arg(numberText(bar.birth, 'g', 3), numberText(bar.death, 'g', 3),
                              numberText(bar.ratio(), 'f', 1), numberText(bar.p, 'g', 2)),
                     plot_);
}

void ShapeView::unlight() {
  if (lit_ < 0) return;
  lit_ = -1;
  selection_.select(selected_);
  QToolTip::hideText();
}

void ShapeView::showHover() {
  if (!isVisible()) return;
  const Evidence* const known = evidence();
  const Index neuron = selection_.hovered();
  std::vector<HoverMark::Frame> frames;
  for (std::size_t i = 0; known != nullptr && neuron >= 0 && i < picture_.bars.size(); ++i) {
    const ShapeBar& shown = picture_.bars[i];
    const std::vector<Index>& of = known->pieces[shown.piece].bars[shown.bar].neurons;
    if (std::find(of.begin(), of.end(), neuron) == of.end()) continue;
    constexpr double kHalf = 0.4;  // of a row
    const auto row = static_cast<double>(picture_.bars.size() - i);
    frames.push_back({{1.0, row + kHalf}, {shown.ratio, row - kHalf}});
  }
  hover_->frame(frames, currentTheme());
}

Figure ShapeView::figure() const {
  const Evidence* const known = evidence();
  return known != nullptr ? shapeFigure(*known, shortName(opened_.now().name)) : Figure{};
}

ViewEntry shapeEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Shape"),
          ViewPlace::Lower,
          [](const ViewParts& parts) { return made(new ShapeView(parts)); },
          {{QStringLiteral("shape"),
            [](const FigureSubject& subject) {
              return subject.analysis->evidence
                         ? shapeFigure(*subject.analysis->evidence, subject.name())
                         : Figure{};
            }},
           {QStringLiteral("over-k"), [](const FigureSubject& subject) {
              return overFigure(
                  overPicture(subject.analysis->analysis.get(), subject.analysis->evidence.get()),
                  subject.name());
            }}}};
}

}  // namespace weightscape::ui
