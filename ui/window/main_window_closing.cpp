// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does at its end and at its beginning so that nothing is lost in between.
#include <QCloseEvent>
#include <QMenu>
#include <algorithm>
#include <cstdio>
#include <utility>

#include "ui/films/film_dialog.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/window/kept_offer.h"
#include "ui/window/lesson_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_exporter.h"
#include "ui/window/session_keeper.h"

namespace weightscape::ui {

void MainWindow::takeUp(bool also_left) { kept_offer_->begin(also_left); }

void MainWindow::askAboutKept(const QString& id) {
  const std::vector<OfferedWork> works = SessionKeeper::offers();
  const auto asked = std::find_if(works.begin(), works.end(),
                                  [&](const OfferedWork& work) { return work.id == id; });
  if (asked == works.end()) return;
  const WorkNote& note = asked->note;
  const QString words = workWords(note);
  QString text = note.left ? tr("Go on where you left off? %1.").arg(words)
                           : tr("The program ended without saying so. What you were working on was "
                                "saved: %1.")
                                 .arg(words);
  if (works.size() > 1) {
    text += tr(" %n older works are under File, Kept work.", nullptr,
               static_cast<int>(works.size()) - 1);
  }
  if (works.size() >= SessionKeeper::kMostKept) {
    text += tr(" No more are kept: when this window leaves another, the oldest goes (%1).")
                .arg(workWords(works.back().note));
  }
  message_->say(
      text, MessageBar::Tone::Question,
      {{note.left ? tr("Go on") : tr("Bring it back"), [this, id] { keeper_->bringBack(id); }},
       {tr("Discard it and begin anew"), [this, id] { discardKept(id); }}});
}

void MainWindow::discardKept(const QString& id) {
  if (!keeper_->discard(id)) {
    say(tr("It is no longer there: another window has taken it."), true);
    return;
  }
  QString text = tr("Discarded: %1. Until the window closes, for a minute at most, it can be "
                    "brought back.")
                     .arg(workWords(keeper_->discarded().front().note));
  const auto others = static_cast<int>(SessionKeeper::offers().size());
  if (others > 0) text += tr(" %n more works are under File, Kept work.", nullptr, others);
  message_->say(text, MessageBar::Tone::Good,
                {{tr("Bring it back"), [this, id] { keeper_->bringBack(id); }}});
}

void MainWindow::fillKeptMenu(QMenu& menu) {
  menu.clear();
  for (const OfferedWork& work : SessionKeeper::offers()) {
    menu.addAction(workWords(work.note), this, [this, id = work.id] { keeper_->bringBack(id); });
  }
  if (!menu.isEmpty()) {
    menu.addSeparator();
    menu.addAction(tr("Ask about the newest"), this, [this] { takeUp(); });
  }
  for (const OfferedWork& work : keeper_->discarded()) {
    menu.addAction(tr("Bring back: %1").arg(workWords(work.note)), this,
                   [this, id = work.id] { keeper_->bringBack(id); });
  }
  if (menu.isEmpty()) menu.addAction(tr("Nothing"))->setEnabled(false);
}

void MainWindow::closeWith(const Answers& answers) {
  answers_ = answers;
  close();
}

bool MainWindow::beingWritten() const {
  bool film = false;
  for (const FilmDialog* const dialog : findChildren<FilmDialog*>()) {
    film = film || dialog->making();
  }
  return film || exporter_->busy();
}

bool MainWindow::asksBeforeClosing(const Answers& answers) {
  const MessageBar::Answer stay{tr("Go on"), [this] { close_when_written_ = false; }};
  if (sweep_->running() && !answers.end_sweep) {
    Answers next = answers;
    next.end_sweep = true;
    message_->say(
        tr("A sweep is running: %1 of %2 runs are done. Quitting keeps those and ends "
           "the others.")
            .arg(sweep_->finished())
            .arg(sweep_->wanted()),
        MessageBar::Tone::Question,
        {{tr("Quit and keep what is finished"), [this, next] { closeWith(next); }}, stay});
    return true;
  }
  if (!lesson_->unsaved().empty() && !answers.lose_answers) {
    Answers next = answers;
    next.lose_answers = true;
    message_->say(tr("What was answered in lessons is in no file yet."), MessageBar::Tone::Question,
                  {{tr("Save it and quit…"),
                    [this, answers] {
                      if (findChild<LessonMenu*>()->saveUnsaved()) closeWith(answers);
                    }},
                   {tr("Quit without it"), [this, next] { closeWith(next); }},
                   stay});
    return true;
  }
  if (!beingWritten() || answers.give_up_film) return false;
  std::vector<MessageBar::Answer> ways;
  const bool film = !exporter_->busy();
  ways.push_back({tr("Quit when it is done"), [this, answers] {
                    close_when_written_ = true;
                    answers_ = answers;
                    if (!beingWritten()) {
                      closeWith(answers);
                      return;
                    }
                    message_->say(tr("The window closes when everything is written…"),
                                  MessageBar::Tone::Question,
                                  {{tr("Do not close"), [this] { close_when_written_ = false; }}});
                  }});
  if (film) {
    Answers next = answers;
    next.give_up_film = true;
    ways.push_back({tr("Give it up and quit"), [this, next] { closeWith(next); }});
  }
  ways.push_back(stay);
  message_->say(film ? tr("A film is being made.") : tr("An export is being written."),
                MessageBar::Tone::Question, ways);
  return true;
}

void MainWindow::tellWritten(const QString& sentence, bool bad) {
  if (close_when_written_ && !bad && beingWritten()) return;  // one of several
  say(sentence, bad);
  if (!bad && beingWritten()) message_->stay();
  if (!std::exchange(close_when_written_, false) || bad) return;
  closeWith(answers_);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  const Answers answers = std::exchange(answers_, {});
  if (asksBeforeClosing(answers)) {
    event->ignore();
    return;
  }
  sweep_->stop();
  if (answers.lose_answers) lesson_->forgetUnsaved();
  const QString problem = keeper_->leave();
  if (!problem.isEmpty() && !answers.lose) {
    Answers next = answers;
    next.lose = true;
    message_->say(
        tr("What you are working on could not be kept for the next start. %1").arg(problem),
        MessageBar::Tone::Question,
        {{tr("Save it elsewhere…"), [this] { askSaveSession(); }},
         {tr("Quit and lose it"), [this, next] { closeWith(next); }},
         {tr("Go on"), {}}});
    event->ignore();
    return;
  }
  rememberLayout();
  QMainWindow::closeEvent(event);
}

void MainWindow::keepForNextStart() {
  sweep_->stop();
  rememberLayout();
  const QString problem = keeper_->leave();
  if (!problem.isEmpty()) std::fprintf(stderr, "weightscape: %s\n", qPrintable(problem));
}

}  // namespace weightscape::ui
