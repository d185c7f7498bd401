// SPDX-License-Identifier: GPL-3.0-or-later
// A place for one value between two threads, in which the newest wins.
#pragma once

#include <mutex>
#include <optional>
#include <utility>

namespace weightscape::ui {

template <typename T>
class LatestSlot {
 public:
  /// Replaces what is there. True when the slot was empty: the time to tell the reader.
  bool put(T value) {
    const std::lock_guard lock(mutex_);
    const bool was_empty = !value_.has_value();
    value_ = std::move(value);
    return was_empty;
  }

  /// Takes the value out, if there is one.
  std::optional<T> take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(value_, std::nullopt);
  }

  [[nodiscard]] bool empty() const {
    const std::lock_guard lock(mutex_);
    return !value_.has_value();
  }

 private:
  mutable std::mutex mutex_;
  std::optional<T> value_;
};

}  // namespace weightscape::ui
