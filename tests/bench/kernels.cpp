// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that decide how fast the program is, one by one. ./dev bench compares them with other
// libraries and writes docs/performance.md.
#include <benchmark/benchmark.h>

#include <chrono>
#include <memory>
#include <numeric>

#include "core/base/libraries.h"
#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/embedding/embedding.h"
#include "core/embedding/geodesics.h"
#include "core/embedding/methods/isomap.h"
#include "core/embedding/neighbor_graph.h"
#include "core/experiment/run.h"
#include "core/training/trainer.h"
#include "tests/bench/step_products.h"

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
  network.activation = Activation::named("tanh");
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
void stepSizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->ArgsProduct({{100, 400, 1600, 6400, 25600, 50000}, {20}, {100}, {8}})
      ->ArgsProduct({{1000}, {10, 30, 100, 300, 500}, {100}, {8}});
}

void stepOfSize(benchmark::State& state) { trainingStep(state); }
BENCHMARK(stepOfSize)->Apply(stepSizes)->UseManualTime();

BENCHMARK(stepProducts)->Apply(comparedSizes)->UseRealTime();

/// The parts of a step, for how they grow: N, H, B.
BENCHMARK(stepProducts)->Apply(stepSizes)->UseRealTime();

void stepUpdate(benchmark::State& state) {
  Random random(1, Random::Stream::Weights);
  const NetworkParameters parameters{.hidden = static_cast<int>(state.range(1))};
  AutoencoderOf<float> network = makeAutoencoder(parameters, state.range(0), random).cast<float>();
  const GradientOf<float> gradient{network.w_in, network.w_out, network.b_hidden, network.b_output};
  OptimizerOf<float> optimizer(OptimizerKind::Adam, 0.0, network);
  while (state.KeepRunning()) optimizer.apply(gradient, 1e-6, network);
}
BENCHMARK(stepUpdate)->Apply(stepSizes)->UseRealTime();

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
void isomap(benchmark::State& state, EmbeddingMethod method) {
  const Matrix points = sheet(state.range(0));
  EmbeddingParameters parameters;
  parameters.neighbors = 10;
  parameters.method = method;
  while (state.KeepRunning()) benchmark::DoNotOptimize(embed(points, parameters));
}

void exactIsomap(benchmark::State& state) { isomap(state, EmbeddingMethod::named("isomap")); }
BENCHMARK(exactIsomap)
    ->Arg(500)
    ->Arg(1000)
    ->Arg(2000)
    ->Arg(4000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void landmarkIsomap(benchmark::State& state) {
  isomap(state, EmbeddingMethod::named("landmark_isomap"));
}
BENCHMARK(landmarkIsomap)
    ->Arg(1000)
    ->Arg(4000)
    ->Arg(16000)
    ->Arg(50000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// The parts of both, for how they grow.
void isomapNeighbors(benchmark::State& state) {
  const Matrix points = sheet(state.range(0));
  while (state.KeepRunning()) benchmark::DoNotOptimize(nearestNeighborGraph(points, 10));
}

/// From landmarks; from all points where there are no fewer landmarks than points.
void isomapPaths(benchmark::State& state) {
  const Matrix points = sheet(state.range(0));
  const NeighborGraph graph = nearestNeighborGraph(points, 10);
  std::vector<Index> members(static_cast<std::size_t>(state.range(0)));
  std::iota(members.begin(), members.end(), 0);
  while (state.KeepRunning()) {
    if (state.range(1) < state.range(0)) {
      benchmark::DoNotOptimize(geodesicsFrom(
          graph, members, farthestLandmarks(points, members, state.range(1), {}), {}));
    } else {
      benchmark::DoNotOptimize(geodesicDistances(graph, members, {}));
    }
  }
}

void isomapSizes(benchmark::internal::Benchmark* benchmark) {
  const EmbeddingParameters parameters;
  for (const int size : {500, 1000, 2000, 4000}) benchmark->Args({size, size});
  for (const int size : {1000, 4000, 16000, 50000}) benchmark->Args({size, parameters.landmarks});
}
BENCHMARK(isomapNeighbors)->Apply(isomapSizes)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(isomapPaths)->Apply(isomapSizes)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
  weightscape::prepareLibraries();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
