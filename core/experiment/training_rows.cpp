// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_rows.h"

#include "core/network/activation.h"

#define TEXT WEIGHTSCAPE_TEXT

namespace weightscape::rows {
namespace {

bool byGradient(const Experiment& e) { return e.training.optimizer != OptimizerKind::Lbfgs; }

bool descends(const Experiment& e) { return e.training.optimizer == OptimizerKind::Sgd; }

}  // namespace

void addNetwork(std::vector<Parameter>& table) {
  table.push_back(number(
      "network.hidden", Section::Network, kInteger,
      {TEXT("Hidden units H"), "", TEXT("Width of the hidden layer.")},
      {1, 1e6, Scale::Logarithmic, 2, 200},
      [](Experiment & e, std::size_t) -> auto& { return e.network.hidden; }));
  table.push_back(choice(
      "network.activation", Section::Network,
      {TEXT("Activation φ"), "",
       TEXT("Nonlinearity of the hidden units; the closed form holds for linear ones.")},
      Activation::names(),
      [](Experiment & e, std::size_t) -> auto& { return e.network.activation; }));
  table.push_back(number(
      "network.init_gain", Section::Network, kReal,
      {TEXT("Start gain"), "",
       TEXT("Weights start as gain·N(0,1)/√fan-in; a small start is itself a weak regulariser.")},
      {0, 1000, Scale::Linear, 0, 3},
      [](Experiment & e, std::size_t) -> auto& { return e.network.init_gain; }));
  table.push_back(entry(
      "network.biases", Section::Network, kSwitch,
      {TEXT("Biases"), "", TEXT("Let hidden and output units have a bias (not penalised).")},
      [](Experiment & e, std::size_t) -> auto& { return e.network.biases; }));
  table.push_back(entry(
      "network.tied", Section::Network, kSwitch,
      {TEXT("Tied weights"), "", TEXT("Use Wᵢₙ transposed as Wₒᵤₜ.")},
      [](Experiment & e, std::size_t) -> auto& { return e.network.tied; }));
}

void addObjective(std::vector<Parameter>& table) {
  table.push_back(live(number(
      "objective.l2", Section::Regularisation, kReal,
      {TEXT("λ (L2)"), "",
       TEXT("Penalty λ(‖Wᵢₙ‖² + ‖Wₒᵤₜ‖²); a mode of the inputs survives when its eigenvalue is "
            "above λ (Kunin et al. 2019).")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-4, 2},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2; })));
  table.push_back(live(entry(
      "objective.l2_separate", Section::Regularisation, kSwitch,
      {TEXT("Separate λ for Wₒᵤₜ"), "",
       TEXT("λ then counts for Wᵢₙ alone; the closed form has √(λᵢₙ·λₒᵤₜ) in its place.")},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2_separate; })));
  table.push_back(live(number(
      "objective.l2_out", Section::Regularisation, kReal,
      {TEXT("λ of Wₒᵤₜ"), "", TEXT("Penalty λₒᵤₜ‖Wₒᵤₜ‖², where it is separate.")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-4, 2},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2_out; })));
  table.back().applies = [](const Experiment& e) { return e.objective.l2_separate; };
  table.push_back(live(entry(
      "objective.l2_relative", Section::Regularisation, kSwitch,
      {TEXT("λ in units of s₁"), "",
       TEXT("Measure λ by the largest eigenvalue of the inputs: from 1 on all weights vanish.")},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2_relative; })));
  table.push_back(live(number(
      "objective.l1", Section::Regularisation, kReal,
      {TEXT("μ (L1)"), "", TEXT("Penalty μ(Σ|Wᵢₙ| + Σ|Wₒᵤₜ|).")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-5, 1},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l1; })));
  table.push_back(live(number(
      "objective.activity_l2", Section::Regularisation, kReal,
      {TEXT("ν (activity)"), "", TEXT("Penalty ν·mean ‖h‖² on the hidden activity.")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-4, 10},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.activity_l2; })));
  table.push_back(live(entry(
      "objective.nonnegative", Section::Regularisation, kSwitch,
      {TEXT("Non-negative weights"), "", TEXT("Set negative weights to zero after every step.")},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.nonnegative; })));
}

void addTraining(std::vector<Parameter>& table) {
  table.push_back(choice(
      "training.optimizer", Section::Training,
      {TEXT("Optimiser"), "",
       TEXT("Adam (Kingma & Ba 2015), stochastic gradient descent with momentum, or L-BFGS on all "
            "samples at once (Liu & Nocedal 1989), where an epoch is one iteration.")},
      optimizerNames(), [](Experiment & e, std::size_t) -> auto& { return e.training.optimizer; }));
  table.push_back(live(number(
      "training.learning_rate", Section::Training, kReal,
      {TEXT("Learning rate"), "", TEXT("Length of a step along the gradient.")},
      {0, 1000, Scale::Logarithmic, 1e-4, 1},
      [](Experiment & e, std::size_t) -> auto& { return e.training.learning_rate; })));
  table.back().applies = byGradient;
  table.push_back(live(choice(
      "training.schedule", Section::Training,
      {TEXT("Schedule"), "",
       TEXT("The learning rate stays, or falls to zero over the epochs on a line or half a "
            "cosine.")},
      scheduleNames(), [](Experiment & e, std::size_t) -> auto& { return e.training.schedule; })));
  table.back().applies = byGradient;
  table.push_back(number(
      "training.momentum", Section::Training, kReal,
      {TEXT("Momentum"), "", TEXT("Share of the last step that is kept; gradient descent only.")},
      {0, 0.999}, [](Experiment & e, std::size_t) -> auto& { return e.training.momentum; }));
  table.back().applies = descends;
  table.push_back(live(number(
      "training.batch", Section::Training, kInteger,
      {TEXT("Batch"), TEXT("samples"),
       TEXT("Samples a step; a batch larger than the training split uses all of it.")},
      {1, 1e8, Scale::Logarithmic, 1, 2000},
      [](Experiment & e, std::size_t) -> auto& { return e.training.batch; })));
  table.back().applies = byGradient;
  table.push_back(live(number(
      "training.epochs", Section::Training, kInteger,
      {TEXT("Epochs"), "", TEXT("Passes through the training samples.")},
      {0, 1e7, Scale::Logarithmic, 1, 2000},
      [](Experiment & e, std::size_t) -> auto& { return e.training.epochs; })));
  table.push_back(number(
      "training.patience", Section::Training, kInteger,
      {TEXT("Patience"), TEXT("epochs"),
       TEXT("Stop when the validation error has not improved for so long, and go back to its best "
            "epoch; 0 never stops.")},
      {0, 1e7, Scale::LogarithmicWithZero, 1, 1000},
      [](Experiment & e, std::size_t) -> auto& { return e.training.patience; }));
}

}  // namespace weightscape::rows
