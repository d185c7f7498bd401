// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/transport_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/experiment/user_weights.h"
#include "core/training/settled.h"
#include "ui/controls/pace_control.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {

TransportBar::TransportBar(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  progress_ = new QProgressBar;
  progress_->setTextVisible(false);
  progress_->setFixedHeight(4);
  progress_->setAccessibleName(tr("Training progress"));
  column->addWidget(progress_);
  state_ = new QLabel;
  state_->setObjectName(QStringLiteral("quiet"));
  // No text of theirs makes the column wider.
  state_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  error_ = new QLabel;
  error_->setObjectName(QStringLiteral("train-error"));
  error_->setToolTip(tr("Loss of the newest epoch without its penalty, per sample"));
  auto* const line = new QHBoxLayout;
  line->setSpacing(kSpace);
  line->addWidget(state_, 1);
  line->addWidget(error_);
  column->addLayout(line);
  column->addWidget(new PaceControl(session_.live()));
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  start_ = new QPushButton;
  start_->setObjectName(QStringLiteral("primary"));
  start_->setAccessibleDescription(tr("Starts or pauses training (Space)"));
  step_ = new QPushButton(tr("Step"));
  step_->setAccessibleName(tr("Step"));
  step_->setToolTip(tr("One step of the optimiser (S)"));
  step_->setAccessibleDescription(tr("Takes one step of the optimiser (S)"));
  restart_ = new QPushButton(tr("Restart"));
  restart_->setAccessibleName(tr("Restart"));
  restart_->setToolTip(tr("Start over from the seed and train (R)"));
  restart_->setAccessibleDescription(tr("Starts over from the seed and trains (R)"));
  row->addWidget(start_, 1);
  row->addWidget(step_);
  row->addWidget(restart_);
  // Where words have no room the two are pictures.
  for (QPushButton* const button : {start_, step_, restart_}) button->setMinimumWidth(1);
  column->addLayout(row);
  connect(start_, &QPushButton::clicked, &session_, &Session::toggle);
  connect(step_, &QPushButton::clicked, &session_, &Session::step);
  connect(restart_, &QPushButton::clicked, &session_, &Session::restart);
  connect(&session_.live(), &LiveTraining::changed, this, &TransportBar::refresh);
  connect(&session_.live(), &LiveTraining::paceChanged, this, &TransportBar::refresh);
  connect(&session_, &Session::parameterChanged, this, &TransportBar::refresh);
  connect(&session_, &Session::experimentLoaded, this, &TransportBar::refresh);
  refresh();
  tint();
}

QWidget* TransportBar::startButton() const { return start_; }

QWidget* TransportBar::restartButton() const { return restart_; }

void TransportBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && start_ != nullptr) tint();
}

void TransportBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  say();
  fitButtons();
}

void TransportBar::fitButtons() {
  step_->setText(tr("Step"));
  restart_->setText(tr("Restart"));
  const int needed = start_->sizeHint().width() + step_->sizeHint().width() +
                     restart_->sizeHint().width() + 2 * kSpace;
  if (needed <= width()) return;
  step_->setText({});
  restart_->setText({});
}

void TransportBar::say() {
  const QFontMetrics metrics = state_->fontMetrics();
  const int beside = width() - (error_->text().isEmpty() ? 0 : error_->sizeHint().width() + kSpace);
  const auto fits = std::find_if(lines_.begin(), lines_.end(), [&](const QString& line) {
    return metrics.horizontalAdvance(line) <= beside;
  });
  const bool both = fits != lines_.end();
  error_->setVisible(both && !error_->text().isEmpty());
  state_->setText(both ? *fits : lines_.back());
  state_->setToolTip(lines_.front());
}

void TransportBar::tint() {
  const Theme& theme = currentTheme();
  const QColor on_accent = theme.dark ? theme.ground : theme.surface;
  start_->setIcon(icon(session_.live().running() ? Icon::Pause : Icon::Play, on_accent));
  step_->setIcon(icon(Icon::Step, theme.text));
  restart_->setIcon(icon(Icon::Restart, theme.text));
}

QString TransportBar::stateWords() {
  const TrainingSnapshot& training = session_.live().newest();
  switch (session_.live().state()) {
    case TrainingState::Preparing:
      return tr("drawing the data…");
    case TrainingState::Idle:
      if (const auto weights = training.userWeights()) {
        return tr("%n points of one's own", nullptr, static_cast<int>(weights->points.cols()));
      }
      return tr("ready");
    case TrainingState::Running:
      return tr("training");
    case TrainingState::Paused:
      return tr("paused");
    case TrainingState::Finished:
      return session_.live().settled() ? tr("settled") : tr("finished");
    case TrainingState::Failed:
      break;
  }
  const Trained* const trained = training.trained();
  return trained != nullptr && trained->diverged ? tr("diverged") : tr("stopped by an error");
}

QString TransportBar::waitingWords() const {
  const Trained* const newest = session_.live().newest().trained();
  if (session_.live().running() || session_.live().state() == TrainingState::Preparing ||
      newest == nullptr) {
    return {};
  }
  const ObjectiveParameters& asked = session_.experiment().objective;
  ObjectiveParameters with_old_lambda = asked;
  const ObjectiveParameters& trained = newest->newest->objective();
  if (newest->newest->step == 0 || asked == trained) return {};
  with_old_lambda.l2 = trained.l2;
  with_old_lambda.l2_out = trained.l2_out;
  with_old_lambda.l2_separate = trained.l2_separate;
  with_old_lambda.l2_relative = trained.l2_relative;
  const bool lambda = with_old_lambda == trained;
  if (session_.live().state() == TrainingState::Finished) {
    return lambda ? tr("λ changed: train again to apply it")
                  : tr("penalties changed: train again to apply them");
  }
  return lambda ? tr("λ changed: train on to apply it")
                : tr("penalties changed: train on to apply them");
}

bool TransportBar::goesOn(const TrainerCheckpoint& now) const {
  return session_.live().untilSettled() && canGoOn(session_.experiment().training) &&
         now.end != TrainingEnd::Converged;
}

void TransportBar::refresh() {
  const TrainingSnapshot& training = session_.live().newest();
  if (session_.live().state() == TrainingState::Failed) {
    emit failed(translated(training.error));
  }
  // A restart applies everything that waits. The line is narrow: what waits takes the place of the
  // state, which the button tells too, and of the step.
  const QString waits = session_.needsRestart() ? tr("restart to apply ↻") : waitingWords();
  lines_ = {waits.isEmpty() ? stateWords() : waits};
  const int epochs = session_.experiment().training.epochs;
  progress_->setMaximum(std::max(1, epochs));
  progress_->setValue(0);
  error_->clear();
  const Trained* const trained = training.trained();
  if (trained != nullptr) {
    const TrainerCheckpoint& now = *trained->newest;
    // What goes on until it has settled has no end that is known.
    const bool endless = goesOn(now);
    const QString epoch = endless
                              ? tr("epoch %1").arg(now.epoch)
                              : tr("epoch %1 of %2").arg(now.epoch).arg(now.first_epoch + epochs);
    if (!waits.isEmpty()) {
      lines_.prepend(tr("%1 · %2").arg(epoch, waits));
    } else {
      lines_.prepend(tr("%1 · %2").arg(lines_.front(), epoch));
      lines_.prepend(tr("%1 · step %2").arg(lines_.front()).arg(now.step));
    }
    if (!now.history.empty()) {
      error_->setText(
          tr("train error %1")
              .arg(QLocale().toString(now.history.back().train.reconstruction, 'g', 2)));
    }
    progress_->setValue(endless ? 0 : static_cast<int>(now.epoch - now.first_epoch));
  }
  say();
  const TrainingState state = session_.live().state();
  const bool goes_on = state == TrainingState::Failed && trained != nullptr && trained->diverged &&
                       trained->newest->step > 0;
  const QString label = session_.live().running()                   ? tr("Pause")
                        : state == TrainingState::Finished          ? tr("Train anew")
                        : state == TrainingState::Paused || goes_on ? tr("Continue")
                                                                    : tr("Start");
  if (start_->text() != label) {
    start_->setText(label);
    fitButtons();
    start_->setToolTip(state == TrainingState::Finished
                           ? tr("Begins anew from the seed, with the parameters as they are "
                                "(Space); undo brings this training back")
                           : tr("%1 (Space)").arg(label));
    tint();
  }
  const bool trains = session_.experiment().user_weights.file.empty();
  start_->setEnabled(trains);
  restart_->setEnabled(trains);
  step_->setEnabled(trained != nullptr && !trained->finished);
}

}  // namespace weightscape::ui
