#include "core/io/hdf5_writer.h"

#include <fcntl.h>
#include <hdf5.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/hdf5_handle.h"

namespace weightscape {
namespace {

using hdf5::Handle;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr const char* kPart = ".part";

[[noreturn]] void failWriting(const std::filesystem::path& path) {
  throw Error(
      path.string() + ": could not be written whole; is the disk full or the folder read-only?",
      Error::Kind::Failed);
}

/// Takes away what writers of this target left that were killed in the middle.
void removeLeftovers(const std::filesystem::path& target) {
  const std::string start = target.filename().string() + kPart;
  const std::filesystem::path folder =
      target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(start)) continue;
    const std::optional<double> process = parseNumber(name.substr(start.size()));
    if (!process || *process <= 0.0 || kill(static_cast<pid_t>(*process), 0) == 0) continue;
    std::filesystem::remove(entry.path(), ignored);
  }
}

Handle textType(std::size_t length) {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
  H5Tset_size(type.id(), std::max<std::size_t>(length, 1));
  H5Tset_cset(type.id(), H5T_CSET_UTF8);
  return type;
}

void writeTextAttribute(hid_t object, const std::string& name, const std::string& value,
                        const std::filesystem::path& path) {
  const Handle type = textType(value.size());
  const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
  const Handle attribute(
      H5Acreate2(object, name.c_str(), type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
  if (!attribute.valid() || H5Awrite(attribute.id(), type.id(), value.data()) < 0) {
    failWriting(path);
  }
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

}  // namespace

struct Hdf5Writer::File {
  Handle handle;

  /// Writes one dataset with its description.
  void dataset(const std::string& path, hid_t type, const std::vector<hsize_t>& sizes,
               const void* values, const std::string& description,
               const std::filesystem::path& file) const {
    const Handle space(
        sizes.empty() ? H5Screate(H5S_SCALAR)
                      : H5Screate_simple(static_cast<int>(sizes.size()), sizes.data(), nullptr),
        H5Sclose);
    const Handle links(H5Pcreate(H5P_LINK_CREATE), H5Pclose);
    H5Pset_create_intermediate_group(links.id(), 1);
    const Handle creation(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    H5Pset_obj_track_times(creation.id(), false);  // the same content gives the same bytes
    compress(creation.id(), sizes, H5Tget_size(type));
    const Handle set(H5Dcreate2(handle.id(), path.c_str(), type, space.id(), links.id(),
                                creation.id(), H5P_DEFAULT),
                     H5Dclose);
    if (!set.valid()) failWriting(file);
    const bool empty = std::find(sizes.begin(), sizes.end(), 0U) != sizes.end();
    if (!empty && H5Dwrite(set.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values) < 0) {
      failWriting(file);
    }
    writeTextAttribute(set.id(), "description", description, file);
  }
};

Hdf5Writer::Hdf5Writer(std::filesystem::path target, Readers readers)
    : lock_(hdf5::libraryMutex()), target_(std::move(target)) {
  hdf5::silenceLibrary();
  work_ = target_;
  work_ += kPart + std::to_string(getpid());
  removeLeftovers(target_);
  file_ = std::make_unique<File>(
      File{Handle(H5Fcreate(work_.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT), H5Fclose)});
  if (!file_->handle.valid()) {
    std::error_code ignored;
    std::filesystem::remove(work_, ignored);
    throw Error(target_.string() +
                    ": could not be created; does the folder exist, may it be "
                    "written to, and is there room on the disk?",
                Error::Kind::Failed);
  }
  struct stat status {};
  if (readers == Readers::Usual &&
      (stat(target_.c_str(), &status) == 0 || stat(work_.c_str(), &status) == 0)) {
    mode_ = status.st_mode & 0777U;
  }
  chmod(work_.c_str(), 0600);
}

Hdf5Writer::~Hdf5Writer() {
  if (!file_) return;
  file_.reset();
  std::error_code ignored;
  std::filesystem::remove(work_, ignored);
}

void Hdf5Writer::matrix(const std::string& path, const Matrix& values,
                        const std::string& description) {
  const RowMajor rows = values;
  file_->dataset(path, H5T_IEEE_F64LE,
                 {static_cast<hsize_t>(rows.rows()), static_cast<hsize_t>(rows.cols())},
                 rows.data(), description, target_);
}

void Hdf5Writer::floats(const std::string& path, const MatrixOf<float>& values,
                        const std::string& description) {
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
  const Handle type = textType(value.size());
  file_->dataset(path, type.id(), {}, value.data(), description, target_);
}

void Hdf5Writer::attribute(const std::string& name, const std::string& value) {
  writeTextAttribute(file_->handle.id(), name, value, target_);
}

void Hdf5Writer::attribute(const std::string& name, std::int64_t value) {
  const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
  const Handle attribute(H5Acreate2(file_->handle.id(), name.c_str(), H5T_STD_I64LE, space.id(),
                                    H5P_DEFAULT, H5P_DEFAULT),
                         H5Aclose);
  if (!attribute.valid() || H5Awrite(attribute.id(), H5T_NATIVE_INT64, &value) < 0) {
    failWriting(target_);
  }
}

void Hdf5Writer::commit() {
  const bool flushed = H5Fflush(file_->handle.id(), H5F_SCOPE_GLOBAL) >= 0;
  file_.reset();
  std::error_code problem;
  bool synced = false;
  if (flushed) {
    const int descriptor = open(work_.c_str(), O_RDONLY | O_CLOEXEC);
    synced = descriptor >= 0 && fsync(descriptor) == 0;
    // Disks that know no modes, as sticks often do, may refuse this: nothing is lost by it.
    if (descriptor >= 0 && fchmod(descriptor, mode_) != 0) errno = 0;
    if (descriptor >= 0) close(descriptor);
  }
  if (synced) std::filesystem::rename(work_, target_, problem);
  if (!synced || problem) {
    std::filesystem::remove(work_, problem);
    failWriting(target_);
  }
}

}  // namespace weightscape
