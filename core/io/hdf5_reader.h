// Reads HDF5 files through the serial C library: sessions, and data of one's own.
//
// The library keeps state of its own and is not safe for threads: a writer or reader holds a lock
// for as long as it lives, so a thread must not hold two at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/types.h"

namespace weightscape {

/// Reads a file that may be damaged or hostile: links out of the file, data stored elsewhere and
/// sizes that cannot fit in memory are refused before anything is allocated.
class Hdf5Reader {
 public:
  /// Throws Error when it is no HDF5 file, or a damaged one.
  explicit Hdf5Reader(std::filesystem::path path);
  ~Hdf5Reader();
  Hdf5Reader(const Hdf5Reader&) = delete;
  Hdf5Reader& operator=(const Hdf5Reader&) = delete;
  Hdf5Reader(Hdf5Reader&&) = delete;
  Hdf5Reader& operator=(Hdf5Reader&&) = delete;

  [[nodiscard]] bool has(const std::string& path) const;
  /// Paths of all numeric datasets of one or two dimensions, sorted.
  [[nodiscard]] std::vector<std::string> matrices() const;
  /// One or two dimensions of any number type; a vector becomes one column. Throws Error.
  [[nodiscard]] Matrix matrix(const std::string& path) const;
  [[nodiscard]] Vector vector(const std::string& path) const;
  [[nodiscard]] std::vector<std::int64_t> integers(const std::string& path) const;
  [[nodiscard]] std::string text(const std::string& path) const;
  /// Attributes of the file itself; throws Error where there is none of that name and kind.
  [[nodiscard]] std::string textAttribute(const std::string& name) const;
  [[nodiscard]] std::int64_t integerAttribute(const std::string& name) const;

 private:
  struct File;
  std::unique_lock<std::mutex> lock_;
  std::filesystem::path path_;
  std::unique_ptr<File> file_;
};

}  // namespace weightscape
