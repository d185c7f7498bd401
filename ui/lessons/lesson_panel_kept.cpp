// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson from its beginning to its end, and what is kept of it while the program runs.
#include <QLabel>
#include <QToolButton>
#include <utility>

#include "ui/lessons/answers_json.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/session/session.h"

namespace weightscape::ui {

void LessonPanel::begin(const Lesson& lesson, const QString& source) {
  if (active()) {
    noteDraft();
  } else {
    state_->own.keep(window()->focusWidget());
  }
  state_->scene.forget();
  state_->source = source;
  state_->kept[source].lesson = lesson;
  retell(lesson, kept().answers);
  showLesson(lesson);
  hands_->setChecked(false);
  go(0, true);
}

void LessonPanel::beginAnew() {
  if (!active()) return;
  kept() = {*lesson_};
  state_->scene.forget();
  go(0, true);
}

void LessonPanel::showLesson(const Lesson& lesson) {
  lesson_ = lesson;
  title_->setText(QString::fromStdString(lesson.title));
  follow_.start();
}

void LessonPanel::end() {
  if (!active()) return;
  noteDraft();
  lesson_.reset();
  state_->source.clear();
  follow_.stop();
  frame_->hide();
  hold();
  emit ended();  // the window shows again what stood here
  state_->own.giveBack();
  emit changed();
}

std::unique_ptr<LessonState> LessonPanel::handOver() {
  if (active()) noteDraft();
  lesson_.reset();
  follow_.stop();
  return std::exchange(state_, std::make_unique<LessonState>(session_, sweep_, stage_));
}

void LessonPanel::takeOver(std::unique_ptr<LessonState> state, const Lesson* lesson) {
  state_ = std::move(state);
  if (lesson != nullptr) {
    kept().lesson = *lesson;
    retell(*lesson, kept().answers);
    showLesson(*lesson);
    showStep();
  }
  emit changed();
}

void LessonPanel::noteDraft() {
  if (field_ != nullptr && !state_->committed && field_->complete()) {
    kept().drafts[step()] = field_->state();
  }
}

const GivenAnswers& LessonPanel::answers() const {
  static const GivenAnswers none;
  const auto found = state_->kept.find(state_->source);
  return found == state_->kept.end() ? none : found->second.answers;
}

std::map<QString, const KeptAnswers*> LessonPanel::unsaved() const {
  std::map<QString, const KeptAnswers*> all;
  for (const auto& [source, kept] : state_->kept) {
    if (!kept.saved && !kept.answers.empty()) all[source] = &kept;
  }
  return all;
}

QJsonArray LessonPanel::unsavedAnswers() const { return answersToJson(unsaved()); }

void LessonPanel::bringAnswers(const QJsonArray& answers) {
  for (auto& [source, kept] : answersFromJson(answers)) {
    if (const auto here = state_->kept.find(source);
        here != state_->kept.end() && (!here->second.answers.empty() || source == state_->source)) {
      continue;
    }
    state_->kept.insert_or_assign(source, kept);
  }
  emit changed();
}

void LessonPanel::forgetUnsaved() {
  for (auto& [source, kept] : state_->kept) kept.saved = true;
}

void LessonPanel::noteSaved(const QString& source) {
  const auto found = state_->kept.find(source);
  if (found != state_->kept.end()) found->second.saved = true;
}

}  // namespace weightscape::ui
