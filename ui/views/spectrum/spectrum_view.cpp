#include "ui/views/spectrum/spectrum_view.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>
#include <cmath>

#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "ui/plots/plot_style.h"
#include "ui/session/live_training.h"
#include "ui/session/open_experiment.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/translated.h"
#include "ui/views/spectrum/spectrum_plot.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {
SpectrumView::SpectrumView(const OpenExperiment& opened, LiveTraining& live, ViewRequests& requests,
                           QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live), request_(requests) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("spectrum-plot"));
  plot_->setMinimumHeight(100);
  speak(
      *plot_,
      {.name = tr("Spectrum"),
       .help = tr(
           "Eigenvalues of the inputs, squared singular values of the weights and the closed form, "
           "mode by mode"),
       .shows = [this] { return said(); }});
  column->addWidget(plot_, 1);
  notice_ = new PlotNotice(plot_);
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { showCursor(event->position()); });
  connect(&live_, &LiveTraining::analysisChanged, this, &SpectrumView::refresh);
  connect(&opened_, &OpenExperiment::loaded, this, &SpectrumView::refresh);
  connect(&opened_, &OpenExperiment::changed, this, &SpectrumView::refresh);
  refresh();
}

void SpectrumView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && notice_ != nullptr) refresh();
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

SpectrumPicture SpectrumView::picture() const {
  return spectrumPicture(live_.shown(), live_.analysis());
}

void SpectrumView::refresh() {
  if (!isVisible()) return;
  const Theme& theme = currentTheme();
  const SpectrumPicture shown = picture();
  QString why;
  if (shown.modes == 0) {
    why = opened_.hasOwnWeights()
              ? tr("A network has a spectrum of inputs and weights; these weights come alone.")
              : tr("The eigenvalues of the inputs appear with the data.");
  }
  notice_->say(why);
  legend_->setText(spectrumLegend(shown, theme));
  drawSpectrum(*plot_, shown, theme);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumView::showCursor(const QPointF& place) {
  const TrainingSnapshot& training = live_.shown();
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
  const AnalysisSnapshot* const analysis = live_.analysis();
  if (analysis != nullptr && k <= analysis->singular_squared.size()) {
    text += tr(" · weights %1").arg(locale.toString(analysis->singular_squared(k - 1), 'f', 3));
  }
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), text, plot_);
}

QString SpectrumView::said() const {
  const SpectrumPicture shown = picture();
  if (shown.modes == 0) return notice_->text();
  const QLocale locale;
  QStringList parts = {tr("%n modes", nullptr, static_cast<int>(shown.modes)),
                       tr("%n eigenvalues of the inputs are above λ/s₁ = %1", nullptr,
                          static_cast<int>((shown.inputs.array() > shown.lambda).count()))
                           .arg(locale.toString(shown.lambda, 'g', 3))};
  if (shown.learned.size() > 0) {
    constexpr double kThere = 0.01;  // of the largest
    const auto there = (shown.learned.array() > kThere * shown.learned.maxCoeff()).count();
    parts << tr("the weights hold %n modes", nullptr, static_cast<int>(there));
  }
  return parts.join(QStringLiteral(" · "));
}

Figure SpectrumView::figure() const {
  return spectrumFigure(picture(), shortName(opened_.now().name));
}

ViewEntry spectrumEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Spectrum"),
          ViewPlace::Upper,
          [](const ViewParts& parts) {
            return made(new SpectrumView(parts.opened, parts.live, parts.requests));
          },
          {{QStringLiteral("spectrum"),
            [](const FigureSubject& subject) {
              return spectrumFigure(spectrumPicture(subject.training(), subject.analysis.get()),
                                    subject.name());
            },
            {.spectrum = true}}}};
}

}  // namespace weightscape::ui
