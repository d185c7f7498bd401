#include "core/io/edge_columns.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <string_view>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/cell_numbers.h"
#include "core/io/edge_weight.h"
#include "core/io/name_words.h"
#include "core/io/reading_doubt.h"

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

/// A word of a start or an end, with or without the other.
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

/// Two ends and a dictionary, as networkx writes edges with data.
bool withData(const TableSample& sample) {
  constexpr std::size_t kEnds = 2;
  return std::all_of(sample.lines.begin(), sample.lines.end(), [](const SampleLine& line) {
    return line.cells.size() > kEnds && line.cells[kEnds].starts_with('{');
  });
}

class Columns {
 public:
  Columns(TextLines& file, const EdgeColumns& wanted)
      : file_(file), wanted_(wanted), sample_(sampleOf(file)) {
    if (sample_.lines.empty()) {
      throw Error(file.path().string() + ": is empty; it needs edges, and a header perhaps.");
    }
    result_.separator = sample_.separator;
    result_.cells = sample_.width;
  }

  EdgeLayout take() {
    findHeader();
    if (result_.cells < 2) {
      file_.refuse(sample_.lines[0].number,
                   "has one cell where an edge needs two ends at least; separators are comma, "
                   "semicolon, tab or blanks.");
    }
    findEnds();
    findFilter();
    findDirection();
    findWeight();
    noteKinds();
    if (result_.weight) result_.weight_name = names_[*result_.weight];
    return std::move(result_);
  }

 private:
  /// By its names, or because what is a number below is none there.
  void findHeader() {
    names_ = sample_.lines[0].cells;
    const bool named = edgeEnds(names_).has_value() || has(wanted_.source) || has(wanted_.target);
    bool words = false;
    for (std::size_t c = 0; c < names_.size() && sample_.lines.size() > 1; ++c) {
      words = words || (areNumbers(c, 1) && !CellNumbers().read(names_[c]));
    }
    result_.has_header =
        named || mentionsEnd(names_) || (words && names_[0].find('{') == std::string::npos);
    if (sample_.lines.size() == 1) result_.cells = names_.size();
    if (result_.has_header) {
      // R writes the numbers of the lines without a name above them.
      if (names_.size() + 1 == result_.cells) names_.insert(names_.begin(), std::string());
      // Another line that is too short or too long is found when the edges are read.
      result_.cells = names_.size();
      return;
    }
    names_.clear();
    for (std::size_t c = 0; c < result_.cells; ++c) names_.push_back(std::to_string(c + 1));
  }

  [[nodiscard]] bool has(const std::string& name) const {
    return !name.empty() && std::find(names_.begin(), names_.end(), name) != names_.end();
  }

  [[nodiscard]] std::size_t body() const { return result_.has_header ? 1 : 0; }

  [[nodiscard]] bool areNumbers(std::size_t column, std::size_t from) const {
    CellNumbers reader;
    bool any = false;
    for (std::size_t i = from; i < sample_.lines.size(); ++i) {
      const auto& cells = sample_.lines[i].cells;
      if (column >= cells.size() || isMissing(cells[column])) continue;
      if (!reader.read(cells[column])) return false;
      any = true;
    }
    return any;
  }

  std::size_t named(const std::string& name, const std::string& what, const std::string& option) {
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
    file_.refuse(sample_.lines[0].number, "no column '" + name + "' for the " + what + "; " +
                                              choices() + ". Say which: --" + option + ".");
  }

  [[nodiscard]] std::string choices() const {
    constexpr std::size_t kMost = 1000;
    return (result_.has_header ? "the header has " : "there is no header, the columns are ") +
           shortened(joinChoices(names_), kMost);
  }

  void findEnds() {
    EdgeEnds ends;
    if (result_.has_header && (wanted_.source.empty() || wanted_.target.empty())) {
      const std::optional<EdgeEnds> found = edgeEnds(names_);
      if (!found) {
        file_.refuse(sample_.lines[0].number, "no columns for the start and the end of an edge; " +
                                                  choices() +
                                                  ". Say which: --source and --target.");
      }
      ends = *found;
    }
    if (!wanted_.source.empty()) {
      ends.source = named(wanted_.source, "start of an edge", "source");
    }
    if (!wanted_.target.empty()) ends.target = named(wanted_.target, "end of an edge", "target");
    result_.source = ends.source;
    result_.target = ends.target;
  }

  [[nodiscard]] std::set<std::string> valuesIn(std::size_t column) const {
    std::set<std::string> values;
    for (std::size_t i = body(); i < sample_.lines.size(); ++i) {
      const auto& cells = sample_.lines[i].cells;
      if (column < cells.size()) values.insert(cells[column]);
    }
    return values;
  }

  /// Gephi writes Directed or Undirected beside each edge.
  void findDirection() {
    for (std::size_t c = 0; c < names_.size(); ++c) {
      const std::set<std::string> values = valuesIn(c);
      const bool directions =
          !values.empty() && std::all_of(values.begin(), values.end(), [](const auto& value) {
            return isOneOf(value, {"Directed", "Undirected", "directed", "undirected"});
          });
      if (!directions) continue;
      result_.direction = c;
      if (values.contains("Undirected") || values.contains("undirected")) {
        result_.notes.push_back(
            {WEIGHTSCAPE_TEXT("edges that are 'Undirected' count both ways"), {}});
      }
    }
  }

  /// Edges of several kinds are added up unless a person chooses one.
  void noteKinds() {
    if (!result_.has_header || result_.filter) return;
    for (std::size_t c = 0; c < names_.size(); ++c) {
      const std::string word = joinedWords(names_[c]);
      if (!isOneOf(word, {"type", "kind", "synapsetype", "edgetype", "connectiontype", "class"}) ||
          (result_.direction && *result_.direction == c)) {
        continue;
      }
      const std::set<std::string> values = valuesIn(c);
      constexpr std::size_t kMost = 12;
      if (values.size() < 2 || values.size() > kMost) continue;
      askReceived(names_[c], values);
      result_.notes.push_back(
          {WEIGHTSCAPE_TEXT("edges of all kinds are added up ('%1': %2); one kind can be chosen"),
           {names_[c], joinChoices({values.begin(), values.end()})},
           "--only " + names_[c] + "=" + *values.begin()});
    }
  }

  /// WormAtlas lists a synapse once as sent (S, Sp) and once as received (R, Rp).
  void askReceived(const std::string& name, const std::set<std::string>& values) const {
    if (!values.contains("S") || !values.contains("R")) return;
    throw ReadingDoubt(
        file_.path().string(),
        {WEIGHTSCAPE_TEXT(
             "'%1' tells synapses that are sent (S, Sp) from the same ones as they are "
             "received (R, Rp): read together each counts in both directions."),
         {name}},
        {{{WEIGHTSCAPE_TEXT("sent ones"), {}}, "only", name + "=S,Sp"},
         {{WEIGHTSCAPE_TEXT("sent ones and gap junctions"), {}}, "only", name + "=S,Sp,EJ"}});
  }

  void findFilter() {
    if (wanted_.only.empty()) return;
    const std::size_t equals = wanted_.only.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw Error("only: '" + shortened(wanted_.only) +
                  "' is not allowed; it takes COLUMN=VALUE or COLUMN=VALUE,VALUE.");
    }
    result_.filter_name = wanted_.only.substr(0, equals);
    result_.filter = named(result_.filter_name, "choice of edges", "only");
    for (const std::string& value : split(wanted_.only.substr(equals + 1), ',')) {
      result_.wanted.emplace_back(trimmed(value));
    }
  }

  void findWeight() {
    if (!result_.has_header && withData(sample_)) return;
    std::vector<std::size_t> numbers;
    std::vector<std::string> names;
    for (std::size_t c = 0; c < names_.size(); ++c) {
      const bool taken =
          c == result_.source || c == result_.target || (result_.filter && c == *result_.filter);
      const bool chosen = !wanted_.weight.empty() && names_[c] == wanted_.weight;
      // A column called weight that holds none is met when the edges are read.
      if (!chosen && !(result_.has_header && isWeight(names_[c]))) {
        if (taken || !areNumbers(c, body())) continue;
        if (result_.has_header && cannotBeWeight(names_[c])) continue;
      }
      numbers.push_back(c);
      names.push_back(names_[c]);
    }
    if (!wanted_.weight.empty() && wanted_.weight != "none") {
      static_cast<void>(named(wanted_.weight, "weight of an edge", "weight"));
    }
    std::vector<Message> notes;
    const std::optional<std::size_t> found =
        edgeWeight(names, wanted_.weight, file_.path().string(), notes);
    if (result_.has_header || !found) {
      result_.notes.insert(result_.notes.end(), notes.begin(), notes.end());
    }
    if (!found) return;
    result_.weight = numbers[*found];
    for (const std::string& name : names) {
      if (name != names[*found] && result_.other_weight.empty()) result_.other_weight = name;
    }
  }

  TextLines& file_;
  const EdgeColumns& wanted_;
  TableSample sample_;
  std::vector<std::string> names_;
  EdgeLayout result_;
};

/// A whole number as it is an identifier: 12, and 1.2e1 as NumPy writes it.
bool isWhole(const std::string& cell) {
  const std::optional<double> value = parseNumber(cell);
  return value && *value >= 0.0 && *value == std::floor(*value);
}

/// A text that may be a neuron's name: it begins with a letter, and is no truth value.
bool mayBeName(const std::string& cell) {
  if (cell.empty() || isMissing(cell) || truthValue(cell)) return false;
  const auto first = static_cast<unsigned char>(cell[0]);
  // A minus sign and signs of money are letters of several bytes too.
  constexpr unsigned char kSigns = 0xE2;
  return !parseNumber(cell) &&
         (std::isalpha(first) != 0 || first == '_' || (first >= 0xC3U && first != kSigns));
}

bool mayBeEnd(const std::string& cell) { return isWhole(cell) || mayBeName(cell); }

std::size_t digitsOf(const std::string& cell) {
  return cell.find_first_not_of("0123456789") == cell.npos ? cell.size() : 0;
}

bool namesIds(const std::vector<std::string>& header) {
  return std::any_of(header.begin(), header.end(), [](const std::string& name) {
    const Words words = wordsOf(name);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
      return isOneOf(word, {"id", "ids", "seg", "root", "body", "skid", "node", "segid", "rootid"});
    });
  });
}

/// Of a table whose header, if it has one, does not say it.
Sureness endsWithoutNames(const TableSample& sample) {
  constexpr std::size_t kMostColumns = 3;
  if (withData(sample)) return Sureness::Yes;
  if (sample.width > kMostColumns) return Sureness::No;
  const auto is_number = [](const std::string& cell) {
    return CellNumbers().read(cell).has_value();
  };
  const auto fits = [&](const SampleLine& line) {
    return line.cells.size() == sample.width && (sample.width == 2 || is_number(line.cells[2])) &&
           mayBeEnd(line.cells[0]) && mayBeEnd(line.cells[1]);
  };
  const bool headed = !fits(sample.lines[0]);
  const std::size_t begin = headed ? 1 : 0;
  constexpr std::size_t kFewest = 2;
  if (sample.lines.size() < begin + kFewest) return Sureness::No;
  std::set<std::string> starts;
  std::set<std::string> ends;
  bool names = true;
  bool long_numbers = true;
  bool numbers = true;
  for (std::size_t i = begin; i < sample.lines.size(); ++i) {
    const std::vector<std::string>& cells = sample.lines[i].cells;
    if (!fits(sample.lines[i])) return Sureness::No;
    starts.insert(cells[0]);
    ends.insert(cells[1]);
    names = names && mayBeName(cells[0]) && mayBeName(cells[1]);
    numbers = numbers && isWhole(cells[0]) && isWhole(cells[1]);
    constexpr std::size_t kDigits = 9;  // values are rarely so large, identifiers often
    long_numbers = long_numbers && digitsOf(cells[0]) >= kDigits && digitsOf(cells[1]) >= kDigits;
  }
  const bool meet = std::any_of(starts.begin(), starts.end(),
                                [&](const std::string& start) { return ends.contains(start); });
  // Neurons that receive also send; a matrix has names in its first column alone.
  if (names) return meet ? Sureness::Yes : Sureness::Doubtful;
  if (!numbers) return Sureness::No;
  if (long_numbers) return Sureness::Yes;
  // A header that names something else has been looked at.
  if (headed && !namesIds(sample.lines[0].cells)) return Sureness::No;
  const auto largest = [](const std::set<std::string>& cells) {
    std::size_t most = 0;
    for (const std::string& cell : cells) most = std::max(most, digitsOf(cell));
    return most;
  };
  constexpr std::size_t kSeveral = 4;
  const bool far = largest(starts) >= kSeveral && largest(ends) >= kSeveral;
  return meet || far ? Sureness::Doubtful : Sureness::No;
}

/// Whether the cells of two columns may be identifiers, the header aside.
bool mayBeEnds(const TableSample& sample, const EdgeEnds& ends) {
  for (std::size_t i = 1; i < sample.lines.size(); ++i) {
    const std::vector<std::string>& cells = sample.lines[i].cells;
    for (const std::size_t end : {ends.source, ends.target}) {
      const std::optional<double> value =
          end < cells.size() ? parseNumber(cells[end]) : std::nullopt;
      if (value && !std::isnan(*value) && !isWhole(cells[end])) return false;
    }
  }
  return true;
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

EdgeLayout edgeLayoutOf(TextLines& file, const EdgeColumns& columns) {
  return Columns(file, columns).take();
}

Sureness looksLikeEdges(const TableSample& sample, const std::vector<std::string>& remarks) {
  if (sample.lines.empty() || sample.width < 2) return Sureness::No;
  const std::vector<std::string>& head = sample.lines[0].cells;
  if (const std::optional<EdgeEnds> ends = edgeEnds(head); ends && mayBeEnds(sample, *ends)) {
    if (ends->certain) return Sureness::Yes;
    const bool weighed = std::any_of(head.begin(), head.end(), [](const std::string& name) {
      return isWeight(name) || isUsualWeight(name);
    });
    constexpr std::size_t kFew = 4;  // of more, two that are counted are no ends
    if (weighed && head.size() <= kFew) return Sureness::Yes;
  }
  for (const std::string& remark : remarks) {
    const std::vector<std::string> cells = cellsOf(remark, ' ');
    const std::optional<EdgeEnds> ends = edgeEnds(cells);
    if (ends && ends->certain && cells.size() == sample.width) return Sureness::Yes;
  }
  return endsWithoutNames(sample);
}

}  // namespace weightscape
