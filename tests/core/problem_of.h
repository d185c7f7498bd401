// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence that a call is refused with.
#pragma once

#include <functional>
#include <string>

#include "core/base/error.h"

namespace weightscape {

/// Empty where it is not refused.
inline std::string problemOf(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace weightscape
