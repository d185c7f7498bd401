// SPDX-License-Identifier: GPL-3.0-or-later
// Which file belongs to the work that is open, a person's own and the one that is saved on its own.
#include "ui/session/session.h"
#include "ui/window/session_keeper.h"

namespace weightscape::ui {

QString SessionKeeper::path() const {
  const auto found = paths_.find(session_.work());
  return found == paths_.end() ? QString() : found->second;
}

int SessionKeeper::workToKeep() const {
  const OwnAside* const aside = session_.aside();
  return aside != nullptr ? aside->state.work : session_.work();
}

QString& SessionKeeper::home() {
  const auto brought = brought_homes_.find(workToKeep());
  return brought == brought_homes_.end() ? usual_home_ : brought->second;
}

void SessionKeeper::followWork(const std::shared_ptr<KeptWork>& taken) {
  const QString& wanted = home();
  if (own_ ? own_->id() == wanted : wanted.isEmpty()) return;
  if (own_ && own_->hasFile()) {  // it is offered from now on
    WorkNote note = own_->note();
    note.left = true;
    own_->describe(note);
  }
  own_.reset();
  autosaved_ = {};
  if (taken && taken->id() == wanted) {
    own_ = taken;
  } else if (!wanted.isEmpty()) {
    own_ = KeptWork::take(wanted);  // null where somebody else has it: then another is made
  }
  if (own_ && own_->hasFile()) {  // an end without a word from now on is a crash
    WorkNote note = own_->note();
    note.left = false;
    own_->describe(note);
  }
}

bool SessionKeeper::makeOwn(QString* problem) {
  if (!own_) {
    own_ = KeptWork::create(problem);
    if (own_) home() = own_->id();
  }
  return own_ != nullptr;
}

}  // namespace weightscape::ui
