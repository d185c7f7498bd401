// SPDX-License-Identifier: GPL-3.0-or-later
// Saves and opens sessions, saves on its own while one works, and keeps what a crash or the end of
// the program left until a person takes it or refuses it in words.
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <utility>

#include "core/experiment/session_file.h"
#include "ui/window/kept_works.h"

namespace weightscape::ui {

class Session;
class SweepSession;
struct AnalysisSnapshot;

/// How the window is looked at: read for a save, set after an opening.
struct ViewAccess {
  std::function<QJsonObject()> read;
  std::function<void(const QJsonObject&)> set;
  /// Of lessons, in no file yet; they are kept with one's own work and are in no other file.
  std::function<QJsonArray()> answers;
};

class SessionKeeper : public QObject {
  Q_OBJECT

 public:
  SessionKeeper(Session& session, SweepSession& sweep, ViewAccess view, QObject* parent = nullptr);
  ~SessionKeeper() override;

  /// The file of the work that is open; empty when it was never saved. It goes and comes back with
  /// its work, by undo and around a lesson.
  [[nodiscard]] QString path() const;
  /// Writes in the background; an old file of that name stays whole until the new one is.
  void save(const QString& path);
  /// Reads in the background; what is open stays open until the file is read whole.
  void open(const QString& path);

  /// Called in the thread that opens, before each opening. Empty but in tests.
  void setBeforeOpening(std::function<void(const Control&)> before) {
    before_opening_ = std::move(before);
  }

  static constexpr int kAutosave = 20000;  ///< ms
  /// Saves on its own from now on, into a kept work of this window alone.
  void beginAutosave(int interval = kAutosave);
  /// Does so at once where something is new, and where it saves on its own at all.
  void keepNow();

  /// So many works are kept beside that of the window; when it leaves one more, the oldest goes.
  static constexpr std::size_t kMostKept = 5;
  /// What earlier windows left, by a crash or by their end, newest first.
  [[nodiscard]] static std::vector<OfferedWork> offers() { return offeredWorks(); }
  /// Opens one of them; it is this window's own from then on, and what this window had kept so far
  /// is offered in its place. Nothing but what comes of it is ever saved over it: when another work
  /// is open, as after undo, it is offered again.
  void bringBack(const QString& id);
  /// Offers one of them no longer. Its file stays until the window closes or kDiscarded has passed:
  /// until then it can be brought back. False when another window has it.
  bool discard(const QString& id);
  /// What was discarded and can still be brought back, the last one first.
  [[nodiscard]] std::vector<OfferedWork> discarded() const;
  static constexpr int kDiscarded = 60000;  ///< ms
  /// For tests, which have no minute.
  void setDiscardedFor(int ms) { discarded_for_ = ms; }

  /// Leaves what is open for the next start. Waits until it is written; a sentence when it could
  /// not be.
  [[nodiscard]] QString leave();

 signals:
  void told(const QString& sentence, bool bad);
  void saved(const QString& path);
  void opened(const QString& path);

 private:
  struct Work;
  struct Opened;
  /// What an autosave depends on: equal ones need no second save.
  struct Mark {
    int generation = -1;
    std::int64_t step = -1;
    std::size_t runs = 0;
    std::size_t pins = 0;
    QJsonArray answers = {};

    bool operator==(const Mark&) const = default;
  };

  /// What there is to save; null when nothing. `own` leaves what a lesson shows aside, and takes
  /// only what took time to make.
  [[nodiscard]] std::shared_ptr<const Work> collect(bool own) const;
  [[nodiscard]] Mark mark() const;
  void autosave();
  bool makeOwn(QString* problem);
  void tellOnce(const QString& problem);
  void write(const std::shared_ptr<const Work>& work, const QString& path,
             const std::function<void(const QString& problem)>& then);
  void read(const QString& path, const std::shared_ptr<KeptWork>& kept);
  /// Ends openings and readings; those that begin later are not concerned.
  void endReadings();
  void removeDiscarded();
  /// The work whose saves on its own are one's own: what is open, or what stands aside.
  [[nodiscard]] int workToKeep() const;
  /// Where it is kept on its own; empty before it is.
  [[nodiscard]] QString& home();
  /// Goes to where the work is kept that is open now; `taken` is locked already.
  void followWork(const std::shared_ptr<KeptWork>& taken = nullptr);
  void show(const Opened& opened, const QString& path, const std::shared_ptr<KeptWork>& kept);

  Session& session_;
  SweepSession& sweep_;
  ViewAccess view_;
  std::map<int, QString> paths_;          ///< of works that have a file, see Session::work
  std::shared_ptr<KeptWork> own_;         ///< what this window saves into on its own; null before
  QString usual_home_;                    ///< the kept work of all that were not brought back
  std::map<int, QString> brought_homes_;  ///< and of those that were, each its own
  /// While this window has their locks, nobody is offered them; a crash lets go of them, and they
  /// are offered again.
  std::vector<std::shared_ptr<KeptWork>> discarded_;
  int discarded_for_ = kDiscarded;
  int opening_ = 0;
  Mark autosaved_;
  bool autosaving_ = false;
  bool told_ = false;  ///< that nothing can be kept: said once
  QTimer clock_;
  QElapsedTimer since_autosave_;
  qint64 rest_ = 0;  ///< ms before the next: large works are saved less often
  /// Ends what can be done again: the opening of a file, and readings for a save, which is then
  /// written without one. What was trained is written whatever comes.
  std::stop_source stop_;
  std::function<void(const Control&)> before_opening_;
  QThreadPool files_;
};

}  // namespace weightscape::ui
