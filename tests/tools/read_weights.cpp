// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a file of weights as it was read: a line of names a side, and the numbers, exactly; for
// tests that compare with what another library wrote.
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/weights_file.h"

namespace weightscape {
namespace {

void printNames(const char* what, const std::vector<std::string>& names) {
  std::cout << what;
  for (const std::string& name : names) std::cout << '\t' << name;
  std::cout << '\n';
}

void print(const Matrix& values) {
  for (Index r = 0; r < values.rows(); ++r) {
    for (Index c = 0; c < values.cols(); ++c) {
      std::cout << (c == 0 ? "" : "\t") << exactNumber(values(r, c));
    }
    std::cout << '\n';
  }
}

int run(const std::vector<std::string>& words) {
  try {
    WeightsFileOptions options;
    if (words.size() > 1) options.dataset = words[1];
    options.edges.undirected = words.size() > 2;
    const auto read = readWeights(words[0], options);
    std::visit(
        [](const auto& matrix) {
          printNames("columns", matrix.column_names);
          printNames("rows", matrix.row_names);
          print(Matrix(matrix.values));
        },
        read);
    return 0;
  } catch (const Error& error) {
    std::cout << error.what() << '\n';
    return 2;
  } catch (const std::exception& fault) {
    std::cerr << fault.what() << '\n';
    return 1;
  }
}

}  // namespace
}  // namespace weightscape

/// read_weights FILE [DATASET [undirected]]
int main(int count, char** words) {
  if (count < 2) return 1;
  return weightscape::run({words + 1, words + count});
}
