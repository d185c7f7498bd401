#include "ui/views/latent/latent_view.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/verdict.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "ui/plots/plot_style.h"
#include "ui/selection/screen_selection.h"
#include "ui/session/no_picture.h"
#include "ui/session/session.h"
#include "ui/theme/color_map.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {

LatentView::LatentView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  legend_ = makeLegend();
  legend_->setWordWrap(true);
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("latent-plot"));
  plot_->setMinimumHeight(100);
  plot_->setAccessibleName(tr("Recovered against true latent"));
  plot_->setAccessibleDescription(
      tr("One dot a neuron: its true preferred value to the right, what the picture says upwards"));
  plot_->xAxis->setLabel(tr("true latent"));
  plot_->yAxis->setLabel(tr("recovered latent"));
  for (QCPAxis* const axis : {plot_->xAxis, plot_->yAxis}) {
    axis->ticker()->setTickCount(4);
    axis->setSubTicks(false);
  }
  column->addWidget(plot_, 1);
  notice_ = new PlotNotice(plot_);
  connect(plot_, &QCustomPlot::mousePress, this,
          [this](QMouseEvent* event) { pressed_ = event->position(); });
  connect(plot_, &QCustomPlot::mouseRelease, this,
          [this](QMouseEvent* event) { pick(pressed_, event->position(), event->modifiers()); });
  connect(&session_.selection(), &NeuronSelection::changed, this, &LatentView::refresh);
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &LatentView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &LatentView::refresh);
  connect(&session_.live(), &LiveTraining::changed, this, [this] {
    // Only what has failed before any embedding; the rest comes with the analysis.
    if (session_.live().shown().state == TrainingState::Failed) refresh();
  });
  refresh();
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
  const Theme& theme = currentTheme();
  stylePlot(*plot_, theme);
  plot_->clearPlottables();
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  QString why;
  if (analysis == nullptr || !analysis->analysis) {
    why = whyNoPicture(session_);
    if (why.isEmpty())
      why = tr("What the picture says of each neuron's latent appears with the first embedding.");
  } else if (!analysis->training->dataset->truthKnown()) {
    why = tr("The true latents are not known. A file of preferred values (File menu) brings them.");
  } else if (analysis->recovered.empty()) {
    why =
        tr("No latent can be read off: a circle needs two axes of the embedding, a torus four; "
           "a direction, a Möbius strip and a Y-maze have no single axis to compare.");
  }
  notice_->say(why);
  legend_->setVisible(why.isEmpty());
  std::vector<LegendEntry> entries;
  double low = 0.0;
  double high = 1.0;
  if (analysis != nullptr && why.isEmpty()) {
    const Dataset& dataset = *analysis->training->dataset;
    int number = 0;
    int in_group = 0;
    int group = -1;
    for (const RecoveredAxis& axis : analysis->recovered) {
      const QColor color = categoryColor(number++, theme.dark);
      QCPGraph* const dots = plot_->addGraph();
      dots->setLineStyle(QCPGraph::lsNone);
      dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 3.0));
      for (Index i = 0; i < axis.truth.size(); ++i) {
        dots->addData(axis.truth(i), axis.recovered(i));
        low = std::min(low, axis.recovered(i));
        high = std::max(high, axis.recovered(i));
      }
      in_group = axis.group == group ? in_group + 1 : 1;
      group = axis.group;
      const std::vector<Axis> axes = dataset.groupAxes(group);
      QString name = translated(shapeName(axes));
      if (axes.size() > 1) name = tr("%1, axis %2").arg(name).arg(in_group);
      entries.push_back(
          {tr("%1: %2").arg(name, QLocale().toString(axis.agreement, 'f', 3)), color});
    }
  }
  if (analysis != nullptr && why.isEmpty() && !session_.selection().neurons().empty()) {
    QCPGraph* const rings = plot_->addGraph();
    rings->setLineStyle(QCPGraph::lsNone);
    rings->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.text, 1.2), Qt::NoBrush, 8.0));
    for (const RecoveredAxis& axis : analysis->recovered) {
      for (Index i = 0; i < axis.truth.size(); ++i) {
        if (!session_.selection().contains(axis.neurons[static_cast<std::size_t>(i)])) continue;
        rings->addData(axis.truth(i), axis.recovered(i));
      }
    }
  }
  QCPGraph* const diagonal = plot_->addGraph();
  diagonal->setPen(QPen(theme.closedForm(), 1, Qt::DashLine));
  if (why.isEmpty()) diagonal->setData({0.0, 1.0}, {0.0, 1.0}, true);
  legend_->setText(legendText(entries));
  plot_->xAxis->setRange(-0.03, 1.03);
  plot_->yAxis->setRange(low - 0.03, high + 0.03);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void LatentView::pick(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers) {
  constexpr double kReach = 8.0;
  const AnalysisSnapshot* const analysis = session_.live().analysis();
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
  session_.selection().select(combined(session_.selection().neurons(), picked, modeFor(modifiers)));
}

Figure LatentView::figure() const {
  return plotFigure(
      *plot_, QStringLiteral("latent"),
      tr("%1: recovered against true latent").arg(translated(session_.experiment().name)),
      legend_->text());
}

}  // namespace weightscape::ui
