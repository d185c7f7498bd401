// The lessons that come with the program.
#pragma once

#include <QString>
#include <vector>

#include "ui/lessons/lesson.h"

namespace weightscape::ui {

struct LessonEntry {
  QString name;   ///< of its file, without the ending
  QString title;  ///< its first line; whether the rest is sound shows when it is read
};

/// In the order of their numbers.
std::vector<LessonEntry> lessonList();

/// Throws Error by name and line, like parseLesson.
Lesson readLesson(const QString& name);

}  // namespace weightscape::ui
