// SPDX-License-Identifier: GPL-3.0-or-later
// Loops over threads: all is done once, in time, with the same bits.
#include <QtTest>
#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "core/base/blocks.h"
#include "core/base/error.h"
#include "core/training/trainer.h"

using namespace weightscape;

namespace {

MatrixOf<float> noise(Index rows, Index columns, std::uint64_t seed) {
  Random random(seed, Random::Stream::Analysis);
  MatrixOf<float> result(rows, columns);
  for (float& value : result.reshaped()) value = static_cast<float>(random.normal());
  return result;
}

AutoencoderOf<float> network(Index neurons, int hidden, Activation activation) {
  Random random(7, Random::Stream::Weights);
  AutoencoderOf<float> result =
      makeAutoencoder({.hidden = hidden, .activation = activation}, neurons, random).cast<float>();
  result.b_hidden = noise(hidden, 1, 8);
  result.b_output = noise(neurons, 1, 9);
  return result;
}

/// Largest difference over largest value.
template <typename A, typename B>
double difference(const A& a, const B& b) {
  return static_cast<double>((a - b).cwiseAbs().maxCoeff()) /
         static_cast<double>(b.cwiseAbs().maxCoeff());
}

}  // namespace

class ParallelTest : public QObject {
  Q_OBJECT

 private slots:
  void everyPlaceIsVisitedOnce() {
    for (const std::size_t threads : {1, 2, 3, 7, 500}) {
      std::vector<int> touched(101, 0);
      parallelFor(101, threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) ++touched[i];
      });
      QVERIFY(std::all_of(touched.begin(), touched.end(), [](int n) { return n == 1; }));
    }
  }

  void nothingToDoIsDone() {
    int calls = 0;
    parallelFor(0, 4, [&](std::size_t begin, std::size_t end) {
      ++calls;
      QCOMPARE(begin, end);  // on this thread: it is one range
    });
    QCOMPARE(calls, 1);
    parallelTasks(0, 4, [&](std::size_t) { ++calls; });
    QCOMPARE(calls, 1);
  }

  /// Helpers are met in every state: on the lookout, on the way to sleep, asleep.
  void manyShortLoopsFollowEachOther() {
    std::vector<int> numbers(4, 0);
    constexpr int kLoops = 3000;
    for (int loop = 0; loop < kLoops; ++loop) {
      parallelFor(4, 4, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) numbers[i] += 1;
      });
      if (loop % 100 == 0) std::this_thread::sleep_for(std::chrono::microseconds(loop / 10));
    }
    for (const int number : numbers) QCOMPARE(number, kLoops);
  }

  void threadsHaveLoopsOfTheirOwnAtOnce() {
    std::vector<std::vector<int>> touched(4, std::vector<int>(64, 0));
    {
      std::vector<std::jthread> threads;
      threads.reserve(touched.size());
      for (std::vector<int>& own : touched) {
        threads.emplace_back([&own] {
          for (int loop = 0; loop < 200; ++loop) {
            parallelFor(own.size(), 3, [&](std::size_t begin, std::size_t end) {
              for (std::size_t i = begin; i < end; ++i) ++own[i];
            });
          }
        });
      }
    }
    for (const std::vector<int>& own : touched) {
      QVERIFY(std::all_of(own.begin(), own.end(), [](int n) { return n == 200; }));
    }
  }

  void loopsInsideStayOnTheirThread() {
    std::vector<int> elsewhere(8, 0);
    parallelFor(8, 4, [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) {
        const std::thread::id here = std::this_thread::get_id();
        parallelFor(100, 4, [&](std::size_t, std::size_t) {
          if (std::this_thread::get_id() != here) ++elsewhere[i];
        });
        parallelTasks(10, 4, [&](std::size_t) {
          if (std::this_thread::get_id() != here) ++elsewhere[i];
        });
      }
    });
    for (const int count : elsewhere) QCOMPARE(count, 0);
    const OnOneThread here_only;
    const std::thread::id here = std::this_thread::get_id();
    parallelFor(8, 4, [&](std::size_t, std::size_t) {
      if (std::this_thread::get_id() != here) ++elsewhere[0];
    });
    QCOMPARE(elsewhere[0], 0);
  }

  void theFirstFailureIsThrownAndTheNextLoopWorks() {
    for (int round = 0; round < 20; ++round) {
      try {
        parallelFor(4, 4, [](std::size_t begin, std::size_t) {
          if (begin > 0) throw Error("range " + std::to_string(begin));
        });
        QFAIL("nothing was thrown");
      } catch (const Error& error) {
        QCOMPARE(QString(error.what()), QString("range 1"));
      }
      std::atomic<int> calls = 0;
      parallelFor(4, 4, [&](std::size_t begin, std::size_t end) {
        calls += static_cast<int>(end - begin);
      });
      QCOMPARE(calls.load(), 4);
    }
  }

  void tasksEndWithAFailure() {
    std::vector<int> taken(1000, 0);
    parallelTasks(1000, 4, [&](std::size_t task) { ++taken[task]; });
    QVERIFY(std::all_of(taken.begin(), taken.end(), [](int count) { return count == 1; }));
    QVERIFY_EXCEPTION_THROWN(parallelTasks(10, 3,
                                           [](std::size_t task) {
                                             if (task == 4) throw Error("x");
                                           }),
                             Error);
  }

  void blocksCoverTheColumns_data() {
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("each");
    for (const int columns : {1, 2, 3, 5, 100, 257}) {
      for (const double each : {1.0, 3e4, 1e9}) {
        QTest::addRow("%d of %g", columns, each) << columns << each;
      }
    }
  }

  void blocksCoverTheColumns() {
    QFETCH(int, columns);
    QFETCH(double, each);
    const Blocks blocks = Blocks::forWork(columns, each);
    std::vector<int> touched(static_cast<std::size_t>(columns), 0);
    std::atomic<int> bad = 0;
    overBlocks(blocks, columns, [&](Index block, Index first, Index width) {
      if (block >= blocks.count || width < 1) ++bad;
      for (Index i = first; i < first + width; ++i) ++touched[static_cast<std::size_t>(i)];
    });
    QVERIFY(std::all_of(touched.begin(), touched.end(), [](int count) { return count == 1; }));
    QCOMPARE(bad.load(), 0);
  }

  void largeStepsAreWhatTheEquationsSay_data() {
    QTest::addColumn<int>("neurons");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("batch");
    QTest::newRow("one block") << 50 << 10 << 20;
    QTest::newRow("two blocks") << 400 << 60 << 99;
    QTest::newRow("four blocks") << 1000 << 101 << 129;
    QTest::newRow("more blocks than samples") << 3000 << 400 << 3;
  }

  /// In blocks on all threads, on one thread, and written out in double precision.
  void largeStepsAreWhatTheEquationsSay() {
    QFETCH(int, neurons);
    QFETCH(int, hidden);
    QFETCH(int, batch);
    const AutoencoderOf<float> net = network(neurons, hidden, Activation::named("tanh"));
    const MatrixOf<float> x = noise(neurons, batch, 10);
    const Penalties penalties{.l2_in = 0.3, .l2_out = 0.2, .l1 = 0.01, .activity_l2 = 0.1};
    ObjectiveOf<float> objective;
    GradientOf<float> gradient;
    const Terms terms = objective.evaluate(net, penalties, x, gradient);
    GradientOf<float> alone;
    {
      const OnOneThread one;
      ObjectiveOf<float> another;
      QCOMPARE(another.evaluate(net, penalties, x, alone).total(), terms.total());
    }
    QVERIFY(alone.w_in == gradient.w_in && alone.w_out == gradient.w_out);
    QVERIFY(alone.b_hidden == gradient.b_hidden && alone.b_output == gradient.b_output);

    const Autoencoder exact = net.cast<double>();
    const Matrix inputs = x.cast<double>();
    const Matrix h = ((exact.w_in * inputs).colwise() + exact.b_hidden).array().tanh().matrix();
    const Matrix residual = ((exact.w_out * h).colwise() + exact.b_output) - inputs;
    const double samples = batch;
    const double error = residual.squaredNorm() / samples;
    const double activity = penalties.activity_l2 * h.squaredNorm() / samples;
    const Matrix back = ((2.0 / samples) *
                         (exact.w_out.transpose() * residual + penalties.activity_l2 * h).array() *
                         (1.0 - h.array().square()))
                            .matrix();
    const Matrix w_in = back * inputs.transpose() + 2.0 * penalties.l2_in * exact.w_in +
                        penalties.l1 * exact.w_in.cwiseSign();
    const Matrix w_out = (2.0 / samples) * residual * h.transpose() +
                         2.0 * penalties.l2_out * exact.w_out +
                         penalties.l1 * exact.w_out.cwiseSign();
    constexpr double kSingle = 1e-5;
    QVERIFY(std::abs(terms.reconstruction - error) < kSingle * error);
    QVERIFY(std::abs(terms.activity - activity) < kSingle * activity);
    QVERIFY(difference(gradient.w_in.cast<double>(), w_in) < kSingle);
    QVERIFY(difference(gradient.w_out.cast<double>(), w_out) < kSingle);
    QVERIFY(difference(gradient.b_hidden.cast<double>(), back.rowwise().sum()) < kSingle);
    QVERIFY(difference(gradient.b_output.cast<double>(),
                       (2.0 / samples) * residual.rowwise().sum()) < kSingle);
  }

  void trainingOnOneThreadGivesTheSameBits() {
    auto dataset = std::make_shared<Dataset>();
    dataset->inputs = noise(400, 700, 11).cast<double>();
    dataset->training_samples = 500;
    dataset->spectrum.values = Vector::Ones(1);
    dataset->spectrum.mean = Vector::Zero(400);
    const TrainingParameters training{.learning_rate = 1e-3, .batch = 100, .epochs = 3};
    const NetworkParameters net{.hidden = 60, .activation = Activation::named("tanh")};
    Trainer many(dataset, net, {}, training, 5);
    many.advance(1000);
    Trainer one(dataset, net, {}, training, 5);
    {
      const OnOneThread only;
      one.advance(1000);
    }
    QVERIFY(many.network().w_in == one.network().w_in);
    QVERIFY(many.network().b_output == one.network().b_output);
    QCOMPARE(many.history().back().train.total(), one.history().back().train.total());
    QCOMPARE(many.history().back().validation, one.history().back().validation);
  }
};

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
