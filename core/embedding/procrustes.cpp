#include "core/embedding/procrustes.h"

#include <algorithm>
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

Matrix alignedWithinEigenspaces(const Matrix& points, const Vector& eigenvalues,
                                const Matrix& target, double equal) {
  Matrix aligned = points;
  Index first = 0;
  while (first < points.cols()) {
    Index last = first;
    while (last + 1 < std::min(points.cols(), eigenvalues.size()) &&
           eigenvalues(last + 1) >= equal * eigenvalues(last)) {
      ++last;
    }
    const Index count = last - first + 1;
    const Matrix part = points.middleCols(first, count);
    aligned.middleCols(first, count) =
        part * procrustesRotation(part, target.middleCols(first, count));
    first = last + 1;
  }
  return aligned;
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
