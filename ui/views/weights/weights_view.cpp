// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weights/weights_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/plots/hover_mark.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/refresh_pace.h"
#include "ui/selection/screen_selection.h"
#include "ui/session/live_training.h"
#include "ui/session/neuron_selection.h"
#include "ui/session/neuron_walk.h"
#include "ui/session/no_picture.h"
#include "ui/session/open_experiment.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/numbers.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/translated.h"
#include "ui/views/view_entry.h"
#include "ui/views/weights/weights_plot.h"

namespace weightscape::ui {
namespace {

/// What a network has.
void addMatrices(QComboBox& which) {
  for (const WeightsShown shown :
       {WeightsShown::Input, WeightsShown::Output, WeightsShown::Gram, WeightsShown::ClosedForm}) {
    which.addItem(weightsWords(shown), static_cast<int>(shown));
  }
}

ViewFigure matrixFigure(const QString& name, WeightsShown shown, const AnalysisExtras& needs) {
  return {name,
          [shown](const FigureSubject& subject) -> Figure {
            const bool own = subject.training().userWeights() != nullptr;
            // Weights of one's own are no matrix of a network: there is one figure of them.
            if (own && shown != WeightsShown::Input) return {};
            constexpr NeuronOrder kOrder = NeuronOrder::AsGiven;
            return weightsFigure(
                weightsPicture(subject.training(), subject.analysis.get(), shown, kOrder), {},
                QStringLiteral("%1: %2, %3")
                    .arg(subject.name(), own ? ownWeightsWords() : weightsWords(shown),
                         orderWords(kOrder)));
          },
          needs};
}

}  // namespace

WeightsView::WeightsView(const OpenExperiment& opened, LiveTraining& live,
                         NeuronSelection& selection, ViewRequests& requests, QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live), selection_(selection), request_(requests) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  which_ = new QComboBox;
  which_->setObjectName(QStringLiteral("weights-shown"));
  addMatrices(*which_);
  which_->setAccessibleName(tr("Matrix shown"));
  which_->setAccessibleDescription(tr("Which matrix the heat map shows"));
  row->addWidget(which_, 1);
  order_ = new QComboBox;
  order_->setObjectName(QStringLiteral("weights-order"));
  for (const NeuronOrder order :
       {NeuronOrder::AsGiven, NeuronOrder::TrueLatent, NeuronOrder::RecoveredLatent,
        NeuronOrder::Angle, NeuronOrder::Label, NeuronOrder::Seriation}) {
    order_->addItem(orderWords(order), static_cast<int>(order));
  }
  order_->setAccessibleName(tr("Order of the neurons"));
  order_->setAccessibleDescription(
      tr("As given, by the latent or a label, or so that similar neurons stand side by side"));
  row->addWidget(order_, 1);
  column->addLayout(row);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("weights-plot"));
  plot_->setMinimumHeight(100);
  speak(*plot_, {.name = tr("Heat map of the weights"),
                 .help = tr("One row a hidden unit, one column a neuron"),
                 .shows = [this] { return said(); }});
  column->addWidget(plot_, 1);
  map_ = std::make_unique<WeightsPlot>(*plot_);
  hover_ = std::make_unique<HoverMark>(*plot_);
  plot_->installEventFilter(this);
  notice_ = new PlotNotice(plot_);
  new NeuronWalk(*plot_, selection_, live_,
                 {.order =
                      [this] {
                        const WeightsPicture& shown = map_->shown();
                        const bool points = !shown.empty() && shown.columns_are_points;
                        return points ? shown.columns.of : std::vector<Index>();
                      },
                  .place = [this](Index neuron) { return placeOf(neuron); }});
  for (QComboBox* const choice : {which_, order_}) {
    connect(choice, &QComboBox::currentIndexChanged, this, [this] {
      ask(isVisible());
      refresh();
    });
  }
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { showCursor(event->position()); });
  connect(plot_, &QCustomPlot::mousePress, this,
          [this](QMouseEvent* event) { pressed_ = event->position(); });
  connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
    pickColumns(pressed_, event->position(), event->modifiers());
  });
  connect(&selection_, &NeuronSelection::changed, this, [this] {
    map_->mark(selection_.neurons(), currentTheme());
    showHover();
    plot_->replot(QCustomPlot::rpQueuedReplot);
  });
  connect(&selection_, &NeuronSelection::hoverChanged, this, &WeightsView::showHover);
  pace_ = new RefreshPace([this] { refresh(); }, this);
  connect(plot_, &QCustomPlot::afterReplot, this,
          [this] { pace_->tookBesides(plot_->replotTime()); });
  connect(&live_, &LiveTraining::changed, this, &WeightsView::follow);
  connect(&live_, &LiveTraining::analysisChanged, this, &WeightsView::follow);
  connect(&opened_, &OpenExperiment::loaded, this, &WeightsView::refresh);
  refresh();
}

WeightsView::~WeightsView() = default;

void WeightsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !map_) return;
  refresh();
}

void WeightsView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask(true);
  refresh();
}

void WeightsView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  follow();
}

void WeightsView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  ask(false);
}

bool WeightsView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Leave) selection_.hover(-1);
  return QWidget::eventFilter(watched, event);
}

void WeightsView::showHover() {
  if (isVisible()) hover_->frame(map_->framesOf(selection_.hovered()), currentTheme());
}

void WeightsView::ask(bool wanted) {
  if (!wanted) {
    request_.withdraw();
    return;
  }
  AnalysisExtras extras;
  if (const auto square = wantedSquare()) {
    extras.squares = {{*square, wantedOrder()}};
  } else {
    extras.orders = {wantedOrder()};
  }
  request_.ask(extras);
}

WeightsShown WeightsView::shown() const {
  return static_cast<WeightsShown>(which_->currentData().toInt());
}

NeuronOrder WeightsView::wantedOrder() const {
  return static_cast<NeuronOrder>(order_->currentData().toInt());
}

std::optional<SquareMatrix> WeightsView::wantedSquare() const {
  switch (shown()) {
    case WeightsShown::Gram:
      return SquareMatrix::Gram;
    case WeightsShown::ClosedForm:
      return SquareMatrix::ClosedForm;
    default:
      return std::nullopt;
  }
}

WeightsPicture WeightsView::picture() const {
  // As many as there are dots of the screen: what is drawn while weights move is no more than seen.
  const auto dots = [this](int pixels) {
    constexpr Index kFewest = 100;
    return std::clamp<Index>(std::lround(pixels * plot_->devicePixelRatioF()), kFewest,
                             MostPlaces().columns);
  };
  return weightsPicture(live_.shown(), live_.analysis(), shown(), wantedOrder(),
                        {.rows = dots(plot_->height()), .columns = dots(plot_->width())});
}

void WeightsView::follow() { pace_->ask(live_.running()); }

void WeightsView::refresh() {
  if (!isVisible()) return;
  const TrainingSnapshot& training = live_.shown();
  const bool own = opened_.hasOwnWeights();
  which_->setEnabled(!own);
  nameMatrices(own);
  const WeightsPicture now = picture();
  QString why = now.notice;
  if (now.empty() && why.isEmpty()) why = whyNoPicture(live_);
  if (training.empty() && why.isEmpty()) why = tr("The weights appear with the data.");
  notice_->say(why);
  map_->applyTheme(currentTheme());
  map_->show(now);
  map_->mark(selection_.neurons(), currentTheme());
  showHover();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void WeightsView::nameMatrices(bool own) {
  if (own == own_) return;
  own_ = own;
  {
    const QSignalBlocker quiet(which_);
    if (own) {
      chosen_ = which_->currentIndex();
      which_->clear();
      which_->addItem(ownWeightsWords(), static_cast<int>(WeightsShown::Input));
    } else {
      which_->clear();
      addMatrices(*which_);
      which_->setCurrentIndex(chosen_);
    }
  }
  ask(isVisible());
}

void WeightsView::pickColumns(const QPointF& from, const QPointF& to,
                              Qt::KeyboardModifiers modifiers) {
  if (map_->shown().empty()) return;
  const std::vector<Index>& columns = map_->shown().columns.of;
  const auto [low, high] = std::minmax({map_->columnNear(from), map_->columnNear(to)});
  std::vector<Index> picked;
  for (Index c = low; c <= high; ++c) picked.push_back(columns[static_cast<std::size_t>(c)]);
  std::sort(picked.begin(), picked.end());
  selection_.select(combined(selection_.neurons(), picked, modeFor(modifiers)));
}

void WeightsView::showCursor(const QPointF& place) {
  const std::optional<WeightsPlot::Cell> cell = map_->cellAt(place);
  selection_.hover(cell ? map_->neuronAt(*cell) : -1);
  if (!cell) {
    QToolTip::hideText();
    return;
  }
  const auto name = [](const WeightsPicture::Side& side, Index at) {
    if (side.blocks) {
      return tr("%1 to %2 of the order")
          .arg(at * side.step)
          .arg(std::min(side.count, (at + 1) * side.step) - 1);
    }
    const auto which = static_cast<std::size_t>(side.of[static_cast<std::size_t>(at)]);
    return side.names && which < side.names->size() ? QString::fromStdString((*side.names)[which])
                                                    : QString::number(which);
  };
  const WeightsPicture& shown = map_->shown();
  const QString text = tr("%1 %2 · %3 %4 · %5")
                           .arg(shown.columns.label, name(shown.columns, cell->column),
                                shown.rows.label, name(shown.rows, cell->row),
                                numberText(shown.values(cell->row, cell->column), 'g', 4));
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), plainTip(text), plot_);
}

QPoint WeightsView::placeOf(Index neuron) const {
  const WeightsPicture& shown = map_->shown();
  const auto at = std::find(shown.columns.of.begin(), shown.columns.of.end(), neuron);
  const double share = (static_cast<double>(at - shown.columns.of.begin()) + 0.5) /
                       static_cast<double>(shown.values.cols());
  return QPointF(plot_->xAxis->coordToPixel(share * static_cast<double>(shown.columns.count) - 0.5),
                 plot_->axisRect()->center().y())
      .toPoint();
}

QString WeightsView::said() const {
  const WeightsPicture& shown = map_->shown();
  if (shown.empty()) return notice_->text();
  const QLocale locale;
  QStringList parts = {which_->currentText(), order_->currentText(),
                       tr("%1 × %2, from %3 to %4")
                           .arg(locale.toString(static_cast<qlonglong>(shown.rows.count)),
                                locale.toString(static_cast<qlonglong>(shown.columns.count)),
                                numberText(shown.values.minCoeff(), 'g', 2),
                                numberText(shown.values.maxCoeff(), 'g', 2))};
  const auto selected = static_cast<int>(selection_.neurons().size());
  if (selected > 0) parts << tr("%n selected", nullptr, selected);
  return parts.join(QStringLiteral(" · "));
}

Figure WeightsView::figure() const {
  // A figure has other dots than the view.
  return weightsFigure(
      weightsPicture(live_.shown(), live_.analysis(), shown(), wantedOrder()), selection_.neurons(),
      tr("%1: %2, %3")
          .arg(shortName(opened_.now().name), which_->currentText(), order_->currentText()));
}

ViewEntry weightsEntry() {
  const auto square = [](SquareMatrix which) {
    return AnalysisExtras{.squares = {{which, NeuronOrder::AsGiven}}};
  };
  return {QT_TRANSLATE_NOOP("Views", "Weights"),
          ViewPlace::Lower,
          [](const ViewParts& parts) {
            return made(new WeightsView(parts.opened, parts.live, parts.selection, parts.requests));
          },
          {matrixFigure(QStringLiteral("weights-in"), WeightsShown::Input, {}),
           matrixFigure(QStringLiteral("weights-out"), WeightsShown::Output, {}),
           matrixFigure(QStringLiteral("gram"), WeightsShown::Gram, square(SquareMatrix::Gram)),
           matrixFigure(QStringLiteral("gram-closed-form"), WeightsShown::ClosedForm,
                        square(SquareMatrix::ClosedForm))}};
}

}  // namespace weightscape::ui
