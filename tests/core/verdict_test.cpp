// SPDX-License-Identifier: GPL-3.0-or-later
// The program says what is so: verdicts in the worst cases, and reasons that are the reason.
#include "core/analysis/verdict.h"
#include "core/analysis/scores.h"
#include "core/data/truth.h"
#include "core/experiment/analyze.h"
#include "core/experiment/verdict_context.h"
#include "core/network/scramble.h"
#include "core/training/trainer.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <numbers>

#include "core/analysis/reasons.h"
#include "core/data/product.h"
#include "core/embedding/methods/isomap.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/io/npy.h"

using namespace weightscape;

namespace {

Experiment changed(const std::string& preset, const std::vector<Override>& changes) {
  return experimentFromJson(std::string(findPreset(preset).json), preset, changes);
}

Analysis analysisOf(const std::string& preset, const std::vector<Override>& changes) {
  return runExperiment(changed(preset, changes)).analysis;
}

bool says(const Verdict& verdict, const std::string& words) {
  const std::string all = verdict.headline.english() + ": " + verdict.detail.english();
  if (all.find(words) != std::string::npos) return true;
  qWarning("'%s' is not in '%s'", words.c_str(), all.c_str());
  return false;
}

/// A ring whose scores are all those of a recovered one.
Scores goodRing() {
  Scores scores;
  scores.geodesic_correlation = scores.worst_geodesic_correlation = 1.0;
  scores.circular_correlation = scores.neighbor_recall = scores.trustworthiness = 1.0;
  scores.continuity = scores.group_purity = scores.share_in_components = 1.0;
  scores.components = 1;
  GroupScores ring;
  ring.axes = {circle()};
  ring.geodesic_correlation = ring.circular_correlation = ring.trustworthiness = 1.0;
  scores.groups = {ring};
  return scores;
}

Scores badRing() {
  Scores scores = goodRing();
  scores.worst_geodesic_correlation = scores.neighbor_recall = 0.1;
  return scores;
}

NetworkScores explains(double share) {
  NetworkScores network;
  network.explained_training = share;
  network.gram_error = std::numeric_limits<double>::quiet_NaN();
  return network;
}

}  // namespace

class VerdictTest : public QObject {
  Q_OBJECT

 private slots:
  /// The leftover weights of a group that the network does not rebuild may still draw its shape.
  void aGroupThatIsNotRebuiltIsLost() {
    const Analysis analysis =
        analysisOf("two-rings", {{"data.groups.1.amplitude", "0.2"}, {"objective.l2", "0.05"}});
    QVERIFY(analysis.scores->groups[0].explained > 0.9);
    QVERIFY(analysis.scores->groups[1].explained < 0.01);
    QVERIFY(analysis.verdict.kind == VerdictKind::PartlyRecovered);
    QVERIFY(says(analysis.verdict, "two rings partly recovered: ring 2 is lost, 0 % of its"));
    QVERIFY(analysisToJson(analysis).find("\"explained\"") != std::string::npos);
    // However well they draw it.
    Scores drawn = *analysis.scores;
    drawn.worst_geodesic_correlation = drawn.circular_correlation = 1.0;
    drawn.neighbor_recall = drawn.trustworthiness = 1.0;
    QVERIFY(!recovered(drawn));
  }

  void aGroupOfOneIsExplainedAsTheWhole() {
    const Analysis analysis = analysisOf("ring", {});
    QCOMPARE(analysis.scores->groups[0].explained, analysis.network.explained_training);
  }

  void sharesOfGroupsAddUp() {
    const RunResult run = runExperiment(changed("ring-line", {{"training.epochs", "20"}}));
    const Dataset& dataset = *run.dataset;
    double unexplained = 0.0;
    double total = 0.0;
    for (int g = 0; g < 2; ++g) {
      const Matrix part = dataset.training()(dataset.groupNeurons(g), Eigen::all);
      const double variance =
          (part.colwise() - part.rowwise().mean()).squaredNorm() / static_cast<double>(part.cols());
      total += variance;
      unexplained +=
          variance * (1.0 - run.analysis.scores->groups[static_cast<std::size_t>(g)].explained);
    }
    QVERIFY(std::abs(1.0 - unexplained / total - run.analysis.network.explained_training) < 1e-9);
  }

  /// Neurons that leave a part of the circle out draw an arc, which is no ring.
  void anArcIsNoRing() {
    for (const double part : {0.7, 0.75, 0.8}) {
      Matrix centers(1, 80);
      for (Index i = 0; i < 80; ++i) centers(0, i) = part * static_cast<double>(i) / 80.0;
      const Truth truth = truthFromCenters(centers, {circle()});
      const Matrix points = idealEmbedding(truth.axes, truth.centers);
      const Scores scores = recoveryScores(points, isomap(points, 4, 3), 4, truth);
      QVERIFY(scores.circular_correlation < 0.95);
      const Verdict found = verdict(scores, explains(0.99));
      QVERIFY(found.kind == VerdictKind::PartlyRecovered);
    }
    Scores open = goodRing();
    open.circular_correlation = open.groups[0].circular_correlation = 0.72;
    QVERIFY(
        says(verdict(open, explains(0.99)),
             "ring partly recovered: ring is not drawn as one whole circle: its angles follow the "
             "true ones with a circular correlation of 0.72"));
  }

  /// "Train longer" would be no help.
  void whatCannotMoveIsNotToldToTrainLonger() {
    QVERIFY(says(
        analysisOf("ring", {{"training.learning_rate", "0"}, {"training.epochs", "20"}}).verdict,
        "the learning rate is 0, so that the weights do not move"));
    const Analysis zero =
        analysisOf("ring", {{"network.init_gain", "0"}, {"training.epochs", "20"}});
    QVERIFY(zero.verdict.kind == VerdictKind::Collapsed);
    QVERIFY(says(zero.verdict, "the start gain is 0"));
  }

  void noPenaltyIsAdvisedWhereNoiseIsAsStrongAsTheShape() {
    const auto noisy = [](const char* noise) {
      return analysisOf("ring", {{"data.noise", noise}}).verdict;
    };
    QVERIFY(says(noisy("10"), "no λ takes it out of the weights"));
  }

  void theWorstRingDecides() {
    Scores two = goodRing();
    two.groups.push_back(two.groups[0]);
    two.components = 2;
    QVERIFY(verdict(two, explains(0.99)).kind == VerdictKind::Recovered);
    two.circular_correlation = two.groups[1].circular_correlation = 0.9;
    QVERIFY(says(verdict(two, explains(0.99)), "two rings partly recovered: ring 2 is not drawn"));
  }

  void everyLimitCounts_data() {
    QTest::addColumn<double>("worst");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("trust");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("components");
    QTest::addColumn<double>("purity");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, double worst, double recall, double trust, double share,
                        int components, double purity, VerdictKind kind) {
      QTest::newRow(name) << worst << recall << trust << share << components << purity
                          << static_cast<int>(kind);
    };
    using Kind = VerdictKind;
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    row("all just good", 0.95, 0.85, 0.97, 0.95, 1, 0.99, Kind::Recovered);
    row("correlation", 0.949, 1, 1, 1, 1, 1, Kind::PartlyRecovered);
    row("recall", 1, 0.849, 1, 1, 1, 1, Kind::PartlyRecovered);
    row("trustworthiness", 1, 1, 0.969, 1, 1, 1, Kind::PartlyRecovered);
    row("share", 1, 1, 1, 0.949, 1, 1, Kind::PartlyRecovered);
    row("pieces", 1, 1, 1, 1, 2, 1, Kind::PartlyRecovered);
    row("purity", 1, 1, 1, 1, 1, 0.989, Kind::PartlyRecovered);
    row("bad correlation", 0.499, 1, 1, 1, 1, 1, Kind::NotRecovered);
    row("bad recall", 1, 0.499, 1, 1, 1, 1, Kind::NotRecovered);
    row("bad trustworthiness", 1, 1, 0.849, 1, 1, 1, Kind::NotRecovered);
    row("just not bad", 0.5, 0.5, 0.85, 1, 1, 1, Kind::PartlyRecovered);
    row("unknown correlation", unknown, 1, 1, 1, 1, 1, Kind::PartlyRecovered);
  }

  void everyLimitCounts() {
    QFETCH(double, worst);
    QFETCH(double, recall);
    QFETCH(double, trust);
    QFETCH(double, share);
    QFETCH(int, components);
    QFETCH(double, purity);
    QFETCH(int, kind);
    Scores scores = goodRing();
    scores.worst_geodesic_correlation = worst;
    scores.neighbor_recall = recall;
    scores.trustworthiness = trust;
    scores.share_in_components = share;
    scores.components = components;
    scores.group_purity = purity;
    const Verdict found = verdict(scores, explains(0.01));
    QCOMPARE(static_cast<int>(found.kind), kind);
    QVERIFY(found.kind == VerdictKind::Recovered || !found.detail.pattern.empty());
  }

  void anUntrainedNetworkIsNotJudged() {
    const Analysis analysis = analysisOf("ring", {{"training.epochs", "0"}});
    QVERIFY(analysis.verdict.kind == VerdictKind::Untrained);
    QVERIFY(says(analysis.verdict, "not trained yet"));
    QCOMPARE(verdictName(analysis.verdict.kind), std::string("untrained"));
  }

  /// What a person hid by hand was not left undone by the training.
  void scrambledWeightsAreJudged() {
    const RunResult run = runExperiment(changed("ring", {}));
    Trainer trainer = makeTrainer(run.experiment, run.dataset);
    trainer.restore(*run.training);
    trainer.setNetwork(
        scrambled(trainer.network(), nullSpaceOf(*run.dataset), {.mix = false, .silent = 3}));
    const Verdict found = analyze(run.experiment, *run.dataset, trainer.checkpoint()).verdict;
    QVERIFY(found.kind == VerdictKind::NotRecovered);
    QVERIFY(says(found, "90 % of Wᵢₙ's energy still lies where the inputs hardly vary"));
    trainer.advance(Index{2} * 16);
    QVERIFY(analyze(run.experiment, *run.dataset, trainer.checkpoint()).verdict.kind ==
            VerdictKind::NotConverged);
  }

  void namesInFiles() {
    QCOMPARE(verdictName(VerdictKind::NotConverged), std::string("not_converged"));
    QCOMPARE(verdictName(VerdictKind::Collapsed), std::string("collapsed"));
  }

  /// One step an epoch: the silent weights of the start are all still there.
  void fullBatchesSayThatNothingHasConverged() {
    const Analysis analysis =
        analysisOf("ring", {{"training.batch", "100000"}, {"training.epochs", "40"}});
    QVERIFY(analysis.verdict.kind == VerdictKind::NotConverged);
    QVERIFY(says(analysis.verdict, "of Wᵢₙ's energy"));
    QVERIFY(says(analysis.verdict, "train longer"));
  }

  void fewSamplesOfOnesOwnToo() {
    QTemporaryDir folder;
    const auto world = makeDataset(changed("ring", {{"data.samples", "300"}}));
    const std::string file = folder.filePath("activity.npy").toStdString();
    writeNpy(file, Matrix(world->inputs.transpose()));
    Experiment experiment;
    experiment.data.file = file;
    experiment.training.epochs = 20;
    const Analysis analysis = runExperiment(experiment).analysis;
    QVERIFY(analysis.verdict.kind == VerdictKind::NotConverged);
    QVERIFY(says(analysis.verdict, "train longer"));
  }

  void nonlinearNetworksToo() {
    const Analysis analysis =
        analysisOf("ring", {{"network.activation", "tanh"}, {"training.epochs", "5"}});
    QVERIFY(analysis.verdict.kind == VerdictKind::NotConverged);
  }

  void aTrainingThatIsLongEnoughIsJudged() {
    const Analysis analysis =
        analysisOf("ring", {{"training.batch", "100000"}, {"training.epochs", "3000"}});
    QVERIFY(analysis.verdict.kind == VerdictKind::Recovered);
  }

  void anotherLossIsAnotherReason() {
    VerdictContext known;
    known.loss = 3.0;
    known.floor = 1.0;
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "3 times the least"));
    known.loss = 1.5;
    QVERIFY(verdict(badRing(), explains(0.9), known).kind == VerdictKind::NotRecovered);
    known.null_space_decays = true;
    NetworkScores far = explains(0.9);
    far.gram_error = 1.2;
    QVERIFY(says(verdict(badRing(), far, known), "Gram error 1.2"));
    // What is recovered is recovered, however far the rest still goes.
    QVERIFY(verdict(goodRing(), far, known).kind == VerdictKind::Recovered);
    VerdictContext nonlinear;
    nonlinear.loss_fall = 0.3;
    QVERIFY(says(verdict(badRing(), explains(0.5), nonlinear), "still falls, by 30 %"));
    QVERIFY(verdict(badRing(), explains(0.95), nonlinear).kind == VerdictKind::NotRecovered);
  }

  /// Whatever the weights that were gone back to show: what happened is said, and what helps.
  void aDivergedTrainingIsNoShortOne() {
    VerdictContext known;
    known.diverged = true;
    known.loss = 3.0;
    known.floor = 1.0;
    for (const double explained : {-300000.0, 0.0, 0.5, 0.99}) {
      for (const bool trained : {false, true}) {
        known.trained = trained;
        for (const Verdict& found : {verdict(goodRing(), explains(explained), known),
                                     verdictWithoutTruth(1, explains(explained), known)}) {
          QVERIFY(says(found, "training diverged"));
          QVERIFY(says(found, "smaller learning rate"));
          QVERIFY(found.detail.english().find("train longer") == std::string::npos);
        }
      }
    }
    // Not far enough for an error yet, and on its way there.
    VerdictContext rising;
    rising.loss_fall = -2.0;
    rising.null_space_decays = true;
    rising.null_space_energy = 0.9;
    QVERIFY(says(verdict(badRing(), explains(-50.0), rising), "training diverges"));
    QVERIFY(says(verdict(badRing(), explains(0.5), rising), "train longer"));
  }

  /// Weights put in place within the first epoch are no training's either.
  void weightsPutInPlaceEarlyAreNoticed() {
    Trainer trainer = makeTrainer(changed("ring", {}), makeDataset(changed("ring", {})));
    trainer.advance(3);
    QVERIFY(!progressOf(trainer.checkpoint()).set_by_hand);
    trainer.setNetwork(trainer.network());
    QVERIFY(progressOf(trainer.checkpoint()).set_by_hand);
    trainer.advance(16);
    QVERIFY(!progressOf(trainer.checkpoint()).set_by_hand);
  }

  /// Also while the loss swings down for a moment.
  void aLossAboveTheStartHasRisen() {
    Trainer trainer = makeTrainer(changed("ring", {}), makeDataset(changed("ring", {})));
    trainer.advance(16);
    QVERIFY(!(progressOf(trainer.checkpoint()).loss_fall < 0.0));
    TrainerCheckpoint swinging = trainer.checkpoint();
    HistoryRow row = swinging.history.back();
    row.train.reconstruction = 1000.0 * swinging.history.front().train.total();
    swinging.history.push_back(row);
    row.train.reconstruction *= 0.1;
    swinging.history.push_back(row);
    trainer.restore(swinging);
    QVERIFY(progressOf(trainer.checkpoint()).loss_fall < 0.0);
  }

  void penaltiesThatDoNotHelpAreNamed() {
    const Verdict l1 =
        analysisOf("ring", {{"objective.l2", "0"}, {"objective.l1", "1e-3"}}).verdict;
    QVERIFY(says(l1, "not recovered: L1 (μ) alone"));
    const Verdict activity =
        analysisOf("ring", {{"objective.l2", "0"}, {"objective.activity_l2", "0.1"}}).verdict;
    QVERIFY(says(activity, "not recovered: a penalty on the activity alone"));
    VerdictContext output;
    output.penalties = Penalties{.l2_out = 0.01};
    QVERIFY(says(verdict(badRing(), explains(0.9), output), "λ counts for Wₒᵤₜ alone"));
    QVERIFY(says(analysisOf("ring", {{"objective.l2", "0"}}).verdict, "without a penalty"));
  }

  void reasonsInTheirOrder() {
    VerdictContext known;
    known.penalties = Penalties{};
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "without a penalty"));
    known.penalties->l2_in = known.thresholds.penalty = 0.01;
    known.null_space_decays = true;
    known.noise = 0.02;
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "λ = 0.01 is below its variance 0.02"));
    known.null_space_energy = 0.3;
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "30 % of Wᵢₙ's energy still lies"));
    known.modes_kept = 1;
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "leave one mode of the inputs, and"));
    known.modes_kept = 0;
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "leave no mode of the inputs, and"));
    known.peaks = 3;
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "several preferred values"));
    known.mixed_fraction = 1.0;
    QVERIFY(says(verdict(badRing(), explains(0.9), known), "mixed selectivity"));
    Scores lost = badRing();
    lost.groups[0].explained = 0.005;
    QVERIFY(says(verdict(lost, explains(0.9), known), "ring is lost, 1 % of its variance"));
  }

  /// All scores of an arc that is bent together so far that its ends meet are those of a ring.
  void aRingHasToClose() {
    Scores scores = goodRing();
    scores.groups[0].loop_chance = 0.05;
    QVERIFY(verdict(scores, explains(0.9), {}).kind == VerdictKind::Recovered);
    scores.groups[0].loop_chance = 0.1;
    const Verdict open = verdict(scores, explains(0.9), {});
    QVERIFY(open.kind == VerdictKind::PartlyRecovered);
    QVERIFY(says(open,
                 "the ring does not close: its loop is no longer than those of shuffled "
                 "weights (p = 0.1)"));
  }

  void whatIsNotDefinedDoesNotCount() {
    Scores scores = goodRing();
    scores.trustworthiness = scores.continuity = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(verdict(scores, explains(0.9), {}).kind == VerdictKind::Recovered);
    scores.worst_geodesic_correlation = 0.1;
    QVERIFY(verdict(scores, explains(0.9), {}).kind == VerdictKind::NotRecovered);
  }

  void tooManyNeighborsAreNamed() {
    const Analysis analysis = analysisOf(
        "ring", {{"data.groups.0.neurons_per_axis", "24"}, {"embedding.neighbors", "8"}});
    QVERIFY(analysis.verdict.kind == VerdictKind::Recovered);
    QVERIFY(says(analysis.verdict,
                 "for k = 2 to 4; at 8, as drawn, the graph takes "
                 "short cuts"));
    QCOMPARE(analysis.neighbors, 8);
    const Analysis joined = analysisOf("ring-line", {{"embedding.neighbors", "12"}});
    QVERIFY(says(joined.verdict, "; at 12, as drawn, the graph joins what lies apart"));
  }

  void whatCollapsedIt_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("activation");
    QTest::addColumn<QString>("words");
    QTest::newRow("lambda") << "objective.l2=1.3"
                            << "linear"
                            << "because λ is not below the largest eigenvalue";
    QTest::newRow("nearly") << "objective.l2=0.995"
                            << "linear"
                            << "λ is so near the largest eigenvalue";
    QTest::newRow("sigmoid") << "objective.l2=0.4"
                             << "sigmoid"
                             << "because λ is above 0.25 of the largest eigenvalue";
    QTest::newRow("softplus") << "objective.l2=0.7"
                              << "softplus"
                              << "from λ = 0.5 of the largest eigenvalue on a small start stays";
    QTest::newRow("L1") << "objective.l1=1"
                        << "linear"
                        << "the penalty L1, μ = 1, has shrunk";
  }

  void whatCollapsedIt() {
    QFETCH(QString, change);
    QFETCH(QString, activation);
    QFETCH(QString, words);
    const QStringList parts = change.split('=');
    const Analysis analysis = analysisOf("ring", {{parts[0].toStdString(), parts[1].toStdString()},
                                                  {"network.activation", activation.toStdString()},
                                                  {"training.epochs", "300"}});
    QVERIFY(analysis.verdict.kind == VerdictKind::Collapsed);
    QVERIFY(says(analysis.verdict, words.toStdString()));
  }

  /// λ_in = 2 alone does not collapse anything: √(λ_in·λ_out) counts.
  void separatePenaltiesAreReadAsTheirRoot() {
    const Experiment experiment = changed("ring", {{"objective.l2", "2"},
                                                   {"objective.l2_separate", "true"},
                                                   {"objective.l2_out", "0.01"},
                                                   {"training.epochs", "200"}});
    const CollapseThresholds found =
        collapseThresholds(experiment.objective, experiment.network, 1.0);
    QVERIFY(std::abs(found.penalty - std::sqrt(0.02)) < 1e-15);
    QVERIFY(found.penalty < found.caught);
    const Analysis analysis = runExperiment(experiment).analysis;
    QVERIFY(analysis.verdict.kind == VerdictKind::Recovered);
    QVERIFY(analysis.network.explained_training > 0.8);
  }

  void thresholds() {
    const auto of = [](Activation activation, bool biases) {
      NetworkParameters network;
      network.activation = activation;
      network.biases = biases;
      return collapseThresholds({}, network, 2.0);
    };
    QCOMPARE(of(Activation::named("softplus"), true).global, 2.0);
    QCOMPARE(of(Activation::named("softplus"), true).caught, 1.0);
    QCOMPARE(of(Activation::named("softplus"), false).global, 2.0);
    QCOMPARE(of(Activation::named("sigmoid"), true).global, 0.5);
    QCOMPARE(of(Activation::named("tanh"), true).caught, 2.0);
    ObjectiveParameters separate;
    separate.l2_separate = true;
    separate.l2_relative = false;
    separate.l2 = 4.0;
    separate.l2_out = 0.25;
    NetworkParameters tied;
    tied.tied = true;
    QCOMPARE(collapseThresholds(separate, {}, 1.0).penalty, 1.0);
    QCOMPARE(collapseThresholds(separate, tied, 1.0).penalty, 2.125);
    QCOMPARE(penaltyOfInputs(separate, {}, 1.0, 1.0), 4.0);
    QCOMPARE(penaltyOfInputs(separate, tied, 1.0, 2.125), 4.0);
    separate.l2_out = 0.0;
    QVERIFY(std::isinf(penaltyOfInputs(separate, {}, 1.0, 1.0)));
    QCOMPARE(penaltyOfInputs({}, {}, 1.0, 0.3), 0.3);
  }

  void whatAPenaltyHasShapedSaysSo() {
    VerdictContext known;
    known.penalised_before = true;
    const Verdict found = verdict(goodRing(), explains(0.99), known);
    QVERIFY(found.kind == VerdictKind::Recovered);
    QCOMPARE(found.headline.english(), std::string("ring recovered, trained with λ before"));
    QVERIFY(says(found, "a restart trains them without one"));
    QCOMPARE(verdict(badRing(), explains(0.99), known).headline.english(),
             std::string("ring not recovered"));
  }

  void constantInputsHaveNothingToLearn() {
    VerdictContext known;
    known.inputs_vary = false;
    QVERIFY(says(verdict(badRing(), explains(0.0), known), "the inputs do not vary"));
  }
};

QTEST_APPLESS_MAIN(VerdictTest)
#include "verdict_test.moc"
