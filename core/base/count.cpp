// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"

#include <algorithm>
#include <array>

namespace weightscape {
namespace {

struct Forms {
  std::string_view many;
  std::string_view one;
};

constexpr std::array<std::string_view, 5> kBetween = {"hidden", "further", "other", "more",
                                                      "different"};

constexpr std::array<Forms, 45> kCounted = {{{"arrays", "array"},
                                             {"axes", "axis"},
                                             {"bins", "bin"},
                                             {"bytes", "byte"},
                                             {"cells", "cell"},
                                             {"characters", "character"},
                                             {"columns", "column"},
                                             {"components", "component"},
                                             {"coordinates", "coordinate"},
                                             {"dimensions", "dimension"},
                                             {"directions", "direction"},
                                             {"edges", "edge"},
                                             {"entries", "entry"},
                                             {"epochs", "epoch"},
                                             {"files", "file"},
                                             {"frames", "frame"},
                                             {"groups", "group"},
                                             {"hours", "hour"},
                                             {"kinds", "kind"},
                                             {"latents", "latent"},
                                             {"levels", "level"},
                                             {"lines", "line"},
                                             {"loops", "loop"},
                                             {"matrices", "matrix"},
                                             {"minutes", "minute"},
                                             {"moments", "moment"},
                                             {"names", "name"},
                                             {"neighbours", "neighbour"},
                                             {"neurons", "neuron"},
                                             {"numbers", "number"},
                                             {"pairs", "pair"},
                                             {"pieces", "piece"},
                                             {"places", "place"},
                                             {"points", "point"},
                                             {"rows", "row"},
                                             {"runs", "run"},
                                             {"samples", "sample"},
                                             {"seconds", "second"},
                                             {"seeds", "seed"},
                                             {"shuffles", "shuffle"},
                                             {"spikes", "spike"},
                                             {"units", "unit"},
                                             {"values", "value"},
                                             {"voids", "void"},
                                             {"weights", "weight"}}};

/// What those do, right behind them.
constexpr std::array<Forms, 14> kDone = {{{"are", "is"},
                                          {"were", "was"},
                                          {"have", "has"},
                                          {"name", "names"},
                                          {"stand", "stands"},
                                          {"count", "counts"},
                                          {"lie", "lies"},
                                          {"belong", "belongs"},
                                          {"hold", "holds"},
                                          {"leave", "leaves"},
                                          {"change", "changes"},
                                          {"take", "takes"},
                                          {"fail", "fails"},
                                          {"need", "needs"}}};

/// The word that text begins with behind a blank.
std::string_view wordOf(std::string_view text) {
  if (!text.starts_with(' ')) return {};
  text.remove_prefix(1);
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto* const end = std::find_if_not(text.begin(), text.end(), is_letter);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

template <std::size_t kSize>
std::string_view oneOf(const std::array<Forms, kSize>& forms, std::string_view word) {
  const auto* const found =
      std::find_if(forms.begin(), forms.end(), [&](const Forms& one) { return one.many == word; });
  return found == forms.end() ? std::string_view() : found->one;
}

}  // namespace

std::string counted(std::ptrdiff_t count, std::string_view plural) {
  const std::string behind = " " + std::string(plural);
  return std::to_string(count) + (count == 1 ? behindOne(behind) : behind);
}

std::string behindOne(std::string_view text) {
  std::string result;
  std::string_view word = wordOf(text);
  if (std::find(kBetween.begin(), kBetween.end(), word) != kBetween.end()) {
    result += text.substr(0, word.size() + 1);
    text.remove_prefix(word.size() + 1);
    word = wordOf(text);
  }
  if (const std::string_view one = oneOf(kCounted, word); !one.empty()) {
    result += " " + std::string(one);
    text.remove_prefix(word.size() + 1);
    word = wordOf(text);
  }
  const std::string_view does = oneOf(kDone, word);
  if (does.empty()) return result + std::string(text);
  return result + " " + std::string(does) + std::string(text.substr(word.size() + 1));
}

}  // namespace weightscape
