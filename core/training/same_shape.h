// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two sets of parameters have the same shape.
#pragma once

namespace weightscape {

/// For networks, gradients and an optimiser's means alike.
template <typename A, typename B>
bool sameShape(const A& a, const B& b) {
  return a.w_in.rows() == b.w_in.rows() && a.w_in.cols() == b.w_in.cols() &&
         a.w_out.rows() == b.w_out.rows() && a.w_out.cols() == b.w_out.cols() &&
         a.b_hidden.size() == b.b_hidden.size() && a.b_output.size() == b.b_output.size();
}

}  // namespace weightscape
