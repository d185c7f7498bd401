// The parts that decide how fast the program is, one by one. ./dev bench compares them with other
// libraries and writes docs/performance.md.
#include <benchmark/benchmark.h>

#include <chrono>
#include <memory>

#include "core/base/blocks.h"
#include "core/base/libraries.h"
#include "core/base/random.h"
#include "core/embedding/embedding.h"
#include "core/experiment/run.h"

namespace {

using namespace weightscape;

/// Activity whose values do not matter: a step takes as long whatever it trains on.
std::shared_ptr<const Dataset> noise(Index neurons, Index samples) {
  Random random(1, Random::Stream::Analysis);
  auto dataset = std::make_shared<Dataset>();
  dataset->inputs.resize(neurons, samples);
  for (double& value : dataset->inputs.reshaped()) value = random.normal();
  dataset->training_samples = samples;
  dataset->spectrum.values = Vector::Ones(1);
  dataset->spectrum.mean = Vector::Zero(neurons);
  return dataset;
}

/// tanh, Adam, L2, biases: N, H, B, and the steps in an epoch.
void trainingStep(benchmark::State& state) {
  const Index neurons = state.range(0);
  const Index batch = state.range(2);
  NetworkParameters network;
  network.hidden = static_cast<int>(state.range(1));
  network.activation = Activation::Tanh;
  ObjectiveParameters objective;
  objective.l2 = 1e-3;
  TrainingParameters training;
  training.learning_rate = 1e-5;
  training.batch = static_cast<int>(batch);
  training.epochs = 1 << 30;
  const Index epoch = state.range(3);
  Trainer trainer(noise(neurons, epoch * batch), network, objective, training, 1);
  trainer.advance(epoch);
  // A step, as the other library takes it: what an epoch ends with (the losses over all samples)
  // is left out.
  while (state.KeepRunningBatch(epoch - 1)) {
    const auto begin = std::chrono::steady_clock::now();
    trainer.advance(epoch - 1);
    const auto end = std::chrono::steady_clock::now();
    state.SetIterationTime(std::chrono::duration<double>(end - begin).count());
    trainer.advance(1);
  }
  state.counters["steps"] =
      benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(trainingStep)
    ->Args({100, 20, 100, 64})
    ->Args({400, 60, 100, 64})
    ->Args({2500, 200, 256, 64})
    ->UseManualTime();

/// How the cost of a step grows with N, and with H.
void stepOfN(benchmark::State& state) { trainingStep(state); }
BENCHMARK(stepOfN)
    ->ArgsProduct({{100, 400, 1600, 6400, 25600, 50000}, {20}, {100}, {8}})
    ->UseManualTime();

void stepOfH(benchmark::State& state) { trainingStep(state); }
BENCHMARK(stepOfH)->ArgsProduct({{1000}, {10, 30, 100, 300, 500}, {100}, {8}})->UseManualTime();

/// The five products of the largest step alone, split as the step splits them (Objective).
void trainingProducts(benchmark::State& state) {
  using MatrixF = MatrixOf<float>;
  constexpr Index kNeurons = 2500;
  constexpr Index kHidden = 200;
  constexpr Index kBatch = 256;
  const MatrixF w_in = MatrixF::Random(kHidden, kNeurons);
  const MatrixF w_out = MatrixF::Random(kNeurons, kHidden);
  const MatrixF batch = MatrixF::Random(kNeurons, kBatch);
  MatrixF hidden(kHidden, kBatch);
  MatrixF outputs(kNeurons, kBatch);
  MatrixF back(kHidden, kBatch);
  MatrixF gradient_in(kHidden, kNeurons);
  MatrixF gradient_out(kNeurons, kHidden);
  const Blocks samples = Blocks::forWork(kBatch, 3.0 * kNeurons * kHidden);
  const Blocks out = Blocks::forWork(kHidden, 2.0 * kNeurons * kBatch);
  const Blocks in = Blocks::forWork(kNeurons, 2.0 * kHidden * kBatch);
  while (state.KeepRunning()) {
    overBlocks(samples, kBatch, [&](Index /*block*/, Index first, Index width) {
      hidden.middleCols(first, width).noalias() = w_in * batch.middleCols(first, width);
      outputs.middleCols(first, width).noalias() = w_out * hidden.middleCols(first, width);
      back.middleCols(first, width).noalias() =
          w_out.transpose() * outputs.middleCols(first, width);
    });
    overBlocks(out, kHidden, [&](Index /*block*/, Index first, Index width) {
      gradient_out.middleCols(first, width).noalias() =
          outputs * hidden.middleRows(first, width).transpose();
    });
    overBlocks(in, kNeurons, [&](Index /*block*/, Index first, Index width) {
      gradient_in.middleCols(first, width).noalias() =
          back * batch.middleRows(first, width).transpose();
    });
    benchmark::DoNotOptimize(gradient_in.data());
  }
}
BENCHMARK(trainingProducts)->UseRealTime();

/// A sheet of points in 60 dimensions, as weights draw it.
Matrix sheet(Index count) {
  Random random(2, Random::Stream::Analysis);
  Matrix directions(60, 6);
  for (double& value : directions.reshaped()) value = random.normal();
  Matrix features(6, count);
  for (Index i = 0; i < count; ++i) {
    const double u = random.uniform();
    const double v = random.uniform();
    features.col(i) << u, v, 0.3 * std::sin(4.0 * u), 0.3 * std::cos(4.0 * v), 0.1 * u * v,
        0.1 * u * u;
  }
  return directions * features;
}

/// k = 10, 3 axes out, all threads: N.
void exactIsomap(benchmark::State& state) {
  const Matrix points = sheet(state.range(0));
  EmbeddingParameters parameters;
  parameters.neighbors = 10;
  while (state.KeepRunning()) benchmark::DoNotOptimize(embed(points, parameters));
}
BENCHMARK(exactIsomap)
    ->Arg(500)
    ->Arg(1000)
    ->Arg(2000)
    ->Arg(4000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void landmarkIsomap(benchmark::State& state) {
  const Matrix points = sheet(state.range(0));
  EmbeddingParameters parameters;
  parameters.neighbors = 10;
  parameters.method = EmbeddingMethod::LandmarkIsomap;
  while (state.KeepRunning()) benchmark::DoNotOptimize(embed(points, parameters));
}
BENCHMARK(landmarkIsomap)
    ->Arg(1000)
    ->Arg(4000)
    ->Arg(16000)
    ->Arg(50000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
  weightscape::prepareLibraries();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
