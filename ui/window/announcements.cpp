// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/announcements.h"

#include <QWidget>

#include "ui/session/neuron_words.h"
#include "ui/session/session.h"
#include "ui/spoken/announcer.h"
#include "ui/spoken/spoken.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/verdict_words.h"

namespace weightscape::ui {
namespace {

constexpr int kRest = 500;  ///< ms

}  // namespace

Announcements::Announcements(Session& session, QWidget* window)
    : QObject(window),
      session_(session),
      announcer_(new Announcer(window)),
      state_(session.live().state()) {
  rest_.setSingleShot(true);
  rest_.setInterval(kRest);
  connect(&rest_, &QTimer::timeout, this, &Announcements::tell);
  connect(&session_.live(), &LiveTraining::changed, this, &Announcements::look);
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &Announcements::look);
  connect(&session_, &Session::experimentLoaded, this, [this] {
    headline_told_.clear();
    say(tr("Opened: %1").arg(translated(session_.experiment().name)));
  });
  connect(&session_.selection(), &NeuronSelection::hoverChanged, this, [this] {
    neuron_selected_ = session_.selection().contains(session_.selection().hovered());
    tellNeuron();
  });
  connect(&session_.selection(), &NeuronSelection::changed, this, [this] {
    const NeuronSelection& selection = session_.selection();
    if (!selection.walked()) return;
    const bool selected = selection.contains(selection.hovered());
    if (selected == neuron_selected_) return;
    neuron_selected_ = selected;
    const QString name = neuronName(session_.live(), selection.hovered());
    say(selected ? tr("%1 selected").arg(name) : tr("%1 not selected").arg(name));
  });
}

void Announcements::say(const QString& sentence) { announcer_->say(sentence); }

void Announcements::tellNeuron() {
  const NeuronSelection& selection = session_.selection();
  if (!selection.walked() || !somebodyListens()) return;
  const QString words = neuronWords(session_.live(), selection.hovered());
  say(neuron_selected_ ? tr("%1 · selected").arg(words) : words);
}

void Announcements::look() {
  if (!somebodyListens()) return;
  const TrainingState state = session_.live().state();
  const QString headline = verdictWords(session_.live(), currentTheme()).headline;
  if (state == state_ && headline == headline_) {
    // What waited for the analysis of the last step.
    if ((!state_told_ || headline_ != headline_told_) && !rest_.isActive()) rest_.start();
    return;
  }
  if (state != state_) state_told_ = false;
  state_ = state;
  headline_ = headline;
  rest_.start();
}

QString Announcements::stateWords() const {
  const Trained* const trained = session_.live().newest().trained();
  const QString epoch =
      QLocale().toString(trained != nullptr ? static_cast<qlonglong>(trained->newest->epoch) : 0);
  switch (state_) {
    case TrainingState::Running:
      return tr("Training");
    case TrainingState::Paused:
      return tr("Paused at epoch %1").arg(epoch);
    case TrainingState::Finished:
      return session_.live().settled() ? tr("Settled at epoch %1").arg(epoch)
                                       : tr("Finished at epoch %1").arg(epoch);
    case TrainingState::Failed:
      return trained != nullptr && trained->diverged ? tr("The training diverged")
                                                     : tr("The training was stopped by an error");
    default:
      return {};
  }
}

void Announcements::tell() {
  const bool at_rest = state_ != TrainingState::Running && state_ != TrainingState::Preparing;
  // What is said of the end is what came of it.
  if (at_rest && state_ != TrainingState::Failed && !session_.live().analysisIsCurrent()) return;
  QStringList parts;
  if (!state_told_) parts << stateWords();
  if (headline_ != headline_told_ && !headline_.isEmpty()) {
    parts << tr("Verdict: %1").arg(headline_);
  }
  state_told_ = true;
  headline_told_ = headline_;
  parts.removeAll(QString());
  say(parts.join(QStringLiteral(". ")));
}

}  // namespace weightscape::ui
