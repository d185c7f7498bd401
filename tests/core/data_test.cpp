// SPDX-License-Identifier: GPL-3.0-or-later
#include <Eigen/Eigenvalues>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <stop_token>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/data/latent_space.h"
#include "core/data/sampling.h"
#include "core/data/tuning.h"

using namespace weightscape;

namespace {

DataParameters ringData() {
  DataParameters parameters;
  parameters.groups = {Group{.axes = {circle()}, .neurons_per_axis = 40}};
  parameters.samples = 500;
  return parameters;
}

}  // namespace

class DataTest : public QObject {
  Q_OBJECT

 private slots:
  void circularDistanceWraps() {
    const auto apart = [](const LatentSpace& space, double a, double b) {
      return space.distance(&a, &b);
    };
    QCOMPARE(apart(circle(), 0.95, 0.05), 0.1);
    QCOMPARE(apart(circle(), 0.25, 0.75), 0.5);
    QCOMPARE(apart(interval(), 0.95, 0.05), 0.9);
  }

  void gridsAreWhereTheFieldPutsThem() {
    const Matrix ring = gridCenters({.axes = {circle()}, .neurons_per_axis = 4});
    QVERIFY(ring.isApprox((Matrix(1, 4) << 0.0, 0.25, 0.5, 0.75).finished()));
    const Matrix line = gridCenters({.axes = {interval()}, .neurons_per_axis = 4});
    QVERIFY(line.isApprox((Matrix(1, 4) << 0.125, 0.375, 0.625, 0.875).finished()));
    const Matrix cylinder = gridCenters({.axes = {circle(), interval()}, .neurons_per_axis = 2});
    QVERIFY(
        cylinder.isApprox((Matrix(2, 4) << 0.0, 0.0, 0.5, 0.5, 0.25, 0.75, 0.25, 0.75).finished()));
  }

  void responsesFollowTheFormula() {
    const Group group{
        .axes = {circle()}, .neurons_per_axis = 2, .tuning_width = 0.2, .amplitude = 3.0};
    const Matrix responses =
        tuningResponses(group, gridCenters(group), (Matrix(1, 2) << 0.0, 0.9).finished());
    QCOMPARE(responses(0, 0), 3.0);
    QVERIFY(std::abs(responses(0, 1) - 3.0 * std::exp(-0.01 / 0.04)) < 1e-12);
    QVERIFY(std::abs(responses(1, 1) - 3.0 * std::exp(-0.16 / 0.04)) < 1e-12);
  }

  void fewerSamplesThanNeuronsLeaveSilentDirections() {
    Matrix samples(60, 25);
    Random random(3, Random::Stream::Data);
    for (double& value : samples.reshaped()) value = random.normal();
    samples.col(7) = samples.col(3);  // one direction less
    for (const bool centered : {true, false}) {
      const Spectrum spectrum = inputSpectrum(samples, centered);
      Matrix shifted = samples;
      if (centered) shifted.colwise() -= Vector(samples.rowwise().mean());
      const Matrix moment = shifted * shifted.transpose() / 25.0;
      const Index rank = centered ? 23 : 24;
      QCOMPARE(spectrum.values.size(), rank);
      QVERIFY((spectrum.vectors.transpose() * spectrum.vectors - Matrix::Identity(rank, rank))
                  .cwiseAbs()
                  .maxCoeff() < 1e-12);
      const Matrix again =
          spectrum.vectors * spectrum.values.asDiagonal() * spectrum.vectors.transpose();
      QVERIFY((again - moment).norm() < 1e-10 * moment.norm());
      QCOMPARE(spectrum.rest, 0.0);
      QCOMPARE(rowSpaceDimension(spectrum, 1e-10).value(), rank);
    }
  }

  void largeDataHaveLeadingModesAndARest() {
    constexpr Index kSize = kMostDecomposed + 20;
    constexpr Index kRank = 40;
    Random random(5, Random::Stream::Data);
    const auto drawn = [&](Index rows, Index columns) {
      Matrix matrix(rows, columns);
      for (double& value : matrix.reshaped()) value = random.normal();
      return matrix;
    };
    const Matrix left = drawn(kSize, kRank);
    const Matrix right = drawn(kRank, kSize);
    Matrix samples = left * right;
    const Spectrum exact = inputSpectrum(samples, false);
    // The eigenvalues of A·B·Bᵀ·Aᵀ are those of the small matrix Aᵀ·A·B·Bᵀ.
    const Matrix small = left.transpose() * left * (right * right.transpose()) / double(kSize);
    Vector expected = Eigen::EigenSolver<Matrix>(small, false).eigenvalues().real();
    std::sort(expected.begin(), expected.end(), std::greater<>());
    QCOMPARE(exact.values.size(), kLeadingModes);
    QVERIFY((exact.values.head(kRank) - expected).norm() < 1e-9 * expected.norm());
    QVERIFY(exact.values.tail(kLeadingModes - kRank).maxCoeff() < 1e-9 * expected(0));
    QCOMPARE(rowSpaceDimension(exact, 1e-6).value(), kRank);
    samples += 0.5 * drawn(kSize, kSize);
    const Spectrum noisy = inputSpectrum(samples, false);
    const Matrix moment = samples * samples.transpose() / double(kSize);
    QVERIFY(std::abs(noisy.total() / moment.trace() - 1.0) < 1e-12);
    QVERIFY(std::abs(noisy.squares() / moment.squaredNorm() - 1.0) < 1e-12);
    QVERIFY((moment * noisy.vectors.leftCols(kRank) -
             noisy.vectors.leftCols(kRank) * noisy.values.head(kRank).asDiagonal())
                .norm() < 1e-5 * moment.norm());
    QVERIFY(noisy.rest > 0.0);
    QVERIFY(!rowSpaceDimension(noisy, 1e-6).has_value());  // some may not be listed
    QVERIFY(rowSpaceDimension(noisy, 0.01).has_value());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(inputSpectrum(samples, false, {stop.get_token(), {}}), Stopped);
  }

  void normalizedInputsHaveUnitLargestEigenvalue() {
    for (const bool centered : {true, false}) {
      const Dataset dataset = makeDataset(ringData(), centered, 1);
      // Independent of the stored spectrum: power iteration on the samples themselves.
      Matrix samples = dataset.training();
      if (centered) samples.colwise() -= Vector(samples.rowwise().mean());
      Vector direction = Vector::LinSpaced(samples.rows(), 1.0, 2.0);
      double largest = 0.0;
      for (int i = 0; i < 2000; ++i) {
        const Vector next =
            samples * (samples.transpose() * direction) / static_cast<double>(samples.cols());
        largest = next.norm() / direction.norm();
        direction = next.normalized();
      }
      QVERIFY(std::abs(largest - 1.0) < 1e-6);
      QVERIFY(std::abs(dataset.spectrum.values(0) - 1.0) < 1e-12);
      QVERIFY(dataset.scale > 0.0 && dataset.scale != 1.0);
    }
  }

  void splitHoldsOutTheLastPart() {
    DataParameters parameters = ringData();
    const Dataset uniform = makeDataset(parameters, true, 1);
    QCOMPARE(uniform.training_samples, Index{400});
    QCOMPARE(uniform.validation().cols(), Index{100});
    parameters.sampling = Sampling::RandomWalk;
    parameters.trials = 5;
    const Dataset walk = makeDataset(parameters, true, 1);
    QCOMPARE(walk.training_samples, Index{400});
    parameters.validation_fraction = 0.0;
    QCOMPARE(makeDataset(parameters, true, 1).validation().cols(), Index{0});
  }

  void walkHasTheStepThatWasAsked() {
    Random random(1, Random::Stream::Data);
    const Matrix walk = walkLatents({circle(), interval()}, 20000, 400.0, random);
    QVERIFY(walk.minCoeff() >= 0.0 && walk.maxCoeff() <= 1.0);
    double squares = 0.0;
    for (Index t = 1; t < walk.cols(); ++t) {
      const double now = walk(0, t);
      const double before = walk(0, t - 1);
      squares += std::pow(circle().distance(&now, &before), 2);
      // A reflected walk never jumps.
      QVERIFY(std::abs(walk(1, t) - walk(1, t - 1)) < 6.0 / 20.0);
    }
    QVERIFY(std::abs(squares / static_cast<double>(walk.cols() - 1) * 400.0 - 1.0) < 0.05);
  }

  void groupsStandSideBySide() {
    DataParameters parameters = ringData();
    parameters.groups.push_back({.axes = {interval(), interval()}, .neurons_per_axis = 5});
    const Dataset dataset = makeDataset(parameters, true, 1);
    QCOMPARE(dataset.neurons(), Index{65});
    QCOMPARE(dataset.axes.size(), std::size_t{3});
    QVERIFY(std::isnan(dataset.centers(1, 0)) && !std::isnan(dataset.centers(0, 0)));
    QVERIFY(std::isnan(dataset.centers(0, 64)) && !std::isnan(dataset.centers(2, 64)));
    QCOMPARE(dataset.group[39], 0);
    QCOMPARE(dataset.group[40], 1);
    QCOMPARE(dataset.groupAxes(1).size(), std::size_t{2});
  }

  void noiseHasTheVarianceThatWasAsked() {
    DataParameters parameters = ringData();
    parameters.normalize = false;
    const Matrix clean = makeDataset(parameters, true, 1).inputs;
    parameters.noise = 0.3;
    const Matrix noisy = makeDataset(parameters, true, 1).inputs;
    const double variance = (noisy - clean).squaredNorm() / static_cast<double>(clean.size());
    QVERIFY(std::abs(variance - 0.09) < 0.003);
  }

  void multiplicativeNoiseGrowsWithTheActivity() {
    DataParameters parameters = ringData();
    parameters.normalize = false;
    const Matrix clean = makeDataset(parameters, true, 1).inputs;
    parameters.multiplicative_noise = 0.3;
    const Matrix noisy = makeDataset(parameters, true, 1).inputs;
    const double share = (noisy - clean).squaredNorm() / clean.squaredNorm();
    QVERIFY(std::abs(share - 0.09) < 0.004);
  }

  void mixingReplacesTheFractionOfNeurons() {
    DataParameters parameters = ringData();
    parameters.normalize = false;
    const Matrix clean = makeDataset(parameters, true, 1).inputs;
    parameters.mixed_fraction = 0.25;
    const Matrix mixed = makeDataset(parameters, true, 1).inputs;
    int changed = 0;
    for (Index n = 0; n < clean.rows(); ++n) changed += clean.row(n) != mixed.row(n) ? 1 : 0;
    QCOMPARE(changed, 10);
  }

  void impossibleSizesAreRefused() {
    DataParameters parameters = ringData();
    parameters.groups[0].axes = {circle(), circle(), circle()};
    parameters.groups[0].neurons_per_axis = 100000;
    QVERIFY_EXCEPTION_THROWN(makeDataset(parameters, true, 1), Error);
    parameters = ringData();
    parameters.sampling = Sampling::RandomWalk;
    parameters.trials = 501;
    QVERIFY_EXCEPTION_THROWN(makeDataset(parameters, true, 1), Error);
  }
};

QTEST_APPLESS_MAIN(DataTest)
#include "data_test.moc"
