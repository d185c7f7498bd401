#include "ui/lessons/lesson_list.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/error.h"

namespace weightscape::ui {

std::vector<LessonEntry> lessonList() {
  std::vector<LessonEntry> entries;
  const QStringList files = QDir(QStringLiteral(":/lessons"))
                                .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
  for (const QString& file : files) {
    QFile lesson(QStringLiteral(":/lessons/") + file);
    if (!lesson.open(QIODevice::ReadOnly)) continue;
    entries.push_back({QFileInfo(file).completeBaseName(),
                       QString::fromUtf8(lesson.readLine()).mid(2).trimmed()});
  }
  return entries;
}

Lesson readLesson(const QString& name) {
  QFile file(QStringLiteral(":/lessons/%1.md").arg(name));
  if (!file.open(QIODevice::ReadOnly)) {
    throw Error("There is no lesson " + name.toStdString() + ".");
  }
  return parseLesson(file.readAll().toStdString(), name.toStdString() + ".md");
}

}  // namespace weightscape::ui
