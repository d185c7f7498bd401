// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/leading_eigenpairs.h"

#include <Spectra/SymEigsSolver.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>

#include "core/base/blocks.h"
#include "core/base/decompositions.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/symmetric_eigen.h"

namespace weightscape {
namespace {

/// Below this size a full decomposition takes no longer than an iterative one.
constexpr Index kFullSolver = 120;
/// Up to this size, where the iteration fails, a full decomposition is the shortest way.
constexpr Index kFullWhereItFails = 600;
/// Up to this size it is still possible.
constexpr Index kFullAtMost = 5000;
/// Of the largest eigenvalue: what an eigenpair may miss by.
constexpr double kExact = 1e-9;
constexpr double kCloseEnough = 1e-6;

/// Thrown through Spectra where its Krylov space is exhausted: what it does next is not reliable.
struct BrokeDown {};

/// What Spectra calls an operator. Watches whether each new vector is still independent of the two
/// before it.
class WatchedProduct {
 public:
  using Scalar = double;

  WatchedProduct(Index size, const SymmetricProduct& product, const Control& control)
      : size_(size), product_(product), control_(control) {}
  [[nodiscard]] Index rows() const { return size_; }
  [[nodiscard]] Index cols() const { return size_; }
  void perform_op(const double* in, double* out) const {  // NOLINT(readability-identifier-naming)
    constexpr double kExhausted = 1e-13;
    throwIfStopped(control_);
    const Matrix vector = Eigen::Map<const Matrix>(in, size_, 1);
    const Matrix image = product_(vector);
    if (!image.allFinite()) throw BrokeDown{};
    largest_ = std::max(largest_, image.norm());
    Vector rest = image.col(0) - vector.col(0).dot(image.col(0)) * vector.col(0);
    if (before_.size() > 0) rest -= before_.dot(rest) * before_;
    if (rest.norm() <= kExhausted * largest_) throw BrokeDown{};
    before_ = vector.col(0);
    Eigen::Map<Matrix>(out, size_, 1) = image;
  }

 private:
  Index size_;
  const SymmetricProduct& product_;
  const Control& control_;
  mutable double largest_ = 0.0;
  mutable Vector before_;
};

/// ‖A·V − V·Λ‖, the largest column, over the largest |λ|.
double residualOf(const SymmetricProduct& product, const Eigenpairs& pairs) {
  const double largest = pairs.values.cwiseAbs().maxCoeff();
  const Matrix rest = product(pairs.vectors) - pairs.vectors * pairs.values.asDiagonal();
  const double most = rest.colwise().norm().maxCoeff();
  return most == 0.0 ? 0.0 : most / largest;
}

bool areOrthonormal(const Matrix& vectors) {
  const Matrix products = vectors.transpose() * vectors;
  return (products - Matrix::Identity(products.rows(), products.cols())).cwiseAbs().maxCoeff() <=
         kExact;
}

Eigenpairs largestOf(const SymmetricEigen& all, Index wanted) {
  return {all.values.reverse().head(wanted), all.vectors.rowwise().reverse().leftCols(wanted)};
}

Eigenpairs inFull(Index size, const SymmetricProduct& product, Index wanted,
                  const Control& control) {
  constexpr Index kColumns = 64;
  Matrix matrix(size, size);
  for (Index first = 0; first < size; first += kColumns) {
    throwIfStopped(control);
    const Index width = std::min(kColumns, size - first);
    Matrix units = Matrix::Zero(size, width);
    units.middleRows(first, width).setIdentity();
    matrix.middleCols(first, width) = product(units);
  }
  return largestOf(symmetricEigen(std::move(matrix), control), wanted);
}

Matrix randomBlock(Index rows, Index columns, Random& random) {
  Matrix block(rows, columns);
  for (double& value : block.reshaped()) value = random.normal();
  return block;
}

Matrix beside(const Matrix& left, const Matrix& right) {
  Matrix both(left.rows(), left.cols() + right.cols());
  both << left, right;
  return both;
}

/// What of the columns is new beside an orthonormal basis, itself orthonormal; columns of which
/// only rounding is left are dropped.
Matrix newDirections(const Matrix& basis, const Matrix& columns) {
  constexpr double kNothingNew = 1e-8;
  Matrix fresh(columns.rows(), columns.cols());
  Index count = 0;
  for (Index j = 0; j < columns.cols(); ++j) {
    const double length = columns.col(j).norm();
    if (!(length > 0.0)) continue;
    Vector column = columns.col(j) / length;
    for (int again = 0; again < 2; ++again) {
      column -= basis * (basis.transpose() * column);
      column -= fresh.leftCols(count) * (fresh.leftCols(count).transpose() * column);
      if (again == 0 && column.norm() < kNothingNew) break;
    }
    const double left = column.norm();
    if (left < kNothingNew) continue;
    fresh.col(count++) = column / left;
  }
  return fresh.leftCols(count);
}

/// Rayleigh and Ritz: the best that an orthonormal basis holds, descending; `residual` counts the
/// first `wanted`.
Eigenpairs ritzPairs(const Matrix& basis, const Matrix& image, Index width, Index wanted,
                     const Control& control, Matrix& rest) {
  Matrix small = basis.transpose() * image;
  small = 0.5 * (small + small.transpose()).eval();
  const SymmetricEigen ritz = symmetricEigen(std::move(small), control);
  const Matrix leading = ritz.vectors.rowwise().reverse().leftCols(width);
  Eigenpairs pairs{ritz.values.reverse().head(width), basis * leading, 0.0};
  const double largest = ritz.values.cwiseAbs().maxCoeff();
  rest = image * leading - pairs.vectors * pairs.values.asDiagonal();
  const double most = rest.leftCols(wanted).colwise().norm().maxCoeff();
  pairs.residual = most == 0.0 ? 0.0 : most / largest;
  return pairs;
}

Eigenpairs firstOf(const Eigenpairs& pairs, Index wanted) {
  return {pairs.values.head(wanted), pairs.vectors.leftCols(wanted), pairs.residual};
}

/// Whether a few random directions at right angles to what was found lead to an eigenvalue above
/// the least of it: of equal ones Lanczos iteration may find one and go on to smaller ones.
bool missesOne(Index size, const SymmetricProduct& product, const Eigenpairs& pairs,
               const Control& control) {
  constexpr Index kDirections = 4;
  constexpr int kSteps = 4;
  if (size <= pairs.vectors.cols() + kDirections * (kSteps + 1)) return false;
  Random random(2, Random::Stream::Analysis);
  Matrix known = pairs.vectors;
  Matrix basis(size, 0);
  Matrix image(size, 0);
  Matrix block = randomBlock(size, kDirections, random);
  for (int step = 0; step < kSteps; ++step) {
    const Matrix fresh = newDirections(known, block);
    if (fresh.cols() == 0) break;
    block = product(fresh);
    known = beside(known, fresh);
    basis = beside(basis, fresh);
    image = beside(image, block);
  }
  Matrix rest;
  const Eigenpairs others = ritzPairs(basis, image, 1, 1, control, rest);
  const double scale = std::max(pairs.values.cwiseAbs().maxCoeff(), std::abs(others.values(0)));
  return others.values(0) > pairs.values.minCoeff() + kExact * scale;
}

/// True when the iteration converged and its result holds.
bool lanczos(Index size, const SymmetricProduct& product, Index wanted, const Control& control,
             Eigenpairs& pairs) {
  constexpr Index kMostRestarts = 2000;
  WatchedProduct watched(size, product, control);
  const Index subspace = std::min(size, std::max<Index>(4 * wanted, 40));
  try {
    Spectra::SymEigsSolver<WatchedProduct> solver(watched, wanted, subspace);
    // A fixed start: the solver's own is fixed too, but not promised to be.
    Vector start(size);
    for (Index i = 0; i < size; ++i) start(i) = std::sin(1.0 + 12.9898 * static_cast<double>(i));
    solver.init(start.data());
    solver.compute(Spectra::SortRule::LargestAlge, kMostRestarts, 1e-12);
    if (solver.info() != Spectra::CompInfo::Successful) return false;
    pairs.values = solver.eigenvalues();
    pairs.vectors = solver.eigenvectors();
  } catch (const BrokeDown&) {
    return false;
  } catch (const Error&) {
    throw;  // of the product
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    return false;  // Spectra's own
  }
  if (!pairs.values.allFinite() || !pairs.vectors.allFinite()) return false;
  if (pairs.values.size() != wanted || !areOrthonormal(pairs.vectors)) return false;
  pairs.residual = residualOf(product, pairs);
  return pairs.residual <= kExact && !missesOne(size, product, pairs, control);
}

/// Subspace iteration with a Chebyshev polynomial of the matrix in place of the matrix (Zhou, Saad,
/// Tiago, Chelikowsky, Journal of Computational Physics 219 (2006) 172): tells apart eigenvalues
/// that lie very close together. No eigenvalue is larger than `bound`.
Eigenpairs filteredEigenpairs(Index size, const SymmetricProduct& product, double bound,
                              Index wanted, const Control& control) {
  constexpr int kMostRounds = 100;
  constexpr double kConverged = 1e-10;
  constexpr double kMostGrowth = 1e6;  // of one round: more would drown the smaller ones
  constexpr double kMostDegree = 1000.0;
  const Index width = std::min(size, 2 * wanted + 8);
  Random random(1, Random::Stream::Analysis);
  Matrix basis = orthonormal<double>(randomBlock(size, width, random));
  for (int round = 0;; ++round) {
    Matrix rest;
    const Eigenpairs pairs = ritzPairs(basis, product(basis), width, wanted, control, rest);
    if (pairs.residual <= kConverged || round >= kMostRounds) return firstOf(pairs, wanted);
    // All between −bound and the least Ritz value is damped, what lies above grows.
    const double cut = pairs.values(width - 1);
    const double middle = 0.5 * (cut - bound);
    const double half = 0.5 * (cut + bound);
    const double top = half > 0.0 ? (pairs.values(0) - middle) / half : 0.0;
    if (!(top > 1.0)) return firstOf(pairs, wanted);  // they are all equal
    const auto degree =
        static_cast<int>(std::clamp(std::acosh(kMostGrowth) / std::acosh(top), 2.0, kMostDegree));
    Matrix before = pairs.vectors;
    Matrix now = (product(before) - middle * before) / half;
    for (int i = 1; i < degree; ++i) {
      throwIfStopped(control);
      Matrix next = (2.0 / half) * (product(now) - middle * now) - before;
      before.swap(now);
      now.swap(next);
    }
    basis = orthonormal<double>(now);
  }
}

}  // namespace

Eigenpairs blockEigenpairs(Index size, const SymmetricProduct& product, Index wanted,
                           const Control& control) {
  constexpr int kMostRounds = 400;
  constexpr double kConverged = 1e-12;
  constexpr Index kBlocks = 6;  // in the basis, before a restart
  const Index width = std::min(size, 2 * wanted + 8);
  Random random(1, Random::Stream::Analysis);
  Matrix basis = orthonormal<double>(randomBlock(size, width, random));
  Matrix image = product(basis);
  for (int round = 0;; ++round) {
    throwIfStopped(control);
    Matrix rest;
    const Eigenpairs pairs = ritzPairs(basis, image, width, wanted, control, rest);
    if (pairs.residual <= kConverged || round >= kMostRounds) return firstOf(pairs, wanted);
    if (basis.cols() + width > std::min(size, kBlocks * width)) {
      basis = orthonormal<double>(pairs.vectors);
      image = product(basis);
    }
    const Matrix fresh = newDirections(basis, rest);
    if (fresh.cols() == 0)
      return firstOf(pairs, wanted);  // the basis holds all that the start could reach
    basis = beside(basis, fresh);
    image = beside(image, product(fresh));
  }
}

Eigenpairs leadingEigenpairs(Index size, const SymmetricProduct& product, Index wanted,
                             const Control& control) {
  Eigenpairs pairs;
  if (size > kFullSolver && wanted < size) {
    if (lanczos(size, product, wanted, control, pairs)) return pairs;
    if (size > kFullWhereItFails) {
      pairs = blockEigenpairs(size, product, wanted, control);
      if (pairs.residual <= kCloseEnough || size > kFullAtMost) return pairs;
    }
  }
  return inFull(size, product, wanted, control);
}

Eigenpairs leadingEigenpairs(const Matrix& matrix, Index wanted, const Control& control) {
  if (matrix.rows() <= kFullSolver) return largestOf(symmetricEigen(matrix, control), wanted);
  constexpr Index kColumns = 256;
  const Index size = matrix.rows();
  const SymmetricProduct product = [&](const Matrix& block) {
    Matrix result(size, block.cols());
    for (Index first = 0; first < size; first += kColumns) {
      throwIfStopped(control);
      const Index width = std::min(kColumns, size - first);
      result.middleRows(first, width).noalias() =
          matrix.middleCols(first, width).transpose() * block;
    }
    return result;
  };
  return leadingEigenpairs(size, product, wanted, control);
}

Eigenpairs leadingEigenpairs(const SparseMatrix& matrix, Index wanted, const Control& control) {
  const SymmetricProduct product = [&](const Matrix& block) {
    throwIfStopped(control);
    return Matrix(matrix * block);
  };
  const Index size = matrix.rows();
  if (size <= kFullSolver || wanted == size) return inFull(size, product, wanted, control);
  // The leading eigenvalues of a long chain lie very close together, those of a ring come in equal
  // pairs, of which Lanczos iteration may find one; and products are cheap.
  double bound = 0.0;
  for (Index column = 0; column < size; ++column) {
    bound = std::max(bound, matrix.col(column).cwiseAbs().sum());
  }
  return filteredEigenpairs(size, product, bound, wanted, control);
}

Vector withoutRounding(const Vector& values, double share) {
  if (values.size() == 0) return values;
  const double limit = share * values.cwiseAbs().maxCoeff();
  return values.unaryExpr([&](double value) { return std::abs(value) <= limit ? 0.0 : value; });
}

}  // namespace weightscape
