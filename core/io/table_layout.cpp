// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/cell_numbers.h"
#include "core/io/csv.h"
#include "core/io/name_words.h"
#include "core/io/odd_columns.h"
#include "core/io/reading_doubt.h"
#include "core/io/table_head.h"
#include "core/io/table_sample.h"

namespace weightscape {

const std::vector<std::string>& firstLineNames() {
  static const std::vector<std::string> names = {"auto", "names", "values"};
  return names;
}

const std::vector<std::string>& firstColumnNames() { return firstLineNames(); }

namespace {

using Texts = std::vector<std::string>;

/// Years, days and clocks begin with a digit.
bool areDates(const Texts& cells) {
  return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
    return !cell.empty() && cell[0] >= '0' && cell[0] <= '9';
  });
}

class Layout {
 public:
  Layout(TextLines& file, const TableOptions& options)
      : file_(file), options_(options), sample_(sampleOf(file)) {
    if (sample_.lines.empty()) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: is empty; it needs at least one row of numbers."),
                          {file.path()}});
    }
    leaveOut();
    result_.separator = sample_.separator;
    result_.cells = sample_.width;
    for (std::size_t i = bodyBegin(); i < sample_.lines.size(); ++i) {
      const SampleLine& line = sample_.lines[i];
      for (std::size_t c = 0; c < line.cells.size() && !result_.decimal_commas; ++c) {
        // A first cell in quotes may be a name.
        result_.decimal_commas = hasDecimalComma(line.cells[c]) && (c > 0 || !line.quoted[c]);
      }
    }
  }

  TableLayout take() {
    if (options_.first_line != FirstLine::Values) {
      const auto is_number = [this](const std::string& cell) { return isNumber(cell); };
      from_remark_ = takeRemark(file_, is_number, result_.left_out, sample_, result_.notes);
      skipped_ = passOverUnits(is_number, sample_, result_.notes);
    }
    dropTrailing();
    if (!shorterIsHeader() && first().cells.size() != width()) {
      result_.cells = first().cells.size() + result_.trailing;
      ragged_ = true;
    }
    if (ragged_) return std::move(result_);
    requireOneSeparator(file_, sample_);
    const bool shorter = first().cells.size() + 1 == width() && shorterIsHeader();
    const bool by_words = options_.first_line == FirstLine::Auto && !shorter && headedByWords();
    if (shorter && options_.first_line != FirstLine::Values) {
      // R names the columns of numbers alone.
      result_.has_header = true;
      result_.named = true;
      result_.leading = 1;
    } else if (by_words || options_.first_line == FirstLine::Names) {
      result_.has_header = true;
    }
    if (result_.has_header) refuseSpikes(file_, first().cells);
    if (result_.has_header) lookAtEnd();
    if (result_.has_header && !result_.named) lookAtCorner();
    if (!result_.named && result_.leading == 0) lookAtFirstColumn();
    if (!result_.has_header && options_.first_line == FirstLine::Auto) lookAtFirstLine();
    noteOddColumns();
    takeHeader();
    return std::move(result_);
  }

 private:
  /// What a person does not want is not there for all that follows.
  void leaveOut() {
    if (options_.leave_out.empty()) return;
    const std::size_t width = sample_.width;
    Texts names = sample_.lines.front().cells;
    const bool shorter = names.size() + 1 == width;  // R names the columns of numbers alone
    if (shorter) names.insert(names.begin(), std::string());
    ColumnNames sure = columnNamesIn(names);
    if (!file_.remarks().empty() && sure != ColumnNames::Certain) {
      const Texts remark = remarkAsHeader(file_, sample_);
      if (remark.size() == width) {
        names = remark;
        sure = columnNamesIn(names);
      }
    }
    if (options_.first_line == FirstLine::Names) sure = ColumnNames::Certain;
    if (options_.first_line == FirstLine::Values) sure = ColumnNames::None;
    result_.left_out =
        LeftOut(options_.leave_out, std::move(names), sure, width, file_.path().string());
    for (SampleLine& line : sample_.lines) {
      const bool head_of_r = shorter && &line == &sample_.lines.front();
      if (head_of_r) {
        line.cells.insert(line.cells.begin(), std::string());
        line.quoted.insert(line.quoted.begin(), false);
      }
      if (line.cells.size() != width) continue;
      result_.left_out.takeFrom(line.cells);
      result_.left_out.takeFrom(line.quoted);
      // Where the names of the rows themselves go, the header is as long as its lines.
      if (head_of_r && result_.left_out.columnOf(0) == 0) {
        line.cells.erase(line.cells.begin());
        line.quoted.erase(line.quoted.begin());
      }
    }
    sample_.width -= result_.left_out.size();
    if (result_.left_out.size() > 0) result_.notes.push_back(result_.left_out.note());
  }

  /// Columns that are read as neurons though their names say something else.
  void noteOddColumns() {
    if (!result_.has_header || sample_.lines.front().cells.size() != width()) return;
    const Texts& head = first().cells;
    const Texts names(head.begin() + static_cast<std::ptrdiff_t>(result_.leading), head.end());
    std::vector<Message> notes = oddColumns(names, column(0));
    std::move(notes.begin(), notes.end(), std::back_inserter(result_.notes));
  }

  /// A name may look like a decimal comma where no number has one.
  [[nodiscard]] bool isNumber(const std::string& cell) const {
    return parseNumber(cell) || truthValue(cell) || hasGroups(cell) ||
           (result_.decimal_commas && hasDecimalComma(cell));
  }

  [[nodiscard]] const SampleLine& first() const { return sample_.lines.front(); }
  [[nodiscard]] std::size_t width() const {
    return result_.cells - result_.trailing - result_.behind;
  }

  /// Lines that are no header whatever the first turns out to be.
  [[nodiscard]] std::size_t bodyBegin() const { return sample_.lines.size() > 1 ? 1 : 0; }

  void dropTrailing() {
    const auto empty_from_end = [](const Texts& cells) {
      return static_cast<std::size_t>(
          std::find_if(cells.rbegin(), cells.rend(), [](const auto& c) { return !c.empty(); }) -
          cells.rbegin());
    };
    std::size_t trailing = result_.cells - 1;
    for (std::size_t i = bodyBegin(); i < sample_.lines.size(); ++i) {
      const Texts& cells = sample_.lines[i].cells;
      if (cells.size() == result_.cells) trailing = std::min(trailing, empty_from_end(cells));
    }
    SampleLine& head = sample_.lines.front();
    const std::size_t excess =
        head.cells.size() > result_.cells ? head.cells.size() - result_.cells : 0;
    const std::size_t in_head = empty_from_end(head.cells);
    if (head.cells.size() >= result_.cells) {
      if (in_head < excess) {
        // Longer than the lines below: these are refused one by one.
        result_.cells = head.cells.size();
        trailing = 0;
        ragged_ = true;
      } else {
        trailing = std::min(trailing, in_head - excess);
      }
    } else {
      trailing = std::min(trailing, result_.cells - head.cells.size() + in_head);
    }
    result_.trailing = trailing;
    const std::size_t kept = std::min(head.cells.size(), width());
    head.cells.resize(kept);
    head.quoted.resize(kept);
    if (trailing == 0) return;
    result_.notes.push_back({trailing == 1
                                 ? WEIGHTSCAPE_TEXT("an empty column at the end is left out")
                                 : WEIGHTSCAPE_TEXT("%1 empty columns at the end are left out"),
                             {std::to_string(trailing)}});
  }

  /// One line alone below may as well be one cell too long.
  [[nodiscard]] bool shorterIsHeader() const {
    const std::vector<std::string>& cells = first().cells;
    const bool quoted =
        std::all_of(first().quoted.begin(), first().quoted.end(), [](bool one) { return one; });
    if (quoted || areNames(cells, beside(cells.size(), false)) == Sureness::Yes) return true;
    return !std::all_of(cells.begin(), cells.end(),
                        [this](const std::string& one) { return isNumber(one); });
  }

  [[noreturn]] void refuseHeader(std::size_t names) const {
    file_.refuse(
        first().number,
        Message{WEIGHTSCAPE_TEXT("the header has %1 names for %2 columns."), {names, width()}});
  }

  /// Where the values of the first line may begin: its first cell may name the row.
  [[nodiscard]] std::size_t headBegin() const { return first().cells.size() > 1 ? 1 : 0; }

  /// A first line is a header where its cells are words, or numbers in quotes while those of the
  /// next line are not, or where its first is empty above names.
  bool headedByWords() {
    if (sample_.lines.size() < 2) return false;
    const SampleLine& head = first();
    const SampleLine& next = sample_.lines[1];
    const std::size_t begin = headBegin();
    const auto all_quoted = [begin](const SampleLine& line) {
      return std::all_of(line.quoted.begin() + static_cast<std::ptrdiff_t>(begin),
                         line.quoted.end(), [](bool yes) { return yes; });
    };
    bool numbers_quoted = !all_quoted(next);
    for (std::size_t i = begin; i < head.cells.size(); ++i) {
      if (isNumber(head.cells[i])) numbers_quoted = numbers_quoted && head.quoted[i];
    }
    std::size_t words = 0;
    std::size_t numbers = 0;
    std::size_t first_word = head.cells.size();
    for (std::size_t i = begin; i < head.cells.size(); ++i) {
      const bool number = isNumber(head.cells[i]);
      if (number ? numbers_quoted : !isMissing(head.cells[i])) {
        ++words;
        first_word = std::min(first_word, number ? first_word : i);
      } else if (number) {
        ++numbers;
      } else if (head.quoted[i]) {
        ++words;  // an empty name
      }
    }
    const std::string& corner = head.cells[0];
    if (head.cells.size() > 1 && corner.empty() && words == 0) {
      if (numbers == 0) return true;  // all names are empty
      const Texts names(head.cells.begin() + 1, head.cells.end());
      if (head.quoted[0] || areDifferentWholes(names)) return true;
    }
    // Names that are empty, but for a corner or for the first of them.
    if (words == 0 && numbers == 0) {
      return begin == 1 && (head.quoted[0] || (!isNumber(corner) && !corner.empty()));
    }
    const auto is_number = [this](const std::string& cell) { return isNumber(cell); };
    const Texts rest(head.cells.begin() + static_cast<std::ptrdiff_t>(begin), head.cells.end());
    const Sureness corner_heads =
        words == 0 && begin == 1 ? headsColumn(corner, column(0), rest, is_number) : Sureness::No;
    const bool times =
        words == 0 && begin == 1 && !corner.empty() && isHeadedByTimes(head.cells, is_number);
    if (times || corner_heads == Sureness::Yes) {
      result_.notes.push_back(
          {WEIGHTSCAPE_TEXT("the first line (%1) is taken as names"), {firstCells(head.cells)}});
      return true;
    }
    if (corner_heads == Sureness::Doubtful) {
      throw ReadingDoubt(place(first().number),
                         {WEIGHTSCAPE_TEXT("the first line begins with '%1' and holds numbers: "
                                           "are they the names of the columns?"),
                          {shortened(corner)}},
                         firstLineAnswers());
    }
    if (words == 0) return false;
    if (words >= numbers) {
      const bool corner_is_name = head.quoted[0] || !isNumber(corner);
      return first_word < head.cells.size() || corner_is_name || begin == 0;
    }
    if (first_word == head.cells.size()) return false;
    throw ReadingDoubt(
        place(first().number),
        {WEIGHTSCAPE_TEXT("'%1' in cell %2 is not a number, and %3 others are. Are they the names "
                          "of the columns?"),
         {shortened(head.cells[first_word]), std::to_string(first_word + 1),
          std::to_string(numbers)}},
        firstLineAnswers());
  }

  /// A last column that tells the time.
  void lookAtEnd() {
    if (options_.first_column != FirstColumn::Auto || width() < 3) return;
    SampleLine& head = sample_.lines.front();
    if (head.cells.size() != width() || !isTime(width() - 1)) return;
    leaveOut(head.cells.back());
    head.cells.pop_back();
    head.quoted.pop_back();
    result_.behind = 1;
  }

  /// A column of times that go on, stand or begin anew with each trial. What a row is called too is
  /// a neuron: t, s.
  [[nodiscard]] bool isTime(std::size_t c) const {
    const std::string& name = first().cells[c];
    if (name.empty() || !tellsTime(name)) return false;
    const Texts rows = column(0);
    if (c > 0 && std::find(rows.begin(), rows.end(), name) != rows.end()) return false;
    const std::vector<double> numbers = numbersOf(c);
    const auto unknown = [](double v) { return std::isnan(v); };
    if (std::all_of(numbers.begin(), numbers.end(), unknown)) return areDates(column(c));
    if (std::any_of(numbers.begin(), numbers.end(), unknown)) return false;
    return tellTime(numbers);
  }

  void leaveOut(const std::string& time) {
    result_.notes.push_back(
        {WEIGHTSCAPE_TEXT("the column '%1' is left out: it tells the time, and is no neuron"),
         {shortened(time)}});
  }

  /// Columns whose names say that they are no neurons; the first may have none.
  void lookAtCorner() {
    if (options_.first_column != FirstColumn::Auto) return;
    const Texts& head = first().cells;
    std::optional<std::size_t> names;
    std::size_t c = 0;
    std::vector<std::string> times;
    for (; c + 1 < width() && c < head.size(); ++c) {
      const bool unnamed = head[c].empty() && c == 0;
      if (unnamed || (!head[c].empty() && namesRows(head[c]) && tellsApart(c))) {
        // Behind the numbers of lines that pandas writes the names themselves may follow.
        if (!names || head[*names].empty()) names = c;
      } else if (isTime(c)) {
        times.push_back(head[c]);
      } else {
        break;
      }
    }
    if (c == 0) return;
    result_.leading = c;
    result_.named = names.has_value();
    result_.name_column = names.value_or(0);
    const bool numbers = names && isNumber(cell(bodyBegin(), *names));
    if ((numbers || names.value_or(0) > 0) && !head[*names].empty()) {
      result_.notes.push_back(
          {WEIGHTSCAPE_TEXT("the column '%1' is taken as names"), {shortened(head[*names])}});
    }
    for (const std::string& time : times) leaveOut(time);
    for (std::size_t other = 0; names && other < c; ++other) {
      if (other == *names || head[other].empty() || isTime(other)) continue;
      result_.notes.push_back(
          {WEIGHTSCAPE_TEXT("the column '%1' is left out: the names of the rows are in '%2'"),
           {shortened(head[other]), shortened(head[*names])}});
    }
  }

  [[nodiscard]] const std::string& cell(std::size_t line, std::size_t column) const {
    static const std::string none;
    const Texts& cells = sample_.lines[line].cells;
    return column < cells.size() ? cells[column] : none;
  }

  [[nodiscard]] bool noNumberIn(const Texts& cells) const {
    return std::none_of(cells.begin(), cells.end(),
                        [this](const std::string& one) { return isNumber(one); });
  }

  [[nodiscard]] Texts column(std::size_t c) const { return columnFrom(bodyBegin(), c); }
  [[nodiscard]] Texts columnFrom(std::size_t line, std::size_t c) const {
    Texts cells;
    for (std::size_t i = line; i < sample_.lines.size(); ++i) cells.push_back(cell(i, c));
    return cells;
  }

  /// Texts, or different whole numbers.
  [[nodiscard]] bool tellsApart(std::size_t c) const {
    const Texts cells = column(c);
    return areDifferentWholes(cells) || noNumberIn(cells);
  }

  [[nodiscard]] std::vector<double> numbersOf(std::size_t c) const {
    std::vector<double> numbers;
    CellNumbers reader;
    for (const std::string& one : column(c)) numbers.push_back(reader.read(one).value_or(NAN));
    return numbers;
  }

  [[nodiscard]] bool areNumbers(std::size_t c) const {
    const std::vector<double> numbers = numbersOf(c);
    return std::none_of(numbers.begin(), numbers.end(), [](double v) { return std::isnan(v); });
  }

  [[nodiscard]] bool grows(std::size_t c) const {
    const std::vector<double> numbers = numbersOf(c);
    // As texts they may be dates.
    if (std::all_of(numbers.begin(), numbers.end(), [](double v) { return std::isnan(v); })) {
      return true;
    }
    return std::adjacent_find(numbers.begin(), numbers.end(),
                              [](double a, double b) { return !(b > a); }) == numbers.end();
  }

  [[nodiscard]] BesideNames beside(std::size_t names, bool columns) const {
    BesideNames result;
    CellNumbers reader;
    result.alike = true;
    const std::size_t begin = bodyBegin();
    for (std::size_t i = begin; i < sample_.lines.size(); ++i) {
      result.numbers = result.numbers && sample_.lines[i].cells.size() == result_.cells;
      Texts values;
      for (std::size_t c = 1; c < width(); ++c) {
        values.push_back(cell(i, c));
        const std::optional<double> read = reader.read(values.back());
        result.numbers = result.numbers && (read || isMissing(values.back()));
        const double value = read.value_or(0.0);
        if (std::isfinite(value)) result.largest = std::max(result.largest, std::abs(value));
      }
      if (!columns) result.alike = result.alike && areDifferentWholes(values);
    }
    if (columns) {
      for (std::size_t c = 1; c < width(); ++c) {
        result.alike = result.alike && areDifferentWholes(column(c));
      }
    }
    const std::size_t others = columns ? width() - 1 : sample_.lines.size() - begin;
    // A table that is square with the line and column in question may be all values.
    const bool square_as_it_is = sample_.lines.size() == width();
    result.square = others == names && sample_.whole && !square_as_it_is;
    return result;
  }

  void lookAtFirstColumn() {
    if (width() < 2 || options_.first_column == FirstColumn::Values) return;
    if (options_.first_column == FirstColumn::Names) {
      result_.named = true;
      result_.leading = 1;
      return;
    }
    Texts cells = column(0);
    if (noNumberIn(cells)) {
      // Names, as it seems; the lines to come may say otherwise.
      result_.may_be_named = true;
      return;
    }
    // The first line is one of values, unless it may be one of names too.
    if (!result_.has_header && !firstLineMayBeNames()) cells = columnFrom(0, 0);
    Sureness sure = areNames(cells, beside(cells.size(), true));
    // Times have uneven steps too, where a frame was dropped.
    constexpr std::size_t kFewSteps = 8;
    bool growing = cells.size() >= kFewSteps && areNumbers(0) && grows(0);
    for (std::size_t c = 1; growing && c < width(); ++c) growing = !grows(c);
    if (sure == Sureness::No && growing) sure = Sureness::Doubtful;
    if (sure == Sureness::No) return;
    if (sure == Sureness::Yes) {
      result_.named = true;
      result_.leading = 1;
      result_.notes.push_back(
          {WEIGHTSCAPE_TEXT("the first column (%1) is taken as names"), {firstCells(cells)}});
      return;
    }
    throw ReadingDoubt(
        place(sample_.lines[bodyBegin()].number),
        {growing ? WEIGHTSCAPE_TEXT("the first column (%1) grows from line to line. Is it a "
                                    "neuron, or does it tell the time or number the lines?")
                 : WEIGHTSCAPE_TEXT("the first column (%1) may be numbers of neurons, or weights."),
         {firstCells(cells)}},
        {{{WEIGHTSCAPE_TEXT("names or times"), {}}, "first_column", "names"},
         {{WEIGHTSCAPE_TEXT("values"), {}}, "first_column", "values"}});
  }

  /// With a corner that is no value above the first column, or of numbers that may be names.
  [[nodiscard]] bool firstLineMayBeNames() const {
    const Texts& cells = first().cells;
    const std::optional<double> corner = parseNumber(cells[0]);
    if (!corner || *corner == 0.0) return true;
    return areNames(cells, beside(cells.size(), false)) != Sureness::No;
  }

  [[nodiscard]] std::vector<ReadingAnswer> firstLineAnswers() const {
    return {{{WEIGHTSCAPE_TEXT("names"), {}}, "first_line", "names"},
            {{WEIGHTSCAPE_TEXT("values"), {}}, "first_line", "values"}};
  }

  [[nodiscard]] std::string place(std::size_t line) const {
    return file_.path().string() + ", line " + std::to_string(line);
  }

  /// A first line of numbers.
  void lookAtFirstLine() {
    if (sample_.lines.size() < 2 || first().cells.size() != width()) return;
    const std::size_t begin = result_.leading;  // its corner may be anything
    const bool corner_is_text = !isNumber(first().cells[0]);
    if (begin == 0 && corner_is_text && width() > 1) {
      // A named row of values, or a corner above names that are numbers.
      if (!result_.may_be_named) return;
    }
    const std::size_t from = begin > 0 || corner_is_text ? 1 : 0;
    const Texts cells(first().cells.begin() + static_cast<std::ptrdiff_t>(from),
                      first().cells.end());
    const Sureness sure = areNames(cells, beside(cells.size(), false));
    if (sure == Sureness::No) return;
    if (sure == Sureness::Yes) {
      result_.has_header = true;
      result_.notes.push_back(
          {WEIGHTSCAPE_TEXT("the first line (%1) is taken as names"), {firstCells(cells)}});
      return;
    }
    throw ReadingDoubt(
        place(first().number),
        {WEIGHTSCAPE_TEXT("the first line (%1) may be numbers of neurons, or weights."),
         {firstCells(cells)}},
        firstLineAnswers());
  }

  void takeHeader() {
    if (!result_.has_header) return;
    result_.head_lines = (from_remark_ ? 0 : 1) + skipped_;
    Texts head = first().cells;
    const std::size_t values = width() - result_.leading;
    if (head.size() == width()) {
      head.erase(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(result_.leading));
    } else if (head.size() != values) {
      refuseHeader(head.size());
    }
    for (const std::string& name : head) result_.header.push_back(nameOfCell(name));
  }

  TextLines& file_;
  const TableOptions& options_;
  TableSample sample_;
  TableLayout result_;
  bool from_remark_ = false;  ///< the first of the sample's lines is a remark above them
  std::size_t skipped_ = 0;   ///< lines below the header
  bool ragged_ = false;       ///< the lines do not fit the first: they are refused one by one
};

}  // namespace

TableLayout layoutOf(TextLines& file, const TableOptions& options) {
  return Layout(file, options).take();
}

}  // namespace weightscape
