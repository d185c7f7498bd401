// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/procrustes.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/base/decompositions.h"

namespace weightscape {
namespace {

struct Pair {
  Matrix points;  ///< centred, rows without NaN only
  Matrix target;
  Eigen::RowVectorXd points_mean;
  Eigen::RowVectorXd target_mean;
};

Pair centeredPair(const Matrix& points, const Matrix& target) {
  std::vector<Index> rows;
  for (Index i = 0; i < points.rows(); ++i) {
    if (points.row(i).allFinite() && target.row(i).allFinite()) rows.push_back(i);
  }
  Pair pair;
  pair.points = points(rows, Eigen::all);
  pair.target = target(rows, Eigen::all);
  if (rows.empty()) {
    pair.points_mean.setZero(points.cols());
    pair.target_mean.setZero(points.cols());
    return pair;
  }
  pair.points_mean = pair.points.colwise().mean();
  pair.target_mean = pair.target.colwise().mean();
  pair.points.rowwise() -= pair.points_mean;
  pair.target.rowwise() -= pair.target_mean;
  return pair;
}

Matrix rotationOf(const Pair& pair) {
  const SmallSvd svd = smallSvd(pair.points.transpose() * pair.target);
  return svd.left * svd.right.transpose();
}

}  // namespace

Matrix procrustesRotation(const Matrix& points, const Matrix& target) {
  return rotationOf(centeredPair(points, target));
}

Matrix alignedTo(const Matrix& points, const Matrix& target) {
  const Pair pair = centeredPair(points, target);
  return ((points.rowwise() - pair.points_mean) * rotationOf(pair)).rowwise() + pair.target_mean;
}

namespace {

/// Calls visit(first, count) for groups of axes whose eigenvalues are nearly equal.
template <typename Visit>
void forEachEigenspace(Index axes, const Vector& eigenvalues, double equal, const Visit& visit) {
  Index first = 0;
  while (first < axes) {
    Index last = first;
    while (last + 1 < std::min(axes, eigenvalues.size()) &&
           eigenvalues(last + 1) >= equal * eigenvalues(last)) {
      ++last;
    }
    visit(first, last - first + 1);
    first = last + 1;
  }
}

/// The `count` columns of `features` that lie most in `part`, in their own order.
Matrix leadingFeatures(const Matrix& part, const Matrix& features, Index count) {
  std::vector<std::pair<double, Index>> shares;
  for (Index f = 0; f < features.cols(); ++f) {
    const double size = features.col(f).squaredNorm();
    const double held = (part.transpose() * features.col(f)).squaredNorm();
    shares.emplace_back(size > 0.0 ? held / size : 0.0, f);
  }
  std::stable_sort(shares.begin(), shares.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  shares.resize(std::min(shares.size(), static_cast<std::size_t>(count)));
  std::sort(shares.begin(), shares.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });
  Matrix leading = Matrix::Zero(features.rows(), count);
  for (std::size_t i = 0; i < shares.size(); ++i) {
    leading.col(static_cast<Index>(i)) = features.col(shares[i].second);
  }
  return leading;
}

}  // namespace

Matrix alignedWithinEigenspaces(const Matrix& points, const Vector& eigenvalues,
                                const Matrix& target, double equal) {
  Matrix aligned = points;
  forEachEigenspace(points.cols(), eigenvalues, equal, [&](Index first, Index count) {
    const Matrix part = points.middleCols(first, count);
    aligned.middleCols(first, count) =
        part * procrustesRotation(part, target.middleCols(first, count));
  });
  return aligned;
}

Matrix rotationByFeatures(const Matrix& points, const Vector& eigenvalues, const Matrix& features,
                          double equal) {
  std::vector<Index> rows;
  for (Index i = 0; i < points.rows(); ++i) {
    if (points.row(i).allFinite() && features.row(i).allFinite()) rows.push_back(i);
  }
  Matrix rotation = Matrix::Identity(points.cols(), points.cols());
  if (rows.size() < 2 || features.cols() == 0) return rotation;
  Matrix known = features(rows, Eigen::all);
  known.rowwise() -= known.colwise().mean().eval();
  forEachEigenspace(points.cols(), eigenvalues, equal, [&](Index first, Index count) {
    Matrix part = points(rows, Eigen::seqN(first, count));
    part.rowwise() -= part.colwise().mean().eval();
    const Matrix leading = leadingFeatures(part, known, count);
    rotation.block(first, first, count, count) = procrustesRotation(part, leading);
  });
  return rotation;
}

double procrustesDisparity(const Matrix& points, const Matrix& target) {
  Pair pair = centeredPair(points, target);
  if (pair.points.norm() == 0.0 || pair.target.norm() == 0.0) return 1.0;
  pair.points /= pair.points.norm();
  pair.target /= pair.target.norm();
  const double overlap = smallSvd(pair.points.transpose() * pair.target).values.sum();
  return 1.0 - overlap * overlap;
}

}  // namespace weightscape
