// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every legal experiment, extremes included: a thousand drawn at random
// (WEIGHTSCAPE_EXPERIMENTS says how many) are trained for two epochs.
#include <Eigen/QR>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/state_line.h"
#include "core/experiment/state_link.h"
#include "core/experiment/weights_recovery.h"
#include "core/training/checkpoint.h"
#include "tests/core/random_experiment.h"
#include "tests/core/test_folder.h"

using namespace weightscape;

namespace {

/// Of the whole range of every parameter, but few neurons, samples and epochs.
class SmallExperiments {
 public:
  explicit SmallExperiments(unsigned seed) : random_(seed) {}

  Experiment next() {
    Experiment e = random_.next(false);
    e.user_weights = {};
    if (random_.below(2) == 0) usualNumbers(e);
    const std::size_t groups = std::min<std::size_t>(e.data.groups.size(), 3);
    e.data.groups.resize(groups);
    for (Group& group : e.data.groups) {
      if (group.axes.size() > 1) group.axes.erase(group.axes.begin() + 1, group.axes.end());
      group.axis_neurons.clear();
      group.axis_widths.clear();
      group.neurons_per_axis = pick({1, 2, 3, 3, 5, 8, 20});
    }
    e.data.samples = pick({2, 3, 10, 60});
    if (random_.below(2) == 0) e.data.validation_fraction = 0.0;
    e.data.trials = pick({1, 1, 2});
    if (random_.below(4) == 0) e.data.samples = 1 + e.data.trials;
    e.network.hidden = pick({1, 2, 3, 7, 70});
    e.training.epochs = 2;
    e.training.batch = pick({1, 7, 1000});
    e.embedding.neighbors = pick({0, 0, 1, 2, 5});
    e.embedding.landmarks = std::max(e.embedding.landmarks, 4);
    return e;
  }

  /// Activity of one's own: numbers from 10⁻³⁰⁰ to 10³⁰⁰, constant and equal neurons among them.
  OwnActivity activity() {
    OwnActivity own;
    const int neurons = pick({1, 3, 3, 6, 12});
    const int samples = pick({1, 2, 5, 40});
    const double scale = std::pow(10.0, pick({-300, -160, -20, 0, 0, 0, 20, 150, 300}));
    own.inputs.resize(neurons, samples);
    for (double& number : own.inputs.reshaped()) {
      number = scale * (0.001 * static_cast<double>(random_.below(2001)) - 1.0);
    }
    if (random_.below(3) == 0) own.inputs.row(0).setConstant(scale);
    if (random_.below(3) == 0) own.inputs.row(neurons - 1) = own.inputs.row(0);
    if (random_.below(8) == 0) own.inputs.setZero();
    return own;
  }

  std::size_t below(std::size_t count) { return random_.below(count); }

 private:
  int pick(std::initializer_list<int> from) {
    return *(from.begin() + static_cast<std::ptrdiff_t>(random_.below(from.size())));
  }

  /// Extremes of all at once are mostly refused.
  void usualNumbers(Experiment& e) {
    const Experiment usual;
    e.objective = usual.objective;
    e.training.learning_rate = usual.training.learning_rate;
    e.network.init_gain = usual.network.init_gain;
    e.data.noise = usual.data.noise;
    e.data.multiplicative_noise = usual.data.multiplicative_noise;
    for (Group& group : e.data.groups) {
      const Group& one = usual.data.groups[0];
      group.amplitude = one.amplitude;
      group.tuning_width = one.tuning_width;
      group.jitter = one.jitter;
    }
  }

  RandomExperiments random_;
};

int experiments() {
  constexpr int kUsual = 1000;
  const int wanted = qEnvironmentVariableIntValue("WEIGHTSCAPE_EXPERIMENTS");
  return wanted > 0 ? wanted : kUsual;
}

std::string numbersOf(const Scores& s) {
  std::string text;
  for (const double number :
       {s.geodesic_correlation, s.worst_geodesic_correlation, s.circular_correlation,
        s.neighbor_recall, s.trustworthiness, s.continuity, s.group_purity}) {
    text += exactNumber(number) + " ";
  }
  return text + std::to_string(s.components) + "\n";
}

bool same(double a, double b, double tolerance) {
  return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= tolerance;
}

bool alike(const Scores& a, const Scores& b, double tolerance) {
  return same(a.geodesic_correlation, b.geodesic_correlation, tolerance) &&
         same(a.worst_geodesic_correlation, b.worst_geodesic_correlation, tolerance) &&
         same(a.circular_correlation, b.circular_correlation, tolerance) &&
         same(a.neighbor_recall, b.neighbor_recall, tolerance) &&
         same(a.trustworthiness, b.trustworthiness, tolerance) &&
         same(a.continuity, b.continuity, tolerance) &&
         same(a.group_purity, b.group_purity, tolerance) && a.components == b.components;
}

/// Every neuron is in the one component that it says.
bool isPartition(const Embedding& embedding, Index neurons) {
  std::vector<int> seen(static_cast<std::size_t>(neurons), 0);
  for (std::size_t c = 0; c < embedding.components.size(); ++c) {
    const std::vector<Index>& members = embedding.components[c].members;
    if (members.empty() || !std::is_sorted(members.begin(), members.end())) return false;
    if (c > 0 && members.size() > embedding.components[c - 1].members.size()) return false;
    for (const Index member : members) {
      if (member < 0 || member >= neurons) return false;
      ++seen[static_cast<std::size_t>(member)];
      if (embedding.component[static_cast<std::size_t>(member)] != static_cast<int>(c))
        return false;
    }
  }
  return static_cast<Index>(embedding.component.size()) == neurons &&
         std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; });
}

/// A component has numbers on its first axes, and NaN on those that it lacks.
bool hasPlaces(const Embedding& embedding) {
  for (Index n = 0; n < embedding.points.rows(); ++n) {
    bool lacking = false;
    for (Index c = 0; c < embedding.points.cols(); ++c) {
      const double place = embedding.points(n, c);
      if (std::isinf(place) || (lacking && !std::isnan(place))) return false;
      lacking = std::isnan(place);
    }
  }
  return true;
}

Matrix randomRotation(Index size, unsigned seed) {
  std::mt19937 engine(seed);
  Matrix values(size, size);
  for (double& value : values.reshaped()) {
    value = static_cast<double>(engine()) / 4294967296.0 - 0.5;
  }
  return Eigen::HouseholderQR<Matrix>(values).householderQ();
}

std::vector<Index> randomOrder(Index size, unsigned seed) {
  std::vector<Index> order(static_cast<std::size_t>(size));
  std::iota(order.begin(), order.end(), Index{0});
  std::mt19937 engine(seed);
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[engine() % i]);
  return order;
}

/// Whether rounding decides nothing: all distances between points differ by more than it, and none
/// is as small as it.
bool isClear(const Matrix& points) {
  std::vector<double> distances;
  for (Index a = 0; a < points.cols(); ++a) {
    for (Index b = 0; b < a; ++b) distances.push_back((points.col(a) - points.col(b)).norm());
  }
  if (distances.empty()) return false;
  std::sort(distances.begin(), distances.end());
  constexpr double kClear = 1e-7;
  double before = 0.0;
  for (const double distance : distances) {
    if (!(distance - before > kClear * distances.back())) return false;
    before = distance;
  }
  return true;
}

std::set<std::set<Index>> piecesOf(const Evidence& evidence, const std::vector<Index>& numbers) {
  std::set<std::set<Index>> pieces;
  for (const PieceEvidence& piece : evidence.pieces) {
    std::set<Index> neurons;
    for (const Index n : piece.neurons) neurons.insert(numbers[static_cast<std::size_t>(n)]);
    pieces.insert(neurons);
  }
  return pieces;
}

}  // namespace

class PropertiesTest : public QObject, private TestFolder {
  Q_OBJECT

 private slots:
  void everyRunIsWholeOrASentence() {
    SmallExperiments random(11);
    int run = 0;
    int stored = 0;
    for (int i = 0; i < experiments(); ++i) {
      Experiment e = random.next();
      const bool own = random.below(3) == 0;
      if (own) e.data.file = "/nowhere/activity.npy";
      const std::string text = experimentToJson(e);
      QVERIFY2(experimentFromJson(text, "json") == e, text.c_str());
      QVERIFY2(experimentOf(stateLine(e)) == e, text.c_str());
      if (!own) {
        QVERIFY2(experimentOf(readLink(linkOf({stateLine(e), {}})).state) == e, text.c_str());
      }
      OwnActivity activity = random.activity();
      std::shared_ptr<const RunResult> result;
      const std::string refused = refusal([&] {
        validate(e);
        auto dataset = own ? makeDataset(e, std::move(activity)) : makeDataset(e);
        result = std::make_shared<const RunResult>(runExperiment(e, dataset));
      });
      if (!result) {
        QVERIFY2(refused.ends_with('.') && refused.size() > 10, (refused + "\n" + text).c_str());
        continue;
      }
      ++run;
      requireWhole(*result, text);
      if (QTest::currentTestFailed()) return;
      if (i % 10 != 0) continue;
      ++stored;
      requireComesBack(*result, text);
      if (QTest::currentTestFailed()) return;
    }
    qInfo("%d of %d experiments were run, %d stored", run, experiments(), stored);
    QVERIFY(run > experiments() / 3);
  }

  /// Of weights alone counts how far they are from each other, and of neurons not in which order
  /// they stand. Where rounding decides which of two is nearer nothing can be said.
  void turnedAndReorderedIsTheSame() {
    SmallExperiments random(12);
    int compared = 0;
    int judged = 0;
    for (int i = 0; i < experiments(); ++i) {
      Experiment e = random.next();
      e.data.groups.resize(1);
      e.data.groups[0].neurons_per_axis = 12;
      // Of true neighbours that are equally far the first neuron counts, as in scikit-learn.
      e.data.groups[0].jitter = 0.05;
      e.network.hidden = 5;
      e.embedding.neighbors = 3;
      e.embedding.landmarks = 1000;
      std::shared_ptr<const RunResult> result;
      const std::string text = experimentToJson(e);
      refusal([&] {
        validate(e);
        result = std::make_shared<const RunResult>(runExperiment(e, makeDataset(e)));
      });
      if (!result || !isAnalyzed(*result)) continue;
      const Truth truth = truthOf(*result->dataset);
      const Matrix& weights = result->training->network.w_in;
      if (!isClear(weights)) continue;
      ++compared;
      const auto seed = static_cast<unsigned>(i);
      const Matrix turned = randomRotation(weights.rows(), seed) * weights;
      const std::vector<Index> order = randomOrder(weights.cols(), seed);
      Truth reordered = truth;
      reordered.centers = truth.centers(Eigen::all, order);
      for (std::size_t n = 0; n < order.size(); ++n) {
        reordered.group[n] = truth.group[static_cast<std::size_t>(order[n])];
      }
      const Matrix moved = weights(Eigen::all, order);
      const auto score = [&](const Matrix& of, const Truth& known) {
        return recoveryOf(of, known, e.embedding).scores;
      };
      const Scores scores = score(weights, truth);
      constexpr double kRounded = 1e-6;
      const auto unchanged = [&](const char* what, const Scores& others) {
        QVERIFY2(alike(others, scores, kRounded),
                 (std::string(what) + " " + numbersOf(scores) + numbersOf(others) + text).c_str());
      };
      unchanged("turned:", score(turned, truth));
      if (QTest::currentTestFailed()) return;
      unchanged("reordered:", score(moved, reordered));
      if (QTest::currentTestFailed()) return;
      if (compared % 10 != 0) continue;
      ++judged;
      // Chance is drawn along the axes and in the neurons' order; what is seen is not.
      EvidenceParameters few;
      few.shuffles = 0;
      few.resamples = 0;
      const Evidence seen = evidenceOf(evidenceSource(weights), few);
      const Evidence of_turned = evidenceOf(evidenceSource(turned), few);
      const Evidence of_moved = evidenceOf(evidenceSource(moved), few);
      std::vector<Index> as_they_are(order.size());
      std::iota(as_they_are.begin(), as_they_are.end(), Index{0});
      QVERIFY2(piecesOf(of_turned, as_they_are) == piecesOf(seen, as_they_are), text.c_str());
      QVERIFY2(piecesOf(of_moved, order) == piecesOf(seen, as_they_are), text.c_str());
      for (std::size_t p = 0; p < seen.pieces.size(); ++p) {
        QVERIFY2(same(of_turned.pieces[p].dimension, seen.pieces[p].dimension, kRounded),
                 text.c_str());
        QCOMPARE(of_turned.pieces[p].bars.size(), seen.pieces[p].bars.size());
      }
    }
    qInfo("%d were turned and reordered, %d judged", compared, judged);
    QVERIFY(compared > experiments() / 10);
  }

 private:
  static void requireWhole(const RunResult& result, const std::string& text) {
    const Dataset& dataset = *result.dataset;
    const Index neurons = dataset.neurons();
    QVERIFY2(dataset.inputs.allFinite(), text.c_str());
    QVERIFY2(result.training->network.allFinite(), text.c_str());
    for (const HistoryRow& row : result.training->history) {
      QVERIFY2(std::isfinite(row.train.total()), text.c_str());
    }
    const Analysis& analysis = result.analysis;
    QVERIFY2(!analysis.verdict.headline.empty(), text.c_str());
    if (!isAnalyzed(result)) {  // and the verdict says why
      QVERIFY2(!analysis.verdict.detail.empty(), text.c_str());
      return;
    }
    QCOMPARE(analysis.embedding.points.rows(), neurons);
    QVERIFY2(isPartition(analysis.embedding, neurons), text.c_str());
    QVERIFY2(hasPlaces(analysis.embedding), text.c_str());
    if (!dataset.truthKnown() || result.experiment.embedding.points != PointsOf::Input) return;
    const WeightsRecovery again =
        recoveryOf(result.training->network.w_in, truthOf(dataset), result.experiment.embedding);
    QVERIFY2(again.neighbors == analysis.neighbors, text.c_str());
    QVERIFY2(alike(again.scores, *analysis.scores, 0.0), text.c_str());
  }

  void requireComesBack(const RunResult& result, const std::string& text) {
    writeSession(result, path("run.wscape"));
    const StoredSession stored = readSession(path("run.wscape"));
    QVERIFY2(stored.experiment == result.experiment, text.c_str());
    const TrainerCheckpoint& before = *result.training;
    QVERIFY2(stored.checkpoint.network.w_in == before.network.w_in &&
                 stored.checkpoint.network.w_out == before.network.w_out &&
                 stored.checkpoint.network.b_output == before.network.b_output,
             text.c_str());
    QCOMPARE(stored.checkpoint.history.size(), before.history.size());
    if (!isAnalyzed(result)) {  // nor can it be read later
      QVERIFY2(refusal([&] { static_cast<void>(runOf(stored)); }).ends_with('.'), text.c_str());
      return;
    }
    const RunResult again = runOf(stored);
    QVERIFY2(again.training->network.w_in == before.network.w_in, text.c_str());
    QVERIFY2(alike(*again.analysis.scores, *result.analysis.scores, 0.0), text.c_str());
  }

  using PointsOf = EmbeddingParameters::Points;
};

QTEST_APPLESS_MAIN(PropertiesTest)
#include "properties_test.moc"
