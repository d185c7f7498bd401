#include "core/base/message.h"

namespace weightscape {

std::string Message::english() const {
  std::string text = pattern;
  for (std::size_t i = arguments.size(); i > 0; --i) {
    const std::string place = "%" + std::to_string(i);
    const std::size_t at = text.find(place);
    if (at != std::string::npos) text.replace(at, place.size(), arguments[i - 1]);
  }
  return text;
}

}  // namespace weightscape
