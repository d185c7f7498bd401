#include "core/embedding/leading_eigenpairs.h"

#include <Spectra/MatOp/DenseSymMatProd.h>
#include <Spectra/MatOp/SparseSymMatProd.h>
#include <Spectra/SymEigsSolver.h>

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"

namespace weightscape {
namespace {

/// Below this size a full decomposition takes no longer than an iterative one.
constexpr Index kFullSolver = 120;
/// A sparse matrix of this size can still be decomposed densely when the iteration fails.
constexpr Index kDenseFallback = 5000;

/// True when the iteration converged.
template <typename Product>
bool iterate(Product& product, Index wanted, Vector& values, Matrix& vectors) {
  const Index count = product.rows();
  const Index subspace = std::min(count, std::max<Index>(4 * wanted, 40));
  Spectra::SymEigsSolver<Product> solver(product, wanted, subspace);
  // A fixed start: the solver's own is fixed too, but not promised to be.
  Vector start(count);
  for (Index i = 0; i < count; ++i) start(i) = std::sin(1.0 + 12.9898 * static_cast<double>(i));
  solver.init(start.data());
  solver.compute(Spectra::SortRule::LargestAlge, 2000, 1e-12);
  if (solver.info() != Spectra::CompInfo::Successful) return false;
  values = solver.eigenvalues();
  vectors = solver.eigenvectors();
  return true;
}

/// What Spectra calls an operator.
class FunctionProduct {
 public:
  using Scalar = double;

  FunctionProduct(Index size, const std::function<Vector(const Vector&)>& product)
      : size_(size), product_(product) {}
  [[nodiscard]] Index rows() const { return size_; }
  [[nodiscard]] Index cols() const { return size_; }
  void perform_op(const double* in, double* out) const {  // NOLINT(readability-identifier-naming)
    Eigen::Map<Vector>(out, size_) = product_(Eigen::Map<const Vector>(in, size_));
  }

 private:
  Index size_;
  const std::function<Vector(const Vector&)>& product_;
};

void decompose(const Matrix& matrix, Index wanted, Vector& values, Matrix& vectors) {
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(matrix);
  values = solver.eigenvalues().reverse().head(wanted);
  vectors = solver.eigenvectors().rowwise().reverse().leftCols(wanted);
}

}  // namespace

void leadingEigenpairs(const Matrix& matrix, Index wanted, Vector& values, Matrix& vectors) {
  if (matrix.rows() > kFullSolver && wanted < matrix.rows()) {
    Spectra::DenseSymMatProd<double> product(matrix);
    if (iterate(product, wanted, values, vectors)) return;
  }
  decompose(matrix, wanted, values, vectors);
}

bool leadingEigenpairs(Index size, const std::function<Vector(const Vector&)>& product,
                       Index wanted, Vector& values, Matrix& vectors) {
  FunctionProduct whole(size, product);
  return iterate(whole, wanted, values, vectors);
}

void leadingEigenpairs(const SparseMatrix& matrix, Index wanted, Vector& values, Matrix& vectors) {
  if (matrix.rows() > kFullSolver && wanted < matrix.rows()) {
    Spectra::SparseSymMatProd<double> product(matrix);
    if (iterate(product, wanted, values, vectors)) return;
  }
  if (matrix.rows() > kDenseFallback) {
    throw Error("Laplacian eigenmaps: the eigenvectors of " + std::to_string(matrix.rows()) +
                    " points did not converge; try isomap or landmark_isomap.",
                Error::Kind::Failed);
  }
  decompose(Matrix(matrix), wanted, values, vectors);
}

}  // namespace weightscape
