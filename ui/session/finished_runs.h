// SPDX-License-Identifier: GPL-3.0-or-later
// The finished runs of a sweep over λ, each looked at in place of the training that is open.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <stop_token>
#include <vector>

namespace weightscape::ui {

class Session;
class SweepSession;
struct AnalysisSnapshot;

class FinishedRuns : public QObject {
  Q_OBJECT

 public:
  FinishedRuns(Session& session, SweepSession& sweep, QObject* parent = nullptr);
  ~FinishedRuns() override;

  /// λ / s₁ of the runs that there are, ascending: the first seed of each that has finished. Empty
  /// unless λ alone was swept, in the world that is open.
  [[nodiscard]] std::vector<double> lambdas() const;
  /// The values of the sweep of which there is no run: it is damaged, has failed or was not made.
  [[nodiscard]] std::vector<double> missing() const;
  /// Whether one of them is looked at.
  [[nodiscard]] bool on() const { return on_; }
  /// Their pictures are being worked out.
  [[nodiscard]] bool reading() const { return reading_; }
  /// Works out their pictures, once, and looks at the one nearest to the λ of the training; or goes
  /// back to the training, which has gone on.
  void setOn(bool on);
  /// Looks at the nearest. A step of a key that is too short to reach another goes to the next.
  void show(double lambda, bool by_key);
  /// λ / s₁ of the one that is looked at.
  [[nodiscard]] double lambda() const;

 signals:
  void changed();
  void failed(const QString& sentence);

 private:
  struct Run {
    double lambda = 0.0;
    std::size_t cell = 0;
  };
  [[nodiscard]] std::vector<Run> runs() const;
  void read(double lambda);
  void go(std::size_t which);
  void leave();

  Session& session_;
  SweepSession& sweep_;
  bool on_ = false;
  bool reading_ = false;
  std::size_t which_ = 0;
  std::vector<Run> read_;
  std::vector<std::shared_ptr<const AnalysisSnapshot>> pictures_;  ///< of read_
  std::stop_source stop_;
  QThreadPool pool_;
};

}  // namespace weightscape::ui
