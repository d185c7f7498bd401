// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is called where nobody calls it otherwise.
#pragma once

#include <string>

namespace weightscape {

struct Experiment;

struct PageName {
  std::string name;         ///< a preset's name is in English; the page translates it
  std::string description;  ///< empty where there is none
};

/// The experiment's own words. Data of one's own are not the world of the preset whose parameters
/// they were trained with: then the file's name, and no description.
PageName pageNameOf(const Experiment& experiment);

}  // namespace weightscape
