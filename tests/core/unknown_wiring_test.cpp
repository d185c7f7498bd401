// SPDX-License-Identifier: GPL-3.0-or-later
// Wirings to guess at, and what evidence says of them; orders by angle; neurons that are alike.
#include "core/experiment/unknown_wiring.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evidence/angle_order.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "core/evidence/identical_neurons.h"
#include "core/experiment/evidence_source.h"

using namespace weightscape;

namespace {

Evidence evidenceIn(const Matrix& points) {
  return evidenceOf(evidenceSource(points), EvidenceParameters{});
}

}  // namespace

class UnknownWiringTest : public QObject {
  Q_OBJECT

 private slots:
  void theEvidenceTellsWhatTheLessonTells_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("shape");
    const char* const shapes[] = {"sphere", "ring", "none", "torus", "line"};
    for (int i = 0; i < kUnknownWirings; ++i) {
      QTest::addRow("%d", i + 1) << i + 1 << QString::fromLatin1(shapes[i]);
    }
  }

  void theEvidenceTellsWhatTheLessonTells() {
    QFETCH(int, number);
    QFETCH(QString, shape);
    const Matrix weights = unknownWiring(number);
    QVERIFY(weights == unknownWiring(number));
    QVERIFY(weights.allFinite());
    const Evidence evidence = evidenceIn(weights);
    QVERIFY2(evidence.pieces.size() == 1, evidenceSentence(evidence).c_str());
    QVERIFY2(evidence.pieces[0].shape == shape.toStdString(), evidenceSentence(evidence).c_str());
    if (shape == "none") {
      QVERIFY(evidenceSentence(evidence).find("nothing beyond chance") != std::string::npos);
    }
  }

  void othersThereAreNot() {
    QVERIFY_EXCEPTION_THROWN(unknownWiring(0), Error);
    QVERIFY_EXCEPTION_THROWN(unknownWiring(kUnknownWirings + 1), Error);
  }

  void neuronsStandInTheOrderOfTheirAngles() {
    Evidence evidence;
    PieceEvidence ring;
    ring.neurons = {1, 2, 4, 5};
    ring.angles = (Matrix(1, 4) << 0.7, 0.1, kUnknown, 0.3).finished();
    PieceEvidence line;
    line.neurons = {0, 6};
    evidence.pieces = {ring, line};
    evidence.apart = {3};
    QCOMPARE(orderByAngle(evidence), (std::vector<Index>{2, 5, 1, 4, 0, 6, 3}));
  }

  /// Each neuron four times: as many neighbours at no distance as a graph has edges.
  void neuronsThatAreAlikeCountOnce() {
    const Matrix once = unknownWiring(2);
    Matrix four(once.rows(), 4 * once.cols());
    for (Index i = 0; i < four.cols(); ++i) four.col(i) = once.col(i % once.cols());
    const Evidence one = evidenceIn(once);
    const Evidence all = evidenceIn(four);
    QCOMPARE(all.pieces.size(), std::size_t{1});
    const PieceEvidence& piece = all.pieces[0];
    QCOMPARE(piece.shape, std::string("ring"));
    QCOMPARE(piece.p, one.pieces[0].p);
    QCOMPARE(static_cast<Index>(piece.neurons.size()), four.cols());
    QVERIFY(std::is_sorted(piece.neurons.begin(), piece.neurons.end()));
    QCOMPARE(piece.angles.cols(), four.cols());
    QCOMPARE(piece.reliability.size(), four.cols());
    for (Index i = 0; i < four.cols(); ++i) {
      QCOMPARE(piece.angles(0, i), one.pieces[0].angles(0, i % once.cols()));
    }
    QCOMPARE(piece.bars[0].neurons.size(), 4 * one.pieces[0].bars[0].neurons.size());
  }

  void placesAreCountedNotNeurons() {
    Matrix points(3, 90);
    for (Index i = 0; i < points.cols(); ++i) points.col(i).setConstant(static_cast<double>(i % 3));
    try {
      evidenceIn(points);
      QFAIL("was taken");
    } catch (const Error& error) {
      QVERIFY2(QString::fromUtf8(error.what()).contains("90 neurons lie at 3 places"),
               error.what());
    }
    QCOMPARE(firstAlike(points)[4], Index{1});
    QCOMPARE(firstAlike((Matrix(1, 3) << 0.0, -0.0, 1.0).finished()),
             (std::vector<Index>{0, 0, 2}));
  }
};

QTEST_GUILESS_MAIN(UnknownWiringTest)
#include "unknown_wiring_test.moc"
