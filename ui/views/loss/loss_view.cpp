#include "ui/views/loss/loss_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "core/experiment/provenance.h"
#include "core/training/closed_form.h"
#include "ui/plots/plot_style.h"
#include "ui/session/session.h"
#include "ui/session/value_words.h"
#include "ui/theme/translated.h"
#include "ui/views/loss/loss_plot.h"

namespace weightscape::ui {

LossView::LossView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  scale_ = new QComboBox(this);
  scale_->hide();  // until it has its place
  scale_->addItems({tr("log"), tr("linear")});
  scale_->setAccessibleName(tr("Scale of the loss axis"));
  scale_->setAccessibleDescription(tr("Logarithmic or linear"));
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("loss-plot"));
  plot_->setMinimumHeight(120);
  plot_->setAccessibleName(tr("Loss curves"));
  plot_->setAccessibleDescription(
      tr("Train, validation, penalty and total loss against the epoch"));
  column->addWidget(plot_, 1);
  curves_ = std::make_unique<LossPlot>(*plot_);
  notice_ = new PlotNotice(plot_);
  connect(scale_, &QComboBox::currentIndexChanged, this, [this](int index) {
    curves_->setLogarithmic(index == 0);
    refresh();
  });
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { showCursor(event->position()); });
  connect(&session_.live(), &LiveTraining::changed, this, &LossView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &LossView::refresh);
  showLegend();
  refresh();
}

LossView::~LossView() = default;

QWidget* LossView::tools() const { return scale_; }

void LossView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !curves_) return;
  curves_->applyTheme(currentTheme());
  showLegend();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void LossView::showLegend() { legend_->setText(legendText(LossPlot::legend(currentTheme()))); }

void LossView::refresh() {
  static const std::vector<HistoryRow> nothing;
  const TrainingSnapshot& training = session_.live().shown();
  // All of it, also while looking back; the moment is marked.
  const Trained* const newest = session_.live().newest().trained();
  const auto& history = newest != nullptr ? newest->newest->history : nothing;
  double floor = std::numeric_limits<double>::quiet_NaN();
  if (training.trained()) {
    const Spectrum& spectrum = training.dataset->spectrum;
    if (const auto penalty = effectivePenalty(training.experiment.objective,
                                              training.experiment.network, spectrum.largest())) {
      floor = closedFormSummary(spectrum, training.experiment.network.hidden, penalty->l2).floor;
    }
  }
  std::vector<std::int64_t> changes;
  if (newest != nullptr) {
    for (const ParameterChange& change : parameterChanges(newest->newest->stages)) {
      changes.push_back(change.epoch);
    }
  }
  curves_->show(history, floor, changes);
  const Trained* const shown = training.trained();
  curves_->markEpoch(shown != nullptr && shown->frame ? static_cast<double>(shown->epoch())
                                                      : std::numeric_limits<double>::quiet_NaN());
  notice_->say(session_.experiment().user_weights.file.empty()
                   ? QString()
                   : tr("Weights of one's own are embedded, not trained."));
  legend_->setVisible(session_.experiment().user_weights.file.empty());
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void LossView::showCursor(const QPointF& place) {
  const Trained* const shown = session_.live().shown().trained();
  if (shown == nullptr || shown->newest->history.empty()) {
    QToolTip::hideText();
    return;
  }
  const auto& history = shown->newest->history;
  const double epoch = std::round(plot_->xAxis->pixelToCoord(place.x()));
  const auto last = static_cast<double>(history.size()) - 1.0;
  const HistoryRow& row = history[static_cast<std::size_t>(std::clamp(epoch, 0.0, last))];
  const QLocale locale;
  QString text = tr("epoch %1 · train %2")
                     .arg(row.epoch)
                     .arg(locale.toString(row.train.reconstruction, 'g', 3));
  if (std::isfinite(row.validation)) {
    text += tr(" · validation %1").arg(locale.toString(row.validation, 'g', 3));
  }
  text += tr(" · penalty %1").arg(locale.toString(row.train.penalty(), 'g', 3));
  for (const ParameterChange& change : parameterChanges(shown->newest->stages)) {
    if (change.epoch != row.epoch) continue;
    text += tr(" · %1 %2 → %3, step %4")
                .arg(translated(change.parameter->label), valueWords(change.before),
                     valueWords(change.after))
                .arg(change.step);
  }
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), text, plot_);
}

Figure LossView::figure() const {
  return plotFigure(*plot_, QStringLiteral("loss"),
                    tr("%1: loss per sample").arg(translated(session_.experiment().name)),
                    legend_->text());
}

}  // namespace weightscape::ui
