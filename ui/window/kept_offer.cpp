// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kept_offer.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>
#include <algorithm>
#include <utility>
#include <vector>

#include "ui/window/kept_works.h"

namespace weightscape::ui {

KeptOffer::KeptOffer(std::function<bool()> free, std::function<void(const QString& id)> ask,
                     QObject* parent)
    : QObject(parent), free_(std::move(free)), ask_(std::move(ask)) {
  constexpr int kAgain = 500;  ///< ms
  again_.setInterval(kAgain);
  connect(&again_, &QTimer::timeout, this, &KeptOffer::look);
}

void KeptOffer::begin(bool also_left) {
  // First who has one: what is let go of in between is offered, and not waited for in vain.
  elsewhere_ = takenWorks();
  const std::vector<OfferedWork> works = offeredWorks();
  for (const OfferedWork& work : works) elsewhere_.removeAll(work.id);
  // A newer one that was left in order does not hide what a crash left.
  const auto asked = std::find_if(works.begin(), works.end(), [also_left](const auto& work) {
    return also_left || !work.note.left;
  });
  if (asked != works.end()) put(asked->id, true);
  if (!asking_.isEmpty() || !elsewhere_.isEmpty()) again_.start();
}

void KeptOffer::put(const QString& id, bool at_start) {
  const QPointer<QWidget> focus = QApplication::focusWidget();
  asking_ = id;
  ask_(id);
  shown_ = true;
  // Who is at something by now would answer with the next key.
  if (!at_start && focus) focus->setFocus(Qt::OtherFocusReason);
}

void KeptOffer::closed() {
  if (std::exchange(shown_, false)) asking_.clear();
}

void KeptOffer::look() {
  if (!free_()) return;
  const std::vector<OfferedWork> works = offeredWorks();
  const auto offered = [&](const QString& id) {
    return std::find_if(works.begin(), works.end(),
                        [&](const OfferedWork& work) { return work.id == id; });
  };
  if (!asking_.isEmpty()) {
    if (offered(asking_) != works.end()) return put(asking_, false);
    asking_.clear();  // another window has taken it
  }
  const QStringList taken = takenWorks();
  for (const QString& id : QStringList(elsewhere_)) {
    if (taken.contains(id)) continue;
    elsewhere_.removeAll(id);
    const auto work = offered(id);
    if (work != works.end() && !work->note.left) return put(id, false);
  }
  if (elsewhere_.isEmpty()) again_.stop();
}

}  // namespace weightscape::ui
