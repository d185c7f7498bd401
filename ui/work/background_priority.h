// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that compute give way to the one that draws and listens.
#pragma once

namespace weightscape::ui {

/// Nice levels by which they stand behind it: on two cores a window beside two busy threads would
/// else wait for its turn at each picture.
inline constexpr int kBackgroundNice = 5;
/// Behind those who train stands who reads what they train: what it shows is as new as they are
/// fast.
inline constexpr int kReadingNice = 1;

/// Puts the calling thread, and those it starts from now on, behind; for good. Does nothing where
/// the system has no priorities by thread. `farther`: levels behind the others who do.
void workInTheBackground(int farther = 0);

}  // namespace weightscape::ui
