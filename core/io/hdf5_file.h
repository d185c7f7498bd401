// HDF5 files through the serial C library: what a session is stored in and data may come from.
//
// The library keeps state of its own and is not safe for threads: a writer or reader holds a lock
// for as long as it lives, so a thread must not hold two at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/types.h"

namespace weightscape {

/// Writes a new file beside the target, flushes it to the disk and renames it: the target is
/// either the old file or the whole new one.
class Hdf5Writer {
 public:
  /// Throws Error (Failed) when the file cannot be made.
  explicit Hdf5Writer(std::filesystem::path target);
  ~Hdf5Writer();  ///< without commit() nothing remains
  Hdf5Writer(const Hdf5Writer&) = delete;
  Hdf5Writer& operator=(const Hdf5Writer&) = delete;
  Hdf5Writer(Hdf5Writer&&) = delete;
  Hdf5Writer& operator=(Hdf5Writer&&) = delete;

  /// Datasets by their path ("network/weights_in"; groups are made as needed), each with an
  /// attribute "description". Matrices are stored as rows × columns, as h5py shows them.
  void matrix(const std::string& path, const Matrix& values, const std::string& description);
  void vector(const std::string& path, const Vector& values, const std::string& description);
  void integers(const std::string& path, const std::vector<std::int64_t>& values,
                const std::string& description);
  void text(const std::string& path, const std::string& value, const std::string& description);
  /// Attributes of the file itself.
  void attribute(const std::string& name, const std::string& value);
  void attribute(const std::string& name, std::int64_t value);

  /// Puts the file in the target's place. Throws Error (Failed).
  void commit();

 private:
  struct File;
  std::unique_lock<std::mutex> lock_;
  std::filesystem::path target_;
  std::filesystem::path work_;
  std::unique_ptr<File> file_;
};

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
