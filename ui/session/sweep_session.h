// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep that a window has: what was asked, what has come, how long it will take.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <map>
#include <memory>
#include <stop_token>
#include <string>

#include "ui/work/sweep_worker.h"

namespace weightscape::ui {

/// What a person has typed for a sweep, as it stands in its fields.
struct AskedSweep {
  std::string path;  ///< of the parameter
  QString values;
  std::string second = {};  ///< path of the second parameter; empty for none
  QString second_values = {};
  QString seeds = {};

  [[nodiscard]] bool empty() const {
    return values.isEmpty() && second_values.isEmpty() && seeds.isEmpty();
  }
};

class SweepSession : public QObject {
  Q_OBJECT

 public:
  explicit SweepSession(QObject* parent = nullptr);
  ~SweepSession() override;

  /// Runs what the plan asks for and is not there yet: finished runs of the same experiment and
  /// parameter stay. Throws Error; nothing has changed then. A plan of very many values is checked
  /// in the background first: `refused` says when it is not allowed.
  /// With `shapes` the shape in each run is looked for too, in those that are there already as
  /// well.
  void start(const SweepPlan& plan, bool shapes = false);
  void setPaused(bool paused);
  /// Ends early and keeps the finished runs.
  void stop();
  /// Ends early and shows what was there before this start. The runs that finished meanwhile are
  /// kept aside: a later start that asks for them does not run them again.
  void cancel();
  [[nodiscard]] std::size_t keptAside() const { return aside_.size(); }

  /// What a session keeps: the finished runs; those kept aside where none are shown.
  [[nodiscard]] KeptSweep kept() const;
  /// Shows the runs of a session. Those that are here already are kept aside, unless a sweep runs:
  /// then those of the session are, and a later start that asks for them does not run them again.
  void restore(const KeptSweep& sweep);

  /// These runs, or none, in place of all that there is; what runs is ended.
  void putBack(const KeptSweep& sweep);

  /// Kept for the fields that are made anew; empty where nothing was typed yet.
  [[nodiscard]] const AskedSweep& asked() const { return asked_; }
  void noteAsked(const AskedSweep& asked) { asked_ = asked; }
  /// The same, and the fields show it.
  void setAsked(const AskedSweep& asked);

  [[nodiscard]] const SweepPlan& plan() const { return plan_; }
  [[nodiscard]] const std::map<std::size_t, std::shared_ptr<const SweepCell>>& cells() const {
    return cells_;
  }
  [[nodiscard]] bool running() const { return running_; }
  [[nodiscard]] bool paused() const { return paused_; }
  [[nodiscard]] std::size_t wanted() const { return wanted_; }      ///< runs of this start
  [[nodiscard]] std::size_t finished() const { return finished_; }  ///< of those
  /// Seconds that are left, from the pace so far; below 0 when nothing is known.
  [[nodiscard]] double timeLeft() const;

 signals:
  void changed();
  void restored();  ///< the plan is that of a session
  void askedChanged();
  void refused(const QString& why);

 private:
  void begin(const SweepPlan& plan, bool shapes);
  void pull();

  AskedSweep asked_;
  SweepPlan plan_;
  std::map<std::size_t, std::shared_ptr<const SweepCell>> cells_;
  std::map<std::size_t, std::shared_ptr<const SweepCell>> before_;  ///< for cancel
  SweepPlan aside_plan_;
  std::map<std::size_t, std::shared_ptr<const SweepCell>> aside_;  ///< of a cancelled sweep
  bool running_ = false;
  bool paused_ = false;
  std::size_t wanted_ = 0;
  std::size_t finished_ = 0;
  QElapsedTimer since_;
  std::unique_ptr<SweepWorker> worker_;
  std::stop_source checking_;
  QThreadPool checks_;
};

}  // namespace weightscape::ui
