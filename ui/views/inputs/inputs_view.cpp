#include "ui/views/inputs/inputs_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/neuron_order.h"
#include "core/data/dataset.h"
#include "core/data/latent_path.h"
#include "core/data/latent_values.h"
#include "ui/plots/plot_style.h"
#include "ui/session/session.h"
#include "ui/theme/color_map.h"
#include "ui/theme/icons.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kFrame = 50;         ///< ms between two places of a moving latent
constexpr double kTurnTime = 6.0;  ///< seconds for one turn
constexpr Index kMostCurves = 9;
constexpr Index kMostDots = 600;  ///< neurons drawn: about as many as a plot has pixels
constexpr int kSweep = 121;

}  // namespace

InputsView::InputsView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  which_ = new QComboBox(this);
  which_->hide();  // until it has its place
  which_->setObjectName(QStringLiteral("inputs-shown"));
  which_->addItem(tr("one sample"), static_cast<int>(Shown::Sample));
  which_->addItem(tr("moving latent"), static_cast<int>(Shown::Moving));
  which_->addItem(tr("tuning curves"), static_cast<int>(Shown::Tuning));
  which_->setAccessibleName(tr("Inputs shown"));
  which_->setAccessibleDescription(
      tr("One sample and its reconstruction, a moving latent, or tuning curves"));
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("inputs-plot"));
  plot_->setMinimumHeight(80);
  plot_->setAccessibleName(tr("Inputs"));
  plot_->setAccessibleDescription(tr("Activity of the neurons and what the network makes of it"));
  for (QCPAxis* const axis : {plot_->xAxis, plot_->yAxis}) {
    axis->ticker()->setTickCount(4);
    axis->setSubTicks(false);
  }
  column->addWidget(plot_, 1);
  notice_ = new PlotNotice(plot_);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  play_ = new QToolButton;
  play_->setCheckable(true);
  play_->setAccessibleName(tr("Play"));
  play_->setAccessibleDescription(tr("Lets time run: sample after sample, or a moving latent"));
  row->addWidget(play_);
  slider_ = new QSlider(Qt::Horizontal);
  slider_->setAccessibleName(tr("Sample"));
  slider_->setAccessibleDescription(tr("Which sample is shown"));
  row->addWidget(slider_, 1);
  axis_ = new QComboBox;
  axis_->setAccessibleName(tr("Axis of the tuning curves"));
  axis_->setAccessibleDescription(tr("The latent that the tuning curves run along"));
  row->addWidget(axis_);
  place_ = new QLabel;
  place_->setObjectName(QStringLiteral("quiet"));
  place_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row->addWidget(place_);
  column->addLayout(row);
  clock_.setInterval(kFrame);
  connect(&clock_, &QTimer::timeout, this, [this] {
    if (shown() == Shown::Sample) {
      slider_->setValue(slider_->value() < slider_->maximum() ? slider_->value() + 1 : 0);
    } else {
      time_ += kFrame / 1000.0 / kTurnTime;
      refresh();
    }
  });
  connect(play_, &QToolButton::toggled, this, &InputsView::play);
  connect(slider_, &QSlider::valueChanged, this, &InputsView::refresh);
  connect(axis_, &QComboBox::currentIndexChanged, this, &InputsView::refresh);
  connect(which_, &QComboBox::currentIndexChanged, this, [this] {
    play_->setChecked(shown() == Shown::Moving && canMove());
    refresh();
  });
  connect(&session_.selection(), &NeuronSelection::changed, this, &InputsView::refresh);
  connect(&session_.live(), &LiveTraining::changed, this, &InputsView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &InputsView::rebuild);
  play(false);
  rebuild();
}

QWidget* InputsView::tools() const { return which_; }

InputsView::Shown InputsView::shown() const {
  return static_cast<Shown>(which_->currentData().toInt());
}

void InputsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || notice_ == nullptr) return;
  play(play_->isChecked());
  refresh();
}

void InputsView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void InputsView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  play_->setChecked(false);
}

void InputsView::play(bool on) {
  play_->setIcon(icon(on ? Icon::Pause : Icon::Play, currentTheme().text));
  play_->setToolTip(on ? tr("Stand still") : tr("Let time run"));
  if (on) {
    clock_.start();
  } else {
    clock_.stop();
  }
}

void InputsView::rebuild() {
  play_->setChecked(false);
  const QSignalBlocker quiet(axis_);
  axis_->clear();
  const std::vector<Group>& groups = session_.experiment().data.groups;
  Index coordinate = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (std::size_t a = 0; a < groups[g].axes.size(); ++a) {
      const Axis axis = groups[g].axes[a];
      QString name = translated(axis.sweepScale().name);
      if (groups.size() > 1) name = tr("group %1: %2").arg(g + 1).arg(name);
      if (groups[g].axes.size() > 1) name = tr("%1, axis %2").arg(name).arg(a + 1);
      axis_->addItem(name, QVariant::fromValue(coordinate));
      coordinate += axis.coordinates();
    }
  }
  refresh();
}

bool InputsView::canMove() const {
  const TrainingSnapshot& training = session_.live().shown();
  return training.trained() && training.experiment.data.file.empty() &&
         training.experiment.data.mixed_fraction == 0.0;
}

void InputsView::refresh() {
  if (!isVisible()) return;
  const Theme& theme = currentTheme();
  stylePlot(*plot_, theme);
  plot_->clearGraphs();
  const TrainingSnapshot& training = session_.live().shown();
  const bool there = training.trained() != nullptr;
  const bool drawn = there && training.experiment.data.file.empty();
  QString why;
  if (!session_.experiment().user_weights.file.empty()) {
    why = tr("There is no activity: these weights come alone.");
  } else if (!there) {
    why = tr("The activity of the neurons appears when it is drawn.");
  } else if (shown() == Shown::Tuning && !drawn) {
    why = tr("Tuning curves belong to synthetic neurons; of recorded ones look at samples.");
  } else if (shown() == Shown::Moving && !canMove()) {
    why = drawn ? tr("Mixed neurons have no tuning of their own; look at samples instead.")
                : tr("Recorded activity has no latent to move; play the samples instead.");
  }
  notice_->say(why);
  slider_->setVisible(shown() == Shown::Sample);
  play_->setVisible(shown() != Shown::Tuning);
  axis_->setVisible(shown() == Shown::Tuning && axis_->count() > 1);
  play_->setEnabled(why.isEmpty());
  legend_->setVisible(why.isEmpty());
  place_->clear();
  if (why.isEmpty()) {
    switch (shown()) {
      case Shown::Sample:
        showSample();
        break;
      case Shown::Moving:
        showMoving();
        break;
      case Shown::Tuning:
        showTuning();
        break;
    }
  }
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void InputsView::showSample() {
  const Dataset& dataset = *session_.live().shown().dataset;
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(dataset.inputs.cols()) - 1);
  }
  const Index sample = slider_->value();
  place_->setText(tr("%1 of %2%3")
                      .arg(sample + 1)
                      .arg(dataset.inputs.cols())
                      .arg(sample < dataset.training_samples ? QString() : tr(" (held out)")));
  showActivity(dataset.inputs.col(sample));
}

void InputsView::showMoving() {
  const TrainingSnapshot& training = session_.live().shown();
  const Dataset& dataset = *training.dataset;
  const Matrix latents = latentPath(dataset.axes, time_);
  QStringList values;
  for (const LatentValues& latent : latentValues(dataset.axes, latents)) {
    values << QLocale().toString(latent.values(0), 'f', 2);
  }
  place_->setText(tr("latent %1").arg(values.join(QStringLiteral(", "))));
  showActivity(tuningCurves(training.experiment.data, dataset, latents).col(0) / dataset.scale);
}

void InputsView::showActivity(const Vector& activity) {
  const TrainingSnapshot& training = session_.live().shown();
  const Dataset& dataset = *training.dataset;
  const Theme& theme = currentTheme();
  const Autoencoder& network = training.trained()->network();
  const Matrix rebuilt = network.decode(network.encode(activity));
  QCPGraph* const inputs = plot_->addGraph();
  inputs->setPen(QPen(theme.train(), 1));
  QCPGraph* const outputs = plot_->addGraph();
  outputs->setLineStyle(QCPGraph::lsNone);
  outputs->setScatterStyle(
      QCPScatterStyle(QCPScatterStyle::ssDisc, theme.validation(), theme.validation(), 3.0));
  const std::vector<Index> order = thinned(orderByTruth(dataset), kMostDots);
  QCPGraph* const selected = plot_->addGraph();
  selected->setLineStyle(QCPGraph::lsNone);
  selected->setScatterStyle(
      QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.text, 1.2), Qt::NoBrush, 8.0));
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto place = static_cast<double>(order.size() == static_cast<std::size_t>(activity.size())
                                               ? static_cast<Index>(i)
                                               : order[i]);
    inputs->addData(place, activity(order[i]));
    outputs->addData(place, rebuilt(order[i], 0));
    if (session_.selection().contains(order[i])) selected->addData(place, activity(order[i]));
  }
  legend_->setText(
      legendText({{tr("activity"), theme.train()}, {tr("reconstruction"), theme.validation()}}));
  plot_->xAxis->setLabel(dataset.truthKnown() ? tr("neuron, by preferred value") : tr("neuron"));
  plot_->yAxis->setLabel(tr("activity / √s₁"));
  plot_->xAxis->setRange(-0.5, static_cast<double>(activity.size()) - 0.5);
  // One scale for all samples, so that nothing jumps.
  const double low = dataset.inputs.minCoeff();
  const double high = dataset.inputs.maxCoeff();
  const double margin = 0.1 * std::max(high - low, 1e-9);
  plot_->yAxis->setRange(low - margin, high + margin);
}

void InputsView::showTuning() {
  const TrainingSnapshot& training = session_.live().shown();
  const Dataset& dataset = *training.dataset;
  if (axis_->count() == 0) return;
  const auto coordinate = axis_->currentData().value<Index>();
  const bool circular = dataset.axes[static_cast<std::size_t>(coordinate)].sweepScale().cyclic;
  const Matrix curves = tuningCurves(training.experiment.data, dataset,
                                     latentSweep(dataset.axes, coordinate, kSweep)) /
                        dataset.scale;
  // Neurons that answer along this axis, by the place of their peak.
  const Index group = dataset.axis_group[static_cast<std::size_t>(coordinate)];
  std::vector<std::pair<Index, Index>> peaks;
  const std::vector<Index> neurons = dataset.groupNeurons(static_cast<int>(group));
  const double highest = curves(neurons, Eigen::all).maxCoeff();
  for (const Index neuron : neurons) {
    Index place = 0;
    if (curves.row(neuron).maxCoeff(&place) > 0.8 * highest) peaks.emplace_back(place, neuron);
  }
  std::sort(peaks.begin(), peaks.end());
  std::vector<Index> chosen(peaks.size());
  for (std::size_t i = 0; i < peaks.size(); ++i) chosen[i] = static_cast<Index>(i);
  for (const Index i : thinned(chosen, kMostCurves)) {
    const auto& [place, neuron] = peaks[static_cast<std::size_t>(i)];
    QCPGraph* const curve = plot_->addGraph();
    const double t = static_cast<double>(place) / (kSweep - 1);
    curve->setPen(QPen(colorAt(circular ? ColorMap::Cyclic : ColorMap::Sequential, t), 1));
    for (Index s = 0; s < kSweep; ++s) {
      curve->addData(static_cast<double>(s) / (kSweep - 1), curves(neuron, s));
    }
  }
  legend_->setText(
      tr("%1 of %2 neurons, coloured by preferred value%3")
          .arg(std::min<Index>(kMostCurves, static_cast<Index>(peaks.size())))
          .arg(neurons.size())
          .arg(training.experiment.data.mixed_fraction > 0.0 ? tr(", before mixing") : QString()));
  plot_->xAxis->setLabel(axis_->count() > 1 ? tr("latent") : axis_->currentText());
  plot_->yAxis->setLabel(tr("activity / √s₁"));
  plot_->xAxis->setRange(0.0, 1.0);
  plot_->yAxis->setRange(0.0, 1.05 * std::max(highest, 1e-9));
}

Figure InputsView::figure() const {
  return plotFigure(*plot_, QStringLiteral("inputs"),
                    tr("%1: %2").arg(translated(session_.experiment().name), which_->currentText()),
                    legend_->text());
}

}  // namespace weightscape::ui
