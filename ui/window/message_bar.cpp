// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/window/focus_keys.h"

namespace weightscape::ui {

namespace {

bool pressesButton(const QEvent& event) {
  const int key = static_cast<const QKeyEvent&>(event).key();
  return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("message-bar"));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kInnerSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  column->addLayout(row);
  text_ = new QLabel;
  text_->setObjectName(QStringLiteral("message"));
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);  // names of files may look like anything
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row->addWidget(text_, 1);
  answers_ = new QBoxLayout(QBoxLayout::LeftToRight);
  answers_->setSpacing(kSpace);
  answers_->setAlignment(Qt::AlignRight);
  column->addLayout(answers_);
  auto* const close = new QToolButton;
  close->setObjectName(QStringLiteral("message-close"));
  close->setText(QStringLiteral("×"));
  close->setToolTip(tr("Close this message"));
  close->setAccessibleName(tr("Close"));
  close->setAccessibleDescription(tr("Closes this message"));
  connect(close, &QToolButton::clicked, this, &MessageBar::leave);
  row->addWidget(close);
  read_.setSingleShot(true);
  read_.setInterval(kRead);
  connect(&read_, &QTimer::timeout, this, [this] {
    // Whoever points at it is reading, or about to copy it.
    if (underMouse() || text_->hasSelectedText()) return read_.start();
    const bool had_focus = isAncestorOf(window()->focusWidget());
    hide();
    if (had_focus) emit closed();
  });
  hide();
}

void MessageBar::say(const QString& sentence, Tone tone, const std::vector<Answer>& answers) {
  while (QLayoutItem* const item = answers_->takeAt(0)) {
    item->widget()->hide();  // it can no longer be chosen, though it lives on for a moment
    item->widget()->deleteLater();
    delete item;  // a layout hands its items over to whoever takes them
  }
  for (const Answer& answer : answers) {
    auto* const button =
        new QPushButton(QString(answer.label).replace(QLatin1Char('&'), QStringLiteral("&&")));
    button->setAccessibleDescription(sentence);
    const std::function<void()> act = answer.act;
    connect(button, &QPushButton::clicked, this, [this, act] {
      hide();
      emit closed();
      if (act) act();
    });
    button->setProperty(kTakesKeys, true);
    button->installEventFilter(this);
    answers_->addWidget(button);
  }
  since_answers_.start();
  text_->setText(sentence);
  // The style sheet colours by this property; it looks again only when it is asked to.
  setProperty("tone", tone == Tone::Good  ? QStringLiteral("good")
                      : tone == Tone::Bad ? QStringLiteral("bad")
                                          : QStringLiteral("question"));
  for (QWidget* const widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(text_)}) {
    style()->unpolish(widget);
    style()->polish(widget);
  }
  setVisible(!sentence.isEmpty());
  if (tone == Tone::Good && answers.empty() && !sentence.isEmpty()) {
    read_.start();
  } else {
    read_.stop();
  }
  emit told(sentence);
  takePlace();
  // A question that somebody has just caused is answered by the keyboard as well; who is typing
  // goes on.
  QWidget* const focus = window()->focusWidget();
  const bool typing = qobject_cast<QLineEdit*>(focus) != nullptr;
  if (answers_->count() > 0 && tone == Tone::Question && !typing) {
    answers_->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
  }
}

void MessageBar::standOver(const std::vector<QWidget*>& places, QWidget& spared) {
  places_.assign(places.begin(), places.end());
  spared_ = &spared;
  for (QWidget* const watched : places) watched->installEventFilter(this);
  spared.installEventFilter(this);
}

void MessageBar::takePlace() {
  if (!isVisible() || places_.empty()) return;
  constexpr int kWidest = 720;
  const auto seen = std::find_if(places_.begin(), places_.end(),
                                 [](const auto& place) { return place && place->isVisible(); });
  if (seen == places_.end() && !places_.back()) return;
  const bool stands_aside = seen != places_.end() && seen != places_.begin() &&
                            *seen != places_.back() && (*seen)->parentWidget() != nullptr;
  const QWidget& over = stands_aside            ? *(*seen)->parentWidget()
                        : seen != places_.end() ? **seen
                                                : *places_.back();
  const QRect room(over.mapTo(parentWidget(), QPoint(0, 0)), over.size());
  int top = room.top() + kInnerSpace;
  if (spared_ != nullptr && spared_->isVisible()) {
    const int below = spared_->mapTo(parentWidget(), QPoint(0, spared_->height())).y();
    // On a low screen it may cover some of that: half of the picture is the message's.
    top = std::max(top, std::min(below, room.top() + room.height() / 3) + kInnerSpace);
  }
  const int width = std::min(kWidest, room.width() - 2 * kInnerSpace);
  // Beside each other where all their words have room.
  int wanted = (answers_->count() + 1) * kSpace;
  for (int i = 0; i < answers_->count(); ++i) wanted += answers_->itemAt(i)->sizeHint().width();
  answers_->setDirection(wanted <= width ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  const int height = std::max(heightForWidth(width), minimumSizeHint().height());
  setGeometry(room.left() + (room.width() - width) / 2, top, width, height);
  raise();
  pushDown(stands_aside ? (*seen)->parentWidget() : nullptr,
           std::min(height + 2 * kInnerSpace, room.height() / 2));
}

void MessageBar::pushDown(QWidget* view, int height) {
  if (pushed_ && pushed_ != view) pushed_->setContentsMargins({});
  pushed_ = view;
  if (view != nullptr) view->setContentsMargins(0, height, 0, 0);
}

bool MessageBar::event(QEvent* event) {
  const bool handled = QFrame::event(event);
  if (event->type() == QEvent::LayoutRequest) takePlace();
  if (event->type() == QEvent::Hide) pushDown(nullptr, 0);
  return handled;
}

void MessageBar::leave() {
  hide();
  emit closed();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == spared_ || std::find(places_.begin(), places_.end(), watched) != places_.end()) {
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                       event->type() == QEvent::Show || event->type() == QEvent::Hide;
    // Once the layout has placed everything.
    if (moved) QMetaObject::invokeMethod(this, &MessageBar::takePlace, Qt::QueuedConnection);
    return false;
  }
  const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    event->accept();
    if (event->type() == QEvent::KeyPress) leave();
    return true;
  }
  const bool press = event->type() == QEvent::MouseButtonPress ||
                     event->type() == QEvent::MouseButtonDblClick ||
                     (event->type() == QEvent::KeyPress && pressesButton(*event));
  if (press && since_answers_.elapsed() < QApplication::doubleClickInterval()) {
    since_answers_.start();  // nor by the third
    return true;
  }
  return QFrame::eventFilter(watched, event);
}

}  // namespace weightscape::ui
