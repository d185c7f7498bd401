// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded random numbers that are the same with every standard library.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace weightscape {

/// A stream of random numbers. The engine is std::mt19937_64, whose output the C++ standard fixes;
/// the distributions are our own because the standard leaves theirs to each library.
class Random {
 public:
  /// Streams of one seed are independent, so that asking one of them for more numbers (more
  /// samples, say) does not move another (the start of the weights).
  enum class Stream : std::uint64_t { Data = 1, Weights = 2, Training = 3, Analysis = 4 };

  Random(std::uint64_t seed, Stream stream);

  /// Uniform on [0, 1), 53 random bits.
  double uniform();
  /// Standard normal (Box and Muller, 1958).
  double normal();
  /// Uniform on {0, …, count − 1} without bias (rejection). count must be positive.
  std::uint64_t below(std::uint64_t count);

  /// Fisher–Yates.
  template <typename T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

  /// The whole state as text, and back. Throws Error if the text is not a state.
  [[nodiscard]] std::string state() const;
  void restore(const std::string& state);

 private:
  std::mt19937_64 engine_;
  double spare_ = 0.0;
  bool has_spare_ = false;
};

}  // namespace weightscape
