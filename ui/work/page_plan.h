// SPDX-License-Identifier: GPL-3.0-or-later
// All that a page is made of; nothing in it belongs to a window, so that it is made in any thread.
#pragma once

#include <memory>
#include <string>

#include "core/experiment/kept_runs.h"
#include "core/page/page_data.h"
#include "ui/work/training_snapshot.h"

namespace weightscape {
struct Control;
struct Evidence;
struct NeuronLabels;
}  // namespace weightscape

namespace weightscape::ui {

struct PagePlan {
  TrainingSnapshot training;                   ///< that is open, as it stands
  Experiment experiment;                       ///< of it, with the embedding as it is set
  std::shared_ptr<const Evidence> evidence;    ///< as far as it is known already
  std::shared_ptr<const NeuronLabels> labels;  ///< may be null
  KeptSweep sweep;                             ///< whose runs are shown; empty: the training is
  bool moments = true;
  bool look_for_evidence = true;
  PageText text;
  std::string language;   ///< "en", "zh_CN"
  Translator translated;  ///< into it; of any thread
};

/// The file. Throws Error; Stopped.
std::string makePage(const PagePlan& plan, const Control& control);

}  // namespace weightscape::ui
