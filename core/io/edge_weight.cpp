// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edge_weight.h"

#include <algorithm>
#include <string_view>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/name_words.h"
#include "core/io/reading_doubt.h"

namespace weightscape {
namespace {

[[noreturn]] void ask(const std::vector<std::string>& names, const std::string& where) {
  std::vector<ReadingAnswer> answers;
  std::string list;
  for (const std::string& name : names) {
    list += (list.empty() ? "" : ", ") + shortened(name);
    answers.push_back({{"%1", {name}}, "weight", name});
  }
  answers.push_back({{WEIGHTSCAPE_TEXT("every edge counts 1"), {}}, "weight", "none"});
  throw ReadingDoubt(
      where, {WEIGHTSCAPE_TEXT("several numbers may be the weight of an edge: %1."), {list}},
      answers);
}

}  // namespace

namespace {

/// Without the type that neuPrint writes behind it: "weight" of "weight:int".
std::string untyped(const std::string& name) { return name.substr(0, name.find(':', 1)); }

/// Numbers of synapses, which stand before sizes where both are there.
bool countsSynapses(const std::string& name) {
  return isOneOf(joinedWords(untyped(name)),
                 {"count", "counts", "syncount", "syncounts", "nsyn", "nsyns", "nsynapses",
                  "numsynapses", "numsyn", "synapses", "synapsecount", "numberofsynapses", "syn",
                  "totalsynapses", "nbr", "ncontacts", "contacts"});
}

}  // namespace

bool isWeight(const std::string& name) {
  return isOneOf(joinedWords(untyped(name)), {"weight", "weights", "wweight"});
}

bool isUsualWeight(const std::string& name) {
  return countsSynapses(name) ||
         isOneOf(joinedWords(untyped(name)),
                 {"value", "strength", "number", "n", "w", "size", "freq", "frequency",
                  "edgeweight", "connectionweight", "total", "gewicht", "poids", "peso"});
}

/// Identifiers, times and numbers of lines are no weights.
bool cannotBeWeight(const std::string& name) {
  const std::vector<std::string> words = wordsOf(name);
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
    if (names.empty()) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: no '%2' for the weight of an edge; there are none."),
                  {asIs(where), shortened(wanted)}});
    }
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: no '%2' for the weight of an edge; there are %3."),
                        {asIs(where), shortened(wanted), choicesOf(names, 500)}});
  }
  const auto weight = std::find_if(names.begin(), names.end(), isWeight);
  if (weight != names.end()) return place(weight);
  if (names.empty()) {
    notes.push_back({WEIGHTSCAPE_TEXT("there are no weights: every edge counts 1"), {}});
    return std::nullopt;
  }
  const auto usual = std::find_if(names.begin(), names.end(), isUsualWeight);
  const auto count = std::find_if(names.begin(), names.end(), countsSynapses);
  if (std::count_if(names.begin(), names.end(), countsSynapses) == 1) {
    notes.push_back({WEIGHTSCAPE_TEXT("the weights are those of '%1'"), {shortened(*count)}});
    return place(count);
  }
  const bool one = std::count_if(names.begin(), names.end(), isUsualWeight) == 1;
  if (!one && names.size() > 1) ask(names, where);
  const std::size_t chosen = one ? place(usual) : 0;
  notes.push_back({WEIGHTSCAPE_TEXT("the weights are those of '%1'"), {shortened(names[chosen])}});
  return chosen;
}

}  // namespace weightscape
