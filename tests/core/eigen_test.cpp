// SPDX-License-Identifier: GPL-3.0-or-later
// The leading eigenpairs always come: whatever the rank, the ties and the size.
#include <Eigen/Eigenvalues>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/decompositions.h"
#include "core/base/error.h"
#include "core/base/symmetric_eigen.h"
#include "core/embedding/leading_eigenpairs.h"
#include "tests/core/noise.h"

using namespace weightscape;

namespace {

/// A symmetric matrix with these eigenvalues, all others zero.
Matrix withEigenvalues(Index size, const Vector& values) {
  const Matrix vectors = orthonormal<double>(noise(size, values.size(), 5));
  const Matrix half = vectors * values.asDiagonal();
  return half * vectors.transpose();
}

void compare(const Eigenpairs& pairs, const Matrix& matrix, const Vector& expected) {
  const double scale = matrix.norm();
  QVERIFY(pairs.values.allFinite());
  QVERIFY(pairs.vectors.allFinite());
  QCOMPARE(pairs.values.size(), expected.size());
  QVERIFY((pairs.values - expected).cwiseAbs().maxCoeff() <= 1e-12 * scale);
  const Matrix rest = matrix * pairs.vectors - pairs.vectors * pairs.values.asDiagonal();
  QVERIFY(rest.cwiseAbs().maxCoeff() <= 1e-9 * scale);
  const Matrix products = pairs.vectors.transpose() * pairs.vectors;
  QVERIFY((products - Matrix::Identity(products.rows(), products.cols())).cwiseAbs().maxCoeff() <=
          1e-9);
}

struct Spectrum {
  const char* name;
  std::vector<double> leading;
};

}  // namespace

class EigenTest : public QObject {
  Q_OBJECT

 private slots:
  void smallDecompositionsMultiplyBack() {
    const Vector values = Vector::LinSpaced(6, 6.0, 1.0);
    const Matrix left = orthonormal<double>(noise(30, 6, 7));
    const Matrix right = orthonormal<double>(noise(9, 6, 8));
    const Matrix matrix = left * values.asDiagonal() * right.transpose();  // rank 6
    for (const Matrix& m : {matrix, Matrix(matrix.transpose())}) {
      const Vector squared = squaredSingularValues(m);
      QCOMPARE(squared.size(), Index{9});
      QVERIFY((squared.head(6) - values.cwiseAbs2()).cwiseAbs().maxCoeff() < 1e-12 * 36.0);
      QVERIFY(squared.tail(3).maxCoeff() < 1e-12 * 36.0);
      QVERIFY(squared.minCoeff() >= 0.0);
      const SmallSvd vectors = smallSvd(m);
      QVERIFY((vectors.values.head(6) - values).norm() < 1e-12);
      const Matrix diagonal = vectors.left.transpose() * m * vectors.right;
      for (Index k = 0; k < 9; ++k) {
        QVERIFY(std::abs(diagonal(k, k) - (k < 6 ? values(k) : 0.0)) < 1e-12);
      }
      QVERIFY((vectors.left * diagonal * vectors.right.transpose() - m).norm() < 1e-12);
      QVERIFY(std::abs(diagonal.norm() - values.norm()) < 1e-12);  // nothing beside the diagonal
    }
    const Matrix square = matrix.transpose() * matrix;
    const SmallEigen<double> pairs = smallEigen<double>(square);
    QVERIFY((square * pairs.vectors - pairs.vectors * pairs.values.asDiagonal()).norm() < 1e-11);
    QVERIFY(std::is_sorted(pairs.values.begin(), pairs.values.end()));
    // Columns that depend on each other: the residual is what stands at right angles to all.
    const Matrix wanted = noise(30, 2, 9);
    const Matrix rest = wanted - matrix * leastSquares(matrix, wanted);
    QVERIFY((left.transpose() * rest).norm() < 1e-12);
  }

  void fullDecompositionIsThatOfEigen() {
    for (const Index size : {1, 2, 3, 50, 97, 300}) {
      Matrix matrix = noise(size, size, 3);
      matrix = (matrix + matrix.transpose()).eval();
      const SymmetricEigen own = symmetricEigen(matrix);
      const Eigen::SelfAdjointEigenSolver<Matrix> other(matrix);
      const double scale = other.eigenvalues().cwiseAbs().maxCoeff();
      QVERIFY((own.values - other.eigenvalues()).cwiseAbs().maxCoeff() < 1e-12 * scale);
      const Matrix rest = matrix * own.vectors - own.vectors * own.values.asDiagonal();
      QVERIFY(rest.norm() < 1e-12 * scale * static_cast<double>(size));
      QVERIFY((own.vectors.transpose() * own.vectors - Matrix::Identity(size, size)).norm() <
              1e-12 * static_cast<double>(size));
    }
    QCOMPARE(symmetricEigen(Matrix::Zero(4, 4)).values, Vector(Vector::Zero(4)));
    const Matrix huge = 1e300 * Matrix::Identity(3, 3);
    QVERIFY((symmetricEigen(huge).values / 1e300 - Vector::Ones(3)).norm() < 1e-14);
    Matrix bad = Matrix::Identity(3, 3);
    bad(2, 1) = std::nan("");
    QVERIFY_EXCEPTION_THROWN(symmetricEigen(bad), Error);
  }

  void leadingPairsAlwaysCome_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("kind");
    for (const int size : {2, 12, 121, 300, 301, 700, 1000}) {
      for (const char* kind : {"zero", "rank 1", "rank 2 with a tie", "one negative", "ties",
                               "noisy", "all equal", "falling", "three levels"}) {
        QTest::addRow("%s of %d", kind, size) << size << QString(kind);
      }
    }
    for (const char* kind : {"zero", "rank 1", "rank 2 with a tie", "ties", "three levels"}) {
      QTest::addRow("%s of 2500", kind) << 2500 << QString(kind);
    }
  }

  void leadingPairsAlwaysCome() {
    QFETCH(int, size);
    QFETCH(QString, kind);
    const Index wanted = std::min(10, size);
    Vector all = Vector::Zero(size);
    double noisy = 0.0;
    if (kind == "rank 1") all(0) = 182997.5;
    if (kind == "rank 2 with a tie") all.head(2).setConstant(3.0);
    if (kind == "one negative") all(size - 1) = -5.0;
    if (kind == "ties") all.head(std::min(size, 6)).setConstant(2.0);
    if (kind == "noisy") {
      all(0) = 1.0;
      noisy = 1e-15;
    }
    if (kind == "falling") {
      for (Index i = 0; i < size; ++i) all(i) = std::pow(0.7, static_cast<double>(i));
    }
    if (kind == "three levels") {
      all.head(size / 3).setConstant(1.0);
      all.head(std::min(size, 3)).setConstant(5.0);
    }
    Index rank = 0;
    while (rank < size && all(rank) > 1e-17) ++rank;
    Matrix matrix = kind == "all equal" ? Matrix(0.5 * Matrix::Identity(size, size))
                                        : withEigenvalues(size, all.head(std::max<Index>(rank, 1)));
    if (kind == "all equal") all.setConstant(0.5);
    if (kind == "one negative") {
      const Vector direction = noise(size, 1, 7).normalized();
      matrix = -5.0 * direction * direction.transpose();
    }
    if (noisy > 0.0) {
      const Matrix more = noisy * noise(size, size, 9);
      matrix += more + more.transpose();
    }
    const Eigenpairs pairs = leadingEigenpairs(matrix, wanted);
    compare(pairs, matrix, all.head(wanted));
    const Eigenpairs again = leadingEigenpairs(matrix, wanted);
    QVERIFY(again.values == pairs.values && again.vectors == pairs.vectors);
    if (kind != "noisy" && kind != "falling" && kind != "all equal" && size > 10) {
      const Vector clean = withoutRounding(pairs.values);
      for (Index i = 0; i < wanted; ++i) {
        if (all(i) == 0.0 && kind != "one negative") QCOMPARE(clean(i), 0.0);
      }
    }
  }

  void sparseOnesCome() {
    // A cycle's graph: eigenvalues cos(2πk/n), each but the first twice; and many pieces, each 1.
    for (const Index size : {121, 301, 640, 6000}) {
      std::vector<Eigen::Triplet<double>> entries;
      for (Index i = 0; i < size; ++i) {
        const auto next = static_cast<int>((i + 1) % size);
        entries.emplace_back(static_cast<int>(i), next, 0.5);
        entries.emplace_back(next, static_cast<int>(i), 0.5);
      }
      SparseMatrix cycle(size, size);
      cycle.setFromTriplets(entries.begin(), entries.end());
      const Eigenpairs pairs = leadingEigenpairs(cycle, 3);
      QVERIFY(pairs.values.allFinite() && pairs.vectors.allFinite());
      const double second = std::cos(2.0 * std::numbers::pi / static_cast<double>(size));
      QVERIFY((pairs.values - Eigen::Vector3d(1.0, second, second)).norm() < 1e-9);
      QVERIFY(pairs.residual < 1e-9);
    }
    SparseMatrix units(7000, 7000);
    units.setIdentity();
    const Eigenpairs pairs = leadingEigenpairs(units, 4);
    QVERIFY((pairs.values - Vector::Ones(4)).norm() < 1e-12);
  }

  /// Distances along a ring to the bit: every eigenvalue but one comes twice.
  void bothOfEachEqualPairCome() {
    for (const Index size : {121, 301, 640, 1200}) {
      Matrix matrix(size, size);
      for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j < size; ++j) {
          const Index apart = std::abs(i - j);
          const auto along = static_cast<double>(std::min(apart, size - apart));
          matrix(i, j) = -0.5 * along * along;
        }
      }
      const Vector means = matrix.rowwise().mean();
      matrix.colwise() -= means;
      matrix.rowwise() -= means.transpose();
      matrix.array() += means.mean();
      const Vector all = symmetricEigen(matrix).values.reverse();
      compare(leadingEigenpairs(matrix, 10), matrix, all.head(10));
    }
  }

  void roundingOfTheLargestIsZero() {
    Vector values(4);
    values << 1e5, 2e-7, 0.9e-7, -1e-8;
    Vector expected(4);
    expected << 1e5, 2e-7, 0.0, 0.0;
    QCOMPARE(withoutRounding(values), expected);
  }

  void aStopEndsEachOfThem() {
    std::stop_source source;
    source.request_stop();
    const Control control{source.get_token(), {}};
    const Matrix matrix = withEigenvalues(400, Vector::Ones(2));
    QVERIFY_EXCEPTION_THROWN(leadingEigenpairs(matrix, 3, control), Stopped);
    QVERIFY_EXCEPTION_THROWN(symmetricEigen(matrix, control), Stopped);
  }
};

QTEST_APPLESS_MAIN(EigenTest)
#include "eigen_test.moc"
