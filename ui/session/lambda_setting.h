// SPDX-License-Identifier: GPL-3.0-or-later
// λ/s₁ as a hand sets it: where it stands, what it snaps to, and where modes of the inputs die.
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace weightscape::ui {

class Session;

/// λ/s₁ of what can be taken with a hand, zero apart.
inline constexpr double kLeastLambda = 1e-4;
inline constexpr double kMostLambda = 2.0;

/// Whether there is a λ to set: weights of one's own have none.
[[nodiscard]] bool hasLambda(const Session& session);

/// The λ of the slider: of both layers, or of W_in where they have one each.
[[nodiscard]] double relativeLambda(const Session& session);
/// Throws Error; nothing has changed then.
void setRelativeLambda(Session& session, double relative);

/// Where the λ of the slider has to stand for the λ that counts to reach a level, and the other
/// way; both in units of s₁. The same but where the two layers have a λ each.
[[nodiscard]] double lambdaForLevel(const Session& session, double level);
[[nodiscard]] double levelOfLambda(const Session& session, double relative);

/// In units of s₁, as the slider counts them; empty without inputs.
struct LambdaMarks {
  std::vector<double> modes = {};  ///< each is given up above its own
  double caught = 0.0;             ///< above it a small start stays at zero
  double collapse = 0.0;           ///< above it all weights vanish
};
[[nodiscard]] LambdaMarks lambdaMarks(const Session& session);

/// What a λ under the pointer snaps to: 1, 2 or 5 times a power of ten, or a mode's end. `away`
/// tells how many pixels a λ is from the pointer. Nothing where none is near.
[[nodiscard]] std::optional<double> snappedLambda(const std::vector<double>& modes,
                                                  const std::function<double(double)>& away);
/// The next of 1, 2 and 5 times a power of ten above or below; 0 below the least.
[[nodiscard]] double nextLambda(double lambda, bool up);
/// To two digits: what a hand means where it does not snap.
[[nodiscard]] double roundedLambda(double lambda);

}  // namespace weightscape::ui
