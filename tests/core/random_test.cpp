// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"

using weightscape::Random;

class RandomTest : public QObject {
  Q_OBJECT

 private slots:
  /// The engine's value is fixed by the C++ standard: the 10000th output of a default-constructed
  /// std::mt19937_64 is 9981545732273789042.
  void engineIsTheStandardOne() {
    std::mt19937_64 engine;
    engine.discard(9999);
    QCOMPARE(engine(), std::uint64_t{9981545732273789042ULL});
  }

  void goldenValues();

  void streamsAndSeedsDiffer() {
    Random a(1, Random::Stream::Data);
    Random b(1, Random::Stream::Weights);
    Random c(2, Random::Stream::Data);
    const double first = a.uniform();
    QVERIFY(first != b.uniform());
    QVERIFY(first != c.uniform());
  }

  void momentsOfTheNormal() {
    Random random(7, Random::Stream::Data);
    constexpr int kCount = 200000;
    double sum = 0.0;
    double squares = 0.0;
    double fourth = 0.0;
    for (int i = 0; i < kCount; ++i) {
      const double x = random.normal();
      sum += x;
      squares += x * x;
      fourth += x * x * x * x;
    }
    QVERIFY(std::abs(sum / kCount) < 0.01);
    QVERIFY(std::abs(squares / kCount - 1.0) < 0.02);
    QVERIFY(std::abs(fourth / kCount - 3.0) < 0.15);
  }

  void belowIsUniform() {
    Random random(3, Random::Stream::Data);
    std::vector<int> counts(7, 0);
    for (int i = 0; i < 70000; ++i) ++counts[random.below(7)];
    for (const int count : counts) QVERIFY(std::abs(count - 10000) < 500);
  }

  void shuffleKeepsEveryItem() {
    Random random(3, Random::Stream::Data);
    std::vector<int> items(100);
    std::iota(items.begin(), items.end(), 0);
    const std::vector<int> before = items;
    random.shuffle(items);
    QVERIFY(items != before);
    std::sort(items.begin(), items.end());
    QVERIFY(items == before);
  }

  void stateGoesOnWhereItWas() {
    Random random(5, Random::Stream::Training);
    random.normal();  // leaves a spare value behind
    const std::string state = random.state();
    std::vector<double> expected(5);
    for (double& value : expected) value = random.normal();
    Random other(99, Random::Stream::Data);
    other.restore(state);
    for (const double value : expected) QCOMPARE(other.normal(), value);
    QVERIFY_EXCEPTION_THROWN(other.restore("no state"), weightscape::Error);
  }
};

void RandomTest::goldenValues() {
  Random random(1, Random::Stream::Data);
  const std::vector<double> uniforms = {0.71669132095293619, 0.74612850924531993,
                                        0.92830900773166869, 0.85399898249121231};
  for (const double value : uniforms) QCOMPARE(random.uniform(), value);
  const std::vector<double> normals = {0.74472318373359858, -1.3756853890894221,
                                       -2.8686272553255132, 0.077514387457380748};
  // The C library's log and cos may round the last bit differently.
  for (const double value : normals) QVERIFY(std::abs(random.normal() - value) < 1e-14);
  QCOMPARE(random.below(1000), std::uint64_t{2});
  std::vector<int> items = {0, 1, 2, 3, 4, 5, 6, 7};
  random.shuffle(items);
  QCOMPARE(items, (std::vector<int>{2, 7, 0, 5, 1, 4, 6, 3}));
}

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
