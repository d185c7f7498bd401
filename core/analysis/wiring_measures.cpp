#include "core/analysis/wiring_measures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/embedding/neighbor_graph.h"

namespace weightscape {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double participationRatio(const Matrix& points) {
  const Matrix centered = points.colwise() - points.rowwise().mean();
  // The smaller of the two products has the same eigenvalues that are not zero.
  const Matrix product = centered.rows() < centered.cols()
                             ? (centered * centered.transpose()).eval()
                             : (centered.transpose() * centered).eval();
  const double squares = product.squaredNorm();
  return squares > 0.0 ? product.trace() * product.trace() / squares : kNaN;
}

IntrinsicDimension intrinsicDimension(const Matrix& points) {
  constexpr double kEqual = 1e-3;
  IntrinsicDimension result;
  result.dimension = kNaN;
  if (points.cols() < 4) return result;
  const auto nearest = nearestNeighbors(points, 2);
  double logarithms = 0.0;
  Index counted = 0;
  Index ties = 0;
  for (Index i = 0; i < points.cols(); ++i) {
    const double first = (points.col(i) - points.col(nearest(0, i))).norm();
    const double second = (points.col(i) - points.col(nearest(1, i))).norm();
    if (!(first > 0.0)) continue;
    ++counted;
    const double logarithm = std::log(second / first);
    logarithms += logarithm;
    ties += logarithm < kEqual ? 1 : 0;
  }
  if (counted < 3) return result;
  result.ties = static_cast<double>(ties) / static_cast<double>(counted);
  if (logarithms > 0.0) result.dimension = static_cast<double>(counted - 1) / logarithms;
  return result;
}

double silentEnergy(const Matrix& w_in, const Spectrum& spectrum, double share) {
  const double all = w_in.squaredNorm();
  if (!(all > 0.0)) return kNaN;
  const std::optional<Index> loud = loudModes(spectrum, share);
  if (!loud) return kNaN;
  const double heard = (w_in * spectrum.vectors.leftCols(*loud)).squaredNorm();
  return std::clamp(1.0 - heard / all, 0.0, 1.0);
}

WiringMeasures wiringMeasures(const Matrix& points, const Dataset& dataset) {
  WiringMeasures measures;
  measures.participation = participationRatio(points);
  const double squares = dataset.spectrum.squares();
  const double sum = dataset.spectrum.total();
  measures.input_participation = squares > 0.0 ? sum * sum / squares : kNaN;
  measures.intrinsic = intrinsicDimension(points);
  return measures;
}

}  // namespace weightscape
