// SPDX-License-Identifier: GPL-3.0-or-later
// Where lessons are: those that come with the program, and a person's own.
#pragma once

#include <QString>
#include <vector>

#include "ui/lessons/lesson.h"
#include "ui/theme/language.h"

namespace weightscape::ui {

struct LessonEntry {
  QString name;   ///< of a built-in one its file's without the ending; else the path of the file
  QString title;  ///< of its own, or of the file where it cannot be read
  QString tip;    ///< objective, time, what has to be known; or why it cannot be read
};

/// The built-in ones in the order of their numbers, in a language ("de", "zh_CN") where they are
/// there in it, else in English.
std::vector<LessonEntry> lessonList(const QString& language = currentLanguage());

/// The same of one lesson. Throws Error by file and line, like parseLesson.
Lesson readLesson(const QString& name, const QString& language = currentLanguage());

/// A lesson of one's own, from a file of at most 1 MB. Throws Error.
Lesson readLessonFile(const QString& path);
/// By its ending, or by how it begins: with a title, and with what lessons alone say.
bool isLessonFile(const QString& path);

/// Where a person keeps lessons; need not be there.
QString ownLessonsFolder();
/// Those in that folder, by their titles, then those that were opened lately.
std::vector<LessonEntry> ownLessons();

}  // namespace weightscape::ui
