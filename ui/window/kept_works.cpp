// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kept_works.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>
#include <utility>

#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr QLatin1String kSession(".wscape");
constexpr QLatin1String kLock(".lock");
constexpr QLatin1String kNote(".json");

struct KeptWords {
  Q_DECLARE_TR_FUNCTIONS(KeptWords)
};

QString placeOf(const QString& id, QLatin1String ending) {
  return QDir(workFolder()).filePath(id + ending);
}

/// An open and locked file; −1 when somebody else has the lock or the file cannot be made.
int lockOf(const QString& id) {
  const QByteArray path = QFile::encodeName(placeOf(id, kLock));
  constexpr int kTries = 10;
  for (int tries = 0; tries < kTries; ++tries) {
    const int file = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return -1;
    struct stat locked = {};
    struct stat there = {};
    const bool mine = flock(file, LOCK_EX | LOCK_NB) == 0;
    // Who tidied up in between has taken the file away: the lock of a file without a name is none.
    if (mine && fstat(file, &locked) == 0 && stat(path.constData(), &there) == 0 &&
        locked.st_ino == there.st_ino) {
      return file;
    }
    close(file);
    if (!mine) return -1;
  }
  return -1;
}

/// Whether a window has the lock. Makes no file.
bool taken(const QString& id) {
  const QByteArray path = QFile::encodeName(placeOf(id, kLock));
  const int file = open(path.constData(), O_RDWR | O_CLOEXEC);
  if (file < 0) return false;
  const bool free = flock(file, LOCK_EX | LOCK_NB) == 0;
  close(file);
  return !free;
}

/// Takes away what a save of this work left that was killed in the middle.
void removeParts(const QString& id) {
  QDir folder(workFolder());
  const QString name = id + kSession;
  for (const QString& file : folder.entryList(
           {name + QStringLiteral(".part*"), QLatin1Char('.') + name + QStringLiteral(".part*")},
           QDir::Files | QDir::Hidden)) {
    folder.remove(file);
  }
}

/// Locks of works that were never saved, whose window has gone.
void removeEmptyOnes() {
  const QDir folder(workFolder());
  for (const QString& name : folder.entryList({QLatin1Char('*') + kLock}, QDir::Files)) {
    const QString id = name.chopped(kLock.size());
    if (QFileInfo::exists(placeOf(id, kSession))) continue;
    const int lock = lockOf(id);
    if (lock < 0) continue;
    if (!QFileInfo::exists(placeOf(id, kSession))) {
      removeParts(id);
      QFile::remove(placeOf(id, kNote));
      QFile::remove(placeOf(id, kLock));
    }
    close(lock);
  }
}

WorkNote noteOf(const QString& id) {
  WorkNote note;
  QFile file(placeOf(id, kNote));
  if (file.open(QIODevice::ReadOnly)) {
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    note.name = json.value(QStringLiteral("name")).toString();
    note.epochs = json.value(QStringLiteral("epochs")).toInteger();
    note.runs = json.value(QStringLiteral("runs")).toInt();
    note.sweep = json.value(QStringLiteral("sweep")).toString();
    note.pins = json.value(QStringLiteral("pins")).toInt();
    note.answers = json.value(QStringLiteral("answers")).toInt();
    note.left = json.value(QStringLiteral("left")).toBool();
  }
  note.when = QFileInfo(placeOf(id, kSession)).lastModified();
  return note;
}

}  // namespace

QString workFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString workWords(const WorkNote& note) {
  QStringList words;
  if (!note.name.isEmpty()) words << translated(note.name.toStdString());
  if (note.epochs > 0) words << KeptWords::tr("%n epochs", nullptr, static_cast<int>(note.epochs));
  const QString swept = translated(note.sweep.toStdString());
  if (note.runs > 0) {
    words << (swept.isEmpty()
                  ? KeptWords::tr("%n runs of a sweep", nullptr, note.runs)
                  : KeptWords::tr("%n runs of a sweep of %1", nullptr, note.runs).arg(swept));
  }
  if (note.pins > 0) words << KeptWords::tr("%n pinned", nullptr, note.pins);
  if (note.answers > 0) words << KeptWords::tr("%n answers in lessons", nullptr, note.answers);
  words << QLocale().toString(note.when, QLocale::ShortFormat);
  return words.join(QStringLiteral(", "));
}

std::unique_ptr<KeptWork> KeptWork::create(QString* problem) {
  const QString folder = workFolder();
  QDir().mkpath(folder);
  chmod(QFile::encodeName(folder).constData(), 0700);
  removeEmptyOnes();
  QString id = QStringLiteral("work-") + QUuid::createUuid().toString(QUuid::Id128);
  const int lock = lockOf(id);
  if (lock < 0) {
    *problem = KeptWords::tr("Nothing can be kept in %1: may it be written to?").arg(folder);
    return nullptr;
  }
  return std::unique_ptr<KeptWork>(new KeptWork(std::move(id), lock));
}

std::unique_ptr<KeptWork> KeptWork::take(const QString& id) {
  if (!QFileInfo::exists(placeOf(id, kSession))) return nullptr;
  const int lock = lockOf(id);
  if (lock < 0) return nullptr;
  std::unique_ptr<KeptWork> work(new KeptWork(id, lock));
  // Another window may have had it until just now.
  if (!work->hasFile()) return nullptr;
  return work;
}

KeptWork::~KeptWork() {
  if (!hasFile()) QFile::remove(placeOf(id_, kLock));
  close(lock_);
}

QString KeptWork::file() const { return placeOf(id_, kSession); }

bool KeptWork::hasFile() const { return QFileInfo::exists(file()); }

WorkNote KeptWork::note() const { return noteOf(id_); }

void KeptWork::describe(const WorkNote& note) const {
  const QString path = placeOf(id_, kNote);
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return;  // it is offered without a description then
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(QJsonDocument(QJsonObject{{QStringLiteral("name"), note.name},
                                       {QStringLiteral("epochs"), note.epochs},
                                       {QStringLiteral("runs"), note.runs},
                                       {QStringLiteral("sweep"), note.sweep},
                                       {QStringLiteral("pins"), note.pins},
                                       {QStringLiteral("answers"), note.answers},
                                       {QStringLiteral("left"), note.left}})
                 .toJson(QJsonDocument::Compact));
  file.commit();
}

void KeptWork::remove() {
  for (const QLatin1String ending : {kSession, kNote}) QFile::remove(placeOf(id_, ending));
  removeParts(id_);
}

QStringList takenWorks() {
  QStringList ids;
  for (const QString& name :
       QDir(workFolder()).entryList({QLatin1Char('*') + kSession}, QDir::Files)) {
    const QString id = name.chopped(kSession.size());
    if (taken(id)) ids << id;
  }
  return ids;
}

std::vector<OfferedWork> offeredWorks() {
  std::vector<OfferedWork> works;
  const QDir folder(workFolder());
  for (const QString& name :
       folder.entryList({QLatin1Char('*') + kSession}, QDir::Files, QDir::Time)) {
    const QString id = name.chopped(kSession.size());
    if (!taken(id)) works.push_back({id, noteOf(id)});
  }
  // The folder knows seconds only in parts of the world.
  std::stable_sort(works.begin(), works.end(), [](const OfferedWork& a, const OfferedWork& b) {
    return a.note.when > b.note.when;
  });
  return works;
}

}  // namespace weightscape::ui
