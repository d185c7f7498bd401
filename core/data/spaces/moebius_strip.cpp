// SPDX-License-Identifier: GPL-3.0-or-later
// A Möbius strip: once round its middle line, of length 1, left and right are exchanged. Points are
// the place along the middle line and the place across, both from 0 to 1.
#include <algorithm>

#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/group.h"
#include "core/data/latent_space.h"
#include "core/data/spaces/folds.h"

namespace weightscape {

const LatentSpace& moebiusStrip();

namespace {

/// Of a circle's radius 1/2π: wider ones are no strip that can be bent in space.
constexpr double kWidth = 0.25;

class MoebiusStrip final : public LatentSpace {
 public:
  [[nodiscard]] std::string name() const override { return "moebius"; }
  [[nodiscard]] std::string label() const override { return WEIGHTSCAPE_TEXT("twisted strip"); }
  [[nodiscard]] std::string shape() const override { return WEIGHTSCAPE_TEXT("Möbius strip"); }
  [[nodiscard]] Index coordinates() const override { return 2; }
  [[nodiscard]] int dimension() const override { return 2; }
  [[nodiscard]] bool standsAlone() const override { return true; }

  void draw(Random& random, double* point) const override {
    point[0] = random.uniform();
    point[1] = random.uniform();
  }
  void move(double length, Random& random, double* state) const override {
    state[0] += length * random.normal();
    state[1] += length / kWidth * random.normal();
  }
  void settle(const double* state, double* point) const override {
    const double rounds = std::floor(state[0]);
    const bool exchanged = wrapped(0.5 * rounds) != 0.0;
    point[0] = state[0] - rounds;
    point[1] = exchanged ? 1.0 - reflected(state[1]) : reflected(state[1]);
  }
  /// The shortest of the straight ways on the strip rolled out: none, or once round either way.
  [[nodiscard]] double distance(const double* a, const double* b) const override {
    const double along = a[0] - b[0];
    const double straight = std::hypot(along, kWidth * (a[1] - b[1]));
    const double across = kWidth * (a[1] - (1.0 - b[1]));
    return std::min(straight, std::hypot(1.0 - std::abs(along), across));
  }

  [[nodiscard]] double gridSize(double n) const override { return n * across(n); }
  /// `n` along, as many across as make the grid square.
  [[nodiscard]] Matrix grid(Index n, GridOffset offset) const override {
    const auto rows = static_cast<Index>(across(static_cast<double>(n)));
    Matrix points(2, n * rows);
    const double shift = offset == GridOffset::Half ? 0.5 : 0.0;
    for (Index i = 0; i < n; ++i) {
      for (Index j = 0; j < rows; ++j) {
        points.col(i * rows + j) << (static_cast<double>(i) + shift) / static_cast<double>(n),
            (static_cast<double>(j) + 0.5) / static_cast<double>(rows);
      }
    }
    return points;
  }
  [[nodiscard]] Index gridNeighbors() const override { return 4; }
  void suggest(Group& group) const override {
    group.neurons_per_axis = 40;
    group.tuning_width = 0.08;
  }

  [[nodiscard]] Index idealRows() const override { return 4; }
  /// In four dimensions it is bent and not stretched much.
  void ideal(const double* point, double* place) const override {
    const double turn = kTurn * point[0];
    const double height = kWidth * (point[1] - 0.5);
    place[0] = std::cos(turn) / kTurn;
    place[1] = std::sin(turn) / kTurn;
    place[2] = height * std::cos(0.5 * turn);
    place[3] = height * std::sin(0.5 * turn);
  }

  /// The ribbon with half a twist that everybody knows.
  void picture(const double* point, double* place) const override {
    const double turn = kTurn * point[0];
    const double height = kWidth * (point[1] - 0.5);
    const double radius = 1.0 / kTurn + height * std::cos(0.5 * turn);
    place[0] = radius * std::cos(turn);
    place[1] = radius * std::sin(turn);
    place[2] = height * std::sin(0.5 * turn);
  }

  [[nodiscard]] std::optional<Problem> problem(const double* point) const override {
    for (const Index coordinate : {0, 1}) {
      if (isNoneOrUnit(point[coordinate])) continue;
      return Problem{coordinate,
                     WEIGHTSCAPE_TEXT(
                         "which is a place along or across a twisted strip; allowed are 0 to 1.")};
    }
    return std::nullopt;
  }

  /// The strip is seen all the way round, and from side to side.
  [[nodiscard]] Message missing(const Matrix& centers) const override {
    constexpr double kWidestGap = 0.25;
    constexpr double kNarrowest = 0.5;
    if (centers.cols() == 0) return {};
    Vector along = centers.row(0).transpose();
    std::sort(along.begin(), along.end());
    double gap = 1.0 + along(0) - along(along.size() - 1);
    for (Index i = 1; i < along.size(); ++i) gap = std::max(gap, along(i) - along(i - 1));
    if (gap > kWidestGap) return {WEIGHTSCAPE_TEXT("a part of the way round"), {}};
    const double across = centers.row(1).maxCoeff() - centers.row(1).minCoeff();
    if (across < kNarrowest) return {WEIGHTSCAPE_TEXT("both sides of the strip"), {}};
    return {};
  }

  [[nodiscard]] std::vector<LatentScale> scales() const override {
    return {{WEIGHTSCAPE_TEXT("along the strip"), true},
            {WEIGHTSCAPE_TEXT("distance from the middle line"), false}};
  }
  void onScales(const double* point, double* values) const override {
    values[0] = point[0];
    values[1] = std::abs(2.0 * point[1] - 1.0);
  }

  /// Twice round is once along both edges.
  void path(double time, double* point) const override {
    const double state[2] = {2.0 * time, 0.8};
    settle(state, point);
  }
  void rest(double* point) const override { sweep(0.0, point); }
  void sweep(double t, double* point) const override {
    point[0] = wrapped(t);
    point[1] = 0.5;
  }

 private:
  static double across(double n) { return std::fmax(1.0, std::round(kWidth * n)); }
};

}  // namespace

const LatentSpace& moebiusStrip() {
  static const MoebiusStrip space;
  return space;
}

}  // namespace weightscape
