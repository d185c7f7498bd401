#include "ui/views/loss/loss_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "core/training/closed_form.h"
#include "ui/session/session.h"
#include "ui/views/loss/loss_plot.h"

namespace weightscape::ui {

LossView::LossView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  auto* const row = new QHBoxLayout;
  auto* const title = new QLabel(tr("Loss"));
  title->setObjectName(QStringLiteral("heading"));
  row->addWidget(title);
  cursor_ = new QLabel;
  cursor_->setObjectName(QStringLiteral("quiet"));
  cursor_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row->addWidget(cursor_, 1);
  auto* const scale = new QComboBox;
  scale->addItems({tr("log"), tr("linear")});
  scale->setAccessibleName(tr("Scale of the loss axis"));
  scale->setAccessibleDescription(tr("Logarithmic or linear"));
  row->addWidget(scale);
  column->addLayout(row);
  legend_ = new QLabel;
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("loss-plot"));
  plot_->setMinimumHeight(120);
  plot_->setAccessibleName(tr("Loss curves"));
  plot_->setAccessibleDescription(
      tr("Train, validation, penalty and total loss against the epoch"));
  column->addWidget(plot_, 1);
  curves_ = std::make_unique<LossPlot>(*plot_);
  connect(scale, &QComboBox::currentIndexChanged, this, [this](int index) {
    curves_->setLogarithmic(index == 0);
    refresh();
  });
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { showCursor(event->position()); });
  connect(&session_, &Session::trainingChanged, this, &LossView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &LossView::refresh);
  showLegend();
  refresh();
}

LossView::~LossView() = default;

void LossView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !curves_) return;
  curves_->applyTheme(currentTheme());
  showLegend();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void LossView::showLegend() {
  QStringList parts;
  for (const LossPlot::Entry& entry : LossPlot::legend(currentTheme())) {
    const QString mark = entry.dashed ? QStringLiteral("╌╌") : QStringLiteral("━");
    parts << QStringLiteral("<span style='color:%1'>%2&nbsp;%3</span>")
                 .arg(entry.color.name(), mark, entry.name.toHtmlEscaped());
  }
  legend_->setText(parts.join(QStringLiteral(" &nbsp; ")));
}

void LossView::refresh() {
  static const std::vector<HistoryRow> nothing;
  const TrainingSnapshot& training = session_.training();
  const auto& history = training.trainer ? training.trainer->history() : nothing;
  double floor = std::numeric_limits<double>::quiet_NaN();
  if (training.trainer) {
    const Spectrum& spectrum = training.dataset->spectrum;
    if (const auto penalty = effectivePenalty(training.experiment.objective,
                                              training.experiment.network, spectrum.largest())) {
      floor = closedFormSummary(spectrum, training.experiment.network.hidden, penalty->l2).floor;
    }
  }
  curves_->show(history, floor);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void LossView::showCursor(const QPointF& place) {
  const TrainingSnapshot& training = session_.training();
  if (!training.trainer || training.trainer->history().empty()) return;
  const auto& history = training.trainer->history();
  const double epoch = std::round(plot_->xAxis->pixelToCoord(place.x()));
  const auto last = static_cast<double>(history.size()) - 1.0;
  const HistoryRow& row = history[static_cast<std::size_t>(std::clamp(epoch, 0.0, last))];
  const QLocale locale;
  cursor_->setText(tr("epoch %1 · train %2 · validation %3")
                       .arg(row.epoch)
                       .arg(locale.toString(row.train.reconstruction, 'g', 3),
                            locale.toString(row.validation, 'g', 3)));
}

}  // namespace weightscape::ui
