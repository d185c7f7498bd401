#include "core/base/message.h"

#include <algorithm>

namespace weightscape {

std::string Message::english() const {
  // In one go: an argument may hold a "%1" of its own, as names of files do.
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const int place = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] - '1' : -1;
    if (place < 0 || place >= static_cast<int>(std::min<std::size_t>(arguments.size(), 9))) {
      text += pattern[i];
    } else {
      text += arguments[static_cast<std::size_t>(place)];
      ++i;
    }
  }
  return flag.empty() ? text : text + " (" + flag + ")";
}

}  // namespace weightscape
