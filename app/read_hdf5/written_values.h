// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a dataset still holds what our writer put there: it stores their checksum beside them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/base/sha256.h"
#include "core/io/hdf5_handle.h"

namespace weightscape::read_hdf5 {

/// The values of one dataset, as they are stored and in their order, against its attribute
/// "sha256". A dataset without one, of an earlier version or another program, is as it is.
class WrittenValues {
 public:
  explicit WrittenValues(const hdf5::Handle& set);

  /// Whether there is something to compare with; the two others do nothing if not.
  [[nodiscard]] bool known() const { return expected_.has_value(); }
  void add(const void* values, std::size_t bytes);
  /// Throws Refusal where they are not those that were written. Nothing is added afterwards.
  void requireSame();

 private:
  std::optional<std::string> expected_;
  Sha256 found_;
};

}  // namespace weightscape::read_hdf5
