// SPDX-License-Identifier: GPL-3.0-or-later
// How well the neighbourhoods of two point sets agree.
#pragma once

#include <functional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Distances of all N points from some of them: N × sources. Is called from several threads.
using DistancesFrom = std::function<Matrix(const std::vector<Index>& sources)>;

/// Euclidean distances of the columns of `points`, by products of blocks; those of near points,
/// where products would round too much, by their differences. Throws Stopped, as what it gives
/// does.
DistancesFrom euclideanDistances(const Matrix& points, const Control& control = {});

/// Euclidean distances between the columns of `points`, N × N; symmetric to the bit.
Matrix pairwiseDistances(const Matrix& points, const Control& control = {});

/// All of 0 … count − 1, or `most` of them, evenly spread.
std::vector<Index> spreadOut(Index count, Index most);

/// Share of each source's k nearest by `observed` that are among its k nearest by `truth`,
/// averaged. Points as far by `truth` as the k-th count as near (ties count); an infinite distance
/// in `truth` is never near. Between 0 and 1; NaN unless 1 ≤ k < N.
double neighborRecall(const DistancesFrom& observed, const DistancesFrom& truth, Index k,
                      const std::vector<Index>& sources, const Control& control = {});

/// Trustworthiness of `observed` against `truth` (Venna & Kaski, ICANN 2001): 1 when the k nearest
/// by `observed` are all among the k nearest by `truth`; averaged over the sources, which are all
/// points in the definition. Equal distances share the lowest rank. Continuity is the same with the
/// two exchanged. From 0 to 1 for 1 ≤ k ≤ N − 2, from k = N/2 on measured by the worst that is
/// possible there; NaN for every other k: from N − 1 on all are near and nothing is told apart.
double trustworthiness(Index count, const DistancesFrom& observed, const DistancesFrom& truth,
                       Index k, const std::vector<Index>& sources, const Control& control = {});

}  // namespace weightscape
