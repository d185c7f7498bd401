// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_html.h"

#include <cctype>
#include <cmath>
#include <functional>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/markup.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/base/version.h"
#include "core/page/base64.h"
#include "core/page/page_file.h"
#include "core/page/page_parts.h"
#include "core/page/page_still.h"
#include "core/page/page_words.h"

namespace weightscape {
namespace {

/// The first letter large, as sentences begin; other alphabets than Latin stay.
std::string begun(std::string sentence) {
  if (!sentence.empty()) {
    sentence[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence[0])));
  }
  return sentence;
}

std::string element(const char* tag, const std::string& text) {
  if (text.empty()) return "";
  return std::string("<") + tag + ">" + escapedMarkup(text) + "</" + tag + ">";
}

/// What is in a person's numbers: of at most four digits.
std::string numberText(double value, const std::string& language) {
  std::string text = shortNumber(value);
  if (language == "de") {
    for (char& sign : text) sign = sign == '.' ? ',' : sign;
  }
  if (text.starts_with('-')) text.replace(0, 1, "−");
  return text;
}

const char* verdictClass(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Recovered:
      return "good";
    case VerdictKind::PartlyRecovered:
      return "caution";
    case VerdictKind::Unscored:
      return "plain";
    case VerdictKind::Untrained:
    case VerdictKind::NotConverged:
      return "quiet";
    default:
      return "bad";
  }
}

/// SHA-256 as the policy of the page names it: only this style and this script may act.
std::string policySum(std::string_view text) {
  constexpr int kHex = 16;
  Sha256 sum;
  sum.add(text);
  const std::string digits = sum.hex();
  std::string bytes;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, kHex));
  }
  return "'sha256-" + base64Of(bytes) + "'";
}

std::string styleOf() {
  std::string style(kPageStyle);
  style += paletteStyle(false) + ".n{fill:#a0a0a4}\n@media (prefers-color-scheme:dark){";
  // The same twice: as the desktop is, and as the button says.
  const std::string dark = paletteStyle(true);
  const auto below = [&](const std::string& where) {
    std::string rules;
    for (std::size_t i = 0; i < dark.size(); ++i) {
      if (dark[i] == '.') rules += where;
      rules += dark[i];
    }
    return rules;
  };
  return style + below(":root:not([data-theme=light]) ") + "}\n" + below("[data-theme=dark] ");
}

/// Parts of the template, by their names.
class PageParts {
 public:
  PageParts(const Page& page, const PageText& text, const std::string& language,
            const Translator& translated)
      : page_(page), text_(text), language_(language), translated_(translated) {}

  [[nodiscard]] std::string part(const std::string& name) const {
    if (name.starts_with("w:")) return escapedMarkup(word(name.substr(2).c_str()));
    if (name == "lang") return language_ == "zh_CN" ? "zh-CN" : language_;
    if (name == "title") return escapedMarkup(text_.title);
    if (name == "description") return element("p", *text_.description);
    if (name == "policy") return policy();
    if (name == "style") return style();
    if (name == "script") return std::string(kPageScript);
    if (name == "data") return pageJson(page_, text_, language_, translated_);
    if (name == "still") return stillPicture(page_, text_.title + ": " + headline());
    if (name == "headline") return escapedMarkup(begun(headline()));
    if (name == "verdict") return verdictClass(page_.states[page_.first].verdict);
    if (name == "detail") return element("p", begun(translated_(page_.detail)));
    if (name == "scores") return numbers(page_.scores);
    if (name == "evidence") return evidence();
    if (name == "facts") return numbers(page_.facts);
    if (name == "notes") return notes();
    if (name == "licence") return licence();
    if (name == "program") {
      return escapedMarkup(translated_({pageWord("program"), {std::string(kVersion)}}));
    }
    if (name == "curves") return escapedMarkup(word(page_.ofSweep() ? "over" : "loss"));
    throw Error(Message{WEIGHTSCAPE_TEXT("The page has no part '%1'."), {asIs(name)}},
                Error::Kind::Failed);
  }

 private:
  [[nodiscard]] std::string word(const char* key) const { return translated_({pageWord(key), {}}); }
  [[nodiscard]] std::string headline() const {
    return translated_(page_.states[page_.first].headline);
  }
  [[nodiscard]] static const std::string& style() {
    static const std::string made = styleOf();
    return made;
  }

  [[nodiscard]] static std::string policy() {
    static const std::string made = "default-src 'none'; script-src " + policySum(kPageScript) +
                                    "; style-src " + policySum(style()) +
                                    "; img-src data:; base-uri 'none'; form-action 'none'";
    return made;
  }

  [[nodiscard]] std::string numbers(const std::vector<PageScore>& all) const {
    if (all.empty()) return "";
    std::string rows = "<dl>";
    for (const PageScore& score : all) {
      rows += element("dt", begun(translated_(score.label)));
      rows += std::isfinite(score.value)
                  ? element("dd", numberText(score.value, language_) + (score.percent ? " %" : ""))
                  : "<dd></dd>";
    }
    return rows + "</dl>";
  }

  [[nodiscard]] std::string joined(const std::vector<Message>& messages) const {
    std::string text;
    for (const Message& message : messages)
      text += (text.empty() ? "" : " · ") + translated_(message);
    return text;
  }

  [[nodiscard]] std::string evidence() const {
    if (page_.evidence.empty()) return "";
    std::string html = "<section class=\"card\"><h2>" + escapedMarkup(word("evidence")) + "</h2>";
    for (const PageFinding& finding : page_.evidence) {
      std::vector<Message> seen = {finding.about};
      seen.insert(seen.end(), finding.seen.begin(), finding.seen.end());
      html += element("h3", begun(translated_(finding.conclusion))) +
              element("p", begun(joined(seen))) + "<p class=\"quiet\">" +
              escapedMarkup(joined(finding.sure)) + "</p>";
    }
    return html + element("p", begun(translated_(page_.disagreement))) + "</section>";
  }

  [[nodiscard]] std::string notes() const {
    std::string html;
    for (const Message& note : page_.notes) html += element("li", begun(translated_(note)) + ".");
    return html.empty() ? "" : "<ul class=\"notes\">" + html + "</ul>";
  }

  [[nodiscard]] std::string licence() const {
    if (text_.licence.empty()) return "";
    return "<p>" + escapedMarkup(word("licence")) + ": " + escapedMarkup(text_.licence) + "</p>";
  }

  const Page& page_;
  const PageText& text_;
  const std::string& language_;
  const Translator& translated_;
};

std::string filled(const PageParts& parts) {
  std::string html;
  std::string_view rest = kPageTemplate;
  while (true) {
    const std::size_t begin = rest.find("{{");
    if (begin == rest.npos) break;
    const std::size_t end = rest.find("}}", begin);
    html.append(rest.substr(0, begin));
    html += parts.part(std::string(rest.substr(begin + 2, end - begin - 2)));
    rest.remove_prefix(end + 2);
  }
  return html.append(rest);
}

/// What a person wrote, as UTF-8 without signs that no text has.
std::string plain(const std::string& text) {
  const std::string utf8 = isUtf8(text) ? text : fromLatin1(text);
  std::string result;
  for (const char c : utf8) {
    const bool control = static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t';
    if (!control) result += c;
  }
  return result;
}

/// Leaves something out; false where there is nothing left to leave out.
bool thin(Page& page, std::size_t size, std::size_t most) {
  constexpr std::size_t kFewestMoments = 8;
  constexpr Index kFewestNeurons = 50;
  if (!page.ofSweep() && page.states.size() > kFewestMoments) {
    halveMoments(page);
    return true;
  }
  if (!page.ofSweep() && page.states.size() > 1) {
    page.states.erase(page.states.begin(), page.states.end() - 1);
    page.first = 0;
    page.notes.push_back({WEIGHTSCAPE_TEXT("earlier moments of so many neurons are left out"), {}});
    return true;
  }
  constexpr double kCareful = 0.9;
  const double share = kCareful * static_cast<double>(most) / static_cast<double>(size);
  const auto wanted = static_cast<Index>(share * static_cast<double>(page.drawn()));
  if (wanted < kFewestNeurons) return false;
  keepNeurons(page, evenlyChosen(page.drawn(), wanted));
  return true;
}

}  // namespace

std::string pageHtml(Page& page, const PageText& text, const std::string& language,
                     const Translator& translated, std::size_t most) {
  PageText said;
  said.title = plain(text.title.empty() ? begun(translated({page.name, {}})) : text.title);
  said.description = plain(text.description.value_or(translated({page.description, {}})));
  said.licence = plain(text.licence);
  for (std::string& name : page.names) name = plain(name);
  // Sentences carry names of files and of others.
  const Translator plainly = [&](const Message& message) { return plain(translated(message)); };
  if (page.drawn() > kMostDrawn) keepNeurons(page, evenlyChosen(page.drawn(), kMostDrawn));
  while (true) {
    const bool thinned = page.drawn() < page.neurons;
    if (thinned) {
      page.notes.push_back({WEIGHTSCAPE_TEXT("%1 of %2 neurons are drawn, so that the page stays "
                                             "small"),
                            {std::to_string(page.drawn()), std::to_string(page.neurons)}});
    }
    std::string html = sealed(filled(PageParts(page, said, language, plainly)));
    if (html.size() <= most) return html;
    if (thinned) page.notes.pop_back();
    if (!thin(page, html.size(), most)) {
      throw Error(Message{WEIGHTSCAPE_TEXT("The page would have %1 bytes, and %2 are allowed; "
                                           "shorten its description, or sweep over fewer values."),
                          {html.size(), most}});
    }
  }
}

std::string pageFileName(const std::string& name) {
  std::string result;
  for (const char c : name) {
    const bool good = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (good) {
      result += c;
    } else if (!result.empty() && result.back() != '-') {
      result += '-';
    }
  }
  while (result.ends_with('-')) result.pop_back();
  return (result.empty() ? "page" : result) + ".html";
}

}  // namespace weightscape
