#include "ui/views/weights/weights_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/data/dataset.h"
#include "core/experiment/user_weights.h"
#include "core/training/closed_form.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/thinning.h"
#include "ui/selection/screen_selection.h"
#include "ui/session/no_picture.h"
#include "ui/session/session.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/translated.h"
#include "ui/views/weights/weights_plot.h"

namespace weightscape::ui {
namespace {

constexpr Index kMostPlaces = 1000;  ///< on a side: more than the view has pixels

std::vector<Index> asGiven(Index size) {
  std::vector<Index> places(static_cast<std::size_t>(size));
  std::iota(places.begin(), places.end(), Index{0});
  return places;
}

/// The cells of these rows and columns.
Matrix denseCells(const SparseMatrix& sparse, const std::vector<Index>& rows,
                  const std::vector<Index>& columns) {
  std::vector<Index> place_of(static_cast<std::size_t>(sparse.rows()), -1);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    place_of[static_cast<std::size_t>(rows[r])] = static_cast<Index>(r);
  }
  Matrix cells = Matrix::Zero(static_cast<Index>(rows.size()), static_cast<Index>(columns.size()));
  for (std::size_t c = 0; c < columns.size(); ++c) {
    for (SparseMatrix::InnerIterator entry(sparse, static_cast<int>(columns[c])); entry; ++entry) {
      const Index row = place_of[static_cast<std::size_t>(entry.row())];
      if (row >= 0) cells(row, static_cast<Index>(c)) = entry.value();
    }
  }
  return cells;
}

/// What a network has.
void addMatrices(QComboBox& which) {
  using Shown = WeightsView::Shown;
  which.addItem(WeightsView::tr("W_in"), static_cast<int>(Shown::Input));
  which.addItem(WeightsView::tr("W_out transposed"), static_cast<int>(Shown::Output));
  which.addItem(WeightsView::tr("Gram matrix"), static_cast<int>(Shown::Gram));
  which.addItem(WeightsView::tr("closed-form Gram"), static_cast<int>(Shown::ClosedForm));
}

}  // namespace

WeightsView::WeightsView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), request_(session.requests()) {
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
  order_->addItem(tr("as given"), static_cast<int>(NeuronOrder::AsGiven));
  order_->addItem(tr("by true latent"), static_cast<int>(NeuronOrder::TrueLatent));
  order_->addItem(tr("by recovered latent"), static_cast<int>(NeuronOrder::RecoveredLatent));
  order_->addItem(tr("by seriation"), static_cast<int>(NeuronOrder::Seriation));
  order_->setAccessibleName(tr("Order of the neurons"));
  order_->setAccessibleDescription(
      tr("As given, by the latent, or so that similar neurons stand side by side"));
  row->addWidget(order_, 1);
  column->addLayout(row);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("weights-plot"));
  plot_->setMinimumHeight(100);
  plot_->setAccessibleName(tr("Heat map of the weights"));
  plot_->setAccessibleDescription(tr("One row a hidden unit, one column a neuron"));
  column->addWidget(plot_, 1);
  map_ = std::make_unique<WeightsPlot>(*plot_);
  notice_ = new PlotNotice(plot_);
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
  connect(&session_.selection(), &NeuronSelection::changed, this, [this] {
    markSelection();
    plot_->replot(QCustomPlot::rpQueuedReplot);
  });
  connect(&session_.live(), &LiveTraining::changed, this, &WeightsView::refresh);
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &WeightsView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &WeightsView::refresh);
  refresh();
}

WeightsView::~WeightsView() = default;

void WeightsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !map_) return;
  map_->applyTheme(currentTheme());
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void WeightsView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask(true);
}

void WeightsView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  ask(false);
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

NeuronOrder WeightsView::wantedOrder() const {
  return static_cast<NeuronOrder>(order_->currentData().toInt());
}

std::optional<SquareMatrix> WeightsView::wantedSquare() const {
  switch (static_cast<Shown>(which_->currentData().toInt())) {
    case Shown::Gram:
      return SquareMatrix::Gram;
    case Shown::ClosedForm:
      return SquareMatrix::ClosedForm;
    default:
      return std::nullopt;
  }
}

std::vector<Index> WeightsView::currentOrder(Index neurons) const {
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  const auto* const order = analysis != nullptr ? analysis->order(wantedOrder()) : nullptr;
  if (order != nullptr && static_cast<Index>(order->size()) == neurons) return *order;
  return asGiven(neurons);
}

void WeightsView::refresh() {
  const TrainingSnapshot& training = session_.live().shown();
  const bool own = !session_.experiment().user_weights.file.empty();
  which_->setEnabled(!own);
  nameMatrices(own);
  notice_->say({});
  rows_.clear();
  columns_.clear();
  column_names_ = row_names_ = nullptr;
  if (training.userWeights()) {
    showOwn();
  } else if (!training.trained()) {
    const QString why = whyNoPicture(session_);
    map_->clear();
    notice_->say(why.isEmpty() ? tr("The weights appear with the data.") : why);
  } else {
    const Autoencoder& network = training.trained()->network();
    const auto shown = static_cast<Shown>(which_->currentData().toInt());
    if (shown == Shown::Input || shown == Shown::Output) {
      const Index step = thinningStep(network.neurons(), kMostPlaces);
      columns_ = everyNth(currentOrder(network.neurons()), step);
      column_names_ = &training.dataset->names;
      const Index units = thinningStep(network.hidden(), kMostPlaces);
      rows_ = everyNth(asGiven(network.hidden()), units);
      map_->show(shown == Shown::Input ? Matrix(network.w_in(rows_, columns_))
                                       : Matrix(network.w_out(columns_, rows_).transpose()),
                 {tr("hidden unit"), network.hidden(), units},
                 {tr("neuron"), network.neurons(), step});
    } else {
      showSquare();
    }
  }
  markSelection();
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
      which_->addItem(tr("your weights"), static_cast<int>(Shown::Input));
    } else {
      which_->clear();
      addMatrices(*which_);
      which_->setCurrentIndex(chosen_);
    }
  }
  ask(isVisible());
}

void WeightsView::showSquare() {
  const TrainingSnapshot& training = session_.live().shown();
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  const auto shown = static_cast<Shown>(which_->currentData().toInt());
  if (shown == Shown::ClosedForm &&
      !effectivePenalty(training.experiment.objective, training.experiment.network,
                        training.dataset->spectrum.largest())) {
    map_->clear();
    notice_->say(tr("The closed form holds for linear units with an L2 penalty alone."));
    return;
  }
  const Square* const square =
      analysis != nullptr ? analysis->square(*wantedSquare(), wantedOrder()) : nullptr;
  if (square == nullptr || square->values.size() == 0) {
    const QString why = whyNoPicture(session_);
    if (square == nullptr || !why.isEmpty()) map_->clear();
    notice_->say(why);
    return;
  }
  columns_ = square->neurons;
  rows_ = columns_;
  column_names_ = row_names_ = &analysis->training->dataset->names;
  const Index neurons = analysis->training->dataset->neurons();
  const WeightsPlot::Side side = {
      tr("neuron"), neurons,
      (neurons + square->values.rows() - 1) / std::max<Index>(1, square->values.rows())};
  map_->show(square->values, side, side);
}

void WeightsView::showOwn() {
  const TrainingSnapshot& training = session_.live().shown();
  const UserWeights& user_weights = *training.userWeights();
  const bool dense = user_weights.weights.size() > 0;
  const Index rows = dense ? user_weights.weights.rows() : user_weights.sparse.rows();
  const Index columns = dense ? user_weights.weights.cols() : user_weights.sparse.cols();
  if (rows == 0 || columns == 0) {
    map_->clear();
    notice_->say(tr("This matrix has no cells."));
    return;
  }
  using Points = PointParameters::Points;
  const Points points = training.experiment.user_weights.parameters.points;
  const std::vector<Index> order = currentOrder(user_weights.points.cols());
  const bool square = rows == columns;
  const Index column_step = thinningStep(columns, kMostPlaces);
  const Index row_step = thinningStep(rows, kMostPlaces);
  columns_ = everyNth(square || points != Points::Rows ? order : asGiven(columns), column_step);
  rows_ = everyNth(square || points == Points::Rows ? order : asGiven(rows), row_step);
  column_names_ = &user_weights.column_names;
  row_names_ = &user_weights.row_names;
  map_->show(dense ? Matrix(user_weights.weights(rows_, columns_))
                   : denseCells(user_weights.sparse, rows_, columns_),
             {tr("row"), rows, row_step}, {tr("column"), columns, column_step});
}

void WeightsView::markSelection() {
  std::vector<bool> marked;
  const TrainingSnapshot& training = session_.live().shown();
  // Of rows of one's own the columns are no points.
  const bool points =
      !training.userWeights() ||
      training.userWeights()->weights.cols() == training.userWeights()->points.cols() ||
      training.userWeights()->sparse.cols() == training.userWeights()->points.cols();
  if (points && !session_.selection().neurons().empty()) {
    marked.reserve(columns_.size());
    for (const Index neuron : columns_) marked.push_back(session_.selection().contains(neuron));
  }
  map_->markColumns(marked, currentTheme().accent);
}

void WeightsView::pickColumns(const QPointF& from, const QPointF& to,
                              Qt::KeyboardModifiers modifiers) {
  if (columns_.empty()) return;
  const auto [low, high] = std::minmax(map_->columnNear(from), map_->columnNear(to));
  std::vector<Index> picked;
  for (Index c = low; c <= high; ++c) picked.push_back(columns_[static_cast<std::size_t>(c)]);
  std::sort(picked.begin(), picked.end());
  session_.selection().select(combined(session_.selection().neurons(), picked, modeFor(modifiers)));
}

void WeightsView::showCursor(const QPointF& place) {
  const std::optional<WeightsPlot::Cell> cell = map_->cellAt(place);
  if (!cell || rows_.empty() || columns_.empty()) {
    QToolTip::hideText();
    return;
  }
  const auto name = [](const std::vector<Index>& places, const std::vector<std::string>* names,
                       Index at) {
    const auto which = static_cast<std::size_t>(places[static_cast<std::size_t>(at)]);
    return names != nullptr && which < names->size() ? QString::fromStdString((*names)[which])
                                                     : QString::number(which);
  };
  const bool own = session_.live().shown().userWeights() != nullptr;
  const bool square = !own && row_names_ != nullptr;
  const QString text =
      tr("%1 %2 · %3 %4 · %5")
          .arg(own ? tr("column") : tr("neuron"), name(columns_, column_names_, cell->column),
               own      ? tr("row")
               : square ? tr("neuron")
                        : tr("hidden unit"),
               name(rows_, row_names_, cell->row),
               QLocale().toString(map_->valueAt(*cell), 'g', 4));
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), plainTip(text), plot_);
}

Figure WeightsView::figure() const {
  return plotFigure(*plot_, QStringLiteral("weights"),
                    tr("%1: %2, %3")
                        .arg(translated(session_.experiment().name), which_->currentText(),
                             order_->currentText()),
                    QString());
}

}  // namespace weightscape::ui
