// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices of one's own: sparse files, and the points made of them.
#include <Eigen/SVD>
#include <QtTest>

#include "core/analysis/neighborhoods.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/truncated_svd.h"
#include "core/embedding/weight_points.h"
#include "tests/core/read_sparse.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

class WiringTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  std::string refusal(const std::string& name, const std::string& text) const {
    return weightscape::refusal([&] { readSparse(write(name, text)); });
  }

  static Matrix randomSparse(Index rows, Index columns, double share) {
    Random random(7, Random::Stream::Data);
    Matrix matrix = Matrix::Zero(rows, columns);
    for (double& value : matrix.reshaped()) {
      if (random.uniform() < share) value = random.normal();
    }
    return matrix;
  }

 private slots:
  void edgesAddUpAndKeepTheirIds() {
    const NamedSparseMatrix matrix =
        readSparse(write("a.edges.csv",
                         "pre,region,post,syn_count\n720575940000000001,A,b,2\nb,A,"
                         "720575940000000001,-1.5\n720575940000000001,B,b,3\r\n"));
    QCOMPARE(matrix.row_names, (std::vector<std::string>{"720575940000000001", "b"}));
    QCOMPARE(matrix.column_names, matrix.row_names);
    QCOMPARE(Matrix(matrix.values)(0, 1), 5.0);
    QCOMPARE(Matrix(matrix.values)(1, 0), -1.5);
    QCOMPARE(matrix.values.nonZeros(), 2);
  }

  void edgeColumnsAreChosen() {
    const fs::path file = write("b.edges.csv", "a;b;n;w\n1;2;3;4\n");
    QVERIFY_EXCEPTION_THROWN(readSparse(file), Error);
    const NamedSparseMatrix matrix = readEdges(file, {{"b", "a", "w", {}}});
    QCOMPARE(matrix.row_names, (std::vector<std::string>{"2", "1"}));
    QCOMPARE(Matrix(matrix.values)(0, 1), 4.0);
    QCOMPARE(Matrix(readEdges(file, {{"a", "b", "n", {}}}).values)(0, 1), 3.0);
  }

  void badEdgesAreRefused() {
    QVERIFY(contains(refusal("c.edges.csv", "source,target,weight\na,b,1\na,b\n"), "line 3"));
    QVERIFY(contains(refusal("c.edges.csv", "source,target,weight\na,b,x\n"), "'x'"));
    QVERIFY(contains(refusal("c.edges.csv", "source,target,weight\na,b,nan\n"), "not finite"));
    QVERIFY(contains(refusal("c.edges.csv", "source,goal\na,b\n"), "source or goal"));
    QVERIFY(contains(refusal("c.edges.csv", "source,target,weight\n"), "no edges"));
    QVERIFY(contains(refusal("c.edges.csv", ""), "empty"));
  }

  void matrixMarket() {
    Matrix expected(2, 3);
    expected << 0, 1.5, 0, -2, 0, 7;
    const NamedSparseMatrix general =
        readSparse(write("a.mtx",
                         "%%MatrixMarket matrix coordinate real general\n% a comment\n"
                         "2 3 3\n1 2 1.5\n2 1 -2\n2 3 7\n"));
    QVERIFY(Matrix(general.values) == expected);
    const Matrix symmetric =
        readSparse(
            write("b.mtx",
                  "%%MatrixMarket matrix coordinate integer symmetric\n2 2 2\n2 1 4\n1 1 3\n"))
            .values;
    QCOMPARE(symmetric(0, 1), 4.0);
    QCOMPARE(symmetric(0, 0), 3.0);
    const Matrix skew = readSparse(write("c.mtx",
                                         "%%MatrixMarket matrix coordinate real "
                                         "skew-symmetric\n2 2 1\n2 1 4\n"))
                            .values;
    QCOMPARE(skew(0, 1), -4.0);
    const Matrix pattern =
        readSparse(write("d.mtx", "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n2 1\n"))
            .values;
    QCOMPARE(pattern(1, 0), 1.0);
    const Matrix array =
        readSparse(write("e.mtx", "%%MatrixMarket matrix array real general\n2 2\n1\n2\n3\n4\n"))
            .values;
    QCOMPARE(array(1, 0), 2.0);
    QCOMPARE(array(0, 1), 3.0);
  }

  void badMatrixMarketIsRefused() {
    const std::string head = "%%MatrixMarket matrix coordinate real general\n";
    QVERIFY(contains(refusal("x.mtx", "% 1 2 3\n"), "no Matrix Market header"));
    QVERIFY(contains(refusal("x.mtx", "%%MatrixMarket matrix coordinate complex general\n1 1 1\n"),
                     "complex"));
    QVERIFY(contains(refusal("x.mtx", head + "2 2 2\n1 1 1\n"), "after 1 of 2"));
    QVERIFY(contains(refusal("x.mtx", head + "2 2 1\n3 1 1\n"), "outside"));
    QVERIFY(contains(refusal("x.mtx", head + "2 2 1\n1 1 inf\n"), "not finite"));
    QVERIFY(contains(refusal("x.mtx", head + "2 2 999999999999\n1 1 1\n"), "cannot hold"));
    QVERIFY(contains(refusal("x.mtx", head + "-2 2 1\n1 1 1\n"), "whole number"));
  }

  void leadingCoordinatesHaveTheDistancesOfTheBestApproximation() {
    const Matrix dense = randomSparse(80, 60, 0.3);
    const Index rank = 5;
    const Eigen::JacobiSVD<Matrix> svd(dense, Eigen::ComputeThinU | Eigen::ComputeThinV);
    const Matrix best = svd.matrixU().leftCols(rank) *
                        svd.singularValues().head(rank).asDiagonal() *
                        svd.matrixV().leftCols(rank).transpose();
    const Matrix wanted = pairwiseDistances(best);
    const SparseMatrix sparse = dense.sparseView();
    const Matrix from_sparse = leadingCoordinates(sparse, rank, 3);
    QCOMPARE(from_sparse.rows(), rank);
    const double error = (pairwiseDistances(from_sparse) - wanted).norm() / wanted.norm();
    // A random matrix has the flattest spectrum there is: the hardest case for the iteration.
    QVERIFY2(error < 5e-3, std::to_string(error).c_str());
    QVERIFY((leadingCoordinates(dense, rank, 3) - from_sparse).norm() < 1e-9 * from_sparse.norm());
    QVERIFY(leadingCoordinates(sparse, rank, 3) == from_sparse);
    QVERIFY_EXCEPTION_THROWN(leadingCoordinates(dense, 61, 3), Error);
    QVERIFY_EXCEPTION_THROWN(leadingCoordinates(dense, 0, 3), Error);
  }

  void aLowRankMatrixIsKeptWhole() {
    const Matrix dense = randomSparse(200, 4, 1.0) * randomSparse(4, 150, 1.0);
    const Matrix points = leadingCoordinates(dense, 4, 1);
    const Matrix wanted = pairwiseDistances(dense);
    QVERIFY((pairwiseDistances(points) - wanted).norm() < 1e-9 * wanted.norm());
  }

  void denseAndSparseGiveTheSamePoints() {
    const Matrix dense = 3.0 * randomSparse(30, 30, 0.4);
    const SparseMatrix sparse = dense.sparseView();
    for (const auto points : {PointParameters::Points::Columns, PointParameters::Points::Rows,
                              PointParameters::Points::Both}) {
      PointParameters parameters;
      parameters.points = points;
      parameters.threshold = 0.5;
      parameters.logarithm = true;
      parameters.normalize = true;
      const Matrix a = pointsOf(dense, parameters);
      const Matrix b = pointsOf(sparse, parameters);
      QVERIFY((a - b).norm() < 1e-14 * a.norm());
      QVERIFY(std::abs(a.col(0).norm() - 1.0) < 1e-12);
    }
  }

  void pointsByHand() {
    Matrix weights(2, 2);
    weights << 1, -3, 0.1, 2;
    PointParameters parameters;
    parameters.points = PointParameters::Points::Both;
    parameters.threshold = 0.5;
    parameters.logarithm = true;
    const Matrix points = pointsOf(weights, parameters);
    Matrix wanted(4, 2);
    const double one = std::log(2.0);
    const double two = std::log(3.0);
    const double three = std::log(4.0);
    wanted << one, -three, 0, two, one, 0, -three, two;
    QVERIFY((points - wanted).norm() < 1e-15);
    QVERIFY_EXCEPTION_THROWN(pointsOf(Matrix(Matrix::Ones(2, 3)), parameters), Error);
  }

  void namesFollowThePoints() {
    using Points = PointParameters::Points;
    const std::vector<std::string> rows = {"a", "b"};
    const std::vector<std::string> columns = {"b", "a"};
    QCOMPARE(pointNames(rows, columns, Points::Columns), columns);
    QCOMPARE(pointNames(rows, columns, Points::Rows), rows);
    QCOMPARE(pointNames(rows, {}, Points::Both), rows);
    QVERIFY_EXCEPTION_THROWN(pointNames(rows, columns, Points::Both), Error);
  }
};

QTEST_APPLESS_MAIN(WiringTest)
#include "user_weights_test.moc"
