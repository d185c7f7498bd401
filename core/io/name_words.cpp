// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/name_words.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <set>
#include <string_view>

#include "core/base/text.h"

namespace weightscape {
std::string joinedWords(const std::string& name) {
  std::string joined;
  for (const std::string& word : wordsOf(name)) joined += word;
  return joined;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string> wordsOf(const std::string& name) {
  std::vector<std::string> words(1);
  char before = 0;
  for (const char c : name) {
    const auto letter = static_cast<unsigned char>(c);
    const bool wordly = std::isalnum(letter) != 0 || letter >= 0x80U;
    const bool hump =
        std::isupper(letter) != 0 && std::islower(static_cast<unsigned char>(before)) != 0;
    if ((!wordly || hump) && !words.back().empty()) words.emplace_back();
    if (wordly) words.back() += static_cast<char>(std::tolower(letter));
    before = c;
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool namesRows(const std::string& column) {
  // "post \\ pre": what rows and columns are.
  const std::vector<std::string> words = wordsOf(column);
  const bool both =
      words.size() == 2 && std::all_of(words.begin(), words.end(), [](const auto& one) {
        return isOneOf(one, {"pre", "post", "from", "to", "source", "target", "presynaptic",
                             "postsynaptic", "row", "rows", "column", "columns", "col"});
      });
  return column.empty() || both ||
         isOneOf(joinedWords(column),
                 {"id",        "ids",       "rootid",     "ptrootid",   "bodyid",   "segid",
                  "segmentid", "skid",      "skeletonid", "neuron",     "neuronid", "neuronname",
                  "cell",      "cellid",    "cellname",   "unit",       "unitid",   "unitname",
                  "cluster",   "clusterid", "roi",        "roiid",      "node",     "nodeid",
                  "gid",       "index",     "idx",        "name",       "label",    "unnamed0",
                  "rowname",   "rownames",  "celltype",   "neurontype", "nucleusid"});
}

bool tellsTime(const std::string& column) {
  const std::vector<std::string> words = wordsOf(column);
  if (words.empty()) return false;
  const auto is_unit = [](const std::string& word) {
    return isOneOf(word, {"s", "ms", "sec", "secs", "second", "seconds", "min", "h", "us", "number",
                          "no", "nr", "id", "0", "index", "step", "point", "bin"});
  };
  const bool named =
      isOneOf(words.front(),
              {"time",   "times",  "t",       "timestamp",   "timestamps", "datetime",  "date",
               "frame",  "frames", "elapsed", "sweep",       "trial",      "tick",      "epoch",
               "zeit",   "temps",  "tiempo",  "seconds",     "sec",        "ms",        "s",
               "sample", "step",   "bin",     "framenumber", "timestep",   "timepoint", "timebin"});
  return words.front() == "time" || (named && std::all_of(words.begin() + 1, words.end(), is_unit));
}

std::string stemOf(const std::string& name) {
  std::string stem;
  for (const char c : name) {
    const auto letter = static_cast<unsigned char>(c);
    if (std::isalpha(letter) != 0 || letter >= 0x80U) {
      stem += static_cast<char>(std::tolower(letter));
    }
  }
  return stem;
}

bool areDifferentWholes(const std::vector<std::string>& cells) {
  std::set<std::string_view> seen;
  return std::all_of(cells.begin(), cells.end(), [&](const std::string& cell) {
    return !cell.empty() && cell.find_first_not_of("0123456789") == cell.npos &&
           seen.insert(cell).second;
  });
}

Sureness areNames(const std::vector<std::string>& cells, const BesideNames& beside) {
  constexpr std::size_t kFewest = 3;  // two different numbers tell nothing
  if (cells.size() < kFewest || !beside.numbers || !areDifferentWholes(cells)) {
    return Sureness::No;
  }
  double least = std::numeric_limits<double>::infinity();
  bool counts = true;
  double before = -1.0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const double value = parseNumber(cells[i]).value_or(0.0);
    least = std::min(least, value);
    counts = counts && (i == 0 ? value <= 1.0 : value == before + 1.0);
    before = value;
  }
  constexpr double kFarAbove = 1000.0;
  constexpr double kAbove = 10.0;
  if (beside.largest > 0.0 && least >= kFarAbove * std::max(1.0, beside.largest)) {
    return Sureness::Yes;
  }
  if (beside.alike) return Sureness::No;
  if (counts || least > beside.largest) {
    if (beside.square) return Sureness::Yes;
    if (counts || least >= kAbove * beside.largest) return Sureness::Doubtful;
  }
  return beside.square ? Sureness::Doubtful : Sureness::No;
}

}  // namespace weightscape
