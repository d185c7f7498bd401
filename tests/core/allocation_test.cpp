// SPDX-License-Identifier: GPL-3.0-or-later
// A step of training asks for no memory: what it needs is there from the steps before.
#include <QtTest>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>

#include "core/experiment/run.h"
#include "core/training/trainer.h"

namespace {

std::atomic<bool> counting = false;
std::atomic<long> allocations = 0;

void* counted(std::size_t size) {
  if (counting) ++allocations;
  void* const memory = std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

}  // namespace

// Eigen's matrices come from malloc, which the linker leads here (see CMakeLists.txt).
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the linker's names
extern "C" {
void* __real_malloc(std::size_t size);
void* __wrap_malloc(std::size_t size) {
  if (counting) ++allocations;
  return __real_malloc(size);
}
void* __real_calloc(std::size_t count, std::size_t size);
void* __wrap_calloc(std::size_t count, std::size_t size) {
  if (counting) ++allocations;
  return __real_calloc(count, size);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

void* operator new(std::size_t size) { return counted(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

using namespace weightscape;

class AllocationTest : public QObject {
  Q_OBJECT

 private slots:
  void stepsAskForNoMemory_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("activation");
    QTest::addColumn<int>("samples");
    for (const char* const optimizer : {"adam", "sgd"}) {
      for (const char* const activation : {"linear", "tanh"}) {
        QTest::addRow("%s, %s", optimizer, activation) << optimizer << activation << 2000;
        QTest::addRow("%s, %s, last batch smaller", optimizer, activation)
            << optimizer << activation << 1990;
      }
    }
  }

  void stepsAskForNoMemory() {
    QFETCH(QString, optimizer);
    QFETCH(QString, activation);
    QFETCH(int, samples);
    Experiment experiment;
    experiment.data.samples = samples;
    experiment.training.optimizer = optimizer == "adam" ? OptimizerKind::Adam : OptimizerKind::Sgd;
    experiment.training.learning_rate = 1e-4;
    experiment.network.activation =
        activation == "tanh" ? Activation::named("tanh") : Activation::named("linear");
    Trainer trainer = makeTrainer(experiment, makeDataset(experiment));
    const Index epoch = (trainer.dataset().training_samples + 99) / 100;
    trainer.advance(2 * epoch);  // everything has been met once
    for (Index step = 0; step < epoch - 1; ++step) {
      allocations = 0;
      counting = true;
      trainer.advance(1);
      counting = false;
      QCOMPARE(allocations.load(), 0L);
    }
  }

  void theCounterCounts() {
    allocations = 0;
    counting = true;
    const Matrix matrix = Matrix::Zero(100, 100);
    const auto number = std::make_unique<double>(matrix.sum());
    counting = false;
    QVERIFY(allocations.load() >= 2 && *number == 0.0);
  }
};

QTEST_APPLESS_MAIN(AllocationTest)
#include "allocation_test.moc"
