// SPDX-License-Identifier: GPL-3.0-or-later
// Large objects that come and go all the time: the memory of one that nobody reads any more serves
// the next, so that nobody asks the system for it, or gives it back, while a person watches.
#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace weightscape::ui {

/// Whoever lets go of an object last, on any thread, gives it back; here there may be nobody left
/// by then.
template <typename T>
class Reused {
 public:
  /// One that `fill(T&)` has filled, which finds what an earlier one held, or an empty one.
  template <typename Fill>
  std::shared_ptr<const T> filled(const Fill& fill) {
    std::unique_ptr<T> object = spare_->take();
    fill(*object);
    return std::shared_ptr<T>(object.release(),
                              [spare = spare_](T* last) { spare->give(std::unique_ptr<T>(last)); });
  }

  /// Others are of other sizes: what is read still goes when it is let go.
  void forget() { spare_ = std::make_shared<Spare>(); }

 private:
  class Spare {
   public:
    std::unique_ptr<T> take() {
      const std::lock_guard lock(mutex_);
      if (objects_.empty()) return std::make_unique<T>();
      std::unique_ptr<T> object = std::move(objects_.back());
      objects_.pop_back();
      return object;
    }
    void give(std::unique_ptr<T> object) {
      constexpr std::size_t kMost = 2;
      const std::lock_guard lock(mutex_);
      if (objects_.size() < kMost) objects_.push_back(std::move(object));
    }

   private:
    std::mutex mutex_;
    std::vector<std::unique_ptr<T>> objects_;
  };

  std::shared_ptr<Spare> spare_ = std::make_shared<Spare>();
};

}  // namespace weightscape::ui
