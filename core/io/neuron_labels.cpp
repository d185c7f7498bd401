// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/neuron_labels.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/io/cell_numbers.h"
#include "core/io/label_table.h"
#include "core/io/name_words.h"

namespace weightscape {
namespace {

/// More different numbers than these are a scale, fewer are groups.
constexpr std::size_t kMostNumberedGroups = 12;

void classify(LabelColumn& column) {
  std::map<std::string, Index> counts;
  for (const std::string& text : column.texts) {
    if (!text.empty()) ++counts[text];
  }
  CellNumbers reader;
  constexpr std::size_t kExact = 15;  // digits; what is longer is an identifier and no quantity
  column.numeric =
      counts.size() > kMostNumberedGroups &&
      std::all_of(counts.begin(), counts.end(), [&](const auto& one) {
        const bool whole = one.first.find_first_not_of("0123456789") == std::string::npos;
        return !(whole && one.first.size() > kExact) && reader.read(one.first).has_value();
      });
  if (column.numeric) {
    column.numbers = Vector::Constant(static_cast<Index>(column.texts.size()), kUnknown);
    for (std::size_t i = 0; i < column.texts.size(); ++i) {
      column.numbers(static_cast<Index>(i)) = reader.read(column.texts[i]).value_or(kUnknown);
    }
    return;
  }
  for (const auto& [text, count] : counts) column.categories.push_back(text);
  std::stable_sort(
      column.categories.begin(), column.categories.end(),
      [&](const std::string& a, const std::string& b) { return counts.at(a) > counts.at(b); });
  std::unordered_map<std::string, int> numbers;
  for (std::size_t i = 0; i < column.categories.size(); ++i) {
    numbers[column.categories[i]] = static_cast<int>(i);
  }
  for (const std::string& text : column.texts) {
    column.category.push_back(text.empty() ? -1 : numbers.at(text));
  }
}

/// Numeric columns whose names differ by x, y or z alone.
void findPositions(NeuronLabels& labels) {
  std::map<std::string, std::map<char, std::size_t>> found;
  for (std::size_t c = 0; c < labels.columns.size(); ++c) {
    if (!labels.columns[c].numeric) continue;
    std::vector<std::string> words = wordsOf(labels.columns[c].name);
    for (std::size_t w = 0; w < words.size(); ++w) {
      if (words[w] != "x" && words[w] != "y" && words[w] != "z") continue;
      const char axis = words[w][0];
      words[w] = "*";
      std::string stem;
      for (const std::string& word : words) stem += word + " ";
      found[stem].emplace(axis, c);
      break;
    }
  }
  for (const auto& [stem, axes] : found) {
    for (auto one = axes.begin(); one != axes.end(); ++one) {
      for (auto other = std::next(one); other != axes.end(); ++other) {
        labels.positions.emplace_back(one->second, other->second);
      }
    }
  }
}

}  // namespace

Message NeuronLabels::summary(const std::vector<std::string>& names) const {
  const std::string all = std::to_string(names.size());
  const std::string some = std::to_string(labelled);
  const std::string without = std::to_string(missing.size());
  const std::string rows = std::to_string(unknown.size());
  std::vector<std::string> unlabelled;
  for (const Index neuron : missing) unlabelled.push_back(names[static_cast<std::size_t>(neuron)]);
  const std::string list = firstNames(unlabelled);
  if (missing.empty() && unknown.empty()) {
    return {WEIGHTSCAPE_TEXT("all %1 neurons have labels"), {all}};
  }
  if (missing.empty()) {
    return {WEIGHTSCAPE_TEXT("all %1 neurons have labels; %2 rows name neurons that are not here"),
            {all, rows}};
  }
  if (unknown.empty()) {
    return {WEIGHTSCAPE_TEXT("%1 of %2 neurons have labels; %3 have none (%4)"),
            {some, all, without, list}};
  }
  return {WEIGHTSCAPE_TEXT("%1 of %2 neurons have labels; %3 have none (%4), and %5 rows name "
                           "neurons that are not here"),
          {some, all, without, list, rows}};
}

const LabelColumn* NeuronLabels::column(const std::string& name) const {
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const LabelColumn& one) { return one.name == name; });
  return found != columns.end() ? &*found : nullptr;
}

bool LabelColumn::groups() const {
  return !numeric && categories.size() > 1 && 2 * categories.size() <= texts.size();
}

const LabelColumn* NeuronLabels::grouping() const {
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [](const LabelColumn& one) { return one.groups(); });
  return found != columns.end() ? &*found : nullptr;
}

std::vector<Index> orderByLabel(const NeuronLabels* labels, Index neurons) {
  std::vector<Index> order(static_cast<std::size_t>(neurons));
  std::iota(order.begin(), order.end(), Index{0});
  const LabelColumn* const column = labels != nullptr ? labels->grouping() : nullptr;
  if (column == nullptr) return order;
  const auto place = [&](Index neuron) {
    const int category = column->category[static_cast<std::size_t>(neuron)];
    return category >= 0 ? category : static_cast<int>(column->categories.size());
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return place(a) < place(b); });
  return order;
}

NeuronLabels joinedLabels(const LabelTable& table, const std::vector<std::string>& names) {
  std::unordered_map<std::string, std::size_t> rows;
  for (std::size_t r = 0; r < table.ids.size(); ++r) rows.emplace(table.ids[r], r);
  NeuronLabels labels;
  std::vector<bool> used(table.ids.size(), false);
  for (const std::string& name : table.columns)
    labels.columns.push_back({name, {}, false, {}, {}, {}});
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto row = rows.find(names[i]);
    const bool there = row != rows.end();
    if (there) {
      ++labels.labelled;
      used[row->second] = true;
    } else {
      labels.missing.push_back(static_cast<Index>(i));
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      labels.columns[c].texts.push_back(there ? table.cells[c][row->second] : std::string());
    }
  }
  for (std::size_t r = 0; r < used.size(); ++r) {
    if (!used[r]) labels.unknown.push_back(table.ids[r]);
  }
  for (LabelColumn& column : labels.columns) classify(column);
  findPositions(labels);
  return labels;
}

Matrix unitPositions(const NeuronLabels& labels, std::size_t which) {
  const auto [along, upwards] = labels.positions[which];
  const Vector& x = labels.columns[along].numbers;
  const Vector& y = labels.columns[upwards].numbers;
  Matrix places(x.size(), 2);
  places << x, y;
  const auto limits = [](const auto& column) {
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const double value : column) {
      if (!std::isfinite(value)) continue;
      least = std::min(least, value);
      most = std::max(most, value);
    }
    return std::pair(least, most);
  };
  double extent = 0.0;
  for (Index c = 0; c < 2; ++c) {
    const auto [least, most] = limits(places.col(c));
    if (most > least) extent = std::max(extent, most - least);
  }
  for (Index c = 0; c < 2; ++c) {
    const auto [least, most] = limits(places.col(c));
    if (!(most >= least)) continue;
    const double middle = 0.5 * least + 0.5 * most;
    places.col(c) = extent > 0.0 ? Vector((places.col(c).array() - middle) / extent + 0.5)
                                 : Vector(0.0 * places.col(c).array() + 0.5);
  }
  return places;
}

}  // namespace weightscape
