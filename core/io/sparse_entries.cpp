// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sparse_entries.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

/// Entries between two looks at the stop.
constexpr std::size_t kEntriesBetweenStops = 65536;

/// Calls body(i) for all entries and looks at the stop now and then.
template <typename Body>
void forEntries(std::size_t count, const Control& control, const Body& body) {
  for (std::size_t first = 0; first < count; first += kEntriesBetweenStops) {
    throwIfStopped(control);
    const std::size_t end = std::min(count, first + kEntriesBetweenStops);
    for (std::size_t i = first; i < end; ++i) body(i);
  }
}

/// Places of the entries when they are sorted by a number each, equal ones in their order: the
/// first place of each number, and one more.
template <typename NumberOf>
std::vector<std::int32_t> firstPlaces(std::size_t count, Index numbers, const NumberOf& number_of,
                                      const Control& control) {
  std::vector<std::int32_t> places(static_cast<std::size_t>(numbers) + 1, 0);
  forEntries(count, control,
             [&](std::size_t i) { ++places[static_cast<std::size_t>(number_of(i)) + 1]; });
  forEntries(places.size() - 1, control, [&](std::size_t i) { places[i + 1] += places[i]; });
  return places;
}

}  // namespace

void addEntry(std::vector<SparseEntry>& entries, const std::filesystem::path& file,
              std::int32_t row, std::int32_t column, double value) {
  if (entries.size() == entries.capacity()) {
    constexpr std::size_t kMost = std::numeric_limits<std::int32_t>::max();
    if (entries.size() >= kMost) {
      throw Error(Message{
          WEIGHTSCAPE_TEXT("%1: more entries than the 2147483647 that are allowed."), {file}});
    }
    const std::size_t room = std::min(kMost, std::max<std::size_t>(1024, 2 * entries.capacity()));
    // These, those before they are moved, and the matrix that is made of them.
    requireMemory(3.0 * sizeof(SparseEntry) * static_cast<double>(room), file);
    entries.reserve(room);
  }
  entries.emplace_back(row, column, value);
}

SparseMatrix assembled(Index rows, Index columns, std::vector<SparseEntry> entries,
                       const Control& control) {
  const std::size_t count = entries.size();
  std::vector<SparseEntry> by_row(count);
  {
    std::vector<std::int32_t> next = firstPlaces(
        count, rows, [&](std::size_t i) { return entries[i].row(); }, control);
    forEntries(count, control, [&](std::size_t i) {
      const auto row = static_cast<std::size_t>(entries[i].row());
      by_row[static_cast<std::size_t>(next[row]++)] = entries[i];
    });
  }
  std::vector<std::int32_t> starts = firstPlaces(
      count, columns, [&](std::size_t i) { return by_row[i].col(); }, control);
  {
    std::vector<std::int32_t> next = starts;
    forEntries(count, control, [&](std::size_t i) {
      const auto column = static_cast<std::size_t>(by_row[i].col());
      entries[static_cast<std::size_t>(next[column]++)] = by_row[i];
    });
  }
  by_row = {};
  SparseMatrix matrix(rows, columns);
  matrix.resizeNonZeros(static_cast<Index>(count));
  std::int32_t kept = 0;
  std::size_t last = count;  // the entry that the kept ones end with
  for (std::size_t c = 0; c < static_cast<std::size_t>(columns); ++c) {
    if (c % kEntriesBetweenStops == 0) throwIfStopped(control);
    matrix.outerIndexPtr()[c] = kept;
    const auto first = static_cast<std::size_t>(starts[c]);
    const auto end = static_cast<std::size_t>(starts[c + 1]);
    for (std::size_t i = first; i < end; ++i) {
      if (i % kEntriesBetweenStops == 0) throwIfStopped(control);
      if (i > first && entries[last].row() == entries[i].row()) {
        matrix.valuePtr()[kept - 1] += entries[i].value();
        continue;
      }
      matrix.innerIndexPtr()[kept] = entries[i].row();
      matrix.valuePtr()[kept] = entries[i].value();
      ++kept;
      last = i;
    }
  }
  matrix.outerIndexPtr()[columns] = kept;
  matrix.resizeNonZeros(kept);
  return matrix;
}

SparseMatrix bothWays(const SparseMatrix& values, const std::vector<std::string>& names,
                      const std::filesystem::path& file, std::vector<Message>& notes,
                      const Control& control) {
  const SparseMatrix mirror = values.transpose();
  std::vector<SparseEntry> entries;
  Index once = 0;
  for (Index c = 0; c < values.outerSize(); ++c) {
    throwIfStopped(control);
    for (SparseMatrix::InnerIterator entry(values, c); entry; ++entry) {
      const auto row = static_cast<std::int32_t>(entry.row());
      const auto column = static_cast<std::int32_t>(entry.col());
      addEntry(entries, file, row, column, entry.value());
      if (row == column) continue;
      const double back = mirror.coeff(row, column);
      if (back == 0.0) {
        addEntry(entries, file, column, row, entry.value());
        ++once;
      } else if (back != entry.value()) {
        throw Error(Message{WEIGHTSCAPE_TEXT("%1: the edge between %2 and %3 has the weight %4 one "
                                             "way and %5 the other; without direction there is one "
                                             "weight. Leave undirected out, or correct the file."),
                            {file, asIs(names[static_cast<std::size_t>(row)]),
                             asIs(names[static_cast<std::size_t>(column)]),
                             exactNumber(entry.value()), exactNumber(back)}});
      }
    }
  }
  notes.push_back({WEIGHTSCAPE_TEXT("without direction: %1 edges stand one way and count both"),
                   {std::to_string(once)}});
  return assembled(values.rows(), values.cols(), std::move(entries), control);
}

double finiteNumber(const TextLines& file, const std::string& cell) {
  const std::optional<double> value = parseNumber(cell);
  if (!value) file.refuse(Message{WEIGHTSCAPE_TEXT("'%1' is not a number."), {shortened(cell)}});
  if (!std::isfinite(*value))
    file.refuse(Message{WEIGHTSCAPE_TEXT("the weight %1 is not finite."), {asIs(cell)}});
  return *value;
}

}  // namespace weightscape
