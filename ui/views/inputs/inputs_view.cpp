// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/inputs/inputs_view.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/analysis/neuron_order.h"
#include "core/data/dataset.h"
#include "core/data/latent_path.h"
#include "core/data/latent_values.h"
#include "ui/plots/hover_mark.h"
#include "ui/plots/plot_style.h"
#include "ui/session/live_training.h"
#include "ui/session/neuron_selection.h"
#include "ui/session/neuron_walk.h"
#include "ui/session/open_experiment.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/translated.h"
#include "ui/views/inputs/inputs_plot.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {
namespace {

constexpr int kFrame = 50;         ///< ms between two places of a moving latent
constexpr double kTurnTime = 6.0;  ///< seconds for one turn

}  // namespace

InputsView::InputsView(const OpenExperiment& opened, LiveTraining& live, NeuronSelection& selection,
                       QWidget* parent)
    : QWidget(parent), opened_(opened), live_(live), selection_(selection) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  which_ = new QComboBox(this);
  which_->hide();  // until it has its place
  which_->setObjectName(QStringLiteral("inputs-shown"));
  for (const Shown shown : {Shown::Sample, Shown::Moving, Shown::Tuning}) {
    which_->addItem(inputsWords(shown), static_cast<int>(shown));
  }
  which_->setAccessibleName(tr("Inputs shown"));
  which_->setAccessibleDescription(
      tr("One sample and its reconstruction, a moving latent, or tuning curves"));
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("inputs-plot"));
  plot_->setMinimumHeight(80);
  speak(*plot_, {.name = tr("Inputs"),
                 .help = tr("Activity of the neurons and what the network makes of it"),
                 .shows = [this] { return said(); }});
  column->addWidget(plot_, 1);
  curves_ = std::make_unique<InputsPlot>(*plot_);
  hover_ = std::make_unique<HoverMark>(*plot_);
  plot_->installEventFilter(this);
  notice_ = new PlotNotice(plot_);
  new NeuronWalk(*plot_, selection_, live_, {.order = [this] { return walkOrder(); }});
  connect(plot_, &QCustomPlot::mouseMove, this,
          [this](QMouseEvent* event) { hover(event->position()); });
  connect(&selection_, &NeuronSelection::hoverChanged, this, &InputsView::showHover);
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
  connect(&selection_, &NeuronSelection::changed, this, &InputsView::refresh);
  connect(&live_, &LiveTraining::changed, this, &InputsView::refresh);
  connect(&opened_, &OpenExperiment::loaded, this, &InputsView::rebuild);
  play(false);
  rebuild();
}

InputsView::~InputsView() = default;

bool InputsView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Leave) selection_.hover(-1);
  return QWidget::eventFilter(watched, event);
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
  const std::vector<Group>& groups = opened_.now().data.groups;
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
  const TrainingSnapshot& training = live_.shown();
  return training.trained() && training.experiment.data.file.empty() &&
         training.experiment.data.mixed_fraction == 0.0;
}

void InputsView::refresh() {
  if (!isVisible()) return;
  const QString why = whyNothing();
  notice_->say(why);
  slider_->setVisible(shown() == Shown::Sample);
  play_->setVisible(shown() != Shown::Tuning);
  axis_->setVisible(shown() == Shown::Tuning && axis_->count() > 1);
  play_->setEnabled(why.isEmpty());
  legend_->setVisible(why.isEmpty());
  place_->clear();
  if (!why.isEmpty()) {
    curves_->clear(currentTheme());
  } else if (shown() == Shown::Tuning) {
    showTuning();
  } else {
    showActivity();
  }
  showHover();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void InputsView::showHover() {
  if (!isVisible()) return;
  std::vector<HoverMark::Dot> dots;
  for (const InputsPlot::Dot& dot : curves_->dotsOf(selection_.hovered())) {
    dots.push_back({dot.part->axis(QCPAxis::atBottom), dot.part->axis(QCPAxis::atLeft), dot.at});
  }
  hover_->ring(dots, currentTheme());
}

void InputsView::hover(const QPointF& place) {
  const ActivityPicture::Neuron* const under = curves_->neuronAt(place);
  selection_.hover(under != nullptr ? under->neuron : -1);
  if (under == nullptr) {
    QToolTip::hideText();
    return;
  }
  const QString name = QString::fromStdString(live_.shown().dataset->nameOf(under->neuron));
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()),
                     plainTip(tr("neuron %1 · activity %2 · reconstruction %3")
                                  .arg(name, numberText(under->activity, 'g', 3),
                                       numberText(under->rebuilt, 'g', 3))),
                     plot_);
}

ActivityPicture InputsView::activity() const {
  const TrainingSnapshot& training = live_.shown();
  const Dataset& dataset = *training.dataset;
  const std::vector<Index>& selected = selection_.neurons();
  if (shown() == Shown::Sample) {
    return activityPicture(training, dataset.inputs.col(slider_->value()), selected);
  }
  const Matrix latents = latentPath(dataset.axes, time_);
  return activityPicture(
      training, tuningCurves(training.experiment.data, dataset, latents).col(0) / dataset.scale,
      selected);
}

TuningPicture InputsView::tuning() const {
  return tuningPicture(live_.shown(), axis_->currentData().value<Index>());
}

void InputsView::showActivity() {
  const Dataset& dataset = *live_.shown().dataset;
  if (shown() == Shown::Sample) {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(dataset.inputs.cols()) - 1);
    const Index sample = slider_->value();
    const QLocale locale;
    const QString held = sample < dataset.training_samples ? QString() : tr(" (held out)");
    const QString time =
        dataset.rate > 0.0
            ? tr(", %1 s").arg(numberText(static_cast<double>(sample) / dataset.rate, 'f', 2))
            : QString();
    place_->setText(tr("%1 of %2%3%4")
                        .arg(locale.toString(static_cast<qlonglong>(sample) + 1),
                             locale.toString(static_cast<qlonglong>(dataset.inputs.cols())), time,
                             held));
  } else {
    QStringList values;
    for (const LatentValues& latent : latentValues(dataset.axes, latentPath(dataset.axes, time_))) {
      values << numberText(latent.values(0), 'f', 2);
    }
    place_->setText(tr("latent %1").arg(values.join(QStringLiteral(", "))));
  }
  const Theme& theme = currentTheme();
  const ActivityPicture picture = activity();
  legend_->setText(activityLegend(picture, theme));
  curves_->show(picture, theme);
}

void InputsView::showTuning() {
  if (axis_->count() == 0) return;
  const TuningPicture picture = tuning();
  legend_->setText(tuningLegend(picture));
  curves_->show(picture, currentTheme());
}

QString InputsView::whyNothing() const {
  const TrainingSnapshot& training = live_.shown();
  const bool there = training.trained() != nullptr;
  const bool drawn = there && training.experiment.data.file.empty();
  if (opened_.hasOwnWeights()) {
    return tr("There is no activity: these weights come alone.");
  }
  if (!there) return tr("The activity of the neurons appears when it is drawn.");
  if (shown() == Shown::Tuning && !drawn) {
    return tr("Tuning curves belong to synthetic neurons; of recorded ones look at samples.");
  }
  if (shown() == Shown::Moving && !canMove()) {
    return drawn ? tr("Mixed neurons have no tuning of their own; look at samples instead.")
                 : tr("Recorded activity has no latent to move; play the samples instead.");
  }
  return {};
}

std::vector<Index> InputsView::walkOrder() const {
  if (!whyNothing().isEmpty() || shown() == Shown::Tuning) return {};
  return orderByTruth(*live_.shown().dataset);
}

QString InputsView::said() const {
  const QString why = whyNothing();
  if (!why.isEmpty()) return why;
  QStringList parts = {which_->currentText(), place_->text()};
  const QLocale locale;
  if (shown() == Shown::Tuning) {
    if (axis_->count() > 0)
      parts << tr("%n curves", nullptr, static_cast<int>(tuning().curves.size()));
  } else {
    const ActivityPicture picture = activity();
    double most = 0.0;
    double off = 0.0;
    for (const ActivityPicture::Neuron& neuron : picture.neurons) {
      most = std::max(most, neuron.activity);
      off = std::max(off, std::abs(neuron.rebuilt - neuron.activity));
    }
    parts << tr("%n neurons", nullptr, static_cast<int>(picture.count))
          << tr("strongest activity %1").arg(numberText(most, 'g', 2))
          << tr("rebuilt to within %1").arg(numberText(off, 'g', 2));
  }
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

Figure InputsView::figure() const {
  if (!whyNothing().isEmpty() || (shown() == Shown::Tuning && axis_->count() == 0)) return {};
  const QString name = shortName(opened_.now().name);
  if (shown() == Shown::Sample) {
    return activityFigure(activity(), sampleTitle(name, slider_->value()));
  }
  const QString title = QStringLiteral("%1: %2").arg(name, inputsWords(shown()));
  return shown() == Shown::Tuning ? tuningFigure(tuning(), title)
                                  : activityFigure(activity(), title);
}

ViewEntry inputsEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Inputs"),
          ViewPlace::Upper,
          [](const ViewParts& parts) {
            return made(new InputsView(parts.opened, parts.live, parts.selection));
          },
          {{QStringLiteral("inputs"),
            [](const FigureSubject& subject) {
              return firstSampleFigure(subject.training(), subject.name());
            }},
           {QStringLiteral("tuning"), [](const FigureSubject& subject) {
              return firstTuningFigure(subject.training(), subject.name());
            }}}};
}

}  // namespace weightscape::ui
