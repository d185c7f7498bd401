// SPDX-License-Identifier: GPL-3.0-or-later
// Reads HDF5 files: sessions, and data of one's own; and, in the same way, the matrices of
// MATLAB's.
//
// The library itself is not trusted with files of unknown origin: a helper process of ours
// (app/read_hdf5) holds the file, and what it says is checked here. docs/security.md says what that
// keeps out.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Rows and columns of a dataset; a vector has one column.
struct Hdf5Sizes {
  Index rows = 0;
  Index columns = 0;
};

/// Reads a file that may be damaged or hostile: links out of the file, data stored elsewhere and
/// sizes that cannot fit in memory or are more than what is stored could hold are refused before
/// anything is allocated. A crash of the library and its running in circles are sentences. All
/// functions throw Error; Stopped when the control they were opened with asks for it.
class Hdf5Reader {
 public:
  /// Throws Error when it is no HDF5 file, or a damaged one.
  explicit Hdf5Reader(const std::filesystem::path& path, const Control& control = {});
  ~Hdf5Reader();
  Hdf5Reader(const Hdf5Reader&) = delete;
  Hdf5Reader& operator=(const Hdf5Reader&) = delete;
  Hdf5Reader(Hdf5Reader&&) = delete;
  Hdf5Reader& operator=(Hdf5Reader&&) = delete;

  /// Throws where a dataset's values are not those that our writer put there. What was read without
  /// throwing is not read again: every function below looks at what it reads.
  void requireIntact() const;
  [[nodiscard]] bool has(const std::string& path) const;
  /// Paths of all numeric datasets of one or two dimensions, sorted; those of truth values where
  /// there are no others.
  [[nodiscard]] std::vector<std::string> matrices() const;
  /// Of a numeric dataset, before it is read.
  [[nodiscard]] Hdf5Sizes sizes(const std::string& path) const;
  /// One or two dimensions of any number type, truth values as 0 and 1; a vector becomes one
  /// column. What MATLAB stored is turned back.
  [[nodiscard]] Matrix matrix(const std::string& path) const;
  [[nodiscard]] Vector vector(const std::string& path) const;
  /// Of an integer type.
  [[nodiscard]] std::vector<std::int64_t> integers(const std::string& path) const;
  /// One text of fixed length, up to 64 MiB.
  [[nodiscard]] std::string text(const std::string& path) const;
  /// Attributes of the file itself: one text of fixed length, one whole number.
  [[nodiscard]] std::string textAttribute(const std::string& name) const;
  [[nodiscard]] std::int64_t integerAttribute(const std::string& name) const;

 private:
  struct Helper;
  std::unique_ptr<Helper> helper_;
};

}  // namespace weightscape
