// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/refresh_pace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace weightscape::ui {

RefreshPace::RefreshPace(std::function<void()> refresh, QObject* parent)
    : QObject(parent), refresh_(std::move(refresh)) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (std::exchange(waiting_, false)) run();
  });
}

void RefreshPace::ask(bool moving) {
  if (moving && timer_.isActive()) {
    waiting_ = true;
    return;
  }
  waiting_ = false;
  run();
}

void RefreshPace::run() {
  QElapsedTimer clock;
  clock.start();
  refresh_();
  const double took = static_cast<double>(clock.nsecsElapsed()) * 1e-6 + besides_;
  const double rest = took * (1.0 / kShare - 1.0);
  timer_.start(static_cast<int>(std::clamp(std::round(rest), 0.0, static_cast<double>(kLongest))));
}

}  // namespace weightscape::ui
