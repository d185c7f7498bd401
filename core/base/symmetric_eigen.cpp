// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/symmetric_eigen.h"

#include <Eigen/Householder>
#include <Eigen/Jacobi>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "core/base/blocks.h"
#include "core/base/error.h"
#include "core/base/products.h"

namespace weightscape {
namespace {

using Rotation = Eigen::JacobiRotation<double>;

/// A rotation of the columns `column` and `column` + 1.
struct Turn {
  Index column = 0;
  Rotation rotation;
};

/// Brings the lower triangle to tridiagonal form: `diagonal` and `below`; the reflections stay in
/// the matrix below that, with their factors.
void tridiagonalize(Matrix& matrix, const Control& control, Vector& factors, Vector& diagonal,
                    Vector& below) {
  const Index n = matrix.rows();
  factors.resize(n - 1);
  below.resize(n - 1);
  for (Index i = 0; i + 1 < n; ++i) {
    throwIfStopped(control);
    const Index rest = n - i - 1;
    auto column = matrix.col(i).tail(rest);
    double factor = 0.0;
    double length = 0.0;
    column.makeHouseholderInPlace(factor, length);
    column(0) = 1.0;
    auto corner = matrix.bottomRightCorner(rest, rest);
    Vector image = corner.selfadjointView<Eigen::Lower>() * (factor * column);
    image -= 0.5 * factor * image.dot(column) * column;
    corner.selfadjointView<Eigen::Lower>().rankUpdate(column, image, -1.0);
    factors(i) = factor;
    below(i) = length;
  }
  diagonal = matrix.diagonal();
}

/// The product of all reflections as a matrix, some reflections and some columns at a time.
Matrix reflectionsMultiplied(const Matrix& reflections, const Vector& factors,
                             const Control& control) {
  constexpr Index kReflections = 48;  // as many as Eigen multiplies as one block
  constexpr Index kColumnsEach = 256;
  const Index n = reflections.rows();
  Matrix product = Matrix::Identity(n, n);
  for (Index first = ((n - 2) / kReflections) * kReflections; first >= 0; first -= kReflections) {
    const Index count = std::min(kReflections, n - 1 - first);
    const Index rows = n - 1 - first;
    const Matrix part = reflections.block(first + 1, first, rows, count);
    const Vector scales = factors.segment(first, count);
    auto corner = product.bottomRightCorner(rows, rows);
    overBlocks(Blocks::ofWidth(rows, kColumnsEach), rows, [&](Index, Index begin, Index width) {
      throwIfStopped(control);
      corner.middleCols(begin, width).applyOnTheLeft(Eigen::householderSequence(part, scales));
    });
  }
  return product;
}

/// One implicit QR step on the rows start … end of the tridiagonal matrix.
void qrStep(Vector& diagonal, Vector& below, Index start, Index end, std::vector<Turn>& turns) {
  const double half = 0.5 * (diagonal(end - 1) - diagonal(end));
  const double e = below(end - 1);
  double shift = diagonal(end);
  if (half == 0.0) {
    shift -= std::abs(e);
  } else if (e != 0.0) {
    const double length = std::hypot(half, e);
    const double divisor = half + (half > 0.0 ? length : -length);
    shift -= e * e == 0.0 ? e / (divisor / e) : e * e / divisor;
  }
  double x = diagonal(start) - shift;
  double z = below(start);
  for (Index k = start; k < end && z != 0.0; ++k) {
    Rotation turn;
    turn.makeGivens(x, z);
    const double c = turn.c();
    const double s = turn.s();
    const double upper = s * diagonal(k) + c * below(k);
    const double lower = s * below(k) + c * diagonal(k + 1);
    diagonal(k) = c * (c * diagonal(k) - s * below(k)) - s * (c * below(k) - s * diagonal(k + 1));
    diagonal(k + 1) = s * upper + c * lower;
    below(k) = c * upper - s * lower;
    if (k > start) below(k - 1) = c * below(k - 1) - s * z;
    x = below(k);
    if (k + 1 < end) {
      z = -s * below(k + 1);
      below(k + 1) = c * below(k + 1);
    }
    turns.push_back({k, turn});
  }
}

/// Turns the columns; each thread takes rows of its own.
void applyTurns(const std::vector<Turn>& turns, const Control& control, Matrix& vectors) {
  constexpr Index kRows = 64;  // of which all columns stay in the cache
  overBlocks(Blocks::ofWidth(vectors.rows(), kRows), vectors.rows(),
             [&](Index, Index first, Index height) {
               throwIfStopped(control);
               auto rows = vectors.middleRows(first, height);
               for (const Turn& turn : turns) {
                 rows.applyOnTheRight(turn.column, turn.column + 1, turn.rotation);
               }
             });
}

void forgetNegligible(const Vector& diagonal, Index start, Index end, Vector& below) {
  constexpr double kInverse = 1.0 / std::numeric_limits<double>::epsilon();
  for (Index i = start; i < end; ++i) {
    const double scaled = kInverse * below(i);
    if (std::abs(below(i)) < std::numeric_limits<double>::min() ||
        scaled * scaled <= std::abs(diagonal(i)) + std::abs(diagonal(i + 1))) {
      below(i) = 0.0;
    }
  }
}

/// Makes the tridiagonal matrix diagonal, turning the columns of `vectors` along.
void diagonalize(Vector& diagonal, Vector& below, const Control& control, Matrix& vectors) {
  constexpr std::size_t kTurnsTogether = 8192;  // some steps for one pass over the vectors
  constexpr Index kMostStepsEach = 30;
  const Index n = diagonal.size();
  std::vector<Turn> turns;
  Index end = n - 1;
  Index start = 0;
  for (Index step = 0; end > 0; ++step) {
    forgetNegligible(diagonal, start, end, below);
    while (end > 0 && below(end - 1) == 0.0) --end;
    if (end == 0) break;
    if (step > kMostStepsEach * n) {
      throw Error(Message{WEIGHTSCAPE_TEXT("The eigenvalues of %1 points did not converge."), {n}},
                  Error::Kind::Failed);
    }
    start = end - 1;
    while (start > 0 && below(start - 1) != 0.0) --start;
    qrStep(diagonal, below, start, end, turns);
    if (turns.size() >= kTurnsTogether) {
      applyTurns(turns, control, vectors);
      turns.clear();
    }
  }
  applyTurns(turns, control, vectors);
}

}  // namespace

SymmetricEigen symmetricEigen(Matrix matrix, const Control& control) {
  const Index n = matrix.rows();
  SymmetricEigen result;
  if (n == 0) return result;
  double scale = 0.0;
  for (Index j = 0; j < n; ++j) {
    const auto column = matrix.col(j).tail(n - j);
    if (!column.allFinite()) {
      throw Error(
          Message{
              WEIGHTSCAPE_TEXT(
                  "A matrix of %1 × %2 has entries that are not finite, and so no eigenvalues."),
              {n, n}},
          Error::Kind::Failed);
    }
    scale = std::max(scale, column.cwiseAbs().maxCoeff());
  }
  if (scale == 0.0 || n == 1) {
    result.values = n == 1 ? Vector(matrix.diagonal()) : Vector(Vector::Zero(n));
    result.vectors = Matrix::Identity(n, n);
    return result;
  }
  for (Index j = 0; j < n; ++j) matrix.col(j).tail(n - j) /= scale;  // so that no square overflows
  Vector factors;
  Vector diagonal;
  Vector below;
  tridiagonalize(matrix, control, factors, diagonal, below);
  Matrix vectors = reflectionsMultiplied(matrix, factors, control);
  diagonalize(diagonal, below, control, vectors);
  std::vector<Index> order(static_cast<std::size_t>(n));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return diagonal(a) < diagonal(b); });
  result.values = scale * diagonal(order);
  throwIfStopped(control);
  matrix = vectors(Eigen::all, order);
  result.vectors.swap(matrix);
  return result;
}

Vector squaredSingularValues(const Matrix& matrix, const Control& control) {
  const Matrix turned = transposed(matrix, control);
  Matrix product = matrix.rows() <= matrix.cols() ? productOf(matrix, turned, control)
                                                  : productOf(turned, matrix, control);
  return symmetricEigen(std::move(product), control).values.reverse().cwiseMax(0.0);
}

}  // namespace weightscape
