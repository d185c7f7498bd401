// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <algorithm>

#include "core/base/count.h"
#include "core/base/text.h"

namespace weightscape {

Argument::Argument(const Message& sentence) : sentence_(std::make_shared<Message>(sentence)) {}

Argument Argument::named(std::string name) {
  Argument argument(std::move(name));
  argument.name_ = true;
  return argument;
}

std::string Argument::english() const { return sentence_ ? sentence_->english() : text_; }

bool Argument::operator==(const Argument& other) const {
  if (sentence_ && other.sentence_) return *sentence_ == *other.sentence_;
  return !sentence_ && !other.sentence_ && name_ == other.name_ && text_ == other.text_;
}

std::string Message::english() const {
  // In one go: an argument may hold a "%1" of its own, as names of files do.
  std::string text;
  std::string rest = pattern;  // which changes behind a 1
  for (std::size_t i = 0; i < rest.size(); ++i) {
    const int place = rest[i] == '%' && i + 1 < rest.size() ? rest[i + 1] - '1' : -1;
    if (place < 0 || place >= static_cast<int>(std::min<std::size_t>(arguments.size(), 9))) {
      text += rest[i];
    } else {
      const std::string argument = arguments[static_cast<std::size_t>(place)].english();
      text += argument;
      rest = argument == "1" ? behindOne(rest.substr(i + 2)) : rest.substr(i + 2);
      i = static_cast<std::size_t>(-1);
    }
  }
  // An exception's text ends at the first zero, which names in files of others may hold.
  constexpr char kZero = '\0';
  for (std::size_t at = 0; (at = text.find(kZero, at)) != std::string::npos;) {
    text.replace(at, 1, "\\u0000");
  }
  return flag.empty() ? text : text + " (" + flag + ")";
}

Argument asIs(std::string name) { return Argument::named(std::move(name)); }

Argument choicesOf(const std::vector<std::string>& names, std::size_t most) {
  const std::string all = joinChoices(names);
  if (names.size() < 2 || all.size() > most) return asIs(shortened(all, most));
  std::string before;
  for (std::size_t i = 0; i + 1 < names.size(); ++i) before += (i == 0 ? "" : ", ") + names[i];
  return Message{WEIGHTSCAPE_TEXT("%1 or %2"), {asIs(before), asIs(names.back())}};
}

Argument namesOf(const std::vector<std::string>& names, std::size_t most,
                 const std::string& between) {
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    text += (i == 0 ? "" : between) + names[i];
  }
  if (names.size() <= most) return asIs(text);
  return Message{WEIGHTSCAPE_TEXT("%1 and %2 more"), {asIs(text), names.size() - most}};
}

}  // namespace weightscape
