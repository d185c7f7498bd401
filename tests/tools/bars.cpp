// SPDX-License-Identifier: GPL-3.0-or-later
// bars DIMENSION PRIME: reads the number of points and the rows of distances below the diagonal,
// and writes a line for each bar, "dimension birth death". Lets other programs be compared with
// ours.
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

#include "core/base/error.h"
#include "core/topology/persistence.h"

using namespace weightscape;

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("bars DIMENSION PRIME <distances\n", stderr);
    return 2;
  }
  Index count = 0;
  std::cin >> count;
  Matrix distances = Matrix::Zero(count, count);
  for (Index i = 1; i < count; ++i) {
    for (Index j = 0; j < i; ++j) {
      std::string word;  // a stream reads no "inf" as a number
      if (!(std::cin >> word)) {
        std::fputs("bars: too few distances\n", stderr);
        return 2;
      }
      distances(i, j) = distances(j, i) = std::strtod(word.c_str(), nullptr);
    }
  }
  try {
    for (const Bar& bar : persistentCohomology(
             distances, {.dimension = std::atoi(argv[1]), .prime = std::atoi(argv[2])})) {
      std::printf("%d %.17g %.17g\n", bar.dimension, bar.birth, bar.death);
    }
  } catch (const Error& error) {
    std::fprintf(stderr, "bars: %s\n", error.what());
    return 1;
  }
  return 0;
}
