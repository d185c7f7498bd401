// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/packed_message.h"

#include <cstdint>
#include <cstring>
#include <utility>

namespace weightscape {
namespace {

/// What goes to a place.
enum class Kind : char { Words, Name, Sentence };

constexpr std::size_t kMostPlaces = 9;
constexpr int kDeepest = 4;

void append(const std::string& text, std::string& bytes) {
  const auto length = static_cast<std::uint32_t>(text.size());
  bytes.append(reinterpret_cast<const char*>(&length), sizeof(length));
  bytes += text;
}

void append(const Message& message, std::string& bytes) {
  append(message.pattern, bytes);
  bytes += static_cast<char>(message.arguments.size());
  for (const Argument& argument : message.arguments) {
    if (const Message* const sentence = argument.sentence()) {
      bytes += static_cast<char>(Kind::Sentence);
      append(*sentence, bytes);
    } else {
      bytes += static_cast<char>(argument.isName() ? Kind::Name : Kind::Words);
      append(argument.english(), bytes);
    }
  }
}

class Unpacking {
 public:
  explicit Unpacking(std::string_view bytes) : bytes_(bytes) {}

  std::optional<Message> message(int depth) {
    std::optional<std::string> pattern = text();
    const std::optional<char> places = sign();
    if (!pattern || !places || depth > kDeepest) return std::nullopt;
    const auto count = static_cast<unsigned char>(*places);
    if (count > kMostPlaces) return std::nullopt;
    Message message{std::move(*pattern), {}};
    for (unsigned char i = 0; i < count; ++i) {
      const std::optional<Argument> one = argument(depth);
      if (!one) return std::nullopt;
      message.arguments.push_back(*one);
    }
    return message;
  }
  [[nodiscard]] bool atEnd() const { return bytes_.empty(); }

 private:
  std::optional<Argument> argument(int depth) {
    const std::optional<char> kind = sign();
    if (!kind) return std::nullopt;
    if (*kind == static_cast<char>(Kind::Sentence)) {
      const std::optional<Message> sentence = message(depth + 1);
      return sentence ? std::optional<Argument>(*sentence) : std::nullopt;
    }
    std::optional<std::string> words = text();
    if (!words) return std::nullopt;
    if (*kind == static_cast<char>(Kind::Name)) return asIs(std::move(*words));
    if (*kind == static_cast<char>(Kind::Words)) return Argument(std::move(*words));
    return std::nullopt;
  }

  std::optional<char> sign() {
    if (bytes_.empty()) return std::nullopt;
    const char first = bytes_.front();
    bytes_.remove_prefix(1);
    return first;
  }

  std::optional<std::string> text() {
    std::uint32_t length = 0;
    if (bytes_.size() < sizeof(length)) return std::nullopt;
    std::memcpy(&length, bytes_.data(), sizeof(length));
    bytes_.remove_prefix(sizeof(length));
    if (length > bytes_.size()) return std::nullopt;
    std::string text(bytes_.substr(0, length));
    bytes_.remove_prefix(length);
    std::erase_if(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    return text;
  }

  std::string_view bytes_;
};

}  // namespace

std::string packed(const Message& message) {
  std::string bytes;
  append(message, bytes);
  return bytes;
}

std::optional<Message> unpacked(std::string_view bytes) {
  Unpacking from(bytes);
  std::optional<Message> message = from.message(1);
  return from.atEnd() ? message : std::nullopt;
}

}  // namespace weightscape
