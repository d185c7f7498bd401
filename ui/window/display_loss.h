// SPDX-License-Identifier: GPL-3.0-or-later
// A display that goes is met by Qt or by Xlib, whoever asks it first; this is Xlib's side.
#pragma once

namespace weightscape::ui {

/// From now on Xlib, which VTK draws with, tells GuardedApplication::tellDisplayGone instead of
/// printing words of its own. It still ends the process then.
void hearOfTheDisplayFromXlib();

}  // namespace weightscape::ui
