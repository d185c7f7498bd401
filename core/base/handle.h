// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a table, by which a program says which of several things it means.
#pragma once

#include <string>
#include <vector>

namespace weightscape {

/// Which activation, which embedding method …: as small as a number, and written to files by name.
/// Only who asks what the row holds needs to know its descriptor. The first row of the table unless
/// it is said otherwise; see handle_table.h for the table's side.
template <typename Descriptor>
class Handle {
 public:
  Handle();
  explicit Handle(const Descriptor& row) : row_(&row) {}
  /// Throws Error when there is none of this name.
  static Handle named(const std::string& name);
  /// In the order in which they are offered.
  static const std::vector<std::string>& names();

  const Descriptor& operator*() const { return *row_; }
  const Descriptor* operator->() const { return row_; }
  bool operator==(const Handle&) const = default;

 private:
  const Descriptor* row_;
};

}  // namespace weightscape
