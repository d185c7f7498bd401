// SPDX-License-Identifier: GPL-3.0-or-later
// science.md's recovered and not-recovered columns, at the defaults of the presets.
#include <QtTest>

#include "core/analysis/scores.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/training/checkpoint.h"
#include "core/training/trainer.h"

using namespace weightscape;

namespace {

RunResult runPreset(const char* preset, double l2, int seed, const char* activation = "linear",
                    double gain = 1.0) {
  return runExperiment(experimentFromJson(std::string(findPreset(preset).json), preset,
                                          {{"objective.l2", std::to_string(l2)},
                                           {"seed", std::to_string(seed)},
                                           {"network.activation", activation},
                                           {"network.init_gain", std::to_string(gain)}}));
}

}  // namespace

class RecoveryTest : public QObject {
  Q_OBJECT

 private slots:
  void ring_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed) QTest::addRow("seed %d", seed) << seed;
  }

  void ring() {
    QFETCH(int, seed);
    const RunResult free = runPreset("ring", 0.0, seed);
    const RunResult weak = runPreset("ring", 0.001, seed);
    const RunResult penalised = runPreset("ring", 0.01, seed);
    QVERIFY(free.analysis.scores->geodesic_correlation < 0.3);
    QVERIFY(weak.analysis.scores->geodesic_correlation > 0.97);
    QVERIFY(penalised.analysis.scores->geodesic_correlation > 0.97);
    QVERIFY(penalised.analysis.scores->circular_correlation > 0.99);
    QCOMPARE(penalised.analysis.scores->components, 1);
    QVERIFY(free.analysis.network.error_validation < penalised.analysis.network.error_validation);
    // The same function, a readable wiring.
    QVERIFY(free.analysis.network.explained_validation > 0.998);
    QVERIFY(weak.analysis.network.explained_validation > 0.998);
    QCOMPARE(free.analysis.verdict.kind, VerdictKind::NotRecovered);
    QCOMPARE(penalised.analysis.verdict.headline.english(), std::string("ring recovered"));
  }

  void ringAndLineFallApart() {
    const Scores free = *runPreset("ring-line", 0.0, 1).analysis.scores;
    QCOMPARE(free.components, 1);
    const RunResult penalised = runPreset("ring-line", 0.01, 1);
    const Embedding& embedding = penalised.analysis.embedding;
    QCOMPARE(embedding.components.size(), std::size_t{2});
    QCOMPARE(embedding.components[0].members.size(), std::size_t{60});
    QCOMPARE(penalised.analysis.scores->group_purity, 1.0);
    QCOMPARE(penalised.analysis.verdict.kind, VerdictKind::Recovered);
  }

  void torus() {
    QCOMPARE(runPreset("torus", 0.0, 1).analysis.verdict.kind, VerdictKind::NotRecovered);
    const RunResult penalised = runPreset("torus", 0.01, 1);
    QVERIFY(penalised.analysis.scores->geodesic_correlation > 0.97);
    QCOMPARE(penalised.analysis.verdict.kind, VerdictKind::Recovered);
    // science.md: four leading eigenvalues (1, 1, .98, .98, then .15).
    const Vector& values = penalised.analysis.embedding.components[0].eigenvalues;
    QVERIFY(values(3) / values(0) > 0.9);
    QVERIFY(values(4) / values(0) < 0.25);
  }

  void nonlinearNetworksToo() {
    for (const char* const activation : {"tanh", "relu", "sigmoid", "softplus"}) {
      const RunResult run = runPreset("ring", 0.01, 1, activation);
      QVERIFY2(run.analysis.verdict.kind == VerdictKind::Recovered, activation);
    }
    QCOMPARE(runPreset("ring", 0.0, 1, "tanh").analysis.verdict.kind, VerdictKind::NotRecovered);
  }

  void aboveTheLargestEigenvalueItCollapses() {
    QCOMPARE(runPreset("ring", 1.5, 1).analysis.verdict.kind, VerdictKind::Collapsed);
  }

  void sameSeedSameBits() {
    const RunResult a = runPreset("ring", 0.01, 3);
    const RunResult b = runPreset("ring", 0.01, 3);
    QVERIFY(a.training->network.w_in == b.training->network.w_in);
    QVERIFY(a.analysis.embedding.points == b.analysis.embedding.points);
  }
};

QTEST_APPLESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
