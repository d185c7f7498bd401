// SPDX-License-Identifier: GPL-3.0-or-later
// Over which numbers of neighbours a recovery holds, and what the verdict makes of it.
#include "core/analysis/recovery_range.h"

#include <QTest>
#include <cmath>
#include <numbers>

#include "core/analysis/analysis.h"
#include "core/analysis/scores.h"
#include "core/data/dataset.h"
#include "core/data/truth.h"
#include "core/evidence/loop_chance.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"

using namespace weightscape;

namespace {

RecoveryRange rangeOf(const std::vector<std::pair<int, bool>>& over) {
  RecoveryRange range;
  for (const auto& [k, recovered] : over) {
    range.over.push_back({.neighbors = k, .recovered = recovered});
  }
  findRange(range);
  return range;
}

/// Points on a circle, and where they truly are.
std::pair<Matrix, Truth> circleOf(Index count) {
  Matrix points(2, count);
  Matrix centers(1, count);
  for (Index i = 0; i < count; ++i) {
    centers(0, i) = static_cast<double>(i) / static_cast<double>(count);
    const double angle = 2.0 * std::numbers::pi * centers(0, i);
    points.col(i) << std::cos(angle), std::sin(angle);
  }
  return {points, truthFromCenters(centers, {circle()})};
}

RunResult ringOf(const std::string& neurons, const std::vector<Override>& more = {}) {
  std::vector<Override> changes = {{"data.groups.0.neurons_per_axis", neurons}};
  changes.insert(changes.end(), more.begin(), more.end());
  return runExperiment(experimentFromJson(std::string(findPreset("ring").json), "ring", changes));
}

}  // namespace

class RecoveryRangeTest : public QObject {
  Q_OBJECT

 private slots:
  void allNumbersAreTriedThatThereAre() {
    QCOMPARE(neighborsOfRange(3, 0), (std::vector<int>{2}));
    QCOMPARE(neighborsOfRange(400, 0).size(), std::size_t{23});
    QCOMPARE(neighborsOfRange(400, 0).front(), 2);
    QCOMPARE(neighborsOfRange(400, 0).back(), 24);
    QCOMPARE(neighborsOfRange(401, 0), (std::vector<int>{2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24}));
    QCOMPARE(neighborsOfRange(401, 40).back(), 40);
    QCOMPARE(neighborsOfRange(12, 40).back(), 11);
    QVERIFY(neighborsOfRange(2, 0).empty());
  }

  void theNearestInsideIsDrawn() {
    const RecoveryRange none = rangeOf({{2, false}, {3, false}});
    QVERIFY(none.lookedFor() && !none.found());
    QCOMPARE(none.nearestTo(8), 8);
    const RecoveryRange two = rangeOf({{2, false}, {3, true}, {4, true}, {5, false}});
    QCOMPARE(two.from, 3);
    QCOMPARE(two.to, 4);
    QCOMPARE(two.nearestTo(8), 4);
    QCOMPARE(two.nearestTo(2), 3);
    QVERIFY(two.contains(4) && !two.contains(5));
  }

  void theLongestIsTaken() {
    const std::vector<std::pair<int, bool>> over = {{2, true}, {3, true}, {4, false},  {5, true},
                                                    {6, true}, {8, true}, {10, false}, {12, true}};
    RecoveryRange range = rangeOf(over);
    QCOMPARE(range.from, 5);  // 8/5 is more than 3/2
    QCOMPARE(range.to, 8);
    QCOMPARE(range.recoveredAtAll(), 6);
    QVERIFY(range.at(12)->recovered && range.at(7) == nullptr);
    // What is drawn far beyond those that are tried is not joined to them.
    range.over.push_back({.neighbors = 99, .recovered = true, .between = false});
    range.over[6].recovered = true;
    findRange(range);
    QCOMPARE(range.from, 5);
    QCOMPARE(range.to, 12);
  }

  void whatIsSaidOfTheDrawnNumberIsSo_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("words");
    QTest::newRow("far beyond") << "ring"
                                << "objective.l2=0.5 embedding.neighbors=99"
                                << "for k = 2 to 24 and, as drawn, at 99";
    QTest::newRow("several") << "line"
                             << "network.hidden=2 embedding.neighbors=5"
                             << "and, as drawn, at 5";
    QTest::newRow("no graph") << "ring"
                              << "embedding.method=pca embedding.neighbors=5"
                              << "for k = 2 to 19; the picture as drawn does not show it";
    QTest::newRow("cuts") << "ring"
                          << "embedding.neighbors=40"
                          << "at 40, as drawn, the graph takes short cuts";
  }

  void whatIsSaidOfTheDrawnNumberIsSo() {
    QFETCH(QString, preset);
    QFETCH(QString, change);
    QFETCH(QString, words);
    std::vector<Override> changes;
    for (const QString& one : change.split(' ')) {
      changes.emplace_back(one.section('=', 0, 0).toStdString(), one.section('=', 1).toStdString());
    }
    const Verdict verdict =
        runExperiment(
            experimentFromJson(std::string(findPreset(preset.toStdString()).json), "x", changes))
            .analysis.verdict;
    QVERIFY2(verdict.detail.english().find(words.toStdString()) != std::string::npos,
             verdict.detail.english().c_str());
  }

  void eachEntryIsWhatTheScoresSay() {
    const auto [points, truth] = circleOf(20);
    const RecoveryRange range = recoveryOver(points, truth, {}, 8);
    QCOMPARE(range.over.size(), std::size_t{18});  // 2 to 19
    for (const RecoveryAt& at : range.over) {
      EmbeddingParameters parameters;
      parameters.neighbors = at.neighbors;
      const Scores scores = recoveryScores(points, embed(points, parameters), at.neighbors, truth);
      QCOMPARE(at.worst_geodesic_correlation, scores.worst_geodesic_correlation);
      QCOMPARE(at.neighbor_recall, scores.neighbor_recall);
      QCOMPARE(at.components, scores.components);
      QCOMPARE(at.recovered, recovered(scores));
    }
    QCOMPARE(range.from, 2);
    QVERIFY(range.to >= 3);
  }

  void lostGroupsAreNotRecoveredAtAnyNumber() {
    const auto [points, truth] = circleOf(20);
    QVERIFY(recoveryOver(points, truth, {0.5}, 3).found());
    QVERIFY(!recoveryOver(points, truth, {0.005}, 3).found());
  }

  void pictureAndVerdictStandInTheRange_data() {
    QTest::addColumn<QString>("neurons");
    for (const char* const neurons : {"12", "16", "20", "24", "37"}) {
      QTest::newRow(neurons) << QString::fromLatin1(neurons);
    }
  }

  /// Rings that 8 neighbours would judge not recovered.
  void pictureAndVerdictStandInTheRange() {
    QFETCH(QString, neurons);
    const RunResult run = ringOf(neurons.toStdString());
    const Analysis& analysis = run.analysis;
    QVERIFY2(analysis.verdict.kind == VerdictKind::Recovered,
             analysis.verdict.detail.english().c_str());
    QVERIFY(analysis.range.contains(analysis.neighbors));
    QCOMPARE(analysis.verdict.detail.english(),
             analysis.range.from == analysis.range.to
                 ? "at k = 2 alone"
                 : "for k = 2 to " + std::to_string(analysis.range.to));
    const std::string json = scoresToJson(run);
    QVERIFY(json.find("\"recovered_from\": 2") != std::string::npos);
    QVERIFY(json.find("\"recovered_to\": " + std::to_string(analysis.range.to)) !=
            std::string::npos);
    QVERIFY(json.find("\"over_neighbors\": [") != std::string::npos);
    QCOMPARE(analysis.scores->groups[0].loop_chance, 0.05);
    QVERIFY(json.find("\"loop_p\": 0.05") != std::string::npos);
  }

  void aLoopIsMoreThanChanceAndAnArcIsNot() {
    Matrix points = circleOf(40).first;
    QCOMPARE(loopChance(points, 3), 0.05);
    // A third of the way around is left out.
    QVERIFY(loopChance(points.leftCols(27), 3) > 0.05);
    QCOMPARE(loopChance(points.leftCols(3), 2), 1.0);
    QCOMPARE(loopChance(points, 40), 1.0);
  }

  void whoSetsANumberKeepsIt() {
    const Analysis analysis = ringOf("24", {{"embedding.neighbors", "20"}}).analysis;
    QCOMPARE(analysis.neighbors, 20);
    QVERIFY(analysis.verdict.kind == VerdictKind::Recovered);
    QVERIFY(analysis.verdict.detail.english().find("at 20, as drawn") != std::string::npos);
  }

  void withoutAPenaltyThereIsNone() {
    const Analysis analysis = ringOf("100", {{"objective.l2", "0"}}).analysis;
    QVERIFY(analysis.range.lookedFor() && !analysis.range.found());
    QVERIFY(analysis.verdict.kind != VerdictKind::Recovered);
    QVERIFY(std::abs(analysis.split_half) < 0.1);
  }

  void halvesAgreeWithAPenalty() { QVERIFY(ringOf("100").analysis.split_half > 0.4); }
};

QTEST_GUILESS_MAIN(RecoveryRangeTest)
#include "recovery_range_test.moc"
