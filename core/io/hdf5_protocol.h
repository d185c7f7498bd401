// SPDX-License-Identifier: GPL-3.0-or-later
// What Weightscape and its helper that reads HDF5 say to each other through a socket.
//
// A question is its kind (one byte), the length of a path (four bytes) and the path. An answer is
// one byte, 1 for good and 0 for bad; a bad one goes on with a length and a sentence's end with its
// places (core/io/packed_message.h), a good one with what was asked for. Numbers are the machine's
// own; lengths have four bytes, sizes eight.
#pragma once

#include <cstddef>
#include <cstdint>

namespace weightscape::hdf5 {

enum class Question : std::uint8_t {
  Has,       ///< is there an object? → one byte
  Matrices,  ///< all numeric datasets → a count, and a length and a path each
  Intact,    ///< of the whole file: does every dataset with a checksum agree with it? → nothing
  Sizes,     ///< → Sizes
  Matrix,    ///< → Sizes, the numbers row by row as doubles, and an answer's first bytes
  Integers,  ///< the same as whole numbers of eight bytes
  Text,      ///< → a length and the text
  TextAttribute,     ///< of the file itself → a length and the text
  IntegerAttribute,  ///< → eight bytes
};

/// Of a dataset; a vector has one column.
struct Sizes {
  std::uint64_t rows = 0;
  std::uint64_t columns = 0;
  std::uint64_t turned = 0;  ///< 1 where the file holds the transpose, as MATLAB stores it
};

/// Descriptors that the helper is started with.
inline constexpr int kSocket = 3;
inline constexpr int kFile = 4;

inline constexpr std::uint32_t kLongestPath = 4096;
inline constexpr std::uint32_t kLongestSentence = 4 * kLongestPath;  ///< packed
inline constexpr std::uint32_t kLongestText = std::uint32_t{64} << 20U;
inline constexpr std::uint32_t kMostDatasets = 100000;

/// The helper may take so much processor time for each question, in seconds, and one more for each
/// so many bytes that it hands over: far more than any honest file needs.
inline constexpr int kSecondsForQuestion = 10;
inline constexpr double kBytesPerSecond = 10e6;

}  // namespace weightscape::hdf5
