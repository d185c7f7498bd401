// Saves and opens sessions, saves on its own while one works, and keeps what a crash or the end of
// the program left until a person takes it or refuses it in words.
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
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
};

class SessionKeeper : public QObject {
  Q_OBJECT

 public:
  SessionKeeper(Session& session, SweepSession& sweep, ViewAccess view, QObject* parent = nullptr);
  ~SessionKeeper() override;

  /// The file that is open; empty when it was never saved.
  [[nodiscard]] const QString& path() const { return path_; }
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

  /// So many works are kept beside that of the window; when it leaves one more, the oldest goes.
  static constexpr std::size_t kMostKept = 5;
  /// What earlier windows left, by a crash or by their end, newest first.
  [[nodiscard]] static std::vector<OfferedWork> offers() { return offeredWorks(); }
  /// Opens one of them; it is this window's own from then on, and what this window had kept so far
  /// is offered in its place.
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
  void show(const Opened& opened, const QString& path, const std::shared_ptr<KeptWork>& kept);

  Session& session_;
  SweepSession& sweep_;
  ViewAccess view_;
  QString path_;
  std::shared_ptr<KeptWork> own_;  ///< what this window saves into on its own; null before
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
