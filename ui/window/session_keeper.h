// Saves and opens sessions, saves on its own while one works, and brings back what a crash or the
// last end of the program left.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>

#include "core/experiment/session_file.h"

namespace weightscape::ui {

class Session;

/// How the window is looked at: read for a save, set after an opening.
struct ViewAccess {
  std::function<QJsonObject()> read;
  std::function<void(const QJsonObject&)> set;
};

class SessionKeeper : public QObject {
  Q_OBJECT

 public:
  SessionKeeper(Session& session, ViewAccess view, QObject* parent = nullptr);
  ~SessionKeeper() override;

  /// The file that is open; empty when it was never saved.
  [[nodiscard]] const QString& path() const { return path_; }
  /// Writes in the background; an old file of that name stays whole until the new one is.
  void save(const QString& path);
  /// Reads in the background; what is open stays open until the file is read whole.
  void open(const QString& path);

  static constexpr int kAutosave = 20000;  ///< ms
  /// Saves on its own from now on, into a file of this process.
  void beginAutosave(int interval = kAutosave);
  /// What an earlier process that ended without saying so had saved on its own; empty when
  /// nothing. Belongs to this process from then on.
  [[nodiscard]] static QString adoptCrashed();
  /// What the last end of the program left; empty when nothing.
  [[nodiscard]] static QString lastFile();
  /// Leaves what is open for the next start. Waits until it is written.
  void leave();

 signals:
  void told(const QString& sentence, bool bad);
  void saved(const QString& path);
  void opened(const QString& path);

 private:
  struct Work;
  [[nodiscard]] std::shared_ptr<const Work> collect() const;
  void autosave();
  void write(const std::shared_ptr<const Work>& work, const QString& path,
             const std::function<void(const QString& problem)>& then);
  void show(const StoredSession& stored, const QString& path);

  Session& session_;
  ViewAccess view_;
  QString path_;
  QString own_;  ///< the file that this process saves into on its own
  int opening_ = 0;
  std::int64_t autosaved_step_ = -1;
  int autosaved_generation_ = 0;
  QTimer clock_;
  QThreadPool files_;
};

}  // namespace weightscape::ui
