// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/background_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace weightscape::ui {

void workInTheBackground([[maybe_unused]] int farther) {
#ifdef __linux__
  // Linux keeps a priority for each thread, by its number; a refusal leaves it as it was.
  const auto thread = static_cast<id_t>(gettid());
  setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + kBackgroundNice + farther);
#endif
}

}  // namespace weightscape::ui
