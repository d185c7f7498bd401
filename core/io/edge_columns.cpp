// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edge_columns.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <string_view>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/cell_numbers.h"
#include "core/io/edge_ends.h"
#include "core/io/edge_weight.h"
#include "core/io/name_words.h"
#include "core/io/reading_doubt.h"

namespace weightscape {
namespace {

class Columns {
 public:
  Columns(TextLines& file, const EdgeColumns& wanted)
      : file_(file), wanted_(wanted), sample_(sampleOf(file)) {
    if (sample_.lines.empty()) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: is empty; it needs edges, and a header perhaps."),
                          {file.path()}});
    }
    result_.separator = sample_.separator;
    result_.cells = sample_.width;
  }

  EdgeLayout take() {
    findHeader();
    if (result_.cells < 2) {
      file_.refuse(sample_.lines[0].number,
                   WEIGHTSCAPE_TEXT("has one cell where an edge needs two ends at least; "
                                    "separators are comma, semicolon, tab or blanks."));
    }
    findEnds();
    findFilter();
    findDirection();
    findWeight();
    noteKinds();
    noteSigns();
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
    file_.refuse(sample_.lines[0].number,
                 Message{WEIGHTSCAPE_TEXT("no column '%1' for the %2; %3. Say which: --%4."),
                         {name, what, choices(), asIs(option)}});
  }

  [[nodiscard]] Message choices() const {
    constexpr std::size_t kMost = 1000;
    return {result_.has_header ? WEIGHTSCAPE_TEXT("the header has %1")
                               : WEIGHTSCAPE_TEXT("there is no header, the columns are %1"),
            {choicesOf(names_, kMost)}};
  }

  void findEnds() {
    EdgeEnds ends;
    if (result_.has_header && (wanted_.source.empty() || wanted_.target.empty())) {
      const std::optional<EdgeEnds> found = edgeEnds(names_);
      if (!found) {
        file_.refuse(sample_.lines[0].number,
                     Message{WEIGHTSCAPE_TEXT("no columns for the start and the end of an edge; "
                                              "%1. Say which: --source and --target."),
                             {choices()}});
      }
      ends = *found;
    }
    if (!wanted_.source.empty()) {
      ends.source = named(wanted_.source, WEIGHTSCAPE_TEXT("start of an edge"), "source");
    }
    if (!wanted_.target.empty())
      ends.target = named(wanted_.target, WEIGHTSCAPE_TEXT("end of an edge"), "target");
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
      const bool gaps = std::any_of(values.begin(), values.end(), [](const std::string& value) {
        const std::string kind = joinedWords(value);
        return kind.find("gap") != kind.npos || kind.starts_with("electric") || kind == "ej";
      });
      if (gaps) {
        result_.notes.push_back({WEIGHTSCAPE_TEXT("gap junctions count in the direction in which "
                                                  "they stand, as synapses do"),
                                 {}});
      }
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
      throw Error(
          Message{WEIGHTSCAPE_TEXT(
                      "only: '%1' is not allowed; it takes COLUMN=VALUE or COLUMN=VALUE,VALUE."),
                  {shortened(wanted_.only)}});
    }
    result_.filter_name = wanted_.only.substr(0, equals);
    result_.filter = named(result_.filter_name, WEIGHTSCAPE_TEXT("choice of edges"), "only");
    for (const std::string& value : split(wanted_.only.substr(equals + 1), ',')) {
      result_.wanted.emplace_back(trimmed(value));
    }
  }

  /// A weight of one line beside a total, as neuPrint has it for regions.
  [[nodiscard]] bool mayBeOneLines(const std::string& name) const {
    const std::string word = joinedWords(name);
    return result_.other_weight.empty() && word.find("weight") != word.npos &&
           word.find("total") == word.npos;
  }

  /// A column that turns weights round is not used by itself.
  void noteSigns() {
    for (std::size_t c = 0; result_.has_header && c < names_.size(); ++c) {
      if (!isOneOf(joinedWords(names_[c]), {"sign", "polarity", "valence"}) ||
          c == result_.weight) {
        continue;
      }
      result_.notes.push_back(
          {WEIGHTSCAPE_TEXT("the column '%1' is not used: weights are taken as they stand"),
           {shortened(names_[c])}});
    }
  }

  void findWeight() {
    if (!result_.has_header && endsWithData(sample_)) return;
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
      static_cast<void>(named(wanted_.weight, WEIGHTSCAPE_TEXT("weight of an edge"), "weight"));
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
      if (name != names[*found] && mayBeOneLines(name)) result_.other_weight = name;
    }
  }

  TextLines& file_;
  const EdgeColumns& wanted_;
  TableSample sample_;
  std::vector<std::string> names_;
  EdgeLayout result_;
};

}  // namespace

EdgeLayout edgeLayoutOf(TextLines& file, const EdgeColumns& columns) {
  return Columns(file, columns).take();
}

}  // namespace weightscape
