// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/settled.h"

namespace weightscape {
namespace {

double meanLoss(const std::vector<HistoryRow>& history, std::size_t begin) {
  double sum = 0.0;
  for (std::size_t i = begin; i < begin + kSettlingEpochs; ++i) sum += history[i].train.total();
  return sum / static_cast<double>(kSettlingEpochs);
}

}  // namespace

bool canGoOn(const TrainingParameters& training) {
  return training.schedule == Schedule::Constant && training.patience == 0;
}

bool settled(const std::vector<HistoryRow>& history, std::size_t begin) {
  if (history.size() < begin + 2 * kSettlingEpochs) return false;
  const double before = meanLoss(history, history.size() - 2 * kSettlingEpochs);
  const double now = meanLoss(history, history.size() - kSettlingEpochs);
  return before - now < kSettlingFall * now || now <= 0.0;
}

}  // namespace weightscape
