// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/lambda_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <initializer_list>
#include <utility>

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/training/closed_form.h"
#include "core/training/collapse.h"
#include "ui/controls/lambda_slider.h"
#include "ui/controls/number_field.h"
#include "ui/controls/parameter_words.h"
#include "ui/session/finished_runs.h"
#include "ui/session/lambda_setting.h"
#include "ui/session/session.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/numbers.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {

LambdaPanel::LambdaPanel(Session& session, FinishedRuns& finished, QWidget* parent)
    : QWidget(parent), session_(session), finished_(finished) {
  setObjectName(QStringLiteral("lambda-panel"));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  rows_ = new QGridLayout;
  rows_->setHorizontalSpacing(kSpace);
  rows_->setVerticalSpacing(0);
  rows_->setColumnStretch(1, 1);
  title_ = new QLabel(tr("Regularisation λ / s₁"));
  title_->setObjectName(QStringLiteral("heading"));
  rows_->addWidget(title_, 0, 0);
  says_ = new QLabel;
  says_->setObjectName(QStringLiteral("quiet"));
  says_->setWordWrap(true);
  says_->setMinimumWidth(1);  // no text of it makes the window wider
  field_ = new NumberField(false);
  field_->setFixedWidth(72);
  field_->setAccessibleName(tr("λ in units of s₁"));
  field_->setAccessibleDescription(
      tr("Type the strength of the weight penalty; 0 switches it off"));
  rows_->addWidget(field_, 0, 2);
  // In a line of its own: beside the field it would make the window wider.
  below_title_ = new QHBoxLayout;
  below_title_->setSpacing(kSpace);
  below_title_->addStretch(0);
  below_title_->addWidget(makeChoice(), 0, Qt::AlignTop);
  rows_->addLayout(below_title_, 1, 0, 1, 3);
  column->addLayout(rows_);
  placeWords();
  slider_ = new LambdaSlider;
  speak(*slider_, {.role = QAccessible::Slider,
                   .name = slider_->accessibleName(),
                   .help = slider_->accessibleDescription(),
                   .shows = [this] { return says_->text(); },
                   .number = [this] { return slider_->lambda(); },
                   .set = [this](double lambda) { apply(lambda); },
                   .most = 2.0});
  slider_->setProperty(kFramedByWindow, false);  // its handle shows the focus
  column->addWidget(slider_);
  connect(slider_, &LambdaSlider::lambdaChanged, this, &LambdaPanel::apply);
  connect(slider_, &LambdaSlider::sliderPressed, &session_, &Session::beginGesture);
  connect(slider_, &LambdaSlider::sliderReleased, &session_, &Session::endGesture);
  connect(field_, &NumberField::valueEntered, this, &LambdaPanel::apply);
  connect(field_, &NumberField::textRefused, this, [this](const QString& sentence) {
    field_->showError(sentence);
    says_->setText(sentence);
  });
  connect(&session_, &Session::experimentLoaded, this, &LambdaPanel::refresh);
  connect(&session_, &Session::parameterChanged, this, &LambdaPanel::refresh);
  connect(&session_, &Session::guessingChanged, this, &LambdaPanel::refresh);
  connect(&session_.live(), &LiveTraining::changed, this, &LambdaPanel::refresh);
  connect(&finished_, &FinishedRuns::changed, this, &LambdaPanel::refresh);
  connect(&finished_, &FinishedRuns::failed, says_, &QLabel::setText);
  connect(slider_, &LambdaSlider::sliderReleased, this, &LambdaPanel::refresh);
  refresh();
}

QWidget* LambdaPanel::makeChoice() {
  choice_ = new QWidget;
  auto* const row = new QHBoxLayout(choice_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* const group = new QButtonGroup(choice_);
  const auto button = [&](const QString& name, const QString& help, const char* object) {
    auto* const result = new QToolButton;
    result->setText(name);
    result->setToolTip(help);
    result->setAccessibleDescription(help);
    result->setObjectName(QString::fromLatin1(object));
    result->setCheckable(true);
    group->addButton(result);
    row->addWidget(result);
    return result;
  };
  live_ = button(tr("Live"), tr("λ acts on the training"), "lambda-live");
  runs_ = button(tr("Finished runs"),
                 tr("λ goes from one finished run of the sweep to the next; the training goes on"),
                 "lambda-finished");
  live_->setChecked(true);
  connect(live_, &QToolButton::clicked, this, [this] { finished_.setOn(false); });
  connect(runs_, &QToolButton::clicked, this, [this] { finished_.setOn(true); });
  return choice_;
}

void LambdaPanel::showChoice() {
  const bool there = finished_.on() || finished_.reading() || finished_.lambdas().size() > 1;
  if (choice_->isVisibleTo(this) != there) {
    choice_->setVisible(there);
    QMetaObject::invokeMethod(this, &LambdaPanel::placeWords, Qt::QueuedConnection);
  }
  const QString help =
      tr("λ goes from one finished run of the sweep to the next; the training goes on");
  const QString missing = missingWords();
  runs_->setToolTip(missing.isEmpty() ? help : plainTip(tr("%1. %2").arg(help, missing)));
  const bool runs = finished_.on() || finished_.reading();
  runs_->setChecked(runs);
  live_->setChecked(!runs);
}

void LambdaPanel::placeWords() {
  // Room for two lines of what is usually said, so that nothing moves when it changes.
  const QFontMetrics metrics = says_->fontMetrics();
  const int usual = metrics.horizontalAdvance(modesWords(100, 100, numberText(0.00025, 'g', 2)));
  const bool choice = choice_->isVisibleTo(this);
  const int buttons = choice ? choice_->sizeHint().width() + kSpace : 0;
  const int beside = width() - title_->sizeHint().width() - field_->width() - 4 * kSpace;
  const bool below = choice || beside < 6 * usual / 10;
  const bool one_line = below && width() - buttons - 2 * kSpace > usual;
  says_->setMinimumHeight((one_line ? 1 : 2) * metrics.lineSpacing());
  const bool placed = rows_->indexOf(says_) >= 0 || below_title_->indexOf(says_) >= 0;
  if (below == below_ && placed) return;
  below_ = below;
  says_->setAlignment((below ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  rows_->removeWidget(says_);
  below_title_->removeWidget(says_);
  if (below) {
    below_title_->insertWidget(0, says_, 1);
  } else {
    rows_->addWidget(says_, 0, 1);
  }
}

void LambdaPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeWords();
}

void LambdaPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && field_ != nullptr) {
    // Once the labels have it too.
    QMetaObject::invokeMethod(this, &LambdaPanel::placeWords, Qt::QueuedConnection);
  }
}

QString LambdaPanel::modesWords(Index kept, Index hidden, const QString& error) {
  return tr("keeps %1 of %2 modes · predicted error %3").arg(kept).arg(hidden).arg(error);
}

void LambdaPanel::apply(double relative) {
  if (finished_.on()) {
    finished_.show(relative, !slider_->isSliderDown());
    return;
  }
  try {
    setRelativeLambda(session_, relative);
  } catch (const Error& error) {
    const QString sentence = inWordsOf(*findParameter("objective.l2"), 0, error);
    field_->showError(sentence);
    says_->setText(sentence);
  }
}

void LambdaPanel::refresh() {
  const bool there = hasLambda(session_);
  for (QWidget* const control : std::initializer_list<QWidget*>{title_, slider_, field_}) {
    control->setEnabled(there);
  }
  showChoice();
  const double relative = finished_.on() ? finished_.lambda() : relativeLambda(session_);
  slider_->setLambda(relative);
  if (!field_->isModified()) field_->setValue(relative);
  slider_->setStops(finished_.on() ? finished_.lambdas() : std::vector<double>());
  LambdaMarks marks = lambdaMarks(session_);
  // Where all weights shrink to zero is what somebody may be asked about.
  const bool told = !session_.guessing();
  slider_->setTicks(std::move(marks.modes), told ? marks.caught : 0.0, told ? marks.collapse : 0.0);
  slider_->setToolTip(tooltip());
  field_->setToolTip(there ? QString() : slider_->toolTip());
  says_->setText(sentence());
}

QString LambdaPanel::missingWords() const {
  constexpr qsizetype kMostNamed = 6;
  const std::vector<double> missing = finished_.missing();
  if (missing.empty()) return {};
  QStringList names;
  for (const double lambda : missing) {
    if (names.size() == kMostNamed) {
      names << QStringLiteral("…");
      break;
    }
    names << numberText(lambda, 'g', 3);
  }
  const auto there = static_cast<int>(finished_.lambdas().size());
  const auto without = static_cast<int>(missing.size());
  return tr("%1 of %2 runs; %n are damaged or missing: %3", nullptr, without)
      .arg(there)
      .arg(there + without)
      .arg(names.join(QStringLiteral("; ")));
}

QString LambdaPanel::tooltip() const {
  return QStringLiteral("<p>%1</p>")
      .arg(hasLambda(session_)
               ? tr("Drag while the network trains; it snaps to 1, 2, 5 and "
                    "to the ticks, with Alt it does not. Grey ticks: above them a mode of "
                    "the inputs is given up. "
                    "Red tick: above it all weights shrink to zero. "
                    "Dotted red tick: between the two a small start stays at "
                    "zero.")
               : tr("Off: weights of one's own are shown as they are and not trained, so no "
                    "penalty acts on them."));
}

QString LambdaPanel::sentence() const {
  if (!hasLambda(session_)) return tr("off: weights of one's own are not trained");
  if (session_.guessing()) return tr("what it keeps is said once you have answered");
  if (finished_.reading()) return tr("the pictures of the finished runs are drawn…");
  if (finished_.on()) {
    const QString run =
        tr("finished run at λ / s₁ = %1").arg(numberText(finished_.lambda(), 'g', 3));
    const QString missing = missingWords();
    return missing.isEmpty() ? run : tr("%1 · %2").arg(run, missing);
  }
  const TrainingSnapshot& shown = session_.live().shown();
  const double largest = shown.dataset ? shown.dataset->spectrum.largest() : 0.0;
  if (largest <= 0.0) return {};
  const ObjectiveParameters& objective = session_.experiment().objective;
  // Of the network that is shown: what waits for a restart has changed nothing of it.
  const NetworkParameters& network = shown.experiment.network;
  const CollapseThresholds thresholds = collapseThresholds(objective, network, largest);
  if (thresholds.penalty >= thresholds.global) return tr("all weights shrink to zero");
  if (thresholds.penalty >= thresholds.caught) return tr("a small start stays at zero");
  const auto penalty = effectivePenalty(objective, network, largest);
  if (!penalty) {
    return network.isLinear() ? tr("no closed form with these penalties")
                              : tr("the closed form holds for linear units only");
  }
  const ClosedFormSummary summary =
      closedFormSummary(shown.dataset->spectrum, network.hidden, penalty->l2);
  return modesWords(summary.modes_kept, network.hidden, numberText(summary.error, 'g', 2));
}

}  // namespace weightscape::ui
