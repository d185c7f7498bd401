#include "core/io/edge_weight.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/io/name_words.h"
#include "core/io/reading_doubt.h"

namespace weightscape {
namespace {

bool isUsualWeight(const std::string& name) {
  return isOneOf(joinedWords(name), {"count",
                                     "counts",
                                     "syncount",
                                     "syncounts",
                                     "nsyn",
                                     "nsyns",
                                     "nsynapses",
                                     "numsynapses",
                                     "numsyn",
                                     "synapses",
                                     "synapsecount",
                                     "numberofsynapses",
                                     "syn",
                                     "value",
                                     "strength",
                                     "nbr",
                                     "number",
                                     "n",
                                     "w",
                                     "size",
                                     "totalsynapses",
                                     "edgeweight",
                                     "connectionweight",
                                     "ncontacts",
                                     "contacts",
                                     "total"});
}

[[noreturn]] void ask(const std::vector<std::string>& names, const std::string& where) {
  constexpr std::size_t kMost = 6;
  std::vector<ReadingAnswer> answers;
  std::string list;
  for (const std::string& name : names) {
    if (answers.size() == kMost) break;
    list += (list.empty() ? "" : ", ") + shortened(name);
    answers.push_back({{"%1", {name}}, "weight", name});
  }
  answers.push_back({{WEIGHTSCAPE_TEXT("every edge counts 1"), {}}, "weight", "none"});
  throw ReadingDoubt(
      where, {WEIGHTSCAPE_TEXT("several numbers may be the weight of an edge: %1."), {list}},
      answers);
}

}  // namespace

bool isWeight(const std::string& name) {
  return isOneOf(joinedWords(name), {"weight", "weights", "wweight"});
}

/// Identifiers, times and numbers of lines are no weights.
bool cannotBeWeight(const std::string& name) {
  const Words words = wordsOf(name);
  return namesRows(name) || tellsTime(name) ||
         std::any_of(words.begin(), words.end(), [](const std::string& word) {
           return isOneOf(word, {"id", "ids", "root", "supervoxel", "position", "index", "key"});
         });
}

std::optional<std::size_t> edgeWeight(const std::vector<std::string>& names,
                                      const std::string& wanted, const std::string& where,
                                      std::vector<Message>& notes) {
  const auto place = [&](auto found) { return static_cast<std::size_t>(found - names.begin()); };
  if (!wanted.empty()) {
    const auto found = std::find(names.begin(), names.end(), wanted);
    if (found != names.end()) return place(found);
    if (wanted == "none") return std::nullopt;
  }
  const auto weight = std::find_if(names.begin(), names.end(), isWeight);
  if (weight != names.end()) return place(weight);
  if (names.empty()) {
    notes.push_back({WEIGHTSCAPE_TEXT("there are no weights: every edge counts 1"), {}});
    return std::nullopt;
  }
  const auto usual = std::find_if(names.begin(), names.end(), isUsualWeight);
  const bool one = std::count_if(names.begin(), names.end(), isUsualWeight) == 1;
  if (!one && names.size() > 1) ask(names, where);
  const std::size_t chosen = one ? place(usual) : 0;
  notes.push_back({WEIGHTSCAPE_TEXT("the weights are those of '%1'"), {shortened(names[chosen])}});
  return chosen;
}

}  // namespace weightscape
