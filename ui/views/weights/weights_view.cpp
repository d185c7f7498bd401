#include "ui/views/weights/weights_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/training/closed_form.h"
#include "ui/plots/plot_style.h"
#include "ui/selection/screen_selection.h"
#include "ui/session/session.h"
#include "ui/theme/color_map.h"
#include "ui/theme/translated.h"
#include "ui/views/weights/weights_plot.h"

namespace weightscape::ui {
namespace {

constexpr Index kMostColumns = 1000;  ///< more than the view has pixels

}  // namespace

WeightsView::WeightsView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  which_ = new QComboBox;
  which_->setObjectName(QStringLiteral("weights-shown"));
  which_->addItem(tr("W_in"), static_cast<int>(Shown::Input));
  which_->addItem(tr("W_out transposed"), static_cast<int>(Shown::Output));
  which_->addItem(tr("Gram matrix"), static_cast<int>(Shown::Gram));
  which_->addItem(tr("closed-form Gram"), static_cast<int>(Shown::ClosedForm));
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
      wish(isVisible());
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
  connect(&session_, &Session::selectionChanged, this, [this] {
    markSelection();
    plot_->replot(QCustomPlot::rpQueuedReplot);
  });
  connect(&session_, &Session::trainingChanged, this, &WeightsView::refresh);
  connect(&session_, &Session::readingChanged, this, &WeightsView::refresh);
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
  wish(true);
}

void WeightsView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  wish(false);
}

void WeightsView::wish(bool wanted) {
  Wishes wishes = session_.wishes();
  wishes.matrix = Wishes::Matrix::None;
  wishes.order = NeuronOrder::AsGiven;
  if (wanted) {
    const auto shown = static_cast<Shown>(which_->currentData().toInt());
    if (shown == Shown::Gram) wishes.matrix = Wishes::Matrix::Gram;
    if (shown == Shown::ClosedForm) wishes.matrix = Wishes::Matrix::ClosedForm;
    wishes.order = static_cast<NeuronOrder>(order_->currentData().toInt());
  }
  session_.setWishes(wishes);
}

std::vector<Index> WeightsView::currentOrder(Index neurons) const {
  const ReadingSnapshot* const reading = session_.reading();
  const auto wanted = static_cast<NeuronOrder>(order_->currentData().toInt());
  if (reading != nullptr && reading->wishes.order == wanted &&
      static_cast<Index>(reading->order.size()) == neurons) {
    return reading->order;
  }
  std::vector<Index> order(static_cast<std::size_t>(neurons));
  std::iota(order.begin(), order.end(), Index{0});
  return order;
}

void WeightsView::refresh() {
  const TrainingSnapshot& training = session_.training();
  which_->setEnabled(session_.experiment().wiring.file.empty());
  notice_->say({});
  rows_.clear();
  columns_.clear();
  if (training.wiring) {
    showOwn();
  } else if (!training.trainer) {
    map_->clear();
    notice_->say(tr("The weights appear with the data."));
  } else {
    const Autoencoder& network = training.network();
    const QString unit = tr("hidden unit");
    const auto shown = static_cast<Shown>(which_->currentData().toInt());
    if (shown == Shown::Input || shown == Shown::Output) {
      columns_ = thinned(currentOrder(network.neurons()), kMostColumns);
      map_->show(shown == Shown::Input ? Matrix(network.w_in(Eigen::all, columns_))
                                       : Matrix(network.w_out(columns_, Eigen::all).transpose()),
                 unit, tr("neuron"));
    } else {
      showSquare();
    }
  }
  markSelection();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void WeightsView::showSquare() {
  const TrainingSnapshot& training = session_.training();
  const ReadingSnapshot* const reading = session_.reading();
  const auto shown = static_cast<Shown>(which_->currentData().toInt());
  const Wishes::Matrix wanted =
      shown == Shown::Gram ? Wishes::Matrix::Gram : Wishes::Matrix::ClosedForm;
  if (shown == Shown::ClosedForm &&
      !effectivePenalty(training.experiment.objective, training.experiment.network,
                        training.dataset->spectrum.largest())) {
    map_->clear();
    notice_->say(tr("The closed form holds for linear units with an L2 penalty alone."));
    return;
  }
  if (reading == nullptr || reading->wishes.matrix != wanted || reading->square.size() == 0) {
    if (reading == nullptr || reading->wishes.matrix != wanted) map_->clear();
    return;
  }
  columns_ = reading->square_neurons;
  rows_ = columns_;
  map_->show(reading->square, tr("neuron"), tr("neuron"));
}

void WeightsView::showOwn() {
  const TrainingSnapshot& training = session_.training();
  const Matrix& weights = training.wiring->weights;
  if (weights.size() == 0) {
    map_->clear();
    notice_->say(tr("A sparse matrix has too many cells to show one by one."));
    return;
  }
  using Points = WiringParameters::Points;
  const Points points = training.experiment.wiring.parameters.points;
  const std::vector<Index> order =
      thinned(currentOrder(training.wiring->points.cols()), kMostColumns);
  const auto all = [](Index size) {
    std::vector<Index> places(static_cast<std::size_t>(size));
    std::iota(places.begin(), places.end(), Index{0});
    return thinned(places, kMostColumns);
  };
  const bool square = weights.rows() == weights.cols();
  columns_ = square || points != Points::Rows ? order : all(weights.cols());
  rows_ = square || points == Points::Rows ? order : all(weights.rows());
  map_->show(weights(rows_, columns_), tr("row"), tr("column"));
}

void WeightsView::markSelection() {
  std::vector<bool> marked;
  const TrainingSnapshot& training = session_.training();
  // Of rows of one's own the columns are no points.
  const bool points =
      !training.wiring || training.wiring->weights.cols() == training.wiring->points.cols();
  if (points && !session_.selection().empty()) {
    marked.reserve(columns_.size());
    for (const Index neuron : columns_) marked.push_back(session_.isSelected(neuron));
  }
  map_->markColumns(marked, currentTheme().accent);
}

void WeightsView::pickColumns(const QPointF& from, const QPointF& to,
                              Qt::KeyboardModifiers modifiers) {
  if (columns_.empty()) return;
  const auto column = [this](const QPointF& place) {
    return std::lround(plot_->xAxis->pixelToCoord(place.x()));
  };
  const auto last = static_cast<long>(columns_.size()) - 1;
  const auto [low, high] = std::minmax(column(from), column(to));
  std::vector<Index> picked;
  for (long c = std::max(0L, low); c <= std::min(last, high); ++c) {
    picked.push_back(columns_[static_cast<std::size_t>(c)]);
  }
  std::sort(picked.begin(), picked.end());
  session_.select(combined(session_.selection(), picked, modeFor(modifiers)));
}

void WeightsView::showCursor(const QPointF& place) {
  const auto* const map = qobject_cast<QCPColorMap*>(plot_->plottable(0));
  const int column = static_cast<int>(std::lround(plot_->xAxis->pixelToCoord(place.x())));
  const int row = static_cast<int>(std::lround(plot_->yAxis->pixelToCoord(place.y())));
  if (map == nullptr || !map->visible() || column < 0 || row < 0 ||
      column >= map->data()->keySize() || row >= map->data()->valueSize()) {
    QToolTip::hideText();
    return;
  }
  const std::vector<std::string>& names = session_.training().dataset->names;
  const auto name = [&](const std::vector<Index>& neurons, int at) {
    const auto spot = static_cast<std::size_t>(at);
    if (spot >= neurons.size()) return QString::number(at);
    const auto neuron = static_cast<std::size_t>(neurons[spot]);
    return neuron < names.size() ? QString::fromStdString(names[neuron])
                                 : QString::number(neurons[spot]);
  };
  const QString text =
      tr("%1 %2 · %3 %4 · %5")
          .arg(plot_->xAxis->label(), name(columns_, column), plot_->yAxis->label(),
               name(rows_, row), QLocale().toString(map->data()->cell(column, row), 'f', 3));
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), text, plot_);
}

Figure WeightsView::figure() const {
  return plotFigure(*plot_, QStringLiteral("weights"),
                    tr("%1: %2, %3")
                        .arg(translated(session_.experiment().name), which_->currentText(),
                             order_->currentText()),
                    QString());
}

}  // namespace weightscape::ui
