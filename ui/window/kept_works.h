// SPDX-License-Identifier: GPL-3.0-or-later
// What the program keeps on its own: works in its state folder, each with the lock of the window
// that works on it. Nothing here is removed unless somebody asks for it in words.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace weightscape::ui {

/// What is known of a kept work without reading it.
struct WorkNote {
  QString name;       ///< of its experiment; empty when nothing is known
  qint64 epochs = 0;  ///< trained
  int runs = 0;       ///< finished ones of its sweep
  QString sweep;      ///< the name of what was swept, where it is another
  int pins = 0;
  int answers = 0;      ///< in lessons, in no other file
  bool left = false;    ///< its window was closed; else the program ended without saying so
  QDateTime when = {};  ///< of its last save
};

/// In words: "ring, 312 epochs, 25 Nov 2026 21:30".
QString workWords(const WorkNote& note);

/// One of the works. Whoever holds one holds its lock: the system lets go of it when the process
/// ends, however it ends.
class KeptWork {
 public:
  /// A new one, with a name that no other has. Null when the folder cannot be written to; `problem`
  /// says why then.
  static std::unique_ptr<KeptWork> create(QString* problem);
  /// One that is there; null when it is gone or another window works on it.
  static std::unique_ptr<KeptWork> take(const QString& id);
  ~KeptWork();
  KeptWork(const KeptWork&) = delete;
  KeptWork& operator=(const KeptWork&) = delete;
  KeptWork(KeptWork&&) = delete;
  KeptWork& operator=(KeptWork&&) = delete;

  [[nodiscard]] const QString& id() const { return id_; }
  /// The session; it need not be there yet.
  [[nodiscard]] QString file() const;
  [[nodiscard]] bool hasFile() const;
  [[nodiscard]] WorkNote note() const;
  void describe(const WorkNote& note) const;
  /// Removes it for good.
  void remove();

 private:
  KeptWork(QString id, int lock) : id_(std::move(id)), lock_(lock) {}

  QString id_;
  int lock_;  ///< an open file that is locked
};

struct OfferedWork {
  QString id;
  WorkNote note;
};

/// Works that no window has, newest first.
std::vector<OfferedWork> offeredWorks();

/// Ids of works that a window has, this one's own among them.
QStringList takenWorks();

/// Where they lie. Private: mode 700, its files 600.
QString workFolder();

}  // namespace weightscape::ui
