// How well the neighbourhoods of two point sets agree.
#pragma once

#include "core/base/types.h"

namespace weightscape {

/// Euclidean distances between the columns of `points`, N × N.
Matrix pairwiseDistances(const Matrix& points);

/// Share of each point's k nearest by `observed` that are among its k nearest by `truth`, averaged.
/// Points as far by `truth` as the k-th count as near (ties count). Both N × N; an infinite
/// distance in `truth` is never near. 1 ≤ k < N.
double neighborRecall(const Matrix& observed, const Matrix& truth, Index k);

/// Trustworthiness of `observed` against `truth` (Venna & Kaski, ICANN 2001), from N × N
/// distances: 1 when the k nearest by `observed` are all among the k nearest by `truth`. Equal
/// distances share the lowest rank. Continuity is the same with the two exchanged. k is lowered to
/// what the formula allows (2N > 3k + 1).
double trustworthiness(const Matrix& observed, const Matrix& truth, Index k);

}  // namespace weightscape
