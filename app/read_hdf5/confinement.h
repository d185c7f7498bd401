// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper gives up before it looks at a file, so that the file can do no harm with it.
#pragma once

namespace weightscape::read_hdf5 {

/// No more memory than a file's structure needs, no writing, no core files, a bounded time of the
/// processor; ends with the program that started it.
void confine();

/// Once the file is open no other can be opened, by whatever name a dataset may give: neither the
/// sources of virtual data nor external files, nor the library's plugins. Nor is any other call of
/// the system left than those that reading and answering take.
void closeTheDoor();

/// From now on so much processor time is left, beside what every question gets.
void allowSeconds(double seconds);

/// So many bytes may be asked for, beside what a file's structure needs. False when the machine
/// does not have them.
bool allowMemory(double bytes);

}  // namespace weightscape::read_hdf5
