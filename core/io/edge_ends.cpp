// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edge_ends.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/io/name_words.h"

namespace weightscape {
namespace {

using Words = std::vector<std::string>;

struct EndWords {
  std::string_view source;
  std::string_view target;
  bool certain;
};

constexpr std::array<EndWords, 27> kEndWords = {{
    {"source", "target", true},
    {"source", "dest", true},
    {"source", "destination", true},
    {"source", "sink", true},
    {"src", "dst", true},
    {"src", "dest", true},
    {"src", "tgt", true},
    {"pre", "post", true},
    {"presyn", "postsyn", true},
    {"presynaptic", "postsynaptic", true},
    {"from", "to", true},
    {"sender", "receiver", true},
    {"sending", "receiving", true},
    {"upstream", "downstream", true},
    {"efferent", "afferent", true},
    {"axon", "dendrite", false},
    {"origin", "destination", true},
    {"origin", "target", true},
    {"quelle", "ziel", true},
    {"start", "end", false},
    {"tail", "head", false},
    {"u", "v", false},
    {"i", "j", false},
    {"row", "col", false},
    {"row", "column", false},
    {"1", "2", false},
    {"a", "b", false},
}};

/// Digits are words of their own here: "neuron1" as "neuron 1".
Words endWordsOf(const std::string& name) {
  Words words;
  for (const std::string& word : wordsOf(name)) {
    const std::size_t digit = word.find_first_of("0123456789");
    if (digit == word.npos || digit == 0) {
      words.push_back(word);
    } else {
      words.push_back(word.substr(0, digit));
      words.push_back(word.substr(digit));
    }
  }
  return words;
}

/// The words of the start's column as the end's would be; empty where the word is not in them.
Words asTarget(Words words, const EndWords& ends, Words& rest) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string& word = words[i];
    const bool begins = ends.source.size() > 2 && word.starts_with(ends.source);
    if (word != ends.source && !begins) continue;
    const std::string more = word.substr(ends.source.size());  // "rootid" of "prerootid"
    rest = words;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
    if (!more.empty()) rest.push_back(more);
    word = std::string(ends.target) + more;
    return words;
  }
  return {};
}

/// Columns of places and sizes stand at both ends too, and are no identifiers.
int rankOf(const Words& rest) {
  if (rest.empty()) return 0;
  for (const std::string& word : rest) {
    if (isOneOf(word, {"x", "y", "z", "position", "pos", "size", "score", "supervoxel", "type",
                       "side", "neuropil", "roi", "class", "layer", "region"})) {
      return 3;
    }
  }
  const bool ids = std::any_of(rest.begin(), rest.end(), [](const std::string& word) {
    return isOneOf(word, {"id", "ids", "root", "body", "skid", "skeleton", "node", "neuron", "cell",
                          "name", "segment", "rootid", "bodyid", "nodeid", "neuronid", "cellid"});
  });
  return ids ? 1 : 2;
}

/// pre_seg_id and post_neuron_id: the only columns with these words, and different ones beside.
std::optional<EdgeEnds> endsOfOtherNames(const std::vector<Words>& columns) {
  for (const EndWords& ends : kEndWords) {
    if (!ends.certain) continue;
    std::vector<std::size_t> sources;
    std::vector<std::size_t> targets;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      for (const std::string_view end : {ends.source, ends.target}) {
        Words rest = columns[c];
        if (std::erase(rest, std::string(end)) == 0 || rankOf(rest) > 1) continue;
        (end == ends.source ? sources : targets).push_back(c);
      }
    }
    if (sources.size() == 1 && targets.size() == 1) return EdgeEnds{sources[0], targets[0], true};
  }
  return std::nullopt;
}

}  // namespace

std::optional<EdgeEnds> edgeEnds(const std::vector<std::string>& header) {
  constexpr std::size_t kMost = 200;  // tables with more columns are matrices
  if (header.size() > kMost) return std::nullopt;
  std::vector<Words> words;
  words.reserve(header.size());
  for (const std::string& name : header) words.push_back(endWordsOf(name));
  std::optional<EdgeEnds> best;
  int best_rank = 3;  // of places and sizes, which are no ends
  for (const EndWords& ends : kEndWords) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      Words rest;
      const Words wanted = asTarget(words[i], ends, rest);
      if (wanted.empty()) continue;
      // Columns that are just called a and b, or 1 and 2, are any columns.
      if (rest.empty() && isOneOf(ends.source, {"a", "1"})) continue;
      const auto found = std::find(words.begin(), words.end(), wanted);
      if (found == words.end()) continue;
      const int rank = rankOf(rest) + (ends.certain ? 0 : 1);
      if (rank >= best_rank) continue;
      best_rank = rank;
      best = {i, static_cast<std::size_t>(found - words.begin()), ends.certain};
    }
  }
  return best ? best : endsOfOtherNames(words);
}

bool mentionsEnd(const std::vector<std::string>& header) {
  return std::any_of(header.begin(), header.end(), [](const std::string& name) {
    const Words words = endWordsOf(name);
    return std::any_of(kEndWords.begin(), kEndWords.end(), [&](const EndWords& ends) {
      const auto has = [&](std::string_view end) {
        return std::find(words.begin(), words.end(), end) != words.end();
      };
      return ends.certain && (has(ends.source) || has(ends.target));
    });
  });
}

bool endsWithData(const TableSample& sample) {
  constexpr std::size_t kEnds = 2;
  return std::all_of(sample.lines.begin(), sample.lines.end(), [](const SampleLine& line) {
    return line.cells.size() > kEnds && line.cells[kEnds].starts_with('{');
  });
}

}  // namespace weightscape
