// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scramble/scramble_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "core/experiment/analyze.h"
#include "core/network/scramble.h"
#include "ui/session/session.h"
#include "ui/theme/numbers.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {
namespace {

constexpr int kConditionSteps = 120;  ///< 40 a decade: κ from 1 to 1000
constexpr int kSilentSteps = 60;      ///< 20 a unit: r from 0 to 3

}  // namespace

ScrambleView::ScrambleView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
  column->setSpacing(kSpace);
  auto* const words = new QLabel(
      tr("Change the weights and leave the function alone: the error stays, the shape goes."));
  words->setObjectName(QStringLiteral("quiet"));
  words->setWordWrap(true);
  column->addWidget(words);
  auto* const grid = new QGridLayout;
  grid->setHorizontalSpacing(kSpace);
  grid->setVerticalSpacing(kInnerSpace);
  grid->setColumnStretch(1, 1);
  const auto line = [&](int row, const QString& name, const QString& help, int steps,
                        const QString& object, QSlider*& slider, QLabel*& value) {
    auto* const label = new QLabel(name);
    label->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(object);
    slider->setRange(0, steps);
    slider->setPageStep(steps / 6);
    slider->setToolTip(label->toolTip());
    slider->setAccessibleName(name);
    slider->setAccessibleDescription(help);
    label->setBuddy(slider);
    value = new QLabel;
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setMinimumWidth(64);
    grid->addWidget(label, row, 0);
    grid->addWidget(slider, row, 1);
    grid->addWidget(value, row, 2);
    connect(slider, &QSlider::valueChanged, this, &ScrambleView::apply);
  };
  line(0, tr("Mix hidden units, κ"),
       tr("Wᵢₙ becomes A·Wᵢₙ and Wₒᵤₜ becomes Wₒᵤₜ·A⁻¹, with a random A of condition number κ; "
          "a linear network does the same as before."),
       kConditionSteps, QStringLiteral("scramble-condition"), condition_, condition_value_);
  line(1, tr("Silent weights, r"),
       tr("Adds weights of r times the norm of Wᵢₙ in directions in which the inputs do not vary; "
          "no output changes."),
       kSilentSteps, QStringLiteral("scramble-silent"), silent_, silent_value_);
  column->addLayout(grid);
  error_ = new QLabel;
  error_->setObjectName(QStringLiteral("scramble-error"));
  energy_ = new QLabel;
  note_ = new QLabel;
  note_->setObjectName(QStringLiteral("quiet"));
  for (QLabel* const label : {error_, energy_, note_}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  column->addStretch(1);
  auto* const row = new QHBoxLayout;
  undo_ = new QPushButton(tr("Bring back"));
  undo_->setAccessibleDescription(tr("Puts the weights back as they were"));
  train_ = new QPushButton(tr("Train again"));
  train_->setObjectName(QStringLiteral("scramble-train"));
  train_->setAccessibleDescription(
      tr("Goes on training from the scrambled weights: the penalty repairs the shape"));
  row->addWidget(undo_);
  row->addWidget(train_);
  column->addLayout(row);
  connect(undo_, &QPushButton::clicked, this, [this] {
    const QSignalBlocker a(condition_);
    const QSignalBlocker b(silent_);
    condition_->setValue(0);
    silent_->setValue(0);
    apply();
  });
  connect(train_, &QPushButton::clicked, &session_, &Session::start);
  connect(&session_.live(), &LiveTraining::changed, this, &ScrambleView::refresh);
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &ScrambleView::refresh);
  connect(&session_, &Session::experimentLoaded, this, &ScrambleView::refresh);
  refresh();
}

double ScrambleView::condition() const { return std::pow(10.0, condition_->value() / 40.0); }

double ScrambleView::silent() const { return silent_->value() / 20.0; }

void ScrambleView::apply() {
  ScrambleParameters parameters;
  parameters.condition = condition();
  parameters.mix = condition_->value() > 0;
  parameters.silent = silent();
  parameters.seed = static_cast<std::uint64_t>(session_.experiment().seed);
  // Until the worker answers, the sliders are ahead of what is shown.
  const Trained* const trained = session_.live().newest().trained();
  const bool asked = trained != nullptr && (parameters.mix || parameters.silent > 0.0);
  asked_at_ = asked ? trained->step() : -1;
  session_.scramble(parameters);
  refresh();
}

void ScrambleView::refresh() {
  const Trained* const trained = session_.live().shown().trained();
  const std::optional<ScrambleResult> result =
      trained != nullptr ? trained->scramble : std::nullopt;
  const bool there = trained != nullptr && !trained->network().tied;
  const bool quiet_directions = there && hasNullSpace(trained->dataset->spectrum);
  // Training that has gone on since has taken the answer along.
  if (result || trained == nullptr || trained->step() != asked_at_) asked_at_ = -1;
  if (!result && asked_at_ < 0 && !condition_->isSliderDown() && !silent_->isSliderDown()) {
    // Training or another experiment has replaced the scrambled weights.
    const QSignalBlocker a(condition_);
    const QSignalBlocker b(silent_);
    condition_->setValue(0);
    silent_->setValue(0);
  }
  condition_->setEnabled(there);
  silent_->setEnabled(quiet_directions);
  condition_value_->setText(condition_->value() == 0 ? tr("off") : numberText(condition(), 'g', 3));
  silent_value_->setText(silent_->value() == 0 ? tr("off") : numberText(silent(), 'f', 2));
  const bool scrambled = result && result->refusal.empty();
  undo_->setEnabled(scrambled);
  train_->setEnabled(scrambled);
  error_->clear();
  if (scrambled) {
    const double change = std::abs(result->error_after - result->error_before) /
                          std::max(result->error_before, 1e-300);
    error_->setText(tr("Error %1 before, %2 after: changed by %3 %")
                        .arg(numberText(result->error_before, 'g', 4),
                             numberText(result->error_after, 'g', 4),
                             numberText(100.0 * change, 'g', 2)));
  } else if (result) {
    error_->setText(translated(result->refusal));
  }
  error_->setVisible(!error_->text().isEmpty());
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  energy_->setVisible(analysis != nullptr && analysis->analysis &&
                      std::isfinite(analysis->analysis->null_space_energy));
  if (energy_->isVisibleTo(this)) {
    energy_->setText(tr("%1 % of Wᵢₙ's energy lies where the inputs hardly vary")
                         .arg(numberText(100.0 * analysis->analysis->null_space_energy, 'f', 1)));
  }
  QString note;
  if (trained != nullptr && trained->network().tied) {
    note = tr("The weights are tied: Wᵢₙ cannot change without Wₒᵤₜ.");
  } else if (there && !quiet_directions) {
    note = tr("The inputs vary in every direction (noise), so that weights have nowhere to hide.");
  } else if (there && !trained->network().isLinear()) {
    note =
        tr("With a nonlinear φ mixing the hidden units changes the function; silent weights do "
           "not.");
  } else if (trained == nullptr) {
    note = tr("Needs a network.");
  }
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
}

ViewEntry scrambleEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Scramble"), ViewPlace::Lower,
          [](const ViewParts& parts) { return made(new ScrambleView(parts.session)); }};
}

}  // namespace weightscape::ui
