// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_hints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/session/preferences.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kLook = 250;  ///< ms
constexpr int kWidth = 300;

}  // namespace

FirstHints::FirstHints(std::vector<Hint> hints, std::vector<QWidget*> shelves, QWidget* window)
    : QFrame(window), hints_(std::move(hints)), shelves_(std::move(shelves)) {
  setObjectName(QStringLiteral("hint"));
  setFixedWidth(kWidth);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace + kInnerSpace, kSpace, kSpace, kSpace);
  column->setSpacing(kSpace);
  text_ = new QLabel;
  text_->setWordWrap(true);
  column->addWidget(text_);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  row->addStretch(1);
  auto* const none = new QPushButton(tr("No hints"));
  none->setObjectName(QStringLiteral("hint-none"));
  none->setAccessibleDescription(tr("Shows no hints any more"));
  auto* const read = new QPushButton(tr("Got it"));
  read->setObjectName(QStringLiteral("hint-read"));
  read->setAccessibleDescription(tr("Takes this hint away for good"));
  // A click on them leaves the focus where it is: in the picture Space trains.
  none->setFocusPolicy(Qt::TabFocus);
  read->setFocusPolicy(Qt::TabFocus);
  row->addWidget(none);
  row->addWidget(read);
  column->addLayout(row);
  connect(none, &QPushButton::clicked, this, [this] {
    setAllHintsDone();
    now_ = hints_.size();
    finish();
  });
  connect(read, &QPushButton::clicked, this, [this] {
    setHintDone(hints_[now_].name);
    look();
  });
  clock_.setInterval(kLook);
  connect(&clock_, &QTimer::timeout, this, &FirstHints::look);
  hide();
}

void FirstHints::begin() {
  now_ = 0;
  clock_.start();
  look();
}

void FirstHints::setQuiet(bool quiet) {
  quiet_ = quiet;
  look();
}

void FirstHints::finish() {
  hide();
  clock_.stop();
}

void FirstHints::look() {
  if (!clock_.isActive()) return;
  while (now_ < hints_.size()) {
    const Hint& hint = hints_[now_];
    if (!hintDone(hint.name) && !hint.done()) break;
    setHintDone(hint.name);
    ++now_;
  }
  if (now_ == hints_.size()) {
    finish();
    return;
  }
  const Hint& hint = hints_[now_];
  const bool shown = !quiet_ && hint.due() && hint.about->isVisible();
  if (shown) {
    text_->setText(hint.text);
    place();
    raise();
  }
  setVisible(shown);
}

void FirstHints::place() {
  adjustSize();
  const auto shelf = std::find_if(shelves_.begin(), shelves_.end(),
                                  [](const QWidget* one) { return one->isVisible(); });
  const bool on_shelf = shelf != shelves_.end();
  const QWidget& beside = on_shelf ? **shelf : *hints_[now_].about;
  const QRect target(beside.mapTo(window(), QPoint(0, 0)), beside.size());
  const QRect room = window()->rect().adjusted(kSpace, kSpace, -kSpace, -kSpace);
  // Without a shelf above what it speaks of, or where there is no room, below: never over it.
  const int above = target.top() - height() - kSpace;
  const int y = on_shelf              ? target.bottom() - height()
                : above >= room.top() ? above
                                      : target.bottom() + kSpace;
  const int x = target.center().x() - width() / 2;
  move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
       std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())));
}

}  // namespace weightscape::ui
