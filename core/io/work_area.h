// SPDX-License-Identifier: GPL-3.0-or-later
// A hidden folder that one process works in, until what it makes can be put in its place.
#pragma once

#include <filesystem>
#include <string>

namespace weightscape {

/// Only one process at a time holds an area: a lock tells the living from the dead, which process
/// numbers do not. What a dead one left in it is removed.
class WorkArea {
 public:
  /// `what` starts the sentences. Throws Error when another process holds the area, when something
  /// else lies there, or when it cannot be made. With `keep_left_over` what a dead one left stays
  /// beside, to be looked at, until dropLeftOver() or until this goes: whoever is killed before has
  /// taken over nothing, and the next finds all of it again.
  WorkArea(std::filesystem::path area, const std::string& what, bool keep_left_over = false);
  ~WorkArea();  ///< removes it with all that is still in it
  WorkArea(const WorkArea&) = delete;
  WorkArea& operator=(const WorkArea&) = delete;
  WorkArea(WorkArea&&) = delete;
  WorkArea& operator=(WorkArea&&) = delete;

  /// The empty folder to work in; it may be moved away.
  [[nodiscard]] std::filesystem::path folder() const { return area_ / "new"; }
  /// What a dead process left, where it was kept; there need not be any.
  [[nodiscard]] std::filesystem::path leftOver() const { return area_ / "left"; }
  void dropLeftOver() const;
  /// What is in it stays when the area goes, since it could be put nowhere else.
  void leave() { left_ = true; }

 private:
  bool take(const std::string& what);

  std::filesystem::path area_;
  int lock_ = -1;
  bool left_ = false;
};

}  // namespace weightscape
