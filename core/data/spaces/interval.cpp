// SPDX-License-Identifier: GPL-3.0-or-later
// The interval from 0 to 1: a place on a track.
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/latent_space.h"
#include "core/data/spaces/folds.h"

namespace weightscape {
namespace {

class Interval final : public LatentSpace {
 public:
  [[nodiscard]] std::string name() const override { return "bounded"; }
  [[nodiscard]] std::string label() const override { return WEIGHTSCAPE_TEXT("bounded"); }
  [[nodiscard]] std::string shape() const override { return WEIGHTSCAPE_TEXT("line"); }

  void draw(Random& random, double* point) const override { *point = random.uniform(); }
  void move(double length, Random& random, double* state) const override {
    *state += length * random.normal();
  }
  void settle(const double* state, double* point) const override { *point = reflected(*state); }
  [[nodiscard]] double distance(const double* a, const double* b) const override {
    return std::abs(*a - *b);
  }

  [[nodiscard]] Matrix grid(Index n, GridOffset offset) const override {
    Matrix points(1, n);
    for (Index i = 0; i < n; ++i) {
      const auto step = static_cast<double>(i);
      points(0, i) = (offset == GridOffset::Whole ? step : step + 0.5) / static_cast<double>(n);
    }
    return points;
  }

  void ideal(const double* point, double* place) const override { *place = *point; }
  bool invert(const double* place, double* point) const override {
    *point = *place;
    return true;
  }

  [[nodiscard]] std::optional<Problem> problem(const double* point) const override {
    if (isNoneOrUnit(*point)) return std::nullopt;
    return Problem{
        0, WEIGHTSCAPE_TEXT(
               "which is bounded; allowed are 0 to 1. Take off the least value of the axis and "
               "divide by its length.")};
  }

  [[nodiscard]] std::vector<LatentScale> scales() const override {
    return {{WEIGHTSCAPE_TEXT("place"), false}};
  }
  void path(double time, double* point) const override { *point = toAndFro(time); }
  void rest(double* point) const override { *point = 0.5; }
};

}  // namespace

const LatentSpace& interval() {
  static const Interval space;
  return space;
}

}  // namespace weightscape
