// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/latent/latent_view.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/verdict.h"
#include "core/data/dataset.h"
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
#include "ui/views/latent/latent_plot.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {

LatentView::LatentView(const OpenExperiment& opened, LiveTraining& live, NeuronSelection& selection,
                       QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live), selection_(selection) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  legend_ = makeLegend();
  legend_->setWordWrap(true);
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("latent-plot"));
  plot_->setMinimumHeight(100);
  speak(
      *plot_,
      {.name = tr("Recovered against true latent"),
       .help = tr("One dot a neuron: its true preferred value to the right, what the picture says "
                  "upwards"),
       .shows = [this] {
         const QString said = latentSaid(picture());
         return said.isEmpty() ? notice_->text() : said;
       }});
  column->addWidget(plot_, 1);
  notice_ = new PlotNotice(plot_);
  new NeuronWalk(*plot_, selection_, live_,
                 {.order = [this] { return walkOrder(); },
                  .place = [this](Index neuron) { return placeOf(neuron); }});
  hover_ = std::make_unique<HoverMark>(*plot_);
  plot_->installEventFilter(this);
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { hover(event->position()); });
  connect(&selection_, &NeuronSelection::hoverChanged, this, &LatentView::showHover);
  connect(plot_, &QCustomPlot::mousePress, this,
          [this](QMouseEvent* event) { pressed_ = event->position(); });
  connect(plot_, &QCustomPlot::mouseRelease, this,
          [this](QMouseEvent* event) { pick(pressed_, event->position(), event->modifiers()); });
  connect(&selection_, &NeuronSelection::changed, this, &LatentView::refresh);
  auto* const pace = new RefreshPace([this] { refresh(); }, this);
  connect(plot_, &QCustomPlot::afterReplot, this,
          [this, pace] { pace->tookBesides(plot_->replotTime()); });
  connect(&live_, &LiveTraining::analysisChanged, this,
          [this, pace] { pace->ask(live_.running()); });
  connect(&opened_, &OpenExperiment::loaded, this, &LatentView::refresh);
  connect(&live_, &LiveTraining::changed, this, [this] {
    // Only what has failed before any embedding; the rest comes with the analysis.
    if (live_.shown().state == TrainingState::Failed) refresh();
  });
  refresh();
}

LatentView::~LatentView() = default;

bool LatentView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Leave) selection_.hover(-1);
  return QWidget::eventFilter(watched, event);
}

void LatentView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && notice_ != nullptr) refresh();
}

void LatentView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void LatentView::refresh() {
  if (!isVisible()) return;
  const AnalysisSnapshot* const analysis = live_.analysis();
  QString why;
  if (analysis == nullptr || !analysis->analysis) {
    why = whyNoPicture(live_);
    if (why.isEmpty())
      why = tr("What the picture says of each neuron's latent appears with the first embedding.");
  } else if (!nothingToDraw(*analysis).isEmpty()) {
    why = nothingToDraw(*analysis);
  } else if (!analysis->training->dataset->truthKnown()) {
    why = tr("The true latents are not known. A file of preferred values (File menu) brings them.");
  } else if (analysis->recovered.empty()) {
    why =
        tr("No latent can be read off: a circle needs two axes of the embedding, a torus four; "
           "a direction, a Möbius strip and a Y-maze have no single axis to compare.");
  }
  notice_->say(why);
  legend_->setVisible(why.isEmpty());
  const Theme& theme = currentTheme();
  const LatentPicture shown = picture();
  legend_->setText(latentLegend(shown, theme));
  drawLatent(*plot_, shown, theme);
  showHover();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

LatentPicture LatentView::picture() const {
  return latentPicture(live_.sharedAnalysis(), selection_.neurons());
}

std::vector<Index> LatentView::walkOrder() const {
  const LatentPicture shown = picture();
  if (!shown.analysis) return {};
  std::vector<Index> order;
  for (const RecoveredAxis& axis : shown.analysis->recovered) {
    std::vector<Index> dots(axis.neurons.size());
    std::iota(dots.begin(), dots.end(), Index{0});
    std::sort(dots.begin(), dots.end(),
              [&](Index a, Index b) { return axis.truth(a) < axis.truth(b); });
    for (const Index dot : dots) {
      // With two axes a neuron has a dot on each; the first one counts.
      const Index neuron = axis.neurons[static_cast<std::size_t>(dot)];
      if (&axis == &shown.analysis->recovered.front() ||
          std::find(order.begin(), order.end(), neuron) == order.end()) {
        order.push_back(neuron);
      }
    }
  }
  return order;
}

QPoint LatentView::placeOf(Index neuron) const {
  const LatentPicture shown = picture();
  if (shown.analysis) {
    for (const RecoveredAxis& axis : shown.analysis->recovered) {
      const auto at = std::find(axis.neurons.begin(), axis.neurons.end(), neuron);
      if (at == axis.neurons.end()) continue;
      const Index dot = at - axis.neurons.begin();
      return {static_cast<int>(plot_->xAxis->coordToPixel(axis.truth(dot))),
              static_cast<int>(plot_->yAxis->coordToPixel(axis.recovered(dot)))};
    }
  }
  return plot_->rect().center();
}

void LatentView::showHover() {
  if (!isVisible()) return;
  std::vector<HoverMark::Dot> dots;
  const LatentPicture shown = picture();
  static const std::vector<RecoveredAxis> none;
  for (const RecoveredAxis& axis : shown.analysis ? shown.analysis->recovered : none) {
    const auto at = std::find(axis.neurons.begin(), axis.neurons.end(), selection_.hovered());
    if (at == axis.neurons.end()) continue;
    const Index dot = at - axis.neurons.begin();
    dots.push_back({plot_->xAxis, plot_->yAxis, {axis.truth(dot), axis.recovered(dot)}});
  }
  hover_->ring(dots, currentTheme());
}

void LatentView::hover(const QPointF& place) {
  constexpr double kReach = 8.0;
  const LatentPicture shown = picture();
  const RecoveredAxis* on = nullptr;
  Index nearest = -1;
  double least = kReach;
  static const std::vector<RecoveredAxis> none;
  for (const RecoveredAxis& axis : shown.analysis ? shown.analysis->recovered : none) {
    for (Index i = 0; i < axis.truth.size(); ++i) {
      const double away = std::hypot(plot_->xAxis->coordToPixel(axis.truth(i)) - place.x(),
                                     plot_->yAxis->coordToPixel(axis.recovered(i)) - place.y());
      if (away >= least) continue;
      least = away;
      on = &axis;
      nearest = i;
    }
  }
  selection_.hover(on != nullptr ? on->neurons[static_cast<std::size_t>(nearest)] : -1);
  if (on == nullptr) {
    QToolTip::hideText();
    return;
  }
  const QString name =
      QString::fromStdString(shown.analysis->training->dataset->nameOf(selection_.hovered()));
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()),
                     plainTip(tr("neuron %1 · true %2 · recovered %3")
                                  .arg(name, numberText(on->truth(nearest), 'f', 3),
                                       numberText(on->recovered(nearest), 'f', 3))),
                     plot_);
}

void LatentView::pick(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers) {
  constexpr double kReach = 8.0;
  const AnalysisSnapshot* const analysis = live_.analysis();
  if (analysis == nullptr) return;
  std::vector<QPointF> places;
  std::vector<Index> neurons;
  for (const RecoveredAxis& axis : analysis->recovered) {
    for (Index i = 0; i < axis.truth.size(); ++i) {
      places.emplace_back(plot_->xAxis->coordToPixel(axis.truth(i)),
                          plot_->yAxis->coordToPixel(axis.recovered(i)));
      neurons.push_back(axis.neurons[static_cast<std::size_t>(i)]);
    }
  }
  std::vector<Index> dots = pointsIn(places, QRectF(from, to));
  if ((to - from).manhattanLength() < kReach / 2) {
    const Index nearest = pointAt(places, to, kReach);
    dots = nearest < 0 ? std::vector<Index>() : std::vector<Index>{nearest};
  }
  std::vector<Index> picked;
  picked.reserve(dots.size());
  for (const Index dot : dots) picked.push_back(neurons[static_cast<std::size_t>(dot)]);
  std::sort(picked.begin(), picked.end());
  picked.erase(std::unique(picked.begin(), picked.end()), picked.end());
  selection_.select(combined(selection_.neurons(), picked, modeFor(modifiers)));
}

Figure LatentView::figure() const { return latentFigure(picture(), shortName(opened_.now().name)); }

ViewEntry latentEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Latent"),
          ViewPlace::Lower,
          [](const ViewParts& parts) {
            return made(new LatentView(parts.opened, parts.live, parts.selection));
          },
          {{QStringLiteral("latent"), [](const FigureSubject& subject) {
              return latentFigure(latentPicture(subject.analysis), subject.name());
            }}}};
}

}  // namespace weightscape::ui
