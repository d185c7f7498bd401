// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/loss/loss_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>
#include <cmath>

#include "core/experiment/provenance.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/refresh_pace.h"
#include "ui/session/live_training.h"
#include "ui/session/open_experiment.h"
#include "ui/session/value_words.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"
#include "ui/views/loss/loss_plot.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {

LossView::LossView(const OpenExperiment& opened, LiveTraining& live, QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live) {
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
  speak(*plot_, {.name = tr("Loss"),
                 .help = tr("Train, validation, penalty and total loss against the epoch"),
                 .shows = [this] { return said(); }});
  column->addWidget(plot_, 1);
  curves_ = std::make_unique<LossPlot>(*plot_);
  notice_ = new PlotNotice(plot_);
  connect(scale_, &QComboBox::currentIndexChanged, this, &LossView::refresh);
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { showCursor(event->position()); });
  auto* const pace = new RefreshPace([this] { refresh(); }, this);
  connect(plot_, &QCustomPlot::afterReplot, this,
          [this, pace] { pace->tookBesides(plot_->replotTime()); });
  connect(&live_, &LiveTraining::changed, this, [this, pace] { pace->ask(live_.running()); });
  connect(&opened_, &OpenExperiment::loaded, this, &LossView::refresh);
  refresh();
}

LossView::~LossView() = default;

QWidget* LossView::tools() const { return scale_; }

void LossView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && curves_) refresh();
}

QSize LossView::minimumSizeHint() const {
  constexpr int kLines = 4;  // numbers, name of the axis, and as much again for the curves
  return {layout()->minimumSize().width(), kLines * fontMetrics().height() +
                                               layout()->contentsMargins().top() +
                                               layout()->contentsMargins().bottom()};
}

void LossView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeLegend();
}

void LossView::placeLegend() {
  constexpr int kReadable = 110;  ///< px of the plot below it
  const QMargins around = layout()->contentsMargins();
  const int room = height() - around.top() - around.bottom() - layout()->spacing();
  const int needed = legend_->heightForWidth(width() - around.left() - around.right());
  legend_->setVisible(!opened_.hasOwnWeights() && room - needed >= kReadable);
}

void LossView::refresh() {
  const Theme& theme = currentTheme();
  const LossPicture picture = lossPicture(live_.shown(), live_.newest());
  legend_->setText(lossLegend(picture, theme));
  curves_->show(picture, logarithmic(), theme);
  notice_->say(!opened_.hasOwnWeights() ? QString()
                                        : tr("Weights of one's own are embedded, not trained."));
  placeLegend();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void LossView::showCursor(const QPointF& place) {
  const Trained* const shown = live_.shown().trained();
  if (shown == nullptr || shown->newest->history.empty()) {
    QToolTip::hideText();
    return;
  }
  const auto& history = shown->newest->history;
  const double epoch = std::round(plot_->xAxis->pixelToCoord(place.x()));
  const auto last = static_cast<double>(history.size()) - 1.0;
  const HistoryRow& row = history[static_cast<std::size_t>(std::clamp(epoch, 0.0, last))];
  QString text =
      tr("epoch %1 · train %2").arg(row.epoch).arg(numberText(row.train.reconstruction, 'g', 3));
  if (std::isfinite(row.validation)) {
    text += tr(" · validation %1").arg(numberText(row.validation, 'g', 3));
  }
  text += tr(" · penalty %1").arg(numberText(row.train.penalty(), 'g', 3));
  for (const ParameterChange& change : parameterChanges(shown->newest->stages)) {
    if (change.epoch != row.epoch) continue;
    text += tr(" · %1 %2 → %3, step %4")
                .arg(translated(change.parameter->label), valueWords(change.before),
                     valueWords(change.after))
                .arg(change.step);
  }
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), text, plot_);
}

QString LossView::said() const {
  if (opened_.hasOwnWeights()) return notice_->text();
  const QString losses = lossSaid(lossPicture(live_.shown(), live_.newest()));
  return live_.settled() ? tr("%1 · settled").arg(losses) : losses;
}

bool LossView::logarithmic() const { return scale_->currentIndex() == 0; }

Figure LossView::figure() const {
  return lossFigure(lossPicture(live_.shown(), live_.newest()), shortName(opened_.now().name),
                    logarithmic());
}

ViewEntry lossEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Loss"),
          ViewPlace::Upper,
          [](const ViewParts& parts) { return made(new LossView(parts.opened, parts.live)); },
          {{QStringLiteral("loss"), [](const FigureSubject& subject) {
              return lossFigure(lossPicture(subject.training(), subject.training()), subject.name(),
                                true);
            }}}};
}

}  // namespace weightscape::ui
