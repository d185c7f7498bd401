// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of views. The window, its keys, lessons, --figures and exports iterate over it: a
// new view is its own file and its name in view_table.cpp.
#pragma once

#include <span>

#include "ui/views/view_entry.h"

namespace weightscape::ui {

/// In the order in which their names stand, the wiring first.
std::span<const ViewEntry> viewTable();

/// A title as it stands in the window.
QString viewTitle(const ViewEntry& view);

}  // namespace weightscape::ui
