// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lesson_menu.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

#include "core/base/error.h"
#include "core/io/file_writer.h"
#include "ui/dialogs/save_name.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

Lesson lessonOf(const LessonEntry& entry) {
  return QFileInfo(entry.name).isAbsolute() ? readLessonFile(entry.name) : readLesson(entry.name);
}

/// A title as an entry of a menu: no key of it, and no wider than a menu is.
QString entryWords(const QString& title) {
  constexpr qsizetype kMost = 60;
  QString words = title.size() > kMost ? title.left(kMost - 1).trimmed() + QChar(0x2026) : title;
  return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

LessonMenu::LessonMenu(QMenu& menu, LessonPanel& panel, QWidget* window)
    : QObject(&menu), panel_(panel), window_(window) {
  menu.setToolTipsVisible(true);
  makeLessons(menu);
  menu.addSeparator();
  makeSteps(menu);
  menu.addSeparator();
  makePapers(menu);
  connect(&panel_, &LessonPanel::changed, this, &LessonMenu::refresh);
  refresh();
}

void LessonMenu::makeLessons(QMenu& menu) {
  for (const LessonEntry& lesson : lessonList()) {
    const QString number = lesson.name.section(QLatin1Char('-'), 0, 0);
    QAction* const action =
        menu.addAction(QStringLiteral("%1  %2").arg(number, entryWords(lesson.title)), this,
                       [this, name = lesson.name] { emit chosen(name); });
    action->setToolTip(lesson.tip);
  }
  menu.addSeparator();
  QMenu* const own = menu.addMenu(tr("Lessons of one's own"));
  own->setObjectName(QStringLiteral("own-lessons"));
  own->setToolTipsVisible(true);
  connect(own, &QMenu::aboutToShow, this, [this, own] { fillOwn(*own); });
  menu.addAction(tr("Open lesson…"), this, &LessonMenu::askOpen)
      ->setObjectName(QStringLiteral("open-lesson"));
}

void LessonMenu::makeSteps(QMenu& menu) {
  const auto add = [&](const QString& words, const char* name, const QKeySequence& key,
                       void (LessonPanel::*act)()) {
    QAction* const action = menu.addAction(words, key, &panel_, act);
    action->setObjectName(QString::fromLatin1(name));
    of_lesson_.push_back(action);
    return action;
  };
  add(tr("To the question"), "lesson-to-question", Qt::Key_A, &LessonPanel::focusQuestion);
  add(tr("Next step, or skip it"), "lesson-to-next", Qt::Key_N, &LessonPanel::next);
  back_ = add(tr("Step before"), "lesson-to-back", Qt::SHIFT | Qt::Key_N, &LessonPanel::back);
  add(tr("This step again"), "lesson-to-again", {}, &LessonPanel::again);
  add(tr("End lesson"), "lesson-to-end", {}, &LessonPanel::end);
  save_ = menu.addAction(tr("Save my answers…"), this, &LessonMenu::saveAnswers);
  save_->setObjectName(QStringLiteral("lesson-save-answers"));
}

void LessonMenu::makePapers(QMenu& menu) {
  const auto add = [&](const QString& words, const char* name, Paper paper) {
    QMenu* const papers = menu.addMenu(words);
    papers->setObjectName(QString::fromLatin1(name));
    connect(papers, &QMenu::aboutToShow, this,
            [this, papers, paper] { fillPapers(*papers, paper); });
  };
  add(tr("Worksheet as PDF"), "lesson-worksheets", Paper::Worksheet);
  add(tr("Teacher's key as PDF"), "lesson-keys", Paper::Key);
}

void LessonMenu::fillOwn(QMenu& menu) {
  menu.clear();
  for (const LessonEntry& lesson : ownLessons()) {
    menu.addAction(entryWords(lesson.title), this,
                   [this, path = lesson.name] { emit fileChosen(path); })
        ->setToolTip(lesson.tip.isEmpty() ? lesson.name : lesson.tip);
  }
  if (menu.isEmpty()) menu.addAction(tr("None yet"))->setEnabled(false);
  menu.addSeparator();
  QAction* const folder = menu.addAction(tr("Folder of lessons"), this, &LessonMenu::openFolder);
  folder->setToolTip(tr("Lessons in %1 stand in this menu").arg(ownLessonsFolder()));
}

void LessonMenu::fillPapers(QMenu& menu, Paper paper) {
  menu.clear();
  const auto add = [&](const LessonEntry& lesson) {
    menu.addAction(entryWords(lesson.title), this, [this, lesson, paper] { print(lesson, paper); });
  };
  for (const LessonEntry& lesson : lessonList()) add(lesson);
  const std::vector<LessonEntry> own = ownLessons();
  if (!own.empty()) menu.addSeparator();
  for (const LessonEntry& lesson : own) add(lesson);
}

void LessonMenu::print(const LessonEntry& entry, Paper paper) {
  try {
    const Lesson lesson = lessonOf(entry);
    const QString base = QFileInfo(entry.name).completeBaseName();
    const QString file =
        askSaveName(window_, paper == Paper::Key ? tr("Save teacher's key") : tr("Save worksheet"),
                    paper == Paper::Key ? tr("%1 key").arg(base) : tr("%1 worksheet").arg(base),
                    {{tr("PDF"), QStringLiteral(".pdf")}});
    if (file.isEmpty()) return;
    writePaper(lesson, paper, file);
    emit told(tr("Saved %1.").arg(file), false);
  } catch (const Error& error) {
    emit told(translated(error), true);
  }
}

void LessonMenu::askOpen() {
  const QString file = QFileDialog::getOpenFileName(
      window_, tr("Open lesson"), ownLessonsFolder(),
      tr("Lessons (*.md)") + QStringLiteral(";;") + tr("All files (*)"));
  if (!file.isEmpty()) emit fileChosen(file);
}

void LessonMenu::saveAnswers() {
  if (panel_.active()) {
    saveAnswersOf(panel_.source(), {*panel_.lesson(), panel_.answers()});
  } else {
    saveUnsaved();
  }
}

bool LessonMenu::saveUnsaved() {
  for (const auto& [source, kept] : panel_.unsaved()) {
    if (!saveAnswersOf(source, *kept)) return false;
  }
  return true;
}

bool LessonMenu::saveAnswersOf(const QString& source, const KeptAnswers& kept) {
  const QString file =
      askSaveName(window_, tr("Save my answers"), QString::fromStdString(kept.lesson.title),
                  {{tr("Markdown"), QStringLiteral(".md")}});
  if (file.isEmpty()) return false;
  try {
    replaceFile(file.toStdString(), answersText(kept.lesson, kept.answers).toStdString());
  } catch (const Error& error) {
    emit told(translated(error), true);
    return false;
  }
  panel_.noteSaved(source);
  refresh();
  emit told(tr("Saved %1.").arg(file), false);
  return true;
}

void LessonMenu::openFolder() {
  const QString folder = ownLessonsFolder();
  if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
    emit told(tr("Lessons of one's own stand in %1.").arg(folder), false);
  }
}

void LessonMenu::refresh() {
  for (QAction* const action : of_lesson_) action->setEnabled(panel_.active());
  back_->setEnabled(panel_.active() && panel_.step() > 0);
  save_->setEnabled(panel_.active() || !panel_.unsaved().empty());
}

}  // namespace weightscape::ui
