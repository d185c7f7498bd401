// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_list.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/io/byte_source.h"
#include "core/io/stored_file.h"
#include "ui/lessons/lesson_text.h"
#include "ui/session/preferences.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

const QString kFolder = QStringLiteral(":/lessons/");
constexpr qint64 kMost =
    1 << 17;  ///< bytes; the longest that comes with the program has a twentieth

/// The file of a lesson in this language, else in English.
QString fileOf(const QString& name, const QString& language) {
  const QString there = QStringLiteral("%1%2/%3.md").arg(kFolder, language, name);
  return QFile::exists(there) ? there : QStringLiteral("%1%2.md").arg(kFolder, name);
}

LessonEntry entryOf(const QString& name, const QString& fallback, const auto& read) {
  try {
    const Lesson lesson = read();
    return {name, QString::fromStdString(lesson.title), lessonHeadTip(lesson)};
  } catch (const Error& error) {
    return {name, fallback, QStringLiteral("<p>%1</p>").arg(translated(error).toHtmlEscaped())};
  }
}

}  // namespace

std::vector<LessonEntry> lessonList(const QString& language) {
  std::vector<LessonEntry> entries;
  const QStringList files =
      QDir(kFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
  for (const QString& file : files) {
    const QString name = QFileInfo(file).completeBaseName();
    entries.push_back(entryOf(name, name, [&] { return readLesson(name, language); }));
  }
  return entries;
}

Lesson readLesson(const QString& name, const QString& language) {
  QFile file(fileOf(name, language));
  if (!file.open(QIODevice::ReadOnly)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("There is no lesson %1."), {asIs(name.toStdString())}});
  }
  return parseLesson(file.readAll().toStdString(), name.toStdString() + ".md");
}

bool isLessonFile(const QString& path) {
  if (path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive)) return true;
  QFile file(path);
  if (!QFileInfo(path).isFile() || file.size() > kMost || !file.open(QIODevice::ReadOnly)) {
    return false;
  }
  const QStringList lines = QString::fromUtf8(file.read(kMost)).split(QLatin1Char('\n'));
  const auto first = std::find_if(lines.begin(), lines.end(),
                                  [](const QString& line) { return !line.trimmed().isEmpty(); });
  if (first == lines.end() || !first->startsWith(QLatin1String("# "))) return false;
  return std::any_of(lines.begin(), lines.end(), [](const QString& line) {
    const std::string word = line.trimmed().section(QLatin1Char(' '), 0, 0).toStdString();
    return std::any_of(lessonDirectives().begin(), lessonDirectives().end(),
                       [&](const LessonDirective& directive) { return directive.word == word; });
  });
}

Lesson readLessonFile(const QString& path) {
  const std::string name = path.toStdString();
  // A pipe would be waited for.
  if (const Stored there = storedAt(name); there == Stored::Other) {
    throw Error(whyNoFile(name, there));
  }
  const std::string text = readText(name, {}, static_cast<std::size_t>(kMost));
  if (!isUtf8(text)) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1 is not text in UTF-8, as lessons are."), {asIs(name)}});
  }
  return parseLesson(text, name);
}

QString ownLessonsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
         QStringLiteral("/lessons");
}

std::vector<LessonEntry> ownLessons() {
  QStringList paths;
  const QDir folder(ownLessonsFolder());
  for (const QFileInfo& file :
       folder.entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
    paths << file.absoluteFilePath();
  }
  for (const QString& path : recentFiles()) {
    if (isLessonFile(path) && !paths.contains(path)) paths << path;
  }
  std::vector<LessonEntry> entries;
  for (const QString& path : paths) {
    entries.push_back(
        entryOf(path, QFileInfo(path).fileName(), [&] { return readLessonFile(path); }));
  }
  return entries;
}

}  // namespace weightscape::ui
