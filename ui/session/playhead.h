// SPDX-License-Identifier: GPL-3.0-or-later
// Which moment of a training is looked at: the newest, or an earlier one.
#pragma once

#include <memory>

namespace weightscape::ui {

struct TrainingSnapshot;

class Playhead {
 public:
  Playhead();

  /// The newest state, also while looking back. Never null.
  [[nodiscard]] const std::shared_ptr<const TrainingSnapshot>& newest() const { return newest_; }
  /// What is looked at. Never null.
  [[nodiscard]] const std::shared_ptr<const TrainingSnapshot>& shown() const { return shown_; }
  /// Which of the newest snapshot's moments is looked at; −1 for the newest, whatever comes.
  [[nodiscard]] int frame() const { return frame_; }

  /// Stays at the moment that is looked at, as long as it is one of this training. True when what
  /// is looked at is another snapshot now.
  bool setNewest(std::shared_ptr<const TrainingSnapshot> snapshot);
  /// False when there is no such moment; nothing has changed then.
  bool lookBack(int frame);
  /// False when the newest was looked at already.
  bool followNewest();

 private:
  std::shared_ptr<const TrainingSnapshot> newest_;
  std::shared_ptr<const TrainingSnapshot> shown_;  ///< the newest, or with an earlier moment
  int frame_ = -1;
};

}  // namespace weightscape::ui
