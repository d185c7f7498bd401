// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/odd_columns.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/io/name_words.h"

namespace weightscape {
namespace {

constexpr std::size_t kShown = 4;

bool hasDigit(const std::string& name) {
  return std::any_of(name.begin(), name.end(),
                     [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::string leaveOut(const std::string& names) {
  return "--leave-out '" + names + "'; of activity in an experiment --set data.leave_out='" +
         names + "'";
}

/// The stem of nearly all names, of which each has its number.
const std::string* commonStem(const std::vector<std::string>& names,
                              std::map<std::string, std::size_t>& counts) {
  constexpr std::size_t kFewest = 4;
  constexpr double kNearlyAll = 0.75;
  for (const std::string& name : names) {
    if (hasDigit(name)) ++counts[stemOf(name)];
  }
  for (const auto& [stem, count] : counts) {
    if (count >= kFewest &&
        static_cast<double>(count) >= kNearlyAll * static_cast<double>(names.size())) {
      return &stem;
    }
  }
  return nullptr;
}

}  // namespace

std::vector<Message> oddColumns(const std::vector<std::string>& columns,
                                const std::vector<std::string>& rows) {
  std::vector<Message> notes;
  const std::set<std::string> known(rows.begin(), rows.end());
  std::map<std::string, std::size_t> counts;
  const std::string* const stem = commonStem(columns, counts);
  std::vector<std::string> others;
  for (const std::string& name : columns) {
    if (name.empty() || known.contains(name)) continue;
    if (tellsTime(name)) {
      notes.push_back(
          {WEIGHTSCAPE_TEXT("the column '%1' is read as a neuron, though it is called as a time"),
           {shortened(name)},
           leaveOut(shortened(name))});
    } else if (stem != nullptr && stemOf(name) != *stem) {
      others.push_back(name);
    }
  }
  if (others.empty()) return notes;
  const auto usual = std::find_if(columns.begin(), columns.end(), [&](const std::string& name) {
    return hasDigit(name) && stemOf(name) == *stem;
  });
  notes.push_back(
      {others.size() == 1
           ? WEIGHTSCAPE_TEXT("the column %1 is read as a neuron, though nearly all others are "
                              "called as %2")
           : WEIGHTSCAPE_TEXT("the columns %1 are read as neurons, though nearly all others are "
                              "called as %2"),
       {firstNames(others, kShown), shortened(*usual)},
       leaveOut(firstNames(others, others.size()))});
  return notes;
}

}  // namespace weightscape
