// SPDX-License-Identifier: GPL-3.0-or-later
// What training makes small, as a person sets it; see objective.h.
#pragma once

namespace weightscape {

/// `l2` and `l2_out` count in units of s_1 when l2_relative.
struct ObjectiveParameters {
  double l2 = 0.01;          ///< of both layers, or of W_in when l2_separate
  bool l2_separate = false;  ///< W_out has a λ of its own
  double l2_out = 0.01;
  bool l2_relative = true;
  double l1 = 0.0;
  double activity_l2 = 0.0;
  bool nonnegative = false;

  bool operator==(const ObjectiveParameters&) const = default;
};

}  // namespace weightscape
