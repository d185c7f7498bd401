// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <bit>
#include <cmath>
#include <numbers>
#include <sstream>

#include "core/base/error.h"

namespace weightscape {
namespace {

/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): spreads neighbouring seeds over all 64 bits.
std::uint64_t splitMix(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15ULL;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31U);
}

}  // namespace

Random::Random(std::uint64_t seed, Stream stream)
    : engine_(splitMix(splitMix(seed) + static_cast<std::uint64_t>(stream))) {}

double Random::uniform() { return static_cast<double>(engine_() >> 11U) * 0x1.0p-53; }

double Random::normal() {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  // 1 − u lies in (0, 1], so that the logarithm is finite.
  const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
  const double angle = 2.0 * std::numbers::pi * uniform();
  spare_ = radius * std::sin(angle);
  has_spare_ = true;
  return radius * std::cos(angle);
}

std::uint64_t Random::below(std::uint64_t count) {
  // Values above the largest multiple of count would make the small results likelier.
  const std::uint64_t limit = ~std::uint64_t{0} - (~std::uint64_t{0} % count + 1) % count;
  std::uint64_t value = engine_();
  while (value > limit) value = engine_();
  return value % count;
}

std::string Random::state() const {
  std::ostringstream text;
  text.imbue(std::locale::classic());
  text << engine_ << ' ' << has_spare_ << ' ' << std::bit_cast<std::uint64_t>(spare_);
  return text.str();
}

void Random::restore(const std::string& state) {
  std::istringstream text(state);
  text.imbue(std::locale::classic());
  std::uint64_t spare_bits = 0;
  std::mt19937_64 engine;
  bool has_spare = false;
  if (!(text >> engine >> has_spare >> spare_bits)) {
    throw Error(WEIGHTSCAPE_TEXT(
        "The state of the random numbers cannot be read: it is damaged or incomplete."));
  }
  engine_ = engine;
  has_spare_ = has_spare;
  spare_ = std::bit_cast<double>(spare_bits);
}

}  // namespace weightscape
