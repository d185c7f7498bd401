// SPDX-License-Identifier: GPL-3.0-or-later
// What is neither noise nor clear enough for a name, and what is too little to be claimed at all.
#include <QTest>
#include <cmath>
#include <numbers>

#include "core/base/random.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "core/evidence/null_models.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"

using namespace weightscape;

namespace {

constexpr Index kNeurons = 100;
constexpr Index kUnits = 40;

Matrix normal(Index rows, Index columns, Random& random) {
  Matrix values(rows, columns);
  for (double& value : values.reshaped()) value = random.normal();
  return values;
}

PieceEvidence pieceIn(const Matrix& points) {
  EvidenceParameters parameters;
  parameters.resamples = 4;
  Evidence evidence = evidenceOf(evidenceSource(points), parameters);
  return evidence.pieces.at(0);
}

}  // namespace

class WeakEvidenceTest : public QObject {
  Q_OBJECT

 private slots:
  /// Where a fifth of its 196 neurons is missing more edges cross the cut of a cylinder with the
  /// other orientation; it is one all the same.
  void aSmallCylinderKeepsItsNameInResamples() {
    const Preset preset = findPreset("cylinder-line");
    Experiment experiment = experimentFromJson(std::string(preset.json), "cylinder-line");
    experiment.seed = 2;
    const Evidence evidence = evidenceOf(evidenceSource(runExperiment(experiment)), {});
    QCOMPARE(evidence.pieces.size(), std::size_t{2});
    QVERIFY2(evidence.pieces[0].shape == "cylinder", pieceSentence(evidence.pieces[0]).c_str());
    QVERIFY2(evidence.pieces[1].shape == "line", pieceSentence(evidence.pieces[1]).c_str());
  }

  /// Its two halves agree, but each neuron's neighbours are those of noise: ball growth, which says
  /// 1.8 of it, is nothing to go by.
  void halfACircleInNoiseIsNotNoiseAndHasNoName() {
    Random random(1, Random::Stream::Analysis);
    Matrix places(2, kNeurons);
    for (Index i = 0; i < kNeurons; ++i) {
      const double angle = std::numbers::pi * static_cast<double>(i) / (kNeurons - 1);
      places.col(i) << std::cos(angle), std::sin(angle);
    }
    const Matrix points =
        normal(kUnits, 2, random) * places + 0.5 * normal(kUnits, kNeurons, random);
    const PieceEvidence piece = pieceIn(points);
    QVERIFY2(piece.neighborhood_dimension > 6.0, pieceSentence(piece).c_str());
    QVERIFY(piece.split_half > 0.6);
    QCOMPARE(piece.p, 0.05);
    QCOMPARE(piece.shape, kNoShape);
    QVERIFY2(pieceSentence(piece).find("dimensions, too many for a name") != std::string::npos,
             pieceSentence(piece).c_str());
  }

  /// Beyond its shuffles and yet next to nothing: that is no arrangement to speak of.
  void whatHalvesHardlyAgreeOnIsNotClaimed() {
    Random random(2, Random::Stream::Analysis);
    const Vector along = Vector::LinSpaced(kNeurons, -1.0, 1.0);
    const Matrix noise = normal(kUnits, kNeurons, random);
    const Vector way = normal(kUnits, 1, random);
    const PieceEvidence weak = pieceIn(noise + 0.5 * way * along.transpose());
    QVERIFY2(weak.split_half > 0.02 && weak.split_half < 0.1, pieceSentence(weak).c_str());
    QCOMPARE(weak.p, 1.0);
    QVERIFY2(pieceSentence(weak).starts_with("nothing beyond chance (halves agree at 0.0"),
             pieceSentence(weak).c_str());
    const PieceEvidence more = pieceIn(noise + 1.2 * way * along.transpose());
    QVERIFY2(more.split_half > 0.1, pieceSentence(more).c_str());
    QCOMPARE(more.p, 0.05);
    QCOMPARE(more.shape, kNoShape);  // beyond chance, and no dimension fits
  }

  /// Some neurons are strong and others weak: without their lengths shuffles would be told from
  /// them by that alone.
  void lengthsAreNoShape() {
    for (const std::uint64_t seed : {1, 2, 3}) {
      Random random(seed, Random::Stream::Analysis);
      Matrix points = normal(kUnits, kNeurons, random);
      for (Index i = 0; i < kNeurons; ++i) points.col(i) *= std::exp(random.normal());
      const PieceEvidence piece = pieceIn(points);
      QVERIFY2(piece.shape == kNoShape, pieceSentence(piece).c_str());
      QVERIFY2(!piece.beyondChance(), pieceSentence(piece).c_str());
    }
    Random random(4, Random::Stream::Analysis);
    const Matrix points = normal(5, 8, random);
    const Matrix shuffled = shuffledKeepingLengths(points, random);
    for (Index i = 0; i < 8; ++i) {
      const double own = points.col(i).norm();
      QVERIFY(std::abs(shuffled.col(i).norm() - own) < 1e-12 * own);
    }
    QVERIFY(shuffled != points);
  }

  void aSolidBallIsNoSheet() {
    Random random(5, Random::Stream::Analysis);
    for (int run = 0; run < 3; ++run) {
      Matrix places = normal(3, 150, random);
      for (Index i = 0; i < places.cols(); ++i) {
        places.col(i) *= std::cbrt(random.uniform()) / places.col(i).norm();
      }
      const PieceEvidence piece = pieceIn(normal(kUnits, 3, random) * places);
      QVERIFY2(piece.shape == kNoShape, pieceSentence(piece).c_str());
      QVERIFY(piece.beyondChance());
    }
  }
};

QTEST_GUILESS_MAIN(WeakEvidenceTest)
#include "weak_evidence_test.moc"
