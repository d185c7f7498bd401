// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment in a line: what is copied of the window, what a link opens, and what it leaves out.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>
#include <utility>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/experiment/experiment.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/state_link.h"
#include "ui/controls/dataset_gallery.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/session.h"
#include "ui/theme/translated.h"
#include "ui/views/embedding/embedding_view.h"
#include "ui/views/view_table.h"
#include "ui/window/columns.h"
#include "ui/window/file_opener.h"
#include "ui/window/hidden_parts.h"
#include "ui/window/hiding_dialog.h"
#include "ui/window/link_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/view_stack.h"

namespace weightscape::ui {
namespace {

std::vector<std::string> plainNames(const QStringList& names) {
  std::vector<std::string> plain;
  for (const QString& name : names) plain.push_back(name.toStdString());
  return plain;
}

/// What gives the weights that are shown, as far as parameters can: a training that went on until
/// nothing changed took its own number of epochs.
Experiment experimentToRun(const Session& session) {
  Experiment experiment = session.experiment();
  const TrainingSnapshot& newest = session.live().newest();
  const Trained* const trained = newest.trained();
  if (trained == nullptr || session.needsRestart() || trained->step() == 0) return experiment;
  const int epochs = newest.experiment.training.epochs;
  const bool settled = trained->newest->end == TrainingEnd::Settled;
  if (settled || epochs > experiment.training.epochs) experiment.training.epochs = epochs;
  return experiment;
}

/// Whether running it gives other weights than a finished training that is shown.
bool changedOnItsWay(const Session& session, const Experiment& experiment) {
  const TrainingSnapshot& newest = session.live().newest();
  const Trained* const trained = newest.trained();
  if (trained == nullptr || !trained->finished || session.needsRestart()) return false;
  return !reproducible(RunResult{experiment, trained->dataset, trained->newest, {}});
}

}  // namespace

void MainWindow::makeCopyMenu(QMenu& edit) {
  QMenu* const copy = edit.addMenu(tr("Copy &as"));
  copy->setObjectName(QStringLiteral("copy-as"));
  const auto add = [&](const QString& words, const char* name, const QKeySequence& key,
                       std::function<void()> act) {
    copy->addAction(words, key, this, std::move(act))->setObjectName(QString::fromLatin1(name));
  };
  const auto sentence = [this](const QString& same, const QString& other) {
    return changedOnItsWay(*session_, experimentToRun(*session_)) ? other : same;
  };
  add(tr("&Command"), "copy-command", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
      [this, sentence] {
        copyLine([this] { return commandOf(experimentToRun(*session_)); },
                 sentence(tr("The command is copied: run it in a terminal."),
                          tr("The command is copied. It gives other weights than those that are "
                             "shown, whose training was changed on its way.")));
      });
  add(tr("&Link"), "copy-link", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
    copyLine([this] { return linkTo(hidden_->hidden()); },
             tr("The link is copied: it opens this experiment in Weightscape."));
  });
  add(tr("Link to a &smaller window…"), "copy-hiding", {}, [this] {
    try {
      static_cast<void>(linkTo({}));  // refused before anything is chosen
    } catch (const Error& error) {
      return say(translated(error), true);
    }
    auto* const dialog = new HidingDialog(
        *hidden_,
        [this](const QStringList& names) { return QString::fromStdString(linkTo(names)); }, this);
    connect(dialog, &HidingDialog::copied, this, [this] {
      say(tr("The link is copied: it opens this experiment in Weightscape."), false);
    });
    dialog->open();
  });
  add(tr("&Experiment (JSON)"), "copy-json", {}, [this] {
    copyLine([this] { return shortExperimentJson(session_->experiment()); },
             tr("The experiment is copied: save it as a file that ends with .json."));
  });
  add(tr("&Python"), "copy-python", {}, [this, sentence] {
    copyLine([this] { return pythonOf(experimentToRun(*session_)); },
             sentence(tr("The call is copied: run it in Python."),
                      tr("The call is copied. It gives other weights than those that are shown, "
                         "whose training was changed on its way.")));
  });
}

std::string MainWindow::linkTo(const QStringList& hidden) const {
  return linkOf({stateLine(session_->experiment()), plainNames(hidden)});
}

void MainWindow::copyLine(const std::function<std::string()>& line, const QString& sentence) {
  try {
    QApplication::clipboard()->setText(QString::fromStdString(line()));
    say(sentence, false);
  } catch (const Error& error) {
    say(translated(error), true);
  }
}

void MainWindow::askOpenLink() {
  (new LinkDialog([this](const QString& link) { return openLink(link); }, this))->open();
}

QString MainWindow::openLink(const QString& text) {
  try {
    const StateLink link = readLink(text.toStdString());
    const Experiment experiment = experimentOf(link.state);
    requireModest(experiment);
    validate(experiment);                   // before anything of what is open goes
    if (lesson_->active()) lesson_->end();  // its text would speak of another world
    files_->openMade(experiment);
    QStringList names;
    for (const std::string& name : link.hidden) names << QString::fromStdString(name);
    if (pages_->currentIndex() != 0) showWelcome(false);
    hidden_->hide(names);
  } catch (...) {
    return translated(currentProblem());
  }
  return {};
}

void MainWindow::makeHiddenParts() {
  std::vector<WindowPart> parts = {
      {QStringLiteral("worlds"), tr("Worlds"), [this](bool on) { worlds_->setVisible(on); }},
      {QStringLiteral("parameters"), tr("Parameters"),
       [this](bool on) { parameter_area_->setVisible(on); }},
      {QStringLiteral("lambda"), tr("λ below the picture"), [](bool) {}},  // see arrange()
      {QStringLiteral("timeline"), tr("Timeline"), [this](bool on) {
         timeline_shown_->setVisible(on);
         timeline_->setVisible(on && timeline_shown_->isChecked());
       }}};
  for (ViewStack* const stack : {middle_, upper_, lower_}) {
    int at = 0;
    for (const ViewEntry& view : viewTable()) {
      if (stackAt(view.place) != stack) continue;
      const int index = at++;
      if (stack == middle_ && index == 0) continue;  // the wiring is what all is about
      const QString name = partName(view);
      parts.push_back({name, viewTitle(view), [this, stack, index, name](bool on) {
                         stack->setShown(index, on);
                         if (auto* const action = findChild<QAction*>("view-" + name)) {
                           action->setVisible(on);
                         }
                       }});
    }
  }
  parts.push_back({QStringLiteral("scores"), tr("Scores"), [](bool) {}});  // a panel: see below
  hidden_->setParts(std::move(parts));
  connect(hidden_, &HiddenParts::changed, this, &MainWindow::takeHidden);
  connect(hidden_, &HiddenParts::broughtBack, this, [this] { keepFocus(nullptr, *middle_); });
}

ViewStack* MainWindow::stackAt(ViewPlace place) const {
  switch (place) {
    case ViewPlace::Middle:
      return middle_;
    case ViewPlace::Upper:
      return upper_;
    case ViewPlace::Lower:
      break;
  }
  return lower_;
}

void MainWindow::followHidden() {
  const auto known = hidden_of_.find(session_->work());
  if (known == hidden_of_.end()) {
    hidden_of_[session_->work()] = hidden_->hidden();
  } else if (known->second != hidden_->hidden()) {
    hidden_->hide(known->second);
  }
}

void MainWindow::takeHidden() {
  hidden_of_[session_->work()] = hidden_->hidden();
  QWidget* const focus = focusWidget();
  panels_->setAvailable(0, !upper_->empty());
  panels_->setAvailable(1, !lower_->empty());
  panels_->setAvailable(2, hidden_->shows(QStringLiteral("scores")));
  using Column = Columns::Column;
  const bool experiment =
      hidden_->shows(QStringLiteral("worlds")) || hidden_->shows(QStringLiteral("parameters"));
  const bool views = panels_->anyAvailable();
  columns_->setAvailable(Column::Experiment, experiment);
  columns_->setAvailable(Column::Views, views);
  parameters_->setVisible(experiment);
  side_->setVisible(views);
  show_hidden_->setVisible(!hidden_->hidden().isEmpty());
  arrange();
  quietHints();
  if (focus == nullptr || !focus->isVisible()) keepFocus(nullptr, *middle_);
}

}  // namespace weightscape::ui
