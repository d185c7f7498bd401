#include "ui/window/session_keeper.h"

#include <signal.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <utility>

#include "core/base/error.h"
#include "ui/session/session.h"

namespace weightscape::ui {
namespace {

QString stateFolder() {
  QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
  QDir().mkpath(folder);
  return folder;
}

QString autosaveOf(qint64 process) {
  return QDir(stateFolder()).filePath(QStringLiteral("autosave-%1.wscape").arg(process));
}

bool runs(qint64 process) { return kill(static_cast<pid_t>(process), 0) == 0; }

}  // namespace

/// What a save writes, taken in the thread that draws and written in another.
struct SessionKeeper::Work {
  RunResult result;
  SessionExtras extras;
};

SessionKeeper::SessionKeeper(Session& session, ViewAccess view, QObject* parent)
    : QObject(parent), session_(session), view_(std::move(view)) {
  files_.setMaxThreadCount(1);  // one after the other: the newest is written last
  connect(&clock_, &QTimer::timeout, this, &SessionKeeper::autosave);
  connect(&session_, &Session::experimentLoaded, this, [this] { path_.clear(); });
}

SessionKeeper::~SessionKeeper() {
  files_.waitForDone();
  if (!own_.isEmpty()) QFile::remove(own_);
}

std::shared_ptr<const SessionKeeper::Work> SessionKeeper::collect() const {
  const TrainingSnapshot& training = session_.newest();
  if (!training.trainer || training.generation == 0) return nullptr;
  auto work = std::make_shared<Work>();
  work->result.experiment = session_.experiment();
  // What waits for a restart is not what was trained.
  work->result.experiment.data = training.experiment.data;
  work->result.experiment.network = training.experiment.network;
  work->result.experiment.seed = training.experiment.seed;
  work->result.dataset = training.dataset;
  work->result.trainer = training.trainer;
  work->extras.frames = training.frames;
  work->extras.view = QJsonDocument(view_.read()).toJson(QJsonDocument::Compact).toStdString();
  const ReadingSnapshot* const reading = session_.reading();
  if (reading != nullptr && reading->reading && session_.readingIsCurrent() &&
      session_.frame() < 0) {
    work->result.reading = *reading->reading;
  }
  return work;
}

void SessionKeeper::write(const std::shared_ptr<const Work>& work, const QString& path,
                          const std::function<void(const QString& problem)>& then) {
  files_.start([this, work, path, then] {
    QString problem;
    try {
      if (work->result.reading.embedding.points.size() > 0) {
        writeSession(work->result, path.toStdString(), work->extras);
      } else {
        RunResult whole = work->result;
        whole.reading = readWiring(whole.experiment, *whole.trainer);
        writeSession(whole, path.toStdString(), work->extras);
      }
    } catch (const std::exception& error) {
      problem = QString::fromUtf8(error.what());
    }
    if (!then) return;
    QMetaObject::invokeMethod(
        this, [then, problem] { then(problem); }, Qt::QueuedConnection);
  });
}

void SessionKeeper::save(const QString& path) {
  const auto work = collect();
  if (!work) {
    emit told(session_.experiment().wiring.file.empty()
                  ? tr("There is nothing to save yet: the data are still being drawn.")
                  : tr("Weights of one's own stay in their file: save them as an experiment, which "
                       "names it."),
              true);
    return;
  }
  write(work, path, [this, path](const QString& problem) {
    if (problem.isEmpty()) {
      path_ = path;
      emit saved(path);
      emit told(tr("Saved %1.").arg(path), false);
    } else {
      emit told(problem, true);
    }
  });
}

void SessionKeeper::open(const QString& path) {
  const int number = ++opening_;
  files_.start([this, path, number] {
    auto stored = std::make_shared<StoredSession>();
    QString problem;
    try {
      *stored = readSession(path.toStdString());
    } catch (const std::exception& error) {
      problem = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(
        this,
        [this, path, number, stored, problem] {
          if (number != opening_) return;
          if (!problem.isEmpty()) {
            emit told(problem, true);
            return;
          }
          show(*stored, path);
        },
        Qt::QueuedConnection);
  });
}

void SessionKeeper::show(const StoredSession& stored, const QString& path) {
  try {
    session_.openStored(stored);
  } catch (const Error& error) {
    emit told(QString::fromUtf8(error.what()), true);
    return;
  }
  path_ = path;
  const QByteArray view = QByteArray::fromStdString(stored.extras.view);
  const QJsonDocument document = QJsonDocument::fromJson(view);
  if (document.isObject()) view_.set(document.object());
  emit opened(path);
}

void SessionKeeper::beginAutosave(int interval) {
  own_ = autosaveOf(QCoreApplication::applicationPid());
  clock_.start(interval);
}

void SessionKeeper::autosave() {
  const TrainingSnapshot& training = session_.newest();
  if (!training.trainer || training.trainer->step() == 0) return;
  if (training.generation == autosaved_generation_ && training.trainer->step() == autosaved_step_) {
    return;
  }
  autosaved_generation_ = training.generation;
  autosaved_step_ = training.trainer->step();
  // A full disk is told when one saves; it must not interrupt the work.
  if (const auto work = collect()) write(work, own_, {});
}

QString SessionKeeper::adoptCrashed() {
  const QDir folder(stateFolder());
  const QStringList files =
      folder.entryList({QStringLiteral("autosave-*.wscape")}, QDir::Files, QDir::Time);
  for (const QString& name : files) {
    const qint64 process =
        name.section(QLatin1Char('-'), 1).section(QLatin1Char('.'), 0, 0).toLongLong();
    if (process <= 0 || runs(process)) continue;
    QString found = folder.filePath(QStringLiteral("recovered.wscape"));
    QFile::remove(found);
    if (QFile::rename(folder.filePath(name), found)) return found;
  }
  return {};
}

QString SessionKeeper::lastFile() {
  const QString file = QDir(stateFolder()).filePath(QStringLiteral("last.wscape"));
  return QFileInfo::exists(file) ? file : QString();
}

void SessionKeeper::leave() {
  const QString file = QDir(stateFolder()).filePath(QStringLiteral("last.wscape"));
  const auto& trainer = session_.newest().trainer;
  if (trainer && trainer->step() > 0) {
    write(collect(), file, {});
  } else {
    QFile::remove(file);
  }
  files_.waitForDone();
}

}  // namespace weightscape::ui
