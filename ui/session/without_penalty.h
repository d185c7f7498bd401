// SPDX-License-Identifier: GPL-3.0-or-later
// The same start trained without the penalty: the paper's comparison, beside what is shown.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>
#include <stop_token>

namespace weightscape::ui {

class LiveTraining;
class Pins;
struct AnalysisSnapshot;

/// Trains a twin of the network that is shown in the background, from the same seed, on the same
/// data, for as many epochs, with all penalties at 0, and pins it.
class WithoutPenalty : public QObject {
  Q_OBJECT

 public:
  WithoutPenalty(LiveTraining& live, Pins& pins, QObject* parent = nullptr);
  ~WithoutPenalty() override;

  /// Whether what is shown was trained with a penalty and is not on its way (a twin of fewer epochs
  /// would be none), and there is room beside it.
  [[nodiscard]] bool possible() const;
  [[nodiscard]] bool running() const { return running_; }
  /// Share of its epochs that are trained; 1 while the result is read.
  [[nodiscard]] double progress() const;
  /// Starts it, or ends the one that is under way.
  void toggle();
  /// Ends it where one is under way: its world has gone.
  void cancel();

 signals:
  void changed();
  void progressed();
  /// Why there is no twin, in a sentence.
  void failed(const QString& sentence);

 private:
  void train();

  LiveTraining& live_;
  Pins& pins_;
  bool running_ = false;
  std::shared_ptr<std::atomic<double>> share_;  ///< as the thread of the newest tells it
  QTimer look_timer_;                           ///< for it
  int number_ = 0;                              ///< counts the trainings: only the last one counts
  std::stop_source stop_;
  QThreadPool pool_;
};

}  // namespace weightscape::ui
