// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/believable.h"

#include <string>

#include "app/read_hdf5/answers.h"

namespace weightscape::read_hdf5 {
namespace {

std::string count(double number) { return std::to_string(static_cast<unsigned long long>(number)); }

}  // namespace

void requireBelievable(double bytes, double file) {
  if (bytes <= kMostDeflated * file) return;
  refuse("says it has " + count(bytes) + " bytes, which the " + count(file) +
         " bytes of the file cannot hold; it is damaged.");
}

void requireBelievableSparse(const hdf5::Sizes& sizes, double file) {
  constexpr double kAlways = 2e7;
  constexpr double kOfByte = 1e4;
  const double numbers = static_cast<double>(sizes.rows) * static_cast<double>(sizes.columns);
  if (numbers <= kAlways + kOfByte * file) return;
  const bool turned = sizes.turned != 0;
  refuse("is a sparse matrix of " + std::to_string(turned ? sizes.columns : sizes.rows) + " × " +
         std::to_string(turned ? sizes.rows : sizes.columns) + " in a file of " + count(file) +
         " bytes; it is damaged, or nearly all of it is 0. Keep the rows and columns that have "
         "entries.");
}

}  // namespace weightscape::read_hdf5
