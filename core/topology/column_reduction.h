// SPDX-License-Identifier: GPL-3.0-or-later
// The reduction of a coboundary matrix, latest column first, which pairs births with deaths.
#pragma once

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <vector>

#include "core/base/progress.h"
#include "core/topology/edge_order.h"
#include "core/topology/prime_field.h"

namespace weightscape {

/// A sum of simplices whose earliest is asked for again and again.
class WorkingColumn {
 public:
  explicit WorkingColumn(const PrimeField& field) : field_(field) {}

  void clear() { heap_.clear(); }
  void add(Key key, int value) {
    heap_.push_back(entryOf(key, value));
    std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
  }
  /// Takes a whole list at once where the column is still empty.
  void start(std::vector<Entry>& entries) {
    heap_.swap(entries);
    std::make_heap(heap_.begin(), heap_.end(), std::greater<>());
  }
  /// The earliest simplex whose number is not 0, which stays; 0 where all cancel.
  Entry pivot() {
    while (!heap_.empty()) {
      const Key key = keyOf(heap_.front());
      int value = 0;
      while (!heap_.empty() && keyOf(heap_.front()) == key) value = field_.sum(value, take());
      if (value == 0) continue;
      add(key, value);
      return entryOf(key, value);
    }
    return 0;
  }

 private:
  int take() {
    const int value = valueOf(heap_.front());
    std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
    heap_.pop_back();
    return value;
  }

  const PrimeField& field_;
  std::vector<Entry> heap_;
};

/// A pair of a column that is not apparent with the row that ends it.
struct Pairing {
  std::int32_t birth = 0;  ///< rank of the latest edge
  std::int32_t death = 0;  ///< the same; kNone where nothing ends it
  std::size_t reduced = 0;
};

/// Reduces the columns, latest first, until each has a first row of its own.
template <typename Columns>
class Reduction {
 public:
  Reduction(const Columns& columns, const PrimeField& field)
      : columns_(columns), field_(field), work_(field) {}

  /// `column` is not apparent.
  void reduce(Key column, const Control& control) {
    fill(column);
    parts_ = {entryOf(column, 1)};
    Entry pivot = work_.pivot();
    while (pivot != 0) {
      const Key row = keyOf(pivot);
      Key paired = 0;
      if (const auto found = owner_.find(row); found != owner_.end()) {
        const std::vector<Entry>& other = reduced_[found->second];
        const int factor = field_.product(field_.negative(valueOf(pivot)),
                                          field_.inverse(valueOf(pivots_[found->second])));
        for (const Entry part : other) {
          addColumn(keyOf(part), field_.product(factor, valueOf(part)), control);
        }
      } else if (columns_.apparentOf(row, &paired)) {
        int value = 1;  // of this row in the paired column
        columns_.coboundary(paired, [&](Key key, int sign) {
          if (key == row) value = sign;
        });
        addColumn(paired, field_.product(field_.negative(valueOf(pivot)), field_.inverse(value)),
                  control);
      } else {
        owner_.emplace(row, reduced_.size());
        break;
      }
      pivot = work_.pivot();
    }
    pairs_.push_back({columns_.latestEdge(column),
                      pivot == 0 ? EdgeOrder::kNone : columns_.rowLatestEdge(keyOf(pivot)),
                      reduced_.size()});
    pivots_.push_back(pivot);
    addUp(parts_, field_);
    reduced_.push_back(parts_);
  }

  [[nodiscard]] const std::vector<Pairing>& pairs() const { return pairs_; }
  /// The columns whose sum the reduced one is.
  [[nodiscard]] const std::vector<Entry>& parts(std::size_t reduced) const {
    return reduced_[reduced];
  }
  [[nodiscard]] bool endsSomething(Key row) const { return owner_.contains(row); }

 private:
  void fill(Key column) {
    start_.clear();
    columns_.coboundary(column,
                        [this](Key key, int value) { start_.push_back(entryOf(key, value)); });
    work_.clear();
    work_.start(start_);
  }
  void addColumn(Key column, int factor, const Control& control) {
    look(control);
    parts_.push_back(entryOf(column, factor));
    columns_.coboundary(column,
                        [&](Key key, int value) { work_.add(key, field_.product(factor, value)); });
  }
  void look(const Control& control) {
    constexpr double kSteps = 40;  // of a push into a heap
    if (++added_ % countBetweenLooks(kSteps * columns_.workEach()) == 0) throwIfStopped(control);
  }
  const Columns& columns_;
  const PrimeField& field_;
  WorkingColumn work_;
  std::vector<Entry> start_;
  std::vector<Entry> parts_;
  std::unordered_map<Key, std::size_t> owner_;  ///< reduced column of each first row
  std::vector<std::vector<Entry>> reduced_;
  std::vector<Entry> pivots_;
  std::vector<Pairing> pairs_;
  std::int64_t added_ = 0;
};

}  // namespace weightscape
