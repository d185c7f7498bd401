// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pins.h"

#include <algorithm>
#include <utility>

#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr const char* kUnpinning = WEIGHTSCAPE_TEXT("Unpinning");

bool same(const AnalysisSnapshot& a, const AnalysisSnapshot& b) {
  if (!(a.experiment == b.experiment)) return false;
  const Trained* const one = a.training->trained();
  const Trained* const other = b.training->trained();
  if (one == nullptr || other == nullptr) return a.training->userWeights() != nullptr;
  return one->network().w_in == other->network().w_in;
}

}  // namespace

bool Pins::takes(const Pin& pin) const { return pin && pin->analysis && pins_.size() < kMost; }

bool Pins::holds(const Pin& pin) const {
  return pin && std::any_of(pins_.begin(), pins_.end(),
                            [&](const Pin& other) { return same(*pin, *other); });
}

void Pins::add(const Pin& pin, const char* what) {
  if (!takes(pin)) return;
  emit stepBegins(what);
  pins_.push_back(pin);
  emit changed();
}

void Pins::remove(std::size_t which) {
  if (which >= pins_.size()) return;
  emit stepBegins(kUnpinning);
  pins_.erase(pins_.begin() + static_cast<std::ptrdiff_t>(which));
  emit changed();
}

void Pins::clear() {
  if (pins_.empty()) return;
  emit stepBegins(kUnpinning);
  set({});
}

void Pins::set(std::vector<Pin> pins) {
  if (pins == pins_) return;
  pins_ = std::move(pins);
  emit changed();
}

void Pins::bring(std::vector<Pin> pins) {
  for (Pin& pin : pins_) {
    const bool there =
        std::any_of(pins.begin(), pins.end(), [&](const Pin& other) { return same(*pin, *other); });
    if (!there) pins.push_back(std::move(pin));
  }
  pins_ = std::move(pins);
  if (pins_.size() > kMost) pins_.resize(kMost);
  emit changed();
}

}  // namespace weightscape::ui
