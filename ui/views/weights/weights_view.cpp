#include "ui/views/weights/weights_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

#include "core/training/closed_form.h"
#include "ui/session/session.h"
#include "ui/theme/color_map.h"
#include "ui/views/weights/weights_plot.h"

namespace weightscape::ui {

WeightsView::WeightsView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  auto* const row = new QHBoxLayout;
  auto* const title = new QLabel(tr("Weights"));
  title->setObjectName(QStringLiteral("heading"));
  row->addWidget(title);
  cursor_ = new QLabel;
  cursor_->setObjectName(QStringLiteral("quiet"));
  cursor_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row->addWidget(cursor_, 1);
  which_ = new QComboBox;
  which_->addItem(tr("W_in"), static_cast<int>(Shown::Input));
  which_->addItem(tr("W_out transposed"), static_cast<int>(Shown::Output));
  which_->addItem(tr("Gram matrix"), static_cast<int>(Shown::Gram));
  which_->addItem(tr("closed-form Gram"), static_cast<int>(Shown::ClosedForm));
  which_->setAccessibleName(tr("Matrix shown"));
  which_->setAccessibleDescription(tr("Which matrix the heat map shows"));
  row->addWidget(which_);
  column->addLayout(row);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("weights-plot"));
  plot_->setMinimumHeight(120);
  plot_->setAccessibleName(tr("Heat map of the weights"));
  plot_->setAccessibleDescription(tr("One row a hidden unit, one column a neuron"));
  column->addWidget(plot_, 1);
  map_ = std::make_unique<WeightsPlot>(*plot_);
  connect(which_, &QComboBox::currentIndexChanged, this, &WeightsView::refresh);
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { showCursor(event->position()); });
  connect(&session_, &Session::trainingChanged, this, &WeightsView::refresh);
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

void WeightsView::refresh() {
  cursor_->clear();
  const TrainingSnapshot& training = session_.training();
  if (!training.trainer) {
    map_->clear();
    plot_->replot(QCustomPlot::rpQueuedReplot);
    return;
  }
  const Autoencoder& network = training.trainer->network();
  const QString neuron = tr("neuron");
  switch (static_cast<Shown>(which_->currentData().toInt())) {
    case Shown::Input:
      map_->show(network.w_in, tr("hidden unit"), neuron);
      break;
    case Shown::Output:
      map_->show(network.w_out.transpose(), tr("hidden unit"), neuron);
      break;
    case Shown::Gram:
      map_->show(network.w_in.transpose() * network.w_in, neuron, neuron);
      break;
    case Shown::ClosedForm:
      if (const auto penalty =
              effectivePenalty(training.experiment.objective, training.experiment.network,
                               training.dataset->spectrum.largest())) {
        map_->show(closedFormGram(training.dataset->spectrum, network.hidden(), *penalty), neuron,
                   neuron);
      } else {
        map_->clear();
      }
      break;
  }
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void WeightsView::showCursor(const QPointF& place) {
  auto* const map = qobject_cast<QCPColorMap*>(plot_->plottable(0));
  if (map == nullptr || !map->visible()) return;
  const int column = static_cast<int>(std::lround(plot_->xAxis->pixelToCoord(place.x())));
  const int row = static_cast<int>(std::lround(plot_->yAxis->pixelToCoord(place.y())));
  if (column < 0 || row < 0 || column >= map->data()->keySize() ||
      row >= map->data()->valueSize()) {
    cursor_->clear();
    return;
  }
  const double value = map->data()->cell(column, row);
  cursor_->setText(tr("%1 %2 · %3 %4 · %5")
                       .arg(plot_->xAxis->label())
                       .arg(column)
                       .arg(plot_->yAxis->label())
                       .arg(row)
                       .arg(QLocale().toString(value, 'f', 3)));
}

}  // namespace weightscape::ui
