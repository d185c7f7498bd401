// SPDX-License-Identifier: GPL-3.0-or-later
// A step's products by Eigen's own kernels instead of OpenBLAS's: built without EIGEN_USE_BLAS,
// once for every processor, as the program is, and once for the one at hand.
#include "tests/bench/step_products.h"

BENCHMARK(weightscape::stepProducts)
    ->Name("stepProducts")
    ->Apply(weightscape::comparedSizes)
    ->UseRealTime();

BENCHMARK_MAIN();
