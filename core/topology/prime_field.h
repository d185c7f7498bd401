// SPDX-License-Identifier: GPL-3.0-or-later
// Simplices with numbers modulo a prime: what cohomology is computed with.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace weightscape {

/// A simplex with a number modulo the prime. Of a triangle the simplex is (rank of its latest edge,
/// the vertex opposite to it), of a tetrahedron (rank, the larger of the other two, the smaller):
/// in one number, so that a later simplex is a larger number. The number stands in the last byte.
using Entry = std::uint64_t;
using Key = std::uint64_t;

inline Entry entryOf(Key key, int value) { return key << 8U | static_cast<Entry>(value); }
inline Key keyOf(Entry entry) { return entry >> 8U; }
inline int valueOf(Entry entry) { return static_cast<int>(entry & 0xFFU); }

/// Arithmetic modulo a prime.
class PrimeField {
 public:
  explicit PrimeField(int prime) : prime_(prime), inverse_(static_cast<std::size_t>(prime), 1) {
    for (int a = 1; a < prime; ++a) {
      for (int b = 1; b < prime; ++b) {
        if (a * b % prime == 1) inverse_[static_cast<std::size_t>(a)] = b;
      }
    }
  }
  [[nodiscard]] int sum(int a, int b) const { return (a + b) % prime_; }
  [[nodiscard]] int product(int a, int b) const { return a * b % prime_; }
  [[nodiscard]] int negative(int a) const { return a == 0 ? 0 : prime_ - a; }
  [[nodiscard]] int inverse(int a) const { return inverse_[static_cast<std::size_t>(a)]; }

 private:
  int prime_;
  std::vector<int> inverse_;
};

/// Sorts, and adds the numbers of each simplex up; those that come to 0 go.
inline void addUp(std::vector<Entry>& entries, const PrimeField& field) {
  std::sort(entries.begin(), entries.end());
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entries.size();) {
    const Key key = keyOf(entries[i]);
    int value = 0;
    for (; i < entries.size() && keyOf(entries[i]) == key; ++i) {
      value = field.sum(value, valueOf(entries[i]));
    }
    if (value != 0) entries[kept++] = entryOf(key, value);
  }
  entries.resize(kept);
}

}  // namespace weightscape
