// SPDX-License-Identifier: GPL-3.0-or-later
// A name under which libraries that open files by name open one that is open already: what was
// looked at is what is read, whatever happens to its own name.
#pragma once

#include <unistd.h>

#include <string>

#include "app/read_hdf5/answers.h"
#include "core/base/message.h"

namespace weightscape::read_hdf5 {

/// Throws Refusal where the system has none.
inline std::string pathOfDescriptor(int descriptor) {
  std::string path = "/proc/self/fd/" + std::to_string(descriptor);
  if (access(path.c_str(), F_OK) != 0) {
    refuse(
        WEIGHTSCAPE_TEXT("cannot be read here: files of this kind are opened by way of /proc, "
                         "which is not mounted; mount it (mount -t proc proc /proc)."));
  }
  return path;
}

}  // namespace weightscape::read_hdf5
