// SPDX-License-Identifier: GPL-3.0-or-later
// An HDF5 file: every type, shape and size in it is looked at before anything is read.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/read_hdf5/answers.h"
#include "core/io/hdf5_handle.h"

namespace weightscape::read_hdf5 {

class StoredFile {
 public:
  /// Takes the descriptor over. Throws Refusal when it is no HDF5 file, or a damaged one.
  explicit StoredFile(int descriptor);

  /// Throws Refusal as long as nothing of a good answer has been said.
  void answer(hdf5::Question question, const std::string& path, const Answers& answers) const;

 private:
  /// A numeric dataset that may be read.
  struct NumberSet {
    std::string path;  ///< without links
    hdf5::Handle set;
    hdf5::Sizes sizes;
    int dimensions = 1;
    std::array<hsize_t, 2> chunk{1, 1};
    bool boolean = false;  ///< an enumeration of FALSE and TRUE, one byte each
  };

  [[nodiscard]] std::string resolved(const std::string& path) const;
  [[nodiscard]] hdf5::Handle openSet(const std::string& path) const;
  void requireStored(const hdf5::Handle& set, double bytes) const;
  /// Octave's `save -hdf5` keeps a variable as a group with its value, column by column.
  [[nodiscard]] bool isOctaves(const std::string& path) const;
  [[nodiscard]] NumberSet numbers(const std::string& path) const;
  /// All that hard links reach.
  [[nodiscard]] std::vector<std::string> datasets() const;
  [[nodiscard]] std::vector<std::string> matrices() const;
  [[nodiscard]] std::string text(const std::string& path) const;
  [[nodiscard]] std::string textAttribute(const std::string& name) const;
  [[nodiscard]] long long integerAttribute(const std::string& name) const;
  /// Calls take(numbers, rows) for block after block of rows. Throws Refusal where they cannot be
  /// read, and behind the last one where they are not those that were written.
  template <typename Number>
  void read(const NumberSet& set, hid_t type,
            const std::function<void(std::vector<Number>&, hsize_t)>& take) const;
  /// What a stored number stands for, times factor plus offset: `conversion` and `offset` of NWB,
  /// `scale_factor` and `add_offset` of netCDF.
  struct Measure {
    double factor = 1.0;
    double offset = 0.0;
    std::vector<double> factors = {};  ///< of each column, where they differ: NWB's channels
    std::vector<double> missing = {};  ///< stored numbers that stand for none, as netCDF has them
    double beyond = 0.0;               ///< to be added to what is negative: numbers without a sign

    [[nodiscard]] bool changes() const {
      return factor != 1.0 || offset != 0.0 || beyond != 0.0 || !factors.empty() ||
             !missing.empty();
    }
    [[nodiscard]] double of(double stored, std::size_t column) const;
  };
  [[nodiscard]] Measure measureOf(const NumberSet& set) const;
  template <typename Number>
  void send(const NumberSet& set, hid_t type, const Measure& measure, const Answers& answers) const;
  /// A sparse matrix as three datasets: the entries of its lines one behind the other, the place of
  /// each in its line, and where in both of these each line starts.
  struct SparseGroup {
    std::string path;
    std::string places;
    std::string starts;
    std::uint64_t length = 0;            ///< of a line
    std::optional<std::uint64_t> lines;  ///< where it is said
    bool by_columns = false;
  };
  /// Nothing where the group's attributes say something else.
  [[nodiscard]] std::optional<SparseGroup> sparse(const std::string& group) const;
  [[nodiscard]] std::optional<SparseGroup> of10x(const std::string& group) const;
  [[nodiscard]] bool isEmpty(const SparseGroup& group) const;
  [[nodiscard]] hdf5::Sizes sizesOf(const SparseGroup& group) const;
  /// With all its zeros.
  void sendSparse(const SparseGroup& group, const Answers& answers) const;
  /// All numbers, row by row. Throws Refusal as read() does.
  template <typename Number>
  [[nodiscard]] std::vector<Number> all(const NumberSet& set, hid_t type) const {
    std::vector<Number> numbers;
    read<Number>(set, type, [&](const std::vector<Number>& block, hsize_t rows) {
      numbers.insert(numbers.end(), block.begin(),
                     block.begin() + static_cast<std::ptrdiff_t>(rows * set.sizes.columns));
    });
    return numbers;
  }
  void requireIntact() const;

  double size_ = 0.0;  ///< of the file in bytes
  hdf5::Handle handle_;
  mutable std::set<std::string> intact_;  ///< paths of what was read and found to be as written
};

}  // namespace weightscape::read_hdf5
