// SPDX-License-Identifier: GPL-3.0-or-later
// A circle of circumference 1: a heading.
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/latent_space.h"
#include "core/data/spaces/folds.h"

namespace weightscape {
namespace {

class Circle final : public LatentSpace {
 public:
  [[nodiscard]] std::string name() const override { return "circular"; }
  [[nodiscard]] std::string label() const override { return WEIGHTSCAPE_TEXT("circular"); }
  [[nodiscard]] std::string shape() const override { return WEIGHTSCAPE_TEXT("ring"); }
  [[nodiscard]] bool isLoop() const override { return true; }

  void draw(Random& random, double* point) const override { *point = random.uniform(); }
  void move(double length, Random& random, double* state) const override {
    *state += length * random.normal();
  }
  void settle(const double* state, double* point) const override { *point = wrapped(*state); }
  [[nodiscard]] double distance(const double* a, const double* b) const override {
    return circularDistance(*a, *b);
  }

  [[nodiscard]] Matrix grid(Index n, GridOffset offset) const override {
    Matrix points(1, n);
    for (Index i = 0; i < n; ++i) {
      const auto step = static_cast<double>(i);
      points(0, i) = (offset == GridOffset::Half ? step + 0.5 : step) / static_cast<double>(n);
    }
    return points;
  }

  [[nodiscard]] Index idealRows() const override { return 2; }
  void ideal(const double* point, double* place) const override {
    place[0] = std::cos(kTurn * *point) / kTurn;
    place[1] = std::sin(kTurn * *point) / kTurn;
  }
  bool invert(const double* place, double* point) const override {
    *point = wrapped(std::atan2(place[1], place[0]) / kTurn);
    return true;
  }

  [[nodiscard]] std::optional<Problem> problem(const double* point) const override {
    if (isNoneOrUnit(*point)) return std::nullopt;
    return Problem{
        0, WEIGHTSCAPE_TEXT(
               "which is circular with the period 1; allowed are 0 to 1. Are these degrees or "
               "radians? Then divide them by 360 or by 2π.")};
  }

  [[nodiscard]] std::vector<LatentScale> scales() const override {
    return {{WEIGHTSCAPE_TEXT("heading"), true}};
  }
  void path(double time, double* point) const override { *point = wrapped(time); }
  void rest(double* point) const override { *point = 0.0; }
};

}  // namespace

const LatentSpace& circle() {
  static const Circle space;
  return space;
}

}  // namespace weightscape
