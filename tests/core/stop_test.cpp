// Every computation answers a stop soon, wherever it is. Soon is a share of what the whole takes,
// in time of the processor: so it depends neither on its speed nor on who else is using it.
#include <QtTest>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <numbers>
#include <thread>

#include "core/analysis/picture_fit.h"
#include "core/analysis/scores.h"
#include "core/analysis/seriation.h"
#include "core/analysis/wiring_measures.h"
#include "core/base/householder.h"
#include "core/base/random.h"
#include "core/base/symmetric_eigen.h"
#include "core/base/truncated_svd.h"
#include "core/data/dataset.h"
#include "core/embedding/embedding.h"
#include "core/embedding/isomap.h"
#include "core/embedding/leading_eigenpairs.h"
#include "core/embedding/wiring_points.h"

using namespace weightscape;

namespace {

using Work = std::function<void(const Control&)>;

Matrix noise(Index rows, Index columns, std::uint64_t seed) {
  Random random(seed, Random::Stream::Analysis);
  Matrix result(rows, columns);
  for (double& value : result.reshaped()) value = random.normal();
  return result;
}

double processorSeconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Asks for a stop at some of the way; gives what the answer took, as a share of `whole`. 0 where
/// the work was done before.
double answer(const Work& work, double whole, double at) {
  std::stop_source source;
  double asked = -1.0;
  const double begin = processorSeconds();
  std::jthread asker([&](const std::stop_token& done) {
    while (!done.stop_requested()) {
      if (processorSeconds() - begin >= at * whole) {
        asked = processorSeconds();
        source.request_stop();
        return;
      }
      std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
  });
  bool stopped = false;
  try {
    work({source.get_token(), {}});
  } catch (const Stopped&) {
    stopped = true;
  }
  const double end = processorSeconds();
  asker.request_stop();
  asker.join();
  return stopped ? (end - asked) / whole : 0.0;
}

struct Case {
  const char* name;
  Work work;
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
  const auto add = [&](const char* name, Work work) { list.push_back({name, std::move(work)}); };
  add("full decomposition", [=](const Control& c) { symmetricEigen(symmetric, c); });
  add("leading eigenpairs", [=](const Control& c) {
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
  add("QR", [=](const Control& c) { qrParts(noise(3000, 500, 4), c); });
  add("directions of a dense matrix",
      [=](const Control& c) { leadingCoordinates(wide, 40, 1, c); });
  add("directions of a sparse matrix", [=](const Control& c) {
    SparseMatrix sparse = wide.sparseView(1.0, 1.5);
    leadingCoordinates(sparse, 40, 1, c);
  });
  add("nearest neighbours", [=](const Control& c) { nearestNeighbors(wide, 8, c); });
  add("radius graph", [=](const Control& c) { radiusGraph(cloud, 2.0, c); });
  add("k that joins", [=](const Control& c) {
    Matrix apart = cloud;
    apart.rightCols(1500).array() += 1e3;
    smallestJoiningNeighbors(apart, c);
  });
  add("Isomap", [=](const Control& c) { embed(cloud, embedding(EmbeddingMethod::Isomap), c); });
  add("landmarks", [=](const Control& c) {
    EmbeddingParameters parameters = embedding(EmbeddingMethod::LandmarkIsomap);
    parameters.landmarks = 300;
    embed(wide, parameters, c);
  });
  add("Laplacian eigenmaps",
      [=](const Control& c) { embed(cloud, embedding(EmbeddingMethod::LaplacianEigenmaps), c); });
  add("MDS", [=](const Control& c) { embed(cloud, embedding(EmbeddingMethod::Mds), c); });
  add("PCA", [=](const Control& c) { embed(wide, embedding(EmbeddingMethod::Pca), c); });
  add("seriation", [=](const Control& c) { seriation(cloud, 8, c); });
  add("spectrum of few neurons",
      [=](const Control& c) { inputSpectrum(noise(600, 2000, 5), true, c); });
  add("spectrum of few samples",
      [=](const Control& c) { inputSpectrum(noise(2000, 600, 5), true, c); });
  add("data", [=](const Control& c) {
    DataParameters parameters;
    Group group;
    group.axes = {Axis::Circular};
    group.neurons_per_axis = 400;
    parameters.groups = {group};
    parameters.samples = 8000;
    parameters.mixed_fraction = 1.0;
    parameters.noise = 0.1;
    parameters.multiplicative_noise = 0.1;
    makeDataset(parameters, true, 1, c);
  });
  add("participation", [=](const Control& c) { participationRatio(noise(1200, 1300, 6), c); });
  add("points of a wiring", [=](const Control& c) {
    WiringParameters parameters;
    parameters.points = WiringParameters::Points::Both;
    parameters.logarithm = true;
    parameters.normalize = true;
    for (int again = 0; again < 10; ++again) wiringPoints(square, parameters, c);
  });
  add("scores", [=](const Control& c) {
    constexpr Index kNeurons = 1500;
    Matrix centers(1, kNeurons);
    Matrix points(2, kNeurons);
    for (Index i = 0; i < kNeurons; ++i) {
      centers(0, i) = static_cast<double>(i) / kNeurons;
      const double angle = 2.0 * std::numbers::pi * centers(0, i);
      points.col(i) << std::cos(angle), std::sin(angle);
    }
    const Embedding picture = isomap(points, 8, 3, c);
    recoveryScores(points, picture, 8, truthFromCenters(centers, {Axis::Circular}), Effort::Exact,
                   c);
    pictureFits(picture, Effort::Exact, c);
  });
  return list;
}

}  // namespace

class StopTest : public QObject {
  Q_OBJECT

 private slots:
  void aStopIsAnsweredSoon_data() {
    all_ = cases();
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < all_.size(); ++i)
      QTest::newRow(all_[i].name) << static_cast<int>(i);
  }

  void aStopIsAnsweredSoon() {
    QFETCH(int, number);
    const Work& work = all_[static_cast<std::size_t>(number)].work;
    const double begin = processorSeconds();
    work({});
    const double whole = processorSeconds() - begin;
    double slowest = 0.0;
    for (const double at : {0.15, 0.4, 0.65, 0.9}) {
      slowest = std::max(slowest, answer(work, whole, at));
    }
    qInfo("%.2f s in all, answered after %.1f %% at most", whole, 100.0 * slowest);
    constexpr double kSoon = 0.2;
    constexpr double kGrain = 0.02;  // seconds: less cannot be told
    QVERIFY2(slowest <= std::max(kSoon, kGrain / whole),
             qPrintable(QString("%1 of the whole").arg(slowest)));
  }

  /// A stop before the beginning does nothing at all.
  void aStopBeforehandEndsItAtOnce() {
    std::stop_source source;
    source.request_stop();
    for (const Case& each : cases()) {
      bool stopped = false;
      try {
        each.work({source.get_token(), {}});
      } catch (const Stopped&) {
        stopped = true;
      }
      QVERIFY2(stopped, each.name);
    }
  }

 private:
  std::vector<Case> all_;
};

QTEST_APPLESS_MAIN(StopTest)
#include "stop_test.moc"
