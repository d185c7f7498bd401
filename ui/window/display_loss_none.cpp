// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no X11.
#include "ui/window/display_loss.h"

namespace weightscape::ui {

void hearOfTheDisplayFromXlib() {}

}  // namespace weightscape::ui
