// SPDX-License-Identifier: GPL-3.0-or-later
// Every computation, read and write answers a stop soon, wherever it is (see core/base/progress.h
// for the rule). Looks at the stop are counted, not seconds: that depends on no machine.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <numbers>

#include "core/analysis/neighborhoods.h"
#include "core/analysis/picture_fit.h"
#include "core/analysis/ranks.h"
#include "core/analysis/scores.h"
#include "core/analysis/seriation.h"
#include "core/analysis/true_manifold.h"
#include "core/analysis/wiring_measures.h"
#include "core/base/error.h"
#include "core/base/householder.h"
#include "core/base/parallel.h"
#include "core/base/products.h"
#include "core/base/random.h"
#include "core/base/symmetric_eigen.h"
#include "core/base/truncated_svd.h"
#include "core/data/dataset.h"
#include "core/embedding/classical_mds.h"
#include "core/embedding/embedding.h"
#include "core/embedding/followed_mds.h"
#include "core/embedding/leading_eigenpairs.h"
#include "core/embedding/methods/isomap.h"
#include "core/embedding/stereographic.h"
#include "core/embedding/surface.h"
#include "core/embedding/weight_points.h"
#include "core/evidence/evidence.h"
#include "core/evidence/noise_floor.h"
#include "core/evidence/null_models.h"
#include "core/evidence/split_halves.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/export.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/user_weights.h"
#include "core/io/csv.h"
#include "core/io/matrix_file.h"
#include "core/io/npy.h"
#include "core/io/vtp.h"
#include "core/network/scramble.h"
#include "core/topology/persistence.h"
#include "core/training/closed_form.h"
#include "core/training/trainer.h"
#include "tests/core/noise.h"
#include "tests/core/read_sparse.h"

using namespace weightscape;

namespace {

using Work = std::function<void(const Control&)>;

struct Watched {
  long looks = 0;
  long late = 0;  ///< of those, once the stop was there to be seen
  bool stopped = false;
};

/// Does the work; at the look of that number, from 1 on, a stop is asked for.
Watched watched(const Work& work, long stop_at = 0) {
  std::stop_source source;
  std::atomic<long> looks = 0;
  std::atomic<long> late = 0;
  // Between the look of that number and the stop the system may let other threads work for as long
  // as it likes: their looks are not late.
  const std::function<void()> looked = [&] {
    if (source.stop_requested()) ++late;
    if (++looks == stop_at) source.request_stop();
  };
  Watched result;
  try {
    work({source.get_token(), {}, &looked});
  } catch (const Stopped&) {
    result.stopped = true;
  }
  result.looks = looks;
  result.late = late;
  return result;
}

/// `work` in multiplications, roughly.
struct Case {
  const char* name;
  double work;
  Work run;
};

std::vector<Case> cases() {
  const Matrix square = noise(900, 900, 1);
  const Matrix symmetric = square + square.transpose();
  const Matrix wide = noise(400, 4000, 2);
  const Matrix cloud = noise(3, 3000, 3);
  const auto embedding = [](EmbeddingMethod method) {
    EmbeddingParameters parameters;
    parameters.method = method;
    return parameters;
  };
  std::vector<Case> list;
  const auto add = [&](const char* name, double work, Work run) {
    list.push_back({name, work, std::move(run)});
  };
  add("full decomposition", 2.0 * 900.0 * 900.0 * 900.0,
      [=](const Control& c) { symmetricEigen(symmetric, c); });
  add("leading eigenpairs", 0.0, [=](const Control& c) {
    const Matrix half = square.leftCols(40);
    blockEigenpairs(
        900,
        [&](const Matrix& block) {
          throwIfStopped(c);
          return Matrix(half * (half.transpose() * block));
        },
        20, c);
    leadingEigenpairs(symmetric, 10, c);
  });
  add("QR", 2.0 * 3000.0 * 500.0 * 500.0,
      [=](const Control& c) { qrParts(noise(3000, 500, 4), c); });
  add("directions of a dense matrix", 14.0 * 400.0 * 4000.0 * 52.0,
      [=](const Control& c) { leadingCoordinates(wide, 40, 1, c); });
  add("directions of a sparse matrix", 0.0, [=](const Control& c) {
    SparseMatrix sparse = wide.sparseView(1.0, 1.5);
    leadingCoordinates(sparse, 40, 1, c);
  });
  add("nearest neighbours", 0.5 * 4000.0 * 4000.0 * 400.0,
      [=](const Control& c) { nearestNeighbors(wide, 8, c); });
  add("radius graph", 3.0 * 3000.0 * 3000.0, [=](const Control& c) { radiusGraph(cloud, 2.0, c); });
  add("surface", 3000.0 * 3.0 * 32.0 * 32.0 * 32.0 * 3.0, [=](const Control& c) {
    surfaceTriangles(nearestNeighborGraph(cloud, 24), cloud.transpose(), c);
  });
  add("k that joins", 0.0, [=](const Control& c) {
    Matrix apart = cloud;
    apart.rightCols(1500).array() += 1e3;
    smallestJoiningNeighbors(apart, c);
  });
  add("Isomap", 3000.0 * 3000.0 * 24.0,
      [=](const Control& c) { embed(cloud, embedding(EmbeddingMethod::named("isomap")), c); });
  add("landmarks", 0.5 * 4000.0 * 4000.0 * 400.0, [=](const Control& c) {
    EmbeddingParameters parameters = embedding(EmbeddingMethod::named("landmark_isomap"));
    parameters.landmarks = 300;
    embed(wide, parameters, c);
  });
  add("diffusion maps", 0.0, [=](const Control& c) {
    embed(cloud, embedding(EmbeddingMethod::named("diffusion_maps")), c);
  });
  add("Laplacian eigenmaps", 0.0, [=](const Control& c) {
    embed(cloud, embedding(EmbeddingMethod::named("laplacian_eigenmaps")), c);
  });
  add("MDS", 30.0 * 3000.0 * 3000.0,
      [=](const Control& c) { embed(cloud, embedding(EmbeddingMethod::named("mds")), c); });
  add("PCA", 400.0 * 400.0 * 4000.0,
      [=](const Control& c) { embed(wide, embedding(EmbeddingMethod::named("pca")), c); });
  add("seriation", 0.0, [=](const Control& c) { seriation(cloud, 8, c); });
  add("spectrum of few neurons", 600.0 * 600.0 * 2000.0,
      [=](const Control& c) { inputSpectrum(noise(600, 2000, 5), true, c); });
  add("spectrum of few samples", 600.0 * 600.0 * 2000.0,
      [=](const Control& c) { inputSpectrum(noise(2000, 600, 5), true, c); });
  add("data", 10.0 * 400.0 * 8000.0, [=](const Control& c) {
    DataParameters parameters;
    Group group;
    group.axes = {circle()};
    group.neurons_per_axis = 400;
    parameters.groups = {group};
    parameters.samples = 8000;
    parameters.mixed_fraction = 1.0;
    parameters.noise = 0.1;
    parameters.multiplicative_noise = 0.1;
    makeDataset(parameters, true, 1, c);
  });
  add("participation", 0.5 * 1200.0 * 1200.0 * 1300.0,
      [=](const Control& c) { participationRatio(noise(1200, 1300, 6), c); });
  add("points of a wiring", 20.0 * 900.0 * 900.0, [=](const Control& c) {
    PointParameters parameters;
    parameters.points = PointParameters::Points::Both;
    parameters.logarithm = true;
    parameters.normalize = true;
    for (int again = 0; again < 10; ++again) pointsOf(square, parameters, c);
  });
  add("scores", 4.0 * 1500.0 * 1500.0, [=](const Control& c) {
    constexpr Index kNeurons = 1500;
    Matrix centers(1, kNeurons);
    Matrix points(2, kNeurons);
    for (Index i = 0; i < kNeurons; ++i) {
      centers(0, i) = static_cast<double>(i) / kNeurons;
      const double angle = 2.0 * std::numbers::pi * centers(0, i);
      points.col(i) << std::cos(angle), std::sin(angle);
    }
    const Embedding picture = isomap(points, 8, 3, c);
    recoveryScores(points, picture, 8, truthFromCenters(centers, {circle()}), Effort::Exact, c);
    pictureFits(picture, Effort::Exact, c);
  });
  add("averaged ranks", 1e8, [=](const Control& c) {
    const Vector values = Vector::LinSpaced(2000000, 0.0, 1.0);
    spearman(values, values.reverse(), c);
  });
  add("products", 900.0 * 900.0 * 4000.0, [=](const Control& c) {
    productOf(square, noise(900, 4000, 7), c);
    centeredColumns(wide, c);
    transposed(wide, c);
    squaredNormOf(wide, c);
  });
  add("distances", 4000.0 * 4000.0 * 50.0,
      [=](const Control& c) { pairwiseDistances(noise(50, 4000, 8), c); });
  add("MDS that is followed", 6.0 * 3000.0 * 3000.0 * 3.0,
      [=](const Control& c) { followedMds(pairwiseDistances(cloud), 3, cloud.transpose(), c); });
  add("stereographic view", 1000.0 * 20000.0 * 4.0,
      [=](const Control& c) { stereographicView(noise(20000, 4, 9), c); });
  add("loops", 0.3 * 900.0 * 900.0 * 900.0,
      [=](const Control& c) { persistentCohomology(pairwiseDistances(noise(3, 900, 11)), {}, c); });
  add("voids", 0.0, [=](const Control& c) {
    persistentCohomology(pairwiseDistances(noise(3, 120, 12)), {.dimension = 2}, c);
  });
  // What is said of a network: two independent rings, so that groups are explained one by one.
  DataParameters parameters;
  Group ring;
  ring.axes = {circle()};
  ring.neurons_per_axis = 300;
  parameters.groups = {ring, ring};
  parameters.samples = 1500;
  const auto dataset = std::make_shared<const Dataset>(makeDataset(parameters, true, 1));
  const auto network = std::make_shared<const Autoencoder>([] {
    Random random(1, Random::Stream::Weights);
    NetworkParameters sizes;
    sizes.hidden = 200;
    return makeAutoencoder(sizes, 600, random);
  }());
  add("error of a network", 2.0 * 600.0 * 200.0 * 1500.0,
      [=](const Control& c) { reconstructionError(*network, dataset->training(), c); });
  add("scores of a network", 2.0 * 600.0 * 200.0 * 1500.0, [=](const Control& c) {
    networkScores(*dataset, *network, EffectivePenalty{0.01, 1.0}, Effort::Exact, c);
  });
  add("what is explained of each group", 2.0 * 600.0 * 200.0 * 1500.0, [=](const Control& c) {
    Dataset two = *dataset;
    two.groups = 2;
    explainedOfGroups(two, *network, {}, Effort::Exact, c);
  });
  add("error of the Gram matrix", 600.0 * 200.0 * 200.0, [=](const Control& c) {
    gramError(network->w_in, closedFormModes(dataset->spectrum, 200, {0.01, 1.0}), c);
    // The network of the closed form itself, for which the difference is worked out.
    const ClosedFormModes best = closedFormModes(dataset->spectrum, 200, {0.01, 1.0});
    const Matrix roots = best.weights.cwiseSqrt().asDiagonal();
    gramError(roots * best.modes.transpose(), best, c);
    gramError(noise(700, 600, 10), best, c);
  });
  add("silent energy", 0.0,
      [=](const Control& c) { nullSpaceEnergy(network->w_in, dataset->spectrum, 1e-3, c); });
  add("scramble", 4.0 * 600.0 * 200.0 * 200.0, [=](const Control& c) {
    ScrambleParameters scramble;
    scramble.condition = 10.0;
    scramble.silent = 0.5;
    scrambled(*network, nullSpaceOf(*dataset), scramble, c);
  });
  add("true manifold", 0.0, [=](const Control& c) {
    const Embedding picture = embed(network->w_in, EmbeddingParameters{});
    trueManifold(picture, picture.points, *dataset, c);
  });
  add("reading", 2.0 * 600.0 * 200.0 * 1500.0, [=](const Control& c) {
    Experiment experiment;
    experiment.data = parameters;
    experiment.network.hidden = 200;
    analyze(experiment, *dataset, *network, {}, c);
  });
  add("beginning of a training", 2.0 * 600.0 * 200.0 * 1500.0, [=](const Control& c) {
    Experiment experiment;
    experiment.data = parameters;
    experiment.network.hidden = 200;
    makeTrainer(experiment, dataset, c);
  });
  const EvidenceParameters few{.shuffles = 5, .resamples = 4, .seed = 1, .enough = {}};
  add("loops", 300.0 * 300.0 * 300.0, [=](const Control& c) {
    persistentCohomology(pairwiseDistances(cloud.leftCols(300)), {}, c);
  });
  add("voids", 0.0, [=](const Control& c) {
    persistentCohomology(pairwiseDistances(cloud.leftCols(60)), {.dimension = 2}, c);
  });
  add("split halves", 20.0 * 0.5 * 1000.0 * 1000.0 * 200.0,
      [=](const Control& c) { splitHalves(wide.leftCols(1000), {}, 1, c); });
  add("a connectome rewired", 10.0 * 600000.0 * 30.0, [=](const Control& c) {
    Random random(1, Random::Stream::Analysis);
    rewired((square.array() > -0.67).select(square, 0.0), random, c);
  });
  add("directions above chance", 20.0 * 14.0 * 400.0 * 1000.0 * 76.0, [=](const Control& c) {
    const Matrix points = wide.leftCols(1000);
    directionsAboveChance(
        points, [&](Random& random, const Control&) { return shuffledUnits(points, random); }, 1,
        c);
  });
  add("evidence", 0.0,
      [=](const Control& c) { evidenceOf(evidenceSource(noise(30, 120, 11)), few, c); });
  add("evidence of a connectome", 0.0, [=](const Control& c) {
    UserWeights weights;
    weights.weights =
        (square.topLeftCorner(100, 100).array() > 1.0).select(square.topLeftCorner(100, 100), 0.0);
    weights.points = weights.weights;
    const UserWeightsSource source;
    evidenceOf(evidenceSource(weights, source, NullModel::Degrees, c), few, c);
  });
  add("validation of a sweep", 0.0, [=](const Control& c) {
    SweepPlan plan;
    for (int i = 1; i <= 300; ++i) plan.axes[0].values.push_back(std::to_string(1e-5 * i));
    plan.seeds = {1};
    validate(plan, c);
  });
  return list;
}

/// What is read and written, in a folder of its own.
std::vector<Case> fileCases(const QTemporaryDir& folder) {
  const auto place = [&](const char* name) { return folder.filePath(name).toStdString(); };
  const Matrix square = noise(600, 600, 1);
  std::vector<Case> list;
  const auto add = [&](const char* name, double work, Work run) {
    list.push_back({name, work, std::move(run)});
  };
  writeCsv(place("read.csv"), std::vector<std::string>(600, "c"), square);
  writeNpy(place("read.npy"), noise(2000, 1500, 2));
  {
    std::string edges = "source,target,weight\n";
    for (int i = 0; i < 100000; ++i) {
      edges += std::to_string(i % 997) + "," + std::to_string(i % 1009) + ",1\n";
    }
    writeFile(place("read.edges.csv"), edges);
    std::string entries = "%%MatrixMarket matrix coordinate pattern general\n997 1009 100000\n";
    for (int i = 0; i < 100000; ++i) {
      entries += std::to_string(i % 997 + 1) + " " + std::to_string(i % 1009 + 1) + "\n";
    }
    writeFile(place("read.mtx"), entries);
  }
  Experiment experiment;
  experiment.data.groups[0].neurons_per_axis = 60;
  experiment.data.samples = 300;
  experiment.training.epochs = 2;
  const auto run = std::make_shared<const RunResult>(runExperiment(experiment));
  writeSession(*run, place("read.wscape"));
  add("CSV, read", 0.0, [=](const Control& c) { readMatrix(place("read.csv"), {}, c); });
  add("NPY, read", 3e6, [=](const Control& c) { readMatrix(place("read.npy"), {}, c); });
  add("edge list, read", 0.0, [=](const Control& c) { readSparse(place("read.edges.csv"), c); });
  add("Matrix Market, read", 0.0, [=](const Control& c) { readSparse(place("read.mtx"), c); });
  add("session, read", 0.0, [=](const Control& c) { readSession(place("read.wscape"), c); });
  add("session, read and scored", 0.0,
      [=](const Control& c) { runOf(readSession(place("read.wscape"), c), c); });
  add("CSV, written", 0.0,
      [=](const Control& c) { writeCsv(place("w.csv"), {"a"}, square, {}, c); });
  add("NPY, written", 0.0, [=](const Control& c) { writeNpy(place("w.npy"), square, c); });
  add("VTP, written", 0.0, [=](const Control& c) {
    writeVtp(place("w.vtp"), noise(5000, 3, 3), {}, {{"one", Vector::Ones(5000)}}, c);
  });
  add("session, written", 0.0,
      [=](const Control& c) { writeSession(*run, place("w.wscape"), {}, c); });
  add("everything, written", 0.0, [=](const Control& c) {
    OutputFolder target(place("everything"), Existing::Refuse);
    writeExport(*run, {}, target, c);
  });
  return list;
}

}  // namespace

class StopTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    all_ = cases();
    for (Case& each : fileCases(folder_)) all_.push_back(std::move(each));
  }

  void aStopIsAnsweredAtTheNextLook_data() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < all_.size(); ++i)
      QTest::newRow(all_[i].name) << static_cast<int>(i);
  }

  /// Work looks often enough for what it does; a stop at any look ends it, and no thread looks more
  /// than once again: what lies between is all that is still done.
  void aStopIsAnsweredAtTheNextLook() {
    QFETCH(int, number);
    const Case& each = all_[static_cast<std::size_t>(number)];
    const Watched whole = watched(each.run);
    QVERIFY(!whole.stopped);
    constexpr double kMostBetween = 10.0 * kWorkBetweenLooks;
    const double fewest = std::max(1.0, each.work / kMostBetween);
    QVERIFY2(static_cast<double>(whole.looks) >= fewest,
             qPrintable(QString("%1 looks, at least %2 belong").arg(whole.looks).arg(fewest)));
    const auto threads = static_cast<long>(defaultThreads());
    for (const long at : {1L, whole.looks / 3, (2 * whole.looks) / 3}) {
      const long look = std::max(1L, at);
      const Watched ended = watched(each.run, look);
      QVERIFY2(ended.stopped,
               qPrintable(QString("not at look %1 of %2").arg(look).arg(whole.looks)));
      // A loop in ranges has four of them for each thread, each of which looks once; scores run
      // loops inside loops, so that two of them may be under way.
      QVERIFY2(ended.late <= 2 * (4 * threads + 4),
               qPrintable(QString("%1 looks after the stop").arg(ended.late)));
    }
  }

  /// A stop before the beginning does nothing at all.
  void aStopBeforehandEndsItAtOnce() {
    std::stop_source source;
    source.request_stop();
    for (const Case& each : all_) {
      bool stopped = false;
      try {
        each.run({source.get_token(), {}});
      } catch (const Stopped&) {
        stopped = true;
      }
      QVERIFY2(stopped, each.name);
    }
  }

  void aTrainingGoesOnToTheSameBits_data() {
    QTest::addColumn<int>("optimizer");
    QTest::newRow("adam") << static_cast<int>(OptimizerKind::Adam);
    QTest::newRow("lbfgs") << static_cast<int>(OptimizerKind::Lbfgs);
  }

  /// A step, or the end of an epoch, that is stopped in the middle has not begun.
  void aTrainingGoesOnToTheSameBits() {
    QFETCH(const int, optimizer);
    Experiment experiment;
    experiment.data.groups[0].neurons_per_axis = 40;
    experiment.data.samples = 300;
    experiment.network.hidden = 8;
    experiment.training.optimizer = static_cast<OptimizerKind>(optimizer);
    experiment.training.epochs = 4;
    const auto dataset = makeDataset(experiment);
    Trainer whole = makeTrainer(experiment, dataset);
    const Watched all = watched([&](const Control& control) { whole.advance(1000000, control); });
    for (long look = 1; look <= all.looks; look += std::max(1L, all.looks / 60)) {
      Trainer stopped = makeTrainer(experiment, dataset);
      const Watched part =
          watched([&](const Control& control) { stopped.advance(1000000, control); }, look);
      QVERIFY(part.looks <= look + 4 * static_cast<long>(defaultThreads()) + 4);
      // Stored and brought back, as a run that was interrupted.
      Trainer again = makeTrainer(experiment, dataset);
      again.restore(stopped.checkpoint());
      for (Trainer* const trainer : {&stopped, &again}) {
        trainer->advance(1000000);
        QVERIFY(trainer->finished());
        QCOMPARE(trainer->step(), whole.step());
        QVERIFY(trainer->network().w_in == whole.network().w_in);
        QVERIFY(trainer->network().b_output == whole.network().b_output);
        QCOMPARE(trainer->history().size(), whole.history().size());
        QCOMPARE(trainer->history().back().train.total(), whole.history().back().train.total());
      }
    }
  }

  /// What was trained is there; what would have kept a person waiting was not begun.
  void aRunThatIsStoppedKeepsItsTraining() {
    Experiment experiment;
    experiment.data.groups[0].neurons_per_axis = 400;
    experiment.data.samples = 400;
    experiment.network.hidden = 20;
    experiment.training.epochs = 100;
    std::stop_source source;
    long since = 0;
    const std::function<void()> looked = [&] {
      if (source.stop_requested()) ++since;
    };
    const RunResult result = runExperiment(experiment, {source.get_token(),
                                                        [&](double share) {
                                                          if (share > 0.3) source.request_stop();
                                                        },
                                                        &looked});
    QVERIFY(!result.complete);
    QVERIFY(result.training->epoch > 10);
    QVERIFY(!isAnalyzed(result));
    QVERIFY(result.analysis.verdict.detail.english().find("stopped") != std::string::npos);
    QVERIFY2(since <= 4, qPrintable(QString::number(since)));
    // A small one is read all the same.
    source = std::stop_source();
    experiment.data.groups[0].neurons_per_axis = 60;
    const RunResult small = runExperiment(experiment, {source.get_token(), [&](double share) {
                                                         if (share > 0.3) source.request_stop();
                                                       }});
    QVERIFY(!small.complete);
    QVERIFY(isAnalyzed(small));
  }

 private:
  QTemporaryDir folder_;
  std::vector<Case> all_;
};

QTEST_APPLESS_MAIN(StopTest)
#include "stop_test.moc"
