// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/display_loss.h"

#include "ui/window/guarded_application.h"

// Last: it has macros for words that others use.
#include <X11/Xlib.h>

namespace weightscape::ui {

void hearOfTheDisplayFromXlib() {
  XSetIOErrorHandler([](Display* /*display*/) {
    GuardedApplication::tellDisplayGone();
    return 0;
  });
}

}  // namespace weightscape::ui
