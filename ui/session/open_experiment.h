// SPDX-License-Identifier: GPL-3.0-or-later
// The experiment that is open, to be read; Session changes it.
#pragma once

#include <QObject>

#include "core/experiment/experiment.h"

namespace weightscape::ui {

class OpenExperiment : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  [[nodiscard]] const Experiment& now() const { return experiment_; }
  /// Weights of one's own, which are embedded and not trained.
  [[nodiscard]] bool hasOwnWeights() const { return !experiment_.user_weights.file.empty(); }

 signals:
  void loaded();   ///< another experiment: groups may differ
  void changed();  ///< a value of the same experiment

 private:
  friend class Session;
  Experiment experiment_;
};

}  // namespace weightscape::ui
