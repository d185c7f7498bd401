// SPDX-License-Identifier: GPL-3.0-or-later
// Three arms joined at a point. Points are the number of the arm, 0 to 2, and the place along it
// from the joint, 0, to its end, 1; from one end to another it is a way of length 1.
#include <cmath>

#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/group.h"
#include "core/data/latent_space.h"
#include "core/data/spaces/folds.h"

namespace weightscape {

const LatentSpace& yMaze();

namespace {

constexpr Index kArms = 3;
constexpr double kArm = 0.5;  ///< length of one

class YMaze final : public LatentSpace {
 public:
  [[nodiscard]] std::string name() const override { return "y_maze"; }
  [[nodiscard]] std::string label() const override { return WEIGHTSCAPE_TEXT("three arms"); }
  [[nodiscard]] std::string shape() const override { return WEIGHTSCAPE_TEXT("Y-maze"); }
  [[nodiscard]] Index coordinates() const override { return 2; }
  [[nodiscard]] bool standsAlone() const override { return true; }

  void draw(Random& random, double* point) const override {
    point[0] = static_cast<double>(random.below(kArms));
    point[1] = random.uniform();
  }
  /// Whoever comes through the joint goes on into any arm (Walsh's Brownian motion).
  void move(double length, Random& random, double* state) const override {
    const double place = state[1] + length / kArm * random.normal();
    if (place < 0.0) state[0] = static_cast<double>(random.below(kArms));
    state[1] = reflected(place);
  }
  [[nodiscard]] double distance(const double* a, const double* b) const override {
    return kArm * (a[0] == b[0] ? std::abs(a[1] - b[1]) : a[1] + b[1]);
  }

  [[nodiscard]] double gridSize(double n) const override { return kArms * n; }
  /// `n` on each arm.
  [[nodiscard]] Matrix grid(Index n, GridOffset offset) const override {
    Matrix points(2, kArms * n);
    // On whole places the joint would have a neuron of each arm.
    const double shift = offset == GridOffset::Whole ? 1.0 : 0.5;
    for (Index arm = 0; arm < kArms; ++arm) {
      for (Index i = 0; i < n; ++i) {
        points.col(arm * n + i) << static_cast<double>(arm),
            (static_cast<double>(i) + shift) / static_cast<double>(n);
      }
    }
    return points;
  }
  [[nodiscard]] double gridSpacing(double n) const override { return kArm / n; }
  void suggest(Group& group) const override { group.neurons_per_axis = 40; }

  [[nodiscard]] Index idealRows() const override { return 2; }
  void ideal(const double* point, double* place) const override {
    const double angle = kTurn * (0.25 + point[0] / static_cast<double>(kArms));
    place[0] = kArm * point[1] * std::cos(angle);
    place[1] = kArm * point[1] * std::sin(angle);
  }

  [[nodiscard]] std::optional<Problem> problem(const double* point) const override {
    const bool known =
        std::isnan(point[0]) || point[0] == 0.0 || point[0] == 1.0 || point[0] == 2.0;
    if (!known)
      return Problem{0, WEIGHTSCAPE_TEXT("which is the number of an arm; allowed are 0, 1 and 2.")};
    if (!isNoneOrUnit(point[1])) {
      return Problem{
          1, WEIGHTSCAPE_TEXT(
                 "which is a place along an arm; allowed are 0 (the joint) to 1 (its end).")};
    }
    return std::nullopt;
  }

  /// An arm is seen by some neurons along at least half of it.
  [[nodiscard]] Message missing(const Matrix& centers) const override {
    constexpr Index kFewest = 5;
    for (Index arm = 0; arm < kArms; ++arm) {
      Index count = 0;
      double nearest = 1.0;
      double farthest = 0.0;
      for (Index i = 0; i < centers.cols(); ++i) {
        if (centers(0, i) != static_cast<double>(arm)) continue;
        ++count;
        nearest = std::fmin(nearest, centers(1, i));
        farthest = std::fmax(farthest, centers(1, i));
      }
      if (count >= kFewest && farthest - nearest >= 0.5) continue;
      return {count == 1 ? WEIGHTSCAPE_TEXT("arm %1 or most of it (it has %2 neuron)")
                         : WEIGHTSCAPE_TEXT("arm %1 or most of it (it has %2 neurons)"),
              {arm, count}};
    }
    return {};
  }

  [[nodiscard]] std::vector<LatentScale> scales() const override {
    return {{WEIGHTSCAPE_TEXT("arm"), true, static_cast<int>(kArms)},
            {WEIGHTSCAPE_TEXT("distance from the joint"), false}};
  }
  void onScales(const double* point, double* values) const override {
    values[0] = point[0] / static_cast<double>(kArms);
    values[1] = point[1];
  }

  /// From the joint into one arm and back, then into the next.
  void path(double time, double* point) const override {
    const double whole = std::floor(time);
    point[0] = whole - kArms * std::floor(whole / kArms);
    point[1] = toAndFro(time);
  }
  void rest(double* point) const override {
    point[0] = 0.0;
    point[1] = 0.5;
  }
  /// From the end of the first arm to that of the second.
  void sweep(double t, double* point) const override {
    point[0] = t < 0.5 ? 0.0 : 1.0;
    point[1] = std::abs(2.0 * t - 1.0);
  }
  [[nodiscard]] LatentScale sweepScale() const override {
    return {WEIGHTSCAPE_TEXT("from arm to arm"), false};
  }
};

}  // namespace

const LatentSpace& yMaze() {
  static const YMaze space;
  return space;
}

}  // namespace weightscape
