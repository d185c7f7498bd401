// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/spectrum/spectrum_view.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "ui/plots/plot_style.h"
#include "ui/session/lambda_setting.h"
#include "ui/session/session.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/numbers.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/translated.h"
#include "ui/views/spectrum/spectrum_plot.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {

SpectrumView::SpectrumView(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      opened_(session.opened()),
      live_(session.live()),
      request_(session.requests()) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  legend_ = makeLegend();
  column->addWidget(legend_);
  plot_ = new QCustomPlot;
  plot_->setObjectName(QStringLiteral("spectrum-plot"));
  plot_->setMinimumHeight(120);
  plot_->setFocusPolicy(Qt::StrongFocus);
  plot_->installEventFilter(this);
  speak(*plot_,
        {.name = tr("Spectrum"),
         .help = tr("Above: the strength of the inputs' modes, and λ, which the arrow keys move. "
                    "Below: what the weights keep of each mode, predicted and measured."),
         .shows = [this] { return said(); }});
  column->addWidget(plot_, 1);
  curves_ = std::make_unique<SpectrumPlot>(*plot_);
  notice_ = new PlotNotice(plot_);
  connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { press(*event); });
  connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { move(*event); });
  connect(plot_, &QCustomPlot::mouseRelease, this, &SpectrumView::release);
  connect(&live_, &LiveTraining::analysisChanged, this, &SpectrumView::refresh);
  connect(&opened_, &OpenExperiment::loaded, this, &SpectrumView::refresh);
  connect(&opened_, &OpenExperiment::changed, this, &SpectrumView::refresh);
  refresh();
}

SpectrumView::~SpectrumView() = default;

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
  release();
}

bool SpectrumView::eventFilter(QObject* watched, QEvent* event) {
  const bool key = event->type() == QEvent::KeyPress;
  if (key && step(*static_cast<QKeyEvent*>(event))) return true;
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) refresh();
  return QWidget::eventFilter(watched, event);
}

SpectrumPicture SpectrumView::picture() const {
  if (!movable()) return spectrumPicture(live_.shown(), live_.analysis());
  // The line answers the hand at once; training follows.
  return spectrumPicture(live_.shown(), live_.analysis(), session_.experiment().objective);
}

bool SpectrumView::movable() const {
  return hasLambda(session_) && live_.frame() < 0 && live_.shown().trained() != nullptr;
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
  using Grip = SpectrumPlot::Grip;
  curves_->show(shown, theme,
                held_               ? Grip::Held
                : !movable()        ? Grip::None
                : plot_->hasFocus() ? Grip::Focused
                                    : Grip::Free);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SpectrumView::press(const QMouseEvent& event) {
  if (event.button() != Qt::LeftButton || !movable() || !curves_->isOnLambda(event.position())) {
    return;
  }
  held_ = true;
  stops_ = lambdaMarks(session_).modes;
  session_.beginGesture();
}

void SpectrumView::move(const QMouseEvent& event) {
  if (held_) {
    drag(event.position().y(), event.modifiers().testFlag(Qt::AltModifier));
    tell(event.position(), tr("λ / s₁ = %1").arg(numberText(relativeLambda(session_), 'g', 3)));
    return;
  }
  const bool takes = movable() && curves_->isOnLambda(event.position());
  plot_->setCursor(takes ? Qt::SizeVerCursor : Qt::ArrowCursor);
  if (takes) {
    tell(event.position(), tr("λ / s₁ = %1. Drag it up or down: above a mode's dot that mode is "
                              "given up. It snaps to 1, 2, 5 and to the modes, with Alt it does "
                              "not.")
                               .arg(numberText(relativeLambda(session_), 'g', 3)));
  } else {
    showCursor(event.position());
  }
}

void SpectrumView::release() {
  if (!held_) return;
  held_ = false;
  session_.endGesture();
  refresh();
}

void SpectrumView::drag(double y, bool freely) {
  const auto away = [&](double relative) {
    return curves_->placeOf(levelOfLambda(session_, relative)) - y;
  };
  if (!freely) {
    if (const std::optional<double> near = snappedLambda(stops_, away)) {
      setLambda(*near);
      return;
    }
  }
  const double relative = lambdaForLevel(session_, curves_->lambdaAt(y));
  // Where the other layer's λ alone is more than this, or is nothing, there is no such place.
  if (std::isfinite(relative)) setLambda(roundedLambda(relative));
}

bool SpectrumView::step(const QKeyEvent& event) {
  if (!movable() || event.modifiers().testFlag(Qt::ControlModifier)) return false;
  constexpr double kFine = 1.12;  // a twentieth of a power of ten
  const double now = relativeLambda(session_);
  switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Right:
      setLambda(now < kLeastLambda ? kLeastLambda
                                   : roundedLambda(std::min(kMostLambda, now * kFine)));
      return true;
    case Qt::Key_Down:
    case Qt::Key_Left:
      setLambda(now <= kLeastLambda ? 0.0 : roundedLambda(std::max(kLeastLambda, now / kFine)));
      return true;
    case Qt::Key_PageUp:
      setLambda(nextLambda(now, true));
      return true;
    case Qt::Key_PageDown:
      setLambda(nextLambda(now, false));
      return true;
    case Qt::Key_Home:
      setLambda(0.0);
      return true;
    default:
      return false;
  }
}

void SpectrumView::setLambda(double relative) {
  try {
    setRelativeLambda(session_, relative);
  } catch (const Error& error) {
    tell(plot_->rect().center(), translated(error));
  }
}

void SpectrumView::tell(const QPointF& place, const QString& text) {
  QToolTip::showText(plot_->mapToGlobal(place.toPoint()), plainTip(text), plot_);
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
  const QString strength = numberText(values(k - 1), 'g', 3);
  const QString share = numberText(values(k - 1) / values(0), 'g', 3);
  const AnalysisSnapshot* const analysis = live_.analysis();
  if (analysis != nullptr && k <= analysis->singular_squared.size()) {
    tell(place, tr("mode %1 · sₖ %2 (%3 of s₁) · the weights keep %4")
                    .arg(k)
                    .arg(strength, share, numberText(analysis->singular_squared(k - 1), 'f', 3)));
  } else {
    tell(place, tr("mode %1 · sₖ %2 (%3 of s₁)").arg(k).arg(strength, share));
  }
}

QString SpectrumView::said() const {
  const SpectrumPicture shown = picture();
  if (shown.modes == 0) return notice_->text();
  QStringList parts = {tr("%n modes", nullptr, static_cast<int>(shown.modes)),
                       tr("%n eigenvalues of the inputs are above λ/s₁ = %1", nullptr,
                          static_cast<int>((shown.inputs.array() > shown.lambda).count()))
                           .arg(numberText(shown.lambda, 'g', 3))};
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
          [](const ViewParts& parts) { return made(new SpectrumView(parts.session)); },
          {{QStringLiteral("spectrum"),
            [](const FigureSubject& subject) {
              return spectrumFigure(spectrumPicture(subject.training(), subject.analysis.get()),
                                    subject.name());
            },
            {.spectrum = true}}}};
}

}  // namespace weightscape::ui
