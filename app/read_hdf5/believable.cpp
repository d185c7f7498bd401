// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/believable.h"

#include <string>

#include "app/read_hdf5/answers.h"

namespace weightscape::read_hdf5 {

std::string wholeNumber(double number) {
  return std::to_string(static_cast<unsigned long long>(number));
}

void requireBelievable(double bytes, double file) {
  if (bytes <= kMostDeflated * file) return;
  refuse(
      {WEIGHTSCAPE_TEXT("says it has %1 bytes, which the %2 bytes of the file cannot hold; it is "
                        "damaged."),
       {wholeNumber(bytes), wholeNumber(file)}});
}

void requireBelievableSparse(const hdf5::Sizes& sizes, double file) {
  constexpr double kAlways = 2e7;
  constexpr double kOfByte = 1e4;
  const double numbers = static_cast<double>(sizes.rows) * static_cast<double>(sizes.columns);
  if (numbers <= kAlways + kOfByte * file) return;
  const bool turned = sizes.turned != 0;
  refuse({WEIGHTSCAPE_TEXT(
              "is a sparse matrix of %1 × %2 in a file of %3 bytes; it is damaged, or nearly all "
              "of it is 0. Keep the rows and columns that have entries."),
          {turned ? sizes.columns : sizes.rows, turned ? sizes.rows : sizes.columns,
           wholeNumber(file)}});
}

}  // namespace weightscape::read_hdf5
