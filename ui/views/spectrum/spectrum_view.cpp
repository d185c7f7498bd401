#include "ui/views/spectrum/spectrum_view.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/training/closed_form.h"
#include "ui/plots/plot_style.h"
#include "ui/session/session.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr double kLeast = 1e-6;  ///< of s_1: below is rounding, or noise that no λ here reaches

}  // namespace

SpectrumView::SpectrumView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), request_(session.requests()) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("spectrum-plot"));
  plot_->setMinimumHeight(100);
  plot_->setAccessibleName(tr("Spectrum"));
  plot_->setAccessibleDescription(
      tr("Eigenvalues of the inputs, squared singular values of the weights and the closed form, "
         "mode by mode"));
  column->addWidget(plot_, 1);
  notice_ = new PlotNotice(plot_);
  plot_->yAxis2->setVisible(true);
  plot_->yAxis2->grid()->setVisible(false);
  plot_->xAxis->setLabel(tr("mode k"));
  plot_->yAxis->setLabel(tr("s_k / s₁"));
  plot_->yAxis2->setLabel(tr("σ_k² of W_in"));
  setLogarithmic(plot_->yAxis, true);
  for (QCPAxis* const axis : {plot_->xAxis, plot_->yAxis2}) {
    axis->ticker()->setTickCount(4);
    axis->setSubTicks(false);
  }
  inputs_ = plot_->addGraph();
  lambda_ = plot_->addGraph();
  predicted_ = plot_->addGraph(plot_->xAxis, plot_->yAxis2);
  learned_ = plot_->addGraph(plot_->xAxis, plot_->yAxis2);
  learned_->setLineStyle(QCPGraph::lsNone);
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { showCursor(event->position()); });
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &SpectrumView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &SpectrumView::refresh);
  connect(&session_, &Session::parameterChanged, this, &SpectrumView::refresh);
  applyTheme();
  refresh();
}

void SpectrumView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && learned_ != nullptr) applyTheme();
}

void SpectrumView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  request_.ask({.spectrum = true});
  refresh();
}

void SpectrumView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  request_.withdraw();
}

void SpectrumView::applyTheme() {
  const Theme& theme = currentTheme();
  stylePlot(*plot_, theme);
  plot_->yAxis2->grid()->setVisible(false);
  const auto dots = [](const QColor& color, double size) {
    return QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, size);
  };
  inputs_->setPen(QPen(theme.train(), 1));
  inputs_->setScatterStyle(dots(theme.train(), 3.0));
  lambda_->setPen(QPen(theme.penalty(), 1, Qt::DashLine));
  predicted_->setPen(QPen(theme.closedForm(), 1, Qt::DashLine));
  learned_->setScatterStyle(dots(theme.validation(), 5.0));
  legend_->setText(legendText({{tr("inputs"), theme.train()},
                               {tr("λ"), theme.penalty(), true},
                               {tr("weights"), theme.validation()},
                               {tr("1 − λ/s_k"), theme.closedForm(), true}}));
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumView::refresh() {
  if (!isVisible()) return;
  for (int i = 0; i < plot_->graphCount(); ++i) plot_->graph(i)->data()->clear();
  const TrainingSnapshot& training = session_.live().shown();
  const bool there = training.trained() && training.dataset->spectrum.largest() > 0.0;
  notice_->say(there                                              ? QString()
               : !session_.experiment().user_weights.file.empty() ? tr("A network has a spectrum "
                                                                       "of inputs and weights; "
                                                                       "these weights come alone.")
                                                                  : tr("The eigenvalues of the "
                                                                       "inputs appear with the "
                                                                       "data."));
  if (!there) {
    plot_->replot(QCustomPlot::rpQueuedReplot);
    return;
  }
  const Spectrum& spectrum = training.dataset->spectrum;
  const double largest = spectrum.largest();
  const Index hidden = training.trained()->network().hidden();
  const Index shown = std::min(spectrum.values.size(), std::max<Index>(12, hidden + hidden / 2));
  double low = 1.0;
  for (Index k = 0; k < shown; ++k) {
    const double value = spectrum.values(k) / largest;
    if (value < kLeast) break;
    inputs_->addData(static_cast<double>(k + 1), value);
    low = std::min(low, value);
  }
  const auto last = static_cast<double>(shown);
  const Experiment& experiment = training.experiment;  // as it was trained
  const Penalties penalties = absolutePenalties(experiment.objective, largest);
  if (penalties.l2_in > 0.0) {
    const double relative = penalties.l2_in / largest;
    low = std::min(low, std::max(relative, kLeast));
    lambda_->setData({0.5, last + 0.5}, {relative, relative}, true);
  }
  if (const auto penalty = effectivePenalty(experiment.objective, experiment.network, largest)) {
    for (Index k = 0; k < std::min(shown, hidden); ++k) {
      const double kept = std::max(0.0, 1.0 - penalty->l2 / std::max(spectrum.values(k), 1e-300));
      predicted_->addData(static_cast<double>(k + 1), penalty->gram_scale * kept);
    }
  }
  double high = 1.0;
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  if (analysis != nullptr) {
    for (Index k = 0; k < std::min(shown, analysis->singular_squared.size()); ++k) {
      learned_->addData(static_cast<double>(k + 1), analysis->singular_squared(k));
      high = std::max(high, analysis->singular_squared(k));
    }
  }
  plot_->xAxis->setRange(0.5, last + 0.5);
  plot_->yAxis->setRange(low / 2.0, 2.0);
  plot_->yAxis2->setRange(0.0, 1.1 * high);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumView::showCursor(const QPointF& place) {
  const TrainingSnapshot& training = session_.live().shown();
  if (!training.trained()) return;
  const Vector& values = training.dataset->spectrum.values;
  const auto k = static_cast<Index>(std::lround(plot_->xAxis->pixelToCoord(place.x())));
  if (k < 1 || k > values.size()) {
    QToolTip::hideText();
    return;
  }
  const QLocale locale;
  QString text = tr("mode %1 · s_k %2 (%3 of s₁)")
                     .arg(k)
                     .arg(locale.toString(values(k - 1), 'g', 3),
                          locale.toString(values(k - 1) / values(0), 'g', 3));
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  if (analysis != nullptr && k <= analysis->singular_squared.size()) {
    text += tr(" · weights %1").arg(locale.toString(analysis->singular_squared(k - 1), 'f', 3));
  }
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), text, plot_);
}

Figure SpectrumView::figure() const {
  return plotFigure(
      *plot_, QStringLiteral("spectrum"),
      tr("%1: spectrum of inputs and weights").arg(translated(session_.experiment().name)),
      legend_->text());
}

}  // namespace weightscape::ui
