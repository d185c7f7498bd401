// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix products of a training step, for programs that form them with OpenBLAS or with Eigen.
#pragma once

#include <benchmark/benchmark.h>

#include "core/base/blocks.h"

namespace weightscape {

/// The five products of a step alone, split as the step splits them (Objective).
class Products {
 public:
  Products(Index neurons, Index hidden, Index batch)
      : w_in_(MatrixF::Random(hidden, neurons)),
        w_out_(MatrixF::Random(neurons, hidden)),
        batch_(MatrixF::Random(neurons, batch)),
        hidden_(hidden, batch),
        outputs_(neurons, batch),
        back_by_sample_(batch, hidden),
        back_(MatrixF::Random(hidden, batch)),
        gradient_in_(hidden, neurons),
        gradient_out_(neurons, hidden) {}

  void form() {
    const auto neurons = static_cast<double>(w_in_.cols());
    const auto hidden = static_cast<double>(w_in_.rows());
    const auto batch = static_cast<double>(batch_.cols());
    overBlocks(
        Blocks::forWork(batch_.cols(), 3.0 * neurons * hidden), batch_.cols(),
        [&](Index /*block*/, Index first, Index width) {
          hidden_.middleCols(first, width).noalias() = w_in_ * batch_.middleCols(first, width);
          outputs_.middleCols(first, width).noalias() = w_out_ * hidden_.middleCols(first, width);
          back_by_sample_.middleRows(first, width).noalias() =
              outputs_.middleCols(first, width).transpose() * w_out_;
        });
    overBlocks(Blocks::forWork(w_in_.cols(), 2.0 * hidden * batch), w_in_.cols(),
               [&](Index /*block*/, Index first, Index width) {
                 gradient_out_.middleRows(first, width).noalias() =
                     outputs_.middleRows(first, width) * hidden_.transpose();
                 gradient_in_.middleCols(first, width).noalias() =
                     back_ * batch_.middleRows(first, width).transpose();
               });
    benchmark::DoNotOptimize(gradient_in_.data());
  }

 private:
  using MatrixF = MatrixOf<float>;
  MatrixF w_in_;
  MatrixF w_out_;
  MatrixF batch_;
  MatrixF hidden_;
  MatrixF outputs_;
  MatrixF back_by_sample_;
  MatrixF back_;
  MatrixF gradient_in_;
  MatrixF gradient_out_;
};

/// N, H, B.
inline void stepProducts(benchmark::State& state) {
  Products products(state.range(0), state.range(1), state.range(2));
  while (state.KeepRunning()) products.form();
}

/// Of the steps that docs/performance.md compares.
inline void comparedSizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->Args({100, 20, 100})->Args({400, 60, 100})->Args({2500, 200, 256});
}

}  // namespace weightscape
