// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_panel.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "core/base/error.h"
#include "ui/lessons/control_frame.h"
#include "ui/lessons/lesson_text.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/spoken/announcer.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

QLabel* lessonLabel(const char* name, QVBoxLayout* column) {
  auto* const label = new QLabel;
  label->setObjectName(QString::fromLatin1(name));
  label->setWordWrap(true);
  label->setMinimumWidth(1);  // no word of it makes the panel wider
  column->addWidget(label);
  return label;
}

void showText(QLabel& label, const QString& text) {
  if (label.text() != text) label.setText(text);
  label.setVisible(!text.isEmpty());
}

/// What stands in those that are shown.
QString spokenTexts(std::initializer_list<const QLabel*> labels) {
  QStringList texts;
  for (const QLabel* const label : labels) {
    if (!label->isHidden()) texts << QTextDocumentFragment::fromHtml(label->text()).toPlainText();
  }
  return texts.join(QLatin1Char(' '));
}

}  // namespace

LessonPanel::LessonPanel(Session& session, SweepSession& sweep, LessonStage stage, QWidget* parent)
    : QWidget(parent),
      session_(session),
      sweep_(sweep),
      stage_(std::move(stage)),
      state_(std::make_unique<LessonState>(session_, sweep_, stage_)) {
  auto* const outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* const card = new QFrame;
  card->setObjectName(QStringLiteral("card"));
  outer->addWidget(card);
  auto* const column = new QVBoxLayout(card);
  column->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
  column->setSpacing(kSpace);
  auto* const top = new QHBoxLayout;
  title_ = new QLabel;
  title_->setTextFormat(Qt::PlainText);  // a lesson of one's own may be called anything
  title_->setObjectName(QStringLiteral("quiet"));
  title_->setWordWrap(true);
  top->addWidget(title_, 1);
  place_ = new QLabel;
  place_->setObjectName(QStringLiteral("quiet"));
  top->addWidget(place_);
  auto* const leave = new QPushButton(tr("End lesson"));
  leave->setObjectName(QStringLiteral("lesson-end"));
  leave->setAccessibleDescription(tr("Ends the lesson and brings back what was open before"));
  top->addWidget(leave);
  column->addLayout(top);
  column->addWidget(makePage(), 1);
  column->addWidget(makeButtons());
  frame_ = new ControlFrame(window());
  constexpr int kLook = 200;  // ms: outcomes of views, and controls that move with the layout
  follow_.setInterval(kLook);
  connect(&follow_, &QTimer::timeout, this, [this] {
    look();
    place();
  });
  connect(leave, &QPushButton::clicked, this, &LessonPanel::end);
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &LessonPanel::look);
  connect(&session_.live(), &LiveTraining::changed, this, &LessonPanel::look);
  connect(&sweep_, &SweepSession::changed, this, [this] {
    // One that was there before the step is none of it.
    const bool ended = !sweep_.running() && sweep_.finished() == sweep_.wanted();
    const bool of_this = sweep_.plan().base.data == session_.experiment().data;
    if (active() && ended && of_this && !sweep_.cells().empty()) state_->swept = true;
    look();
  });
}

LessonPanel::~LessonPanel() { delete frame_; }  // it stands in the window

QWidget* LessonPanel::makePage() {
  scroll_ = new QScrollArea;
  scroll_->setWidgetResizable(true);
  scroll_->setFocusPolicy(Qt::NoFocus);  // what stands in it takes the focus
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* const page = new QWidget;
  column_ = new QVBoxLayout(page);
  column_->setContentsMargins(0, 0, kSpace, 0);
  column_->setSpacing(kSpace + kInnerSpace);
  head_ = lessonLabel("quiet", column_);
  text_ = lessonLabel("lesson-text", column_);
  question_ = lessonLabel("lesson-question", column_);
  saying_ = new QWidget;
  auto* const saying = new QHBoxLayout(saying_);
  saying->setContentsMargins(0, 0, 0, 0);
  saying->setSpacing(kSpace);
  hands_ = new QToolButton;
  hands_->setText(tr("Show of hands"));
  hands_->setCheckable(true);
  hands_->setObjectName(QStringLiteral("lesson-hands"));
  hands_->setToolTip(tr("Counts the answers of several people"));
  hands_->setAccessibleDescription(hands_->toolTip());
  say_ = new QPushButton(tr("Say so"));
  say_->setObjectName(QStringLiteral("lesson-say"));
  say_->setAccessibleDescription(tr("Commits to the answer; it cannot be changed any more"));
  saying->addWidget(hands_);
  saying->addStretch(1);
  saying->addWidget(say_);
  column_->addWidget(saying_);
  task_ = lessonLabel("lesson-task", column_);
  waits_ = lessonLabel("lesson-waits", column_);
  says_ = lessonLabel("lesson-says", column_);
  says_->setTextFormat(Qt::PlainText);
  why_ = lessonLabel("lesson-why", column_);
  dressTexts();
  column_->addStretch(1);
  scroll_->setWidget(page);
  connect(hands_, &QToolButton::toggled, this, [this](bool on) {
    if (field_ != nullptr) field_->setShowOfHands(on);
  });
  connect(say_, &QPushButton::clicked, this, &LessonPanel::commit);
  return scroll_;
}

/// Larger than the rest, and once more where the whole is shown to a class.
void LessonPanel::dressTexts() {
  for (QLabel* const label : {text_, question_, task_, why_}) {
    QFont font = QApplication::font();
    constexpr double kLarger = 1.08;
    font.setPointSizeF(kLarger * font.pointSizeF());
    if (label == question_) font.setWeight(QFont::DemiBold);
    label->setFont(font);
  }
}

void LessonPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && why_ != nullptr) dressTexts();
  if (event->type() == QEvent::PaletteChange && active() && why_ != nullptr) {
    tell();
    if (state_->reached) showOutcome();
  }
}

QWidget* LessonPanel::makeButtons() {
  auto* const buttons = new QWidget;
  auto* const row = new QHBoxLayout(buttons);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kSpace);
  again_ = new QPushButton(tr("Again"));
  again_->setObjectName(QStringLiteral("lesson-again"));
  again_->setToolTip(tr("This step as it began"));
  back_ = new QPushButton(tr("Back"));
  back_->setObjectName(QStringLiteral("lesson-back"));
  back_->setToolTip(tr("To the step before"));
  next_ = new QPushButton;
  next_->setObjectName(QStringLiteral("lesson-next"));
  for (QPushButton* const button : {again_, back_}) {
    button->setAccessibleDescription(button->toolTip());
  }
  row->addWidget(again_);
  row->addStretch(1);
  row->addWidget(back_);
  row->addWidget(next_);
  connect(again_, &QPushButton::clicked, this, &LessonPanel::again);
  connect(back_, &QPushButton::clicked, this, &LessonPanel::back);
  connect(next_, &QPushButton::clicked, this, &LessonPanel::next);
  return buttons;
}

void LessonPanel::next() {
  if (!active()) return;
  noteDraft();
  if (step() + 1 < lesson_->steps.size()) {
    go(step() + 1, true);
  } else if (state_->reached || std::exchange(state_->leaving, true)) {
    end();
  } else {
    // Nothing comes after it that would show what was missed.
    tell();
    scroll_->ensureWidgetVisible(waits_);
    announce(*this, spokenTexts({waits_}));
  }
}

void LessonPanel::back() {
  if (!active() || step() == 0) return;
  noteDraft();
  go(step() - 1, false);
}

void LessonPanel::again() {
  if (!active()) return;
  kept().drafts.erase(step());
  go(step(), false, true);
}

void LessonPanel::focusQuestion() {
  if (!active()) return;
  QWidget* target = next_;
  if (field_ != nullptr && !state_->committed) {
    for (QWidget* const part : field_->findChildren<QWidget*>()) {
      if (part->focusPolicy() == Qt::NoFocus || !part->isEnabled() || !part->isVisible()) continue;
      target = part;
      break;
    }
  }
  target->setFocus(Qt::ShortcutFocusReason);
  scroll_->ensureWidgetVisible(target);
}

void LessonPanel::leaveFocus(const QWidget& going) {
  const QWidget* const focus = window()->focusWidget();
  if (focus != nullptr && (focus == &going || going.isAncestorOf(focus))) stage_.rest();
}

void LessonPanel::go(std::size_t step, bool forward, bool anew) {
  LessonState& state = *state_;
  if (forward) state.scene.arrive(step);
  state.step = step;
  const auto given = kept().answers.find(step);
  state.committed = !anew && now().question && given != kept().answers.end();
  state.reached = state.committed && !given->second.outcome.isEmpty();
  state.looked = false;
  state.leaving = false;
  state.began_at = -1;
  problem_.clear();
  hold();
  try {
    state.scene.begin(step, now());
    if (state.committed) state.scene.goOn(now());
  } catch (const Error& error) {
    problem_ = translated(error);
  }
  state.swept = false;
  showStep();
  emit changed();
}

void LessonPanel::showStep() {
  place_->setText(tr("%1 of %2").arg(step() + 1).arg(lesson_->steps.size()));
  showText(*head_, step() == 0 ? lessonHeadHtml(*lesson_) : QString());
  showText(*text_,
           QStringLiteral("<h3>%1</h3>%2")
               .arg(QString::fromStdString(now().title).toHtmlEscaped(), lessonHtml(now().text)));
  if (step() == 0 && back_->hasFocus()) next_->setFocus(Qt::OtherFocusReason);
  back_->setEnabled(step() > 0);
  ask();
  look();
  place();
  scroll_->ensureVisible(0, 0);
  announce(*this, spokenTexts({head_, text_, question_, task_}));
}

/// What would tell the answer is held back while it is asked for.
void LessonPanel::hold() {
  const bool open = active() && !answered();
  session_.evidence().hold(open && waitsForEvidence());
  session_.setGuessing(open);
}

void LessonPanel::ask() {
  if (field_ != nullptr) {
    leaveFocus(*field_);
    field_->setParent(nullptr);
    field_->deleteLater();
    field_ = nullptr;
  }
  const bool asks = now().question.has_value();
  showText(*question_, asks ? QString::fromStdString(now().question->text) : QString());
  if (!asks) leaveFocus(*saying_);
  saying_->setVisible(asks && !state_->committed);
  if (!asks) return;
  field_ = makeAnswerField(*now().question);
  column_->insertWidget(column_->indexOf(saying_), field_);
  field_->show();  // at once: a key may ask for it before the layout has it
  field_->setShowOfHands(hands_->isChecked());
  if (state_->committed) {
    field_->setState(kept().answers.at(step()).field);
    field_->commit();
    if (state_->reached) showOutcome();
  } else if (const auto draft = kept().drafts.find(step()); draft != kept().drafts.end()) {
    field_->setState(draft->second);
    const QSignalBlocker quiet(hands_);
    hands_->setChecked(draft->second.value(QStringLiteral("hands")).toBool());
  }
  say_->setEnabled(field_->complete());
  connect(field_, &AnswerField::changed, this,
          [this, field = field_] { say_->setEnabled(field->complete()); });
  QWidget* before = nullptr;
  for (QWidget* const part : field_->findChildren<QWidget*>()) {
    if (part->focusPolicy() == Qt::NoFocus) continue;
    if (before != nullptr) setTabOrder(before, part);
    before = part;
  }
  if (before != nullptr) setTabOrder(before, hands_);
  setTabOrder(hands_, say_);
}

void LessonPanel::commit() {
  if (!active() || field_ == nullptr || state_->committed || !field_->complete()) return;
  noteSeen();  // at the last moment
  state_->committed = true;
  kept().drafts.erase(step());
  leaveFocus(*saying_);
  saying_->hide();
  field_->commit();
  kept().answers[step()] = {field_->said(), field_->guesses(), 0, {}, !seen(), field_->state()};
  kept().saved = false;
  hold();
  try {
    state_->scene.goOn(now());
  } catch (const Error& error) {
    problem_ = translated(error);
  }
  look();
  place();
  scroll_->ensureWidgetVisible(waits_);
  if (!state_->reached) announce(*this, spokenTexts({task_, waits_}));
  emit changed();
}

void LessonPanel::tell() {
  const Theme& theme = currentTheme();
  showText(*task_, answered() ? lessonHtml(now().task) : QString());
  const bool leaving = state_->leaving && !state_->reached;
  showText(*waits_,
           leaving ? tr("%1 Once more “Skip” (N) ends the lesson.").arg(waitsFor()) : waitsFor());
  setTextColor(*waits_, !problem_.isEmpty() ? theme.bad
                        : state_->reached   ? theme.good
                        : leaving           ? theme.caution
                                            : theme.quiet);
  const bool beside = state_->reached && now().question.has_value();
  if (!beside) says_->clear();
  says_->setVisible(beside);
  showText(*why_, answered() && state_->reached ? lessonHtml(now().why) : QString());
  const bool last = step() + 1 == lesson_->steps.size();
  next_->setText(!state_->reached ? tr("Skip") : last ? tr("Done") : tr("Next"));
  next_->setToolTip(last ? tr("Ends the lesson") : tr("To the next step"));
  next_->setAccessibleDescription(next_->toolTip());
}

void LessonPanel::look() {
  if (!active()) return;
  noteSeen();
  const bool before = state_->reached;
  state_->reached = before || (answered() && came());
  const bool now_reached = state_->reached && !before;
  if (now_reached) showOutcome();
  tell();
  if (!now_reached) return;
  // Whoever looks at the picture, or listens, is told.
  announce(*this, spokenTexts({waits_, says_, why_}));
  if (now().question) {
    QMetaObject::invokeMethod(
        this, [this] { scroll_->ensureWidgetVisible(why_->isVisible() ? why_ : says_); },
        Qt::QueuedConnection);
  }
}

void LessonPanel::place() {
  if (!active()) {
    frame_->hide();
    return;
  }
  const bool then = answered() && !now().then.point.empty();
  // What has been done needs no frame any more.
  const bool done = state_->reached && !now().check.empty();
  const std::string point = done ? std::string() : then ? now().then.point : now().scene.point;
  static_cast<ControlFrame*>(frame_.data())
      ->place(point.empty() ? nullptr : stage_.control(point), window());
}

}  // namespace weightscape::ui
