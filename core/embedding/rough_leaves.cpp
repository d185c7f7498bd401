// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/rough_leaves.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/base/products.h"

namespace weightscape {
namespace {

/// Of places that were rounded to single precision, none of which is farther than 1 from the
/// middle.
constexpr double kRounded = 1e-6;

Index widestCoordinate(const RoughPlaces& rough, const Index* first, const Index* last,
                       const Control& control) {
  constexpr std::ptrdiff_t kAsked = 256;  // tell well enough
  const std::ptrdiff_t step = std::max<std::ptrdiff_t>(1, (last - first) / kAsked);
  Eigen::VectorXf sum = Eigen::VectorXf::Zero(rough.places.rows());
  Eigen::VectorXf squares = sum;
  float asked = 0.0F;
  for (const Index* at = first; at < last; at += step) {
    throwIfStopped(control);
    sum += rough.places.col(*at);
    squares += rough.places.col(*at).cwiseAbs2();
    asked += 1.0F;
  }
  Index widest = 0;
  (squares - sum.cwiseAbs2() / asked).maxCoeff(&widest);
  return widest;
}

}  // namespace

double RoughLeaves::leastSquare(Index leaf, Index other) const {
  const double apart =
      (centers.col(leaf) - centers.col(other)).norm() - radii(leaf) - radii(other) - kRounded;
  return apart > 0.0 ? apart * apart : 0.0;
}

RoughLeaves roughLeaves(const RoughPlaces& rough, Index size, const Control& control) {
  RoughLeaves leaves;
  const Index count = rough.places.cols();
  leaves.order.resize(static_cast<std::size_t>(count));
  std::iota(leaves.order.begin(), leaves.order.end(), Index{0});
  std::vector<std::pair<Index, Index>> open = {{0, count}};
  while (!open.empty()) {
    const auto [begin, end] = open.back();
    open.pop_back();
    if (end - begin <= size) {
      leaves.first.push_back(begin);
      continue;
    }
    // Full leaves but for the last.
    const Index half = size * ((end - begin + 2 * size - 1) / (2 * size));
    Index* const all = leaves.order.data();
    const Index axis = widestCoordinate(rough, all + begin, all + end, control);
    throwIfStopped(control);
    std::nth_element(all + begin, all + begin + half, all + end, [&](Index a, Index b) {
      const float left = rough.places(axis, a);
      const float right = rough.places(axis, b);
      return left != right ? left < right : a < b;
    });
    open.emplace_back(begin + half, end);  // the first half is next
    open.emplace_back(begin, begin + half);
  }
  leaves.first.push_back(count);
  const auto found = static_cast<Index>(leaves.first.size()) - 1;
  leaves.centers.resize(rough.places.rows(), found);
  leaves.radii.resize(found);
  overColumns(found, size * rough.places.rows(), control, [&](Index leaf) {
    const auto at = static_cast<std::size_t>(leaf);
    const std::vector<Index> members(leaves.order.begin() + leaves.first[at],
                                     leaves.order.begin() + leaves.first[at + 1]);
    const Matrix places = rough.places(Eigen::all, members).cast<double>();
    leaves.centers.col(leaf) = places.rowwise().mean();
    leaves.radii(leaf) =
        std::sqrt((places.colwise() - leaves.centers.col(leaf)).colwise().squaredNorm().maxCoeff());
  });
  return leaves;
}

}  // namespace weightscape
