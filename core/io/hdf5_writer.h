// SPDX-License-Identifier: GPL-3.0-or-later
// Writes HDF5 files through the serial C library: what a session is stored in.
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

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/io/file_writer.h"

namespace weightscape {

/// Collects a file in memory, where the library never meets a full disk (it leaves zeros there, or
/// crashes), and puts it whole in the target's place. What takes some room is compressed, without
/// loss.
class Hdf5Writer {
 public:
  /// Who may read the file.
  enum class Readers {
    Usual,  ///< as the file it replaces, or as new files are
    Owner,  ///< mode 600
  };

  /// Throws Error (Failed).
  explicit Hdf5Writer(std::filesystem::path target, Readers readers = Readers::Usual,
                      Control control = {});
  ~Hdf5Writer();  ///< without commit() nothing remains
  Hdf5Writer(const Hdf5Writer&) = delete;
  Hdf5Writer& operator=(const Hdf5Writer&) = delete;
  Hdf5Writer(Hdf5Writer&&) = delete;
  Hdf5Writer& operator=(Hdf5Writer&&) = delete;

  /// Datasets by their path ("network/weights_in"; groups are made as needed), each with the
  /// attributes "description" and "sha256", of its values as they are stored. Matrices are stored
  /// as rows × columns, as h5py shows them. All throw Error (Failed); Stopped.
  void matrix(const std::string& path, const Matrix& values, const std::string& description);
  /// A matrix in single precision: for what is looked at and not gone on with.
  void floats(const std::string& path, const MatrixOf<float>& values,
              const std::string& description);
  void vector(const std::string& path, const Vector& values, const std::string& description);
  void integers(const std::string& path, const std::vector<std::int64_t>& values,
                const std::string& description);
  void text(const std::string& path, const std::string& value, const std::string& description);
  /// Attributes of the file itself.
  void attribute(const std::string& name, const std::string& value);
  void attribute(const std::string& name, std::int64_t value);

  /// Reads back what was collected, structure and checksums, and puts it in the target's place
  /// (see replaceFile), which is the old file or the whole new one. Throws Error (Failed).
  void commit();

 private:
  struct File;
  std::unique_lock<std::mutex> lock_;
  std::filesystem::path target_;
  Readers readers_;
  Control control_;
  std::unique_ptr<File> file_;
};

}  // namespace weightscape
