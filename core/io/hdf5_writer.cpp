// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hdf5_writer.h"

#include <hdf5.h>

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/sha256.h"
#include "core/io/hdf5_handle.h"

namespace weightscape {
namespace {

using hdf5::Handle;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr std::size_t kGrowth = std::size_t{1} << 20U;
constexpr const char* kDescription = "description";
constexpr const char* kChecksum = "sha256";

[[noreturn]] void fail(const std::filesystem::path& path) {
  throw Error(
      Message{WEIGHTSCAPE_TEXT(
                  "%1: could not be put together; there is perhaps not enough memory for it."),
              {path}},
      Error::Kind::Failed);
}

std::string checksumOf(std::string_view bytes) {
  Sha256 sum;
  sum.add(bytes);
  return sum.hex();
}

Handle textType(std::size_t length) {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
  H5Tset_size(type.id(), std::max<std::size_t>(length, 1));
  H5Tset_cset(type.id(), H5T_CSET_UTF8);
  return type;
}

Handle inMemory() {
  Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
  H5Pset_fapl_core(access.id(), kGrowth, 0);
  return access;
}

void writeAttribute(hid_t object, const std::string& name, hid_t type, const void* value,
                    const std::filesystem::path& path) {
  const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
  Handle attribute(H5Acreate2(object, name.c_str(), type, space.id(), H5P_DEFAULT, H5P_DEFAULT),
                   H5Aclose);
  if (!attribute.valid() || H5Awrite(attribute.id(), type, value) < 0 || !attribute.finish()) {
    fail(path);
  }
}

void writeTextAttribute(hid_t object, const std::string& name, const std::string& value,
                        const std::filesystem::path& path) {
  writeAttribute(object, name, textType(value.size()).id(), value.data(), path);
}

/// Cuts a dataset that takes some room into pieces and has them compressed: bytes of equal weight
/// side by side first, which halves weights that single precision made.
void compress(hid_t creation, std::vector<hsize_t> sizes, std::size_t bytes_each) {
  constexpr hsize_t kSmall = 4096;      // bytes; not worth it below
  constexpr hsize_t kPiece = 1U << 20;  // bytes; the library keeps a whole piece in its cache
  constexpr unsigned kLevel = 1;        // more takes four times as long for a few percent
  const auto bytes = [&] {
    hsize_t product = bytes_each;
    for (const hsize_t size : sizes) product *= size;
    return product;
  };
  if (sizes.empty() || bytes() < kSmall || H5Zfilter_avail(H5Z_FILTER_DEFLATE) <= 0) return;
  while (bytes() > kPiece) {
    hsize_t& longest = sizes[0] > 1 ? sizes[0] : sizes.back();
    longest = (longest + 1) / 2;
  }
  H5Pset_chunk(creation, static_cast<int>(sizes.size()), sizes.data());
  H5Pset_shuffle(creation);
  H5Pset_deflate(creation, kLevel);
}

/// What was put into the file, to be compared with what is found in it.
struct Written {
  std::string path;
  std::vector<hsize_t> sizes;
  std::size_t bytes = 0;
  std::string checksum;
};

bool isIn(hid_t file, const Written& set) {
  Handle found(H5Dopen2(file, set.path.c_str(), H5P_DEFAULT), H5Dclose);
  if (!found.valid()) return false;
  const Handle space(H5Dget_space(found.id()), H5Sclose);
  const Handle type(H5Dget_type(found.id()), H5Tclose);
  const int rank = H5Sget_simple_extent_ndims(space.id());
  if (!type.valid() || rank != static_cast<int>(set.sizes.size())) return false;
  std::vector<hsize_t> sizes(set.sizes.size());
  H5Sget_simple_extent_dims(space.id(), sizes.data(), nullptr);
  const hssize_t count = H5Sget_simple_extent_npoints(space.id());
  if (sizes != set.sizes || count < 0 ||
      static_cast<std::size_t>(count) * H5Tget_size(type.id()) != set.bytes) {
    return false;
  }
  std::string values(set.bytes, '\0');
  const bool read = values.empty() || H5Dread(found.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT,
                                              values.data()) >= 0;
  return read && checksumOf(values) == set.checksum && found.finish();
}

bool areIn(const std::string& image, const std::vector<Written>& sets) {
  const Handle access = inMemory();
  std::string copy = image;  // the library may write into what it is given
  if (H5Pset_file_image(access.id(), copy.data(), copy.size()) < 0) return false;
  Handle file(H5Fopen("memory", H5F_ACC_RDONLY, access.id()), H5Fclose);
  return file.valid() &&
         std::all_of(sets.begin(), sets.end(),
                     [&](const Written& set) { return isIn(file.id(), set); }) &&
         file.finish();
}

}  // namespace

struct Hdf5Writer::File {
  Handle handle;
  std::vector<Written> sets = {};
  double size = 0.0;

  /// Writes one dataset with its description.
  void dataset(const std::string& path, hid_t type, const std::vector<hsize_t>& sizes,
               const void* values, const std::string& description,
               const std::filesystem::path& file) {
    Written set{path, sizes, H5Tget_size(type), {}};
    for (const hsize_t extent : sizes) set.bytes *= extent;
    set.checksum = checksumOf({static_cast<const char*>(values), set.bytes});
    size += static_cast<double>(set.bytes);
    requireMemory(2.0 * size, file);
    const Handle space(
        sizes.empty() ? H5Screate(H5S_SCALAR)
                      : H5Screate_simple(static_cast<int>(sizes.size()), sizes.data(), nullptr),
        H5Sclose);
    const Handle links(H5Pcreate(H5P_LINK_CREATE), H5Pclose);
    H5Pset_create_intermediate_group(links.id(), 1);
    const Handle creation(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    H5Pset_obj_track_times(creation.id(), false);  // the same content gives the same bytes
    compress(creation.id(), sizes, H5Tget_size(type));
    Handle created(H5Dcreate2(handle.id(), path.c_str(), type, space.id(), links.id(),
                              creation.id(), H5P_DEFAULT),
                   H5Dclose);
    if (!created.valid()) fail(file);
    if (set.bytes > 0 && H5Dwrite(created.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values) < 0) {
      fail(file);
    }
    writeTextAttribute(created.id(), kDescription, description, file);
    writeTextAttribute(created.id(), kChecksum, set.checksum, file);
    if (!created.finish()) fail(file);
    sets.push_back(std::move(set));
  }

  /// The bytes of the file; it is closed then.
  std::string image(const std::filesystem::path& file) {
    if (H5Fflush(handle.id(), H5F_SCOPE_GLOBAL) < 0) fail(file);
    const ssize_t bytes = H5Fget_file_image(handle.id(), nullptr, 0);
    if (bytes <= 0) fail(file);
    std::string image(static_cast<std::size_t>(bytes), '\0');
    if (H5Fget_file_image(handle.id(), image.data(), image.size()) != bytes || !handle.finish()) {
      fail(file);
    }
    return image;
  }
};

Hdf5Writer::Hdf5Writer(std::filesystem::path target, Readers readers, Control control)
    : lock_(hdf5::libraryMutex()),
      target_(std::move(target)),
      readers_(readers),
      control_(std::move(control)) {
  hdf5::silenceLibrary();
  // The name is never looked at; without a backing store nothing is on the disk.
  file_ = std::make_unique<File>(
      File{Handle(H5Fcreate("memory", H5F_ACC_TRUNC, H5P_DEFAULT, inMemory().id()), H5Fclose)});
  if (!file_->handle.valid()) fail(target_);
}

Hdf5Writer::~Hdf5Writer() = default;

void Hdf5Writer::matrix(const std::string& path, const Matrix& values,
                        const std::string& description) {
  throwIfStopped(control_);
  const RowMajor rows = values;
  file_->dataset(path, H5T_IEEE_F64LE,
                 {static_cast<hsize_t>(rows.rows()), static_cast<hsize_t>(rows.cols())},
                 rows.data(), description, target_);
}

void Hdf5Writer::floats(const std::string& path, const MatrixOf<float>& values,
                        const std::string& description) {
  throwIfStopped(control_);
  const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows = values;
  file_->dataset(path, H5T_IEEE_F32LE,
                 {static_cast<hsize_t>(rows.rows()), static_cast<hsize_t>(rows.cols())},
                 rows.data(), description, target_);
}

void Hdf5Writer::vector(const std::string& path, const Vector& values,
                        const std::string& description) {
  file_->dataset(path, H5T_IEEE_F64LE, {static_cast<hsize_t>(values.size())}, values.data(),
                 description, target_);
}

void Hdf5Writer::integers(const std::string& path, const std::vector<std::int64_t>& values,
                          const std::string& description) {
  file_->dataset(path, H5T_STD_I64LE, {static_cast<hsize_t>(values.size())}, values.data(),
                 description, target_);
}

void Hdf5Writer::text(const std::string& path, const std::string& value,
                      const std::string& description) {
  const Handle type = textType(value.size());  // one byte at least, the zero behind the text
  file_->dataset(path, type.id(), {}, value.c_str(), description, target_);
}

void Hdf5Writer::attribute(const std::string& name, const std::string& value) {
  writeTextAttribute(file_->handle.id(), name, value, target_);
}

void Hdf5Writer::attribute(const std::string& name, std::int64_t value) {
  writeAttribute(file_->handle.id(), name, H5T_STD_I64LE, &value, target_);
}

void Hdf5Writer::commit() {
  throwIfStopped(control_);
  const std::string image = file_->image(target_);
  const std::vector<Written> sets = std::move(file_->sets);
  file_.reset();
  throwIfStopped(control_);
  if (!areIn(image, sets)) fail(target_);
  lock_.unlock();
  throwIfStopped(control_);
  replaceFile(target_, image, readers_ == Readers::Owner ? Access::Private : Access::Usual);
}

}  // namespace weightscape
