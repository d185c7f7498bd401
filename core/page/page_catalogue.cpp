// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_catalogue.h"

#include <algorithm>
#include <map>
#include <memory>
#include <pugixml.hpp>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/page/page_parts.h"

namespace weightscape {
namespace {

/// The words of one language: what the window's catalogue has for the core.
class Catalogue {
 public:
  explicit Catalogue(const PageCatalogue& source) : comma_(std::string_view(source.code) == "de") {
    pugi::xml_document document;
    document.load_string(source.xml);
    for (const pugi::xml_node& message : document.child("context").children("message")) {
      texts_[message.child_value("source")] = message.child_value("translation");
    }
  }

  [[nodiscard]] std::string sentence(const Message& message) const {
    const std::string pattern = word(message.pattern);
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      const int place = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] - '1' : -1;
      if (place < 0 ||
          place >= static_cast<int>(std::min<std::size_t>(message.arguments.size(), 9))) {
        text += pattern[i];
        continue;
      }
      text += argument(message.arguments[static_cast<std::size_t>(place)]);
      ++i;
    }
    return text;
  }

 private:
  [[nodiscard]] std::string word(const std::string& text) const {
    const auto known = texts_.find(text);
    return known != texts_.end() && !known->second.empty() ? known->second : text;
  }

  /// "ring 2" is a word and its number, "ring, line" a list of words.
  [[nodiscard]] std::string words(const std::string& text) const {
    if (texts_.contains(text)) return word(text);
    if (const std::size_t comma = text.find(", "); comma != std::string::npos) {
      return words(text.substr(0, comma)) + ", " + words(text.substr(comma + 2));
    }
    const std::size_t blank = text.rfind(' ');
    const bool numbered = blank != std::string::npos && blank + 1 < text.size() &&
                          text.find_first_not_of("0123456789", blank + 1) == std::string::npos;
    return numbered ? words(text.substr(0, blank)) + text.substr(blank) : text;
  }

  [[nodiscard]] std::string argument(const Argument& given) const {
    if (given.sentence() != nullptr) return sentence(*given.sentence());
    std::string text = given.english();
    if (given.isName()) return text;
    if (!parseNumber(text)) return words(text);
    if (comma_) std::replace(text.begin(), text.end(), '.', ',');
    return text;
  }

  std::map<std::string, std::string> texts_;
  bool comma_ = false;
};

}  // namespace

const std::vector<std::string>& pageLanguages() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> codes = {"en"};
    for (const PageCatalogue& catalogue : pageCatalogues()) codes.emplace_back(catalogue.code);
    return codes;
  }();
  return all;
}

Translator translatorTo(const std::string& code) {
  if (code == pageLanguages().front()) {
    return [](const Message& message) { return message.english(); };
  }
  for (const PageCatalogue& source : pageCatalogues()) {
    if (code != source.code) continue;
    const auto catalogue = std::make_shared<const Catalogue>(source);
    return [catalogue](const Message& message) { return catalogue->sentence(message); };
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("--language: '%1' is not allowed; it takes %2."),
                      {asIs(code), asIs(joinChoices(pageLanguages()))}});
}

}  // namespace weightscape
