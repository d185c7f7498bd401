// SPDX-License-Identifier: GPL-3.0-or-later
// How long who asks for a stop waits, at many moments of the largest work there is.
//
//   stops points NEURONS HIDDEN MOMENTS [METHOD]     a torus's weights
//   stops network NEURONS HIDDEN MOMENTS [METHOD]    a ring's data, a short training, its analysis
//   stops evidence NEURONS HIDDEN MOMENTS [SHUFFLES] a torus's weights, with 20 resamples
//   stops wiring FILE REDUCE MOMENTS [METHOD]        an edge list or matrix, from the file on
//
// Prints one line of JSON: the seconds of the whole, the longest wait in milliseconds with the
// share of the way at which it was asked for, the number of moments, and the longest time of the
// processor between two looks at the stop on one thread, in milliseconds.
#include <execinfo.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <numbers>
#include <string>
#include <thread>
#include <vector>

#include "core/base/libraries.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/evidence/evidence.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "core/training/trainer.h"

namespace {

using namespace weightscape;
using Clock = std::chrono::steady_clock;
using Work = std::function<void(const Control&)>;

double secondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

Matrix torus(Index neurons, Index hidden) {
  Random random(3, Random::Stream::Analysis);
  Matrix features(6, neurons);
  for (Index i = 0; i < neurons; ++i) {
    const double u = 2.0 * std::numbers::pi * random.uniform();
    const double v = 2.0 * std::numbers::pi * random.uniform();
    features.col(i) << std::cos(u), std::sin(u), std::cos(v), std::sin(v), 0.3 * std::cos(2.0 * u),
        0.3 * std::sin(2.0 * u);
  }
  Matrix mixture(hidden, 6);
  for (double& value : mixture.reshaped()) value = random.normal();
  Matrix weights = mixture * features;
  for (double& value : weights.reshaped()) value += 0.02 * random.normal();
  return weights;
}

/// Seconds from the asking to the answer; below 0 where the work was done before.
double answer(const Work& work, double after) {
  std::stop_source source;
  Clock::time_point asked;
  const std::jthread asker([&](const std::stop_token& ended) {
    const Clock::time_point begin = Clock::now();
    while (!ended.stop_requested() && secondsSince(begin) < after) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    asked = Clock::now();
    source.request_stop();
  });
  try {
    work({source.get_token(), {}});
  } catch (const Stopped&) {
    return secondsSince(asked);
  }
  return -1.0;
}

double processorSeconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// The longest time between two looks, everything on one thread; where WEIGHTSCAPE_GAPS is
/// set, those above so many milliseconds go to the standard error with the calls that ended them.
double longestGap(const Work& work) {
  const OnOneThread alone;
  const char* const told = std::getenv("WEIGHTSCAPE_GAPS");
  const double tell = told != nullptr ? 1e-3 * std::atof(told) : 1e9;
  double longest = 0.0;
  double last = processorSeconds();
  const std::function<void()> looked = [&] {
    const double gap = processorSeconds() - last;
    longest = std::max(longest, gap);
    if (gap > tell) {
      constexpr int kDeep = 16;
      void* calls[kDeep];
      std::fprintf(stderr, "gap %.0f ms\n", 1e3 * gap);
      std::fflush(stderr);
      backtrace_symbols_fd(calls, backtrace(calls, kDeep), 2);
    }
    last = processorSeconds();
  };
  work({{}, {}, &looked});
  looked();
  return longest;
}

int measure(const Work& work, int moments) {
  const double gap = longestGap(work);
  const Clock::time_point begin = Clock::now();
  work({});
  const double whole = secondsSince(begin);
  double worst = 0.0;
  double at = 0.0;
  int asked = 0;
  for (int i = 0; i < moments; ++i) {
    // Spread over the way, not by chance: the same moments whenever it is measured.
    const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(moments);
    const double waited = answer(work, share * whole);
    if (waited < 0.0) continue;
    ++asked;
    if (waited > worst) at = share;
    worst = std::max(worst, waited);
  }
  std::printf(
      "{\"seconds\": %.2f, \"worst\": %.1f, \"at\": %.2f, \"moments\": %d, \"gap\": %.1f}\n", whole,
      1e3 * worst, at, asked, 1e3 * gap);
  return 0;
}

EmbeddingParameters parametersOf(const char* method) {
  EmbeddingParameters parameters;
  parameters.method = EmbeddingMethod::named(method);
  return parameters;
}

}  // namespace

int main(int argc, char** argv) {
  weightscape::prepareLibraries();
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() < 4) return 2;
  const int moments = std::atoi(words[3].c_str());
  if (words[0] == "evidence") {
    const EvidenceSource source{
        torus(std::atoi(words[1].c_str()), std::atoi(words[2].c_str())), NullModel::Units, {}};
    EvidenceParameters parameters;
    if (words.size() > 4) parameters.shuffles = std::atoi(words[4].c_str());
    return measure([&](const Control& control) { evidenceOf(source, parameters, control); },
                   moments);
  }
  Experiment experiment;
  experiment.embedding = parametersOf(words.size() > 4 ? words[4].c_str() : "landmark_isomap");
  if (words[0] == "points") {
    UserWeights user_weights;
    user_weights.points = torus(std::atoi(words[1].c_str()), std::atoi(words[2].c_str()));
    return measure([&](const Control& control) { analyze(experiment, user_weights, control); },
                   moments);
  }
  if (words[0] == "network") {
    experiment.data.groups[0].neurons_per_axis = std::atoi(words[1].c_str());
    experiment.data.samples = 2000;
    experiment.network.hidden = std::atoi(words[2].c_str());
    return measure(
        [&](const Control& control) {
          const auto dataset = makeDataset(experiment, control);
          Trainer trainer = makeTrainer(experiment, dataset, control);
          constexpr Index kSteps = 25;  // beyond the end of an epoch
          trainer.advance(kSteps, control);
          analyze(experiment, *dataset, trainer.checkpoint(), control);
        },
        moments);
  }
  UserWeightsSource source;
  source.file = words[1];
  source.parameters.reduce = std::atoi(words[2].c_str());
  return measure(
      [&](const Control& control) {
        const UserWeights user_weights = loadUserWeights(source, control);
        analyze(experiment, user_weights, control);
      },
      moments);
}
