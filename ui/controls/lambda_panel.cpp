#include "ui/controls/lambda_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/training/closed_form.h"
#include "core/training/collapse.h"
#include "ui/controls/lambda_slider.h"
#include "ui/controls/number_field.h"
#include "ui/controls/parameter_words.h"
#include "ui/session/session.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {

LambdaPanel::LambdaPanel(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
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
  slider_->setToolTip(
      QStringLiteral("<p>%1</p>")
          .arg(tr("Drag while the network trains; it snaps to 1, 2, 5 and "
                  "to the ticks, with Alt it does not. Grey ticks: above them a mode of "
                  "the inputs is given up. "
                  "Red tick: above it all weights shrink to zero. "
                  "Dotted red tick: between the two a small start stays at "
                  "zero.")));
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
  connect(&session_.live(), &LiveTraining::changed, this, &LambdaPanel::refresh);
  refresh();
}

void LambdaPanel::placeWords() {
  // Room for two lines of what is usually said, so that nothing moves when it changes.
  const QFontMetrics metrics = says_->fontMetrics();
  const int usual =
      metrics.horizontalAdvance(modesWords(100, 100, QLocale().toString(0.00025, 'g', 2)));
  const int beside = width() - title_->sizeHint().width() - field_->width() - 4 * kSpace;
  const bool below = beside < 6 * usual / 10;
  const bool one_line = below && width() - 2 * kSpace > usual;
  says_->setMinimumHeight((one_line ? 1 : 2) * metrics.lineSpacing());
  if (below == below_ && rows_->indexOf(says_) >= 0) return;
  below_ = below;
  says_->setAlignment((below ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  rows_->removeWidget(says_);
  if (below) {
    rows_->addWidget(says_, 1, 0, 1, 3);
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
  const auto& dataset = session_.live().shown().dataset;
  const bool in_units = session_.experiment().objective.l2_relative || !dataset;
  try {
    session_.setParameter(*findParameter("objective.l2"), 0,
                          in_units ? relative : relative * dataset->spectrum.largest());
  } catch (const Error& error) {
    const QString sentence = inWordsOf(*findParameter("objective.l2"), 0, error);
    field_->showError(sentence);
    says_->setText(sentence);
  }
}

void LambdaPanel::refresh() {
  const Experiment& experiment = session_.experiment();
  setEnabled(experiment.user_weights.file.empty());
  const auto& dataset = session_.live().shown().dataset;
  const double largest = dataset ? dataset->spectrum.largest() : 1.0;
  const double relative = experiment.objective.l2_relative || largest <= 0.0
                              ? experiment.objective.l2
                              : experiment.objective.l2 / largest;
  slider_->setLambda(relative);
  if (!field_->isModified()) field_->setValue(relative);
  if (!isEnabled() || !dataset || largest <= 0.0) {
    slider_->setTicks({}, 0.0, 0.0);  // those of the world before
    says_->setText(isEnabled() ? QString() : tr("weights of one's own are not trained"));
    return;
  }
  const Spectrum& spectrum = dataset->spectrum;
  const Index hidden = experiment.network.hidden;
  const CollapseThresholds thresholds =
      collapseThresholds(experiment.objective, experiment.network, largest);
  // Where the λ of this slider has to be for the λ that counts to reach a level.
  const auto place = [&](double level) {
    return penaltyOfInputs(experiment.objective, experiment.network, largest, level) / largest;
  };
  std::vector<double> modes;
  for (Index k = 0; k < std::min<Index>(hidden, spectrum.values.size()); ++k) {
    modes.push_back(place(spectrum.values(k)));
  }
  slider_->setTicks(std::move(modes), place(thresholds.caught), place(thresholds.global));
  const QLocale locale;
  if (thresholds.penalty >= thresholds.global) {
    says_->setText(tr("all weights shrink to zero"));
  } else if (thresholds.penalty >= thresholds.caught) {
    says_->setText(tr("a small start stays at zero"));
  } else if (const auto penalty =
                 effectivePenalty(experiment.objective, experiment.network, largest)) {
    const ClosedFormSummary summary = closedFormSummary(spectrum, hidden, penalty->l2);
    says_->setText(modesWords(summary.modes_kept, hidden, locale.toString(summary.error, 'g', 2)));
  } else {
    says_->setText(experiment.network.isLinear()
                       ? tr("no closed form with these penalties")
                       : tr("the closed form holds for linear units only"));
  }
}

}  // namespace weightscape::ui
