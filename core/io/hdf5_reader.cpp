#include "core/io/hdf5_reader.h"

#include <hdf5.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/hdf5_handle.h"

namespace weightscape {
namespace {

using hdf5::Handle;
using hdf5::RowMajor;

constexpr std::size_t kLongestText = std::size_t{64} << 20U;

}  // namespace

struct Hdf5Reader::File {
  Handle handle;

  /// True when every link on the way is a plain one inside this file.
  [[nodiscard]] bool plainPath(const std::string& path) const {
    std::string so_far;
    for (const std::string& part : split(path, '/')) {
      if (part.empty()) continue;
      so_far += (so_far.empty() ? "" : "/") + part;
      H5L_info_t info;
      if (H5Lget_info(handle.id(), so_far.c_str(), &info, H5P_DEFAULT) < 0) return false;
      if (info.type != H5L_TYPE_HARD) return false;
    }
    return !so_far.empty();
  }

  [[nodiscard]] Handle openSet(const std::string& path, const std::filesystem::path& file) const {
    const std::string where = file.string() + ", " + path;
    if (!plainPath(path)) {
      throw Error(where + ": is not in the file, or is a link out of it, which is not followed.");
    }
    Handle set(H5Dopen2(handle.id(), path.c_str(), H5P_DEFAULT), H5Dclose);
    if (!set.valid()) throw Error(where + ": is no dataset, or is damaged.");
    const Handle creation(H5Dget_create_plist(set.id()), H5Pclose);
    if (H5Pget_external_count(creation.id()) > 0 || H5Pget_layout(creation.id()) == H5D_VIRTUAL) {
      throw Error(where + ": its data are stored in another file, which is not opened.");
    }
    return set;
  }

  /// Rows and columns; a vector is one column.
  [[nodiscard]] std::array<hsize_t, 2> sizesOf(const Handle& set, const std::string& where) const {
    const Handle space(H5Dget_space(set.id()), H5Sclose);
    const int dimensions = H5Sget_simple_extent_ndims(space.id());
    if (dimensions < 1 || dimensions > 2) {
      throw Error(where + ": has " + std::to_string(dimensions) +
                  " dimensions; allowed are one or two.");
    }
    std::array<hsize_t, 2> sizes{1, 1};
    H5Sget_simple_extent_dims(space.id(), sizes.data(), nullptr);
    return sizes;
  }

  [[nodiscard]] bool numeric(const Handle& set) const {
    const Handle type(H5Dget_type(set.id()), H5Tclose);
    const H5T_class_t kind = H5Tget_class(type.id());
    return kind == H5T_INTEGER || kind == H5T_FLOAT;
  }

  /// The rows × columns that the sizes call for, checked against memory and the file.
  void requireReadable(const Handle& set, const std::array<hsize_t, 2>& sizes,
                       const std::string& where) const {
    if (!numeric(set)) throw Error(where + ": does not hold numbers.");
    const double bytes = 8.0 * static_cast<double>(sizes[0]) * static_cast<double>(sizes[1]);
    requireMemory(2.0 * bytes, where);
    if (bytes > 0.0 && H5Dget_storage_size(set.id()) == 0) {
      throw Error(where + ": says it has " + std::to_string(sizes[0]) + " × " +
                  std::to_string(sizes[1]) + " numbers, but none are stored.");
    }
  }
};

Hdf5Reader::Hdf5Reader(std::filesystem::path path)
    : lock_(hdf5::libraryMutex()), path_(std::move(path)) {
  hdf5::silenceLibrary();
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path_, ignored) || access(path_.c_str(), R_OK) != 0) {
    throw Error(path_.string() + ": cannot be opened; does it exist and may it be read?");
  }
  if (H5Fis_hdf5(path_.c_str()) <= 0) {
    throw Error(path_.string() + ": is no HDF5 file, or a damaged one.");
  }
  file_ = std::make_unique<File>(
      File{Handle(H5Fopen(path_.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT), H5Fclose)});
  if (!file_->handle.valid()) {
    throw Error(path_.string() + ": is a damaged HDF5 file (perhaps cut off).");
  }
}

Hdf5Reader::~Hdf5Reader() = default;

bool Hdf5Reader::has(const std::string& path) const { return file_->plainPath(path); }

std::vector<std::string> Hdf5Reader::matrices() const {
  std::vector<std::string> names;
  // Visits hard links only: links out of the file are never followed.
  const auto visit = [](hid_t, const char* name, const H5O_info_t* info, void* data) -> herr_t {
    if (info->type == H5O_TYPE_DATASET)
      static_cast<std::vector<std::string>*>(data)->emplace_back(name);
    return 0;
  };
  hdf5::visitObjects(file_->handle.id(), visit, &names);
  std::erase_if(names, [&](const std::string& name) {
    const Handle set(H5Dopen2(file_->handle.id(), name.c_str(), H5P_DEFAULT), H5Dclose);
    if (!set.valid() || !file_->numeric(set)) return true;
    const Handle space(H5Dget_space(set.id()), H5Sclose);
    const int dimensions = H5Sget_simple_extent_ndims(space.id());
    return dimensions < 1 || dimensions > 2;
  });
  std::sort(names.begin(), names.end());
  return names;
}

Matrix Hdf5Reader::matrix(const std::string& path) const {
  const std::string where = path_.string() + ", " + path;
  const Handle set = file_->openSet(path, path_);
  const std::array<hsize_t, 2> sizes = file_->sizesOf(set, where);
  file_->requireReadable(set, sizes, where);
  RowMajor rows(static_cast<Index>(sizes[0]), static_cast<Index>(sizes[1]));
  if (rows.size() > 0 &&
      H5Dread(set.id(), H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, rows.data()) < 0) {
    throw Error(where + ": cannot be read; the file is damaged (perhaps cut off).");
  }
  return rows;
}

Vector Hdf5Reader::vector(const std::string& path) const {
  const Matrix values = matrix(path);
  if (values.cols() != 1) {
    throw Error(path_.string() + ", " + path + ": has " + std::to_string(values.cols()) +
                " columns where one is expected.");
  }
  return values.col(0);
}

std::vector<std::int64_t> Hdf5Reader::integers(const std::string& path) const {
  const std::string where = path_.string() + ", " + path;
  const Handle set = file_->openSet(path, path_);
  const std::array<hsize_t, 2> sizes = file_->sizesOf(set, where);
  file_->requireReadable(set, sizes, where);
  std::vector<std::int64_t> values(sizes[0] * sizes[1]);
  if (!values.empty() &&
      H5Dread(set.id(), H5T_NATIVE_INT64, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0) {
    throw Error(where + ": cannot be read; the file is damaged (perhaps cut off).");
  }
  return values;
}

std::string Hdf5Reader::text(const std::string& path) const {
  const std::string where = path_.string() + ", " + path;
  const Handle set = file_->openSet(path, path_);
  const Handle type(H5Dget_type(set.id()), H5Tclose);
  const std::size_t length = H5Tget_size(type.id());
  const Handle space(H5Dget_space(set.id()), H5Sclose);
  if (H5Tget_class(type.id()) != H5T_STRING || H5Tis_variable_str(type.id()) > 0 ||
      H5Sget_simple_extent_npoints(space.id()) != 1 || length > kLongestText) {
    throw Error(where + ": is no text of fixed length up to 64 MiB.");
  }
  std::string value(length, '\0');
  if (H5Dread(set.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, value.data()) < 0) {
    throw Error(where + ": cannot be read; the file is damaged (perhaps cut off).");
  }
  return value;
}

std::string Hdf5Reader::textAttribute(const std::string& name) const {
  const Handle attribute(H5Aopen(file_->handle.id(), name.c_str(), H5P_DEFAULT), H5Aclose);
  const std::string where = path_.string() + ", attribute " + name;
  if (!attribute.valid()) throw Error(where + ": is missing.");
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const std::size_t length = H5Tget_size(type.id());
  if (H5Tget_class(type.id()) != H5T_STRING || H5Tis_variable_str(type.id()) > 0 ||
      length > kLongestText) {
    throw Error(where + ": is no text of fixed length.");
  }
  std::string value(length, '\0');
  if (H5Aread(attribute.id(), type.id(), value.data()) < 0) {
    throw Error(where + ": cannot be read; the file is damaged.");
  }
  return value;
}

std::int64_t Hdf5Reader::integerAttribute(const std::string& name) const {
  const Handle attribute(H5Aopen(file_->handle.id(), name.c_str(), H5P_DEFAULT), H5Aclose);
  const std::string where = path_.string() + ", attribute " + name;
  if (!attribute.valid()) throw Error(where + ": is missing.");
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const Handle space(H5Aget_space(attribute.id()), H5Sclose);
  std::int64_t value = 0;
  if (H5Tget_class(type.id()) != H5T_INTEGER || H5Sget_simple_extent_npoints(space.id()) != 1 ||
      H5Aread(attribute.id(), H5T_NATIVE_INT64, &value) < 0) {
    throw Error(where + ": is no whole number.");
  }
  return value;
}

}  // namespace weightscape
