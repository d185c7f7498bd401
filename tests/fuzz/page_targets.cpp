// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/page_targets.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/base/utf8.h"
#include "core/io/json.h"
#include "core/page/page_catalogue.h"
#include "core/page/page_file.h"
#include "core/page/page_html.h"

namespace weightscape::fuzz {
namespace {

constexpr const char* kBetween = "----";
constexpr const char* kBlock = "<script type=\"application/json\" id=\"data\">";

/// The input's numbers, one after the other and round again.
class Numbers {
 public:
  explicit Numbers(const std::string& text) {
    std::istringstream words(text);
    for (std::string word; words >> word;) all_.push_back(parseNumber(word).value_or(kUnknown));
    if (all_.empty()) all_.push_back(0.5);
  }
  double next() { return all_[at_++ % all_.size()]; }
  std::size_t below(std::size_t count) {
    const double number = next();
    if (!std::isfinite(number)) return 0;
    return static_cast<std::size_t>(std::fmod(std::abs(number), static_cast<double>(count)));
  }
  Matrix matrix(Index rows, Index columns) {
    Matrix values(rows, columns);
    for (double& value : values.reshaped()) value = next();
    return values;
  }

 private:
  std::vector<double> all_;
  std::size_t at_ = 0;
};

Page pageOf(const std::vector<std::string>& texts, const std::vector<std::string>& names,
            Numbers& numbers) {
  const auto neurons = static_cast<Index>(names.size());
  Page page;
  page.name = texts[0];
  page.description = texts[1];
  page.neurons = neurons;
  page.names = names;
  for (Index n = 0; n < neurons; ++n) {
    page.component.push_back(static_cast<int>(numbers.below(3)));
  }
  const bool sweep = numbers.below(2) == 1;
  if (sweep) page.over = {texts[2] + " %1", {asIs(texts[1])}};
  const std::size_t states = 1 + numbers.below(4);
  for (std::size_t s = 0; s < states; ++s) {
    PageState state;
    state.epoch = static_cast<std::int64_t>(s);
    state.value = names[s % names.size()];
    // In the unit sphere, as pages are told.
    state.places = numbers.matrix(neurons, 3);
    for (double& place : state.places.reshaped()) {
      place = std::isfinite(place) ? std::clamp(place, -0.5, 0.5) : 0.0;
    }
    if (sweep || s + 1 == states) state.points = numbers.matrix(neurons, 2);
    for (Index n = 0; n + 1 < neurons; ++n) state.edges.emplace_back(n, n + 1);
    state.verdict = static_cast<VerdictKind>(numbers.below(5));
    state.headline = {texts[1], {}};
    state.recovery = numbers.next();
    state.explained = numbers.next();
    page.states.push_back(std::move(state));
  }
  page.first = states - 1;
  PageColoring coloring;
  coloring.name = {texts[2], {}};
  const bool categories = numbers.below(2) == 1;
  coloring.legends = {{.title = {texts[0], {}}, .low = texts[1], .high = texts[2]}};
  if (categories) coloring.legends[0].names = names;
  coloring.legend.assign(names.size(), 0);
  coloring.values.resize(neurons);
  for (double& value : coloring.values) {
    value = categories ? static_cast<double>(numbers.below(names.size())) : numbers.next();
  }
  page.colorings = {coloring};
  page.detail = {texts[2], {}};
  page.scores = {{{texts[0], {}}, numbers.next(), numbers.below(2) == 1}};
  page.facts = {{{texts[1], {}}, numbers.next()}};
  page.notes = {{texts[2], {}}};
  page.evidence = {{{texts[0], {}}, {texts[1], {}}, {{texts[2], {}}}, {{texts[0], {}}}}};
  for (int i = 0; i < 4; ++i) {
    page.losses.epoch.push_back(i);
    page.losses.train.push_back(numbers.next());
    page.losses.validation.push_back(numbers.next());
    page.losses.total.push_back(numbers.next());
  }
  return page;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

/// A text as a page has it: other bytes are letters of Latin-1, and there are no control
/// characters.
std::string asText(const std::string& text) {
  std::string result;
  for (const char c : isUtf8(text) ? text : fromLatin1(text)) {
    if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t') result += c;
  }
  return result;
}

}  // namespace

/// Title, description, licence, names of the neurons (a line each) and numbers, one after the
/// other.
void writePages(const std::string& input) {
  std::vector<std::string> texts = parts(input, kBetween);
  texts.resize(5);
  std::vector<std::string> names = split(texts[3], '\n');
  constexpr std::size_t kMost = 12;
  names.resize(std::clamp<std::size_t>(names.size(), 3, kMost));
  Numbers numbers(texts[4]);
  Page page = pageOf(texts, names, numbers);
  const std::string& language = pageLanguages()[numbers.below(pageLanguages().size())];
  std::string html;
  const bool made = accepted(input, [&] {
    html = pageHtml(page, {texts[0], texts[1], texts[2]}, language, translatorTo(language));
  });
  require(made, "a small page is made");
  require(isUtf8(html), "a page is UTF-8");
  require(count(html, "<script") == 2 && count(html, "</script") == 2,
          "a page has its own scripts");
  require(count(html, "<!--") == 1 && count(html, "<style") == 1, "a page has its own markup");
  require(isUnchangedPage(written("page.html", html)), "a page is known again");
  const std::size_t begin = html.find(kBlock) + std::string(kBlock).size();
  const Json data = parseJson(html.substr(begin, html.find("</script>", begin) - begin), "data");
  const auto holds = [&](const char* key, const std::string& text) {
    // An empty title is the experiment's name, which begins a sentence.
    return text.empty() || jsonText(data, key, "data") == asText(text);
  };
  require(holds("title", texts[0]), "a page's title comes back");
  require(holds("description", texts[1]), "a page's description comes back");
  require(holds("licence", texts[2]), "a page's licence comes back");
  const std::vector<std::string> back = jsonTexts(data, "names", "data");
  for (std::size_t n = 0; n < names.size(); ++n) {
    require(back.at(n) == asText(names[n]), "a neuron's name comes back");
  }
  require(data.at("states").size() == page.states.size(), "a page's states come back");
  const std::string file = pageFileName(texts[0]);
  constexpr std::size_t kLongestName = 255;
  require(file.find('/') == std::string::npos && file.size() <= kLongestName && file[0] != '.',
          "a page's file can be called so");
}

std::vector<std::string> soundPages() {
  return {
      "A ring\n----\nWhat it is & <b>was</b>\n----\nCC-BY\n----\na\nb\nc\n----\n0 0.5 -0.25 1 2",
      "Über\n----\n</script><script>alert(1)</script>\n----\n\n----\n<!--\n-->\n\"'\n----\nnan 1 3",
      "{{data}}\n----\n%1\n----\n{{w:play}}\n----\n\\u003c\n1\n=1+1\n----\n1e300 -1e300 inf 7"};
}

}  // namespace weightscape::fuzz
