// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/cell_numbers.h"
#include "core/io/edge_columns.h"
#include "core/io/neuron_ids.h"
#include "core/io/sparse_entries.h"
#include "core/io/sparse_file.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

constexpr std::size_t kExactDigits = 15;  // to which doubles keep whole numbers

/// Numbers that a spreadsheet or a data frame has rounded: what is cut off is lost.
[[noreturn]] void refuseRounded(const TextLines& file, const std::string& id) {
  file.refuse(Message{WEIGHTSCAPE_TEXT("the id %1 was rounded, by a spreadsheet or a data frame "
                                       "perhaps; write ids as text, with all digits."),
                      {asIs(shortened(id))}});
}

/// The id as it was before a data frame made it a number: "12" for "12.0".
std::string idOf(const TextLines& file, const std::string& cell) {
  const bool number = !cell.empty() && cell.find_first_not_of("0123456789.eE+") == cell.npos;
  if (!number || !parseNumber(cell)) return cell;
  if (cell.find_first_of("eE") != cell.npos) refuseRounded(file, cell);
  if (!cell.ends_with(".0")) return cell;
  if (cell.size() - 2 > kExactDigits) refuseRounded(file, cell);
  return cell.substr(0, cell.size() - 2);
}

bool isNan(const std::string& id) { return id == "nan" || id == "NaN"; }

/// As Gephi has it in a column of its own.
bool isUndirected(std::string cell) {
  std::transform(cell.begin(), cell.end(), cell.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return cell == "undirected";
}

/// Ids of more digits than a spreadsheet keeps, all of which end with zeros.
bool areCutTo15(const std::vector<std::string>& ids) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kDigits = 17;
  return ids.size() >= kFewest && std::all_of(ids.begin(), ids.end(), [](const std::string& id) {
           return id.size() >= kDigits && id.ends_with("00") &&
                  id.find_first_not_of("0123456789") == id.npos;
         });
}

/// The weight in a dictionary as networkx writes it: {'weight': 2.5}; nothing in an empty one.
std::optional<std::string> weightIn(const std::string& text, const std::string& key) {
  for (const char quote : {'\'', '"'}) {
    const std::string name = quote + key + quote + ":";
    const std::size_t at = text.find(name);
    if (at == text.npos) continue;
    const std::size_t begin = at + name.size();
    return std::string(
        trimmed(std::string_view(text).substr(begin, text.find_first_of(",}", begin) - begin)));
  }
  return std::nullopt;
}

/// Edges as they come, and what is told of them in the end.
class EdgeReader {
 public:
  EdgeReader(const TextLines& file, EdgeLayout layout) : file_(file), layout_(std::move(layout)) {}

  [[nodiscard]] bool hasHeader() const { return layout_.has_header; }

  void add(const std::string& line) {
    std::vector<std::string> cells;
    const std::size_t dictionary = line.find('{');
    if (dictionary != line.npos && !layout_.has_header && layout_.separator == ' ') {
      addWithData(line, dictionary);
      return;
    }
    cells = file_.cells(line, layout_.separator);
    if (cells.size() != layout_.cells) {
      file_.refuse(Message{layout_.has_header
                               ? WEIGHTSCAPE_TEXT("%1 cells where the header has %2.")
                               : WEIGHTSCAPE_TEXT("%1 cells where the first line has %2."),
                           {cells.size(), layout_.cells}});
    }
    ++lines_;
    if (layout_.filter && !passes(cells[*layout_.filter])) return;
    ++passed_;
    store(cells[layout_.source], cells[layout_.target],
          layout_.weight ? weightOf(cells[*layout_.weight]) : 1.0,
          layout_.direction && isUndirected(cells[*layout_.direction]));
  }

  NamedSparseMatrix take(bool undirected, const Control& control) {
    if (entries_.empty()) refuseEmpty();
    const Message doubt = numbers_.doubt(layout_.separator);
    if (!doubt.empty()) throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {file_.path(), doubt}});
    NamedSparseMatrix result;
    const auto edges = entries_.size();
    result.values = assembled(ids_.size(), ids_.size(), std::move(entries_), control);
    result.notes = std::move(layout_.notes);
    if (layout_.filter) {
      result.notes.push_back({WEIGHTSCAPE_TEXT("only edges with %1 = %2: %3 of %4"),
                              {layout_.filter_name, joinChoices(layout_.wanted),
                               std::to_string(passed_), std::to_string(lines_)}});
    }
    const auto pairs = static_cast<std::size_t>(result.values.nonZeros());
    if (edges > pairs) noteRepeats(edges, pairs, result.notes);
    result.row_names = ids_.take();
    if (areCutTo15(result.row_names)) refuseRounded(file_, result.row_names.front());
    result.column_names = result.row_names;
    if (undirected) {
      result.values =
          bothWays(result.values, result.row_names, file_.path(), result.notes, control);
    }
    return result;
  }

 private:
  void addWithData(const std::string& line, std::size_t dictionary) {
    const std::vector<std::string> ends =
        file_.cells(std::string_view(line).substr(0, dictionary), layout_.separator);
    constexpr std::size_t kEnds = 2;
    if (ends.size() != kEnds) {
      file_.refuse(Message{WEIGHTSCAPE_TEXT("%1 ends before the data of an edge; it has 2."),
                           {ends.size()}});
    }
    const std::optional<std::string> weight = weightIn(line.substr(dictionary), "weight");
    store(ends[0], ends[1], weight ? weightOf(*weight) : 1.0);
  }

  double weightOf(const std::string& cell) {
    const std::optional<double> value = numbers_.read(cell);
    if (!value) {
      file_.refuse(Message{WEIGHTSCAPE_TEXT("'%1' is not a number%2; each edge needs a weight."),
                           {shortened(cell), numbers_.hintFor(cell)}});
    }
    if (!std::isfinite(*value))
      file_.refuse(Message{WEIGHTSCAPE_TEXT("the weight %1 is not finite."), {asIs(cell)}});
    return *value;
  }

  void store(const std::string& from, const std::string& to, double weight, bool both = false) {
    if (isMissing(from) || isMissing(to) || isNan(from) || isNan(to)) {
      file_.refuse(WEIGHTSCAPE_TEXT("an end has no id."));
    }
    const std::int32_t source = ids_.numberOf(idOf(file_, from));
    const std::int32_t target = ids_.numberOf(idOf(file_, to));
    addEntry(entries_, file_.path(), source, target, weight);
    if (both && source != target) addEntry(entries_, file_.path(), target, source, weight);
  }

  bool passes(const std::string& value) {
    if (std::find(layout_.wanted.begin(), layout_.wanted.end(), value) != layout_.wanted.end()) {
      return true;
    }
    constexpr std::size_t kMost = 8;
    if (others_.size() < kMost) others_.insert(value);
    return false;
  }

  [[noreturn]] void refuseEmpty() const {
    if (layout_.filter && !others_.empty()) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: no edge has '%2' in %3; there are %4."),
                  {file_.path(), shortened(joinChoices(layout_.wanted)), asIs(layout_.filter_name),
                   choicesOf({others_.begin(), others_.end()}, 200)}});
    }
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: has a header but no edges."), {file_.path()}});
  }

  void noteRepeats(std::size_t edges, std::size_t pairs, std::vector<Message>& notes) const {
    if (layout_.other_weight.empty()) {
      notes.push_back({WEIGHTSCAPE_TEXT("%1 lines for %2 pairs of neurons: those of a pair are "
                                        "added up"),
                       {std::to_string(edges), std::to_string(pairs)}});
    } else {
      notes.push_back(
          {WEIGHTSCAPE_TEXT("%1 lines for %2 pairs of neurons: those of a pair are added up; if "
                            "'%3' is the total of a pair already, choose the weight '%4'"),
           {std::to_string(edges), std::to_string(pairs), layout_.weight_name,
            layout_.other_weight}});
    }
  }

  const TextLines& file_;
  EdgeLayout layout_;
  NeuronIds ids_;
  CellNumbers numbers_;
  std::vector<SparseEntry> entries_;
  std::size_t lines_ = 0;
  std::size_t passed_ = 0;        ///< of them with what the filter asks for
  std::set<std::string> others_;  ///< values of the filter's column that did not pass
};

}  // namespace

NamedSparseMatrix readEdges(const std::filesystem::path& path, const EdgeOptions& options,
                            const Control& control) {
  TextLines file(path, '#', control);
  return readEdges(file, options);
}

NamedSparseMatrix readEdges(TextLines& file, const EdgeOptions& options) {
  EdgeReader reader(file, edgeLayoutOf(file, options.columns));
  std::string line;
  if (reader.hasHeader()) file.next(line);
  while (file.next(line)) reader.add(line);
  return reader.take(options.undirected, file.control());
}

}  // namespace weightscape
