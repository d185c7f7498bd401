// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_writer.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <random>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/system_reason.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = 1U << 16U;
constexpr const char* kPart = ".part-";
constexpr mode_t kUsualMode = 0666;
constexpr mode_t kPrivateMode = 0600;

/// errno of the first refusal, 0 when all was written.
int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

bool holds(int descriptor, std::string_view bytes) {
  std::vector<char> chunk(kBuffer);
  std::size_t at = 0;
  while (true) {
    const ssize_t got = ::pread(descriptor, chunk.data(), chunk.size(), static_cast<off_t>(at));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    if (got == 0) return at == bytes.size();
    const auto size = static_cast<std::size_t>(got);
    if (size > bytes.size() - at || std::memcmp(chunk.data(), bytes.data() + at, size) != 0) {
      return false;
    }
    at += size;
  }
}

/// Takes away what writers of this target left that live no more: a living one holds a lock.
void removeLeftovers(const fs::path& target) {
  const std::string start = "." + target.filename().string() + kPart;
  std::error_code ignored;
  std::error_code problem;
  fs::directory_iterator entry(target.parent_path(), problem);
  for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
    if (!entry->path().filename().string().starts_with(start)) continue;
    const int descriptor = ::open(entry->path().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) continue;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) fs::remove(entry->path(), ignored);
    ::close(descriptor);
  }
}

/// A new file beside the target, locked for as long as it is open.
class Part {
 public:
  Part(const fs::path& target, Access access) {
    removeLeftovers(target);
    struct stat state = {};
    do {  // another writer may take it for a leftover before it is locked
      close();
      make(target, access == Access::Private ? kPrivateMode : kUsualMode);
      ::flock(descriptor_, LOCK_EX | LOCK_NB);  // where there are no locks nobody looks for them
    } while (::fstat(descriptor_, &state) == 0 && state.st_nlink == 0);
    // Not on every file system; what the file itself allows is no reason to lose it.
    if (access == Access::Usual && ::stat(target.c_str(), &state) == 0) {
      static_cast<void>(::fchmod(descriptor_, state.st_mode & 0777U));
    }
  }
  ~Part() {
    if (!path_.empty()) ::unlink(path_.c_str());
    close();
  }
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;
  Part(Part&&) = delete;
  Part& operator=(Part&&) = delete;

  [[nodiscard]] int descriptor() const { return descriptor_; }
  /// errno, 0 when it went well.
  int renameTo(const fs::path& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0) return errno;
    path_.clear();
    return 0;
  }

 private:
  void make(const fs::path& target, mode_t mode) {
    std::random_device chance;
    do {
      path_ = target.parent_path() /
              ("." + target.filename().string() + kPart + std::to_string(chance()));
      descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    } while (descriptor_ < 0 && errno == EEXIST);
    if (descriptor_ >= 0) return;
    path_.clear();
    failToWrite(target, errno);
  }

  void close() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
  }

  fs::path path_;
  int descriptor_ = -1;
};

/// Where a link leads, so that the file is replaced and not the link; its end need not be there.
fs::path followed(const fs::path& path) {
  constexpr int kMostLinks = 40;  // as many as the system follows
  std::error_code problem;
  fs::path at = fs::absolute(path, problem);
  if (problem) failToWrite(path, path.empty() ? ENOENT : problem.value());
  for (int i = 0; i < kMostLinks; ++i) {
    if (!fs::is_symlink(fs::symlink_status(at, problem))) return at;
    const fs::path next = fs::read_symlink(at, problem);
    if (problem) return at;
    at = at.parent_path() / next;  // an absolute one replaces it
  }
  failToWrite(path, ELOOP);
}

}  // namespace

void failToWrite(const fs::path& path, int error) {
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: could not be written: %2."), {path, systemReason(error)}},
      Error::Kind::Failed);
}

FileWriter::FileWriter(fs::path path)
    : path_(std::move(path)),
      descriptor_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kUsualMode)) {
  if (descriptor_ < 0) failToWrite(path_, errno);
}

FileWriter::~FileWriter() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void FileWriter::write(std::string_view bytes) {
  if (buffer_.size() + bytes.size() > kBuffer) flush();
  if (bytes.size() < kBuffer) {
    buffer_.append(bytes);
  } else if (const int error = writeAll(descriptor_, bytes); error != 0) {
    failToWrite(path_, error);
  }
}

void FileWriter::flush() {
  const int error = writeAll(descriptor_, buffer_);
  if (error != 0) failToWrite(path_, error);
  buffer_.clear();
}

void FileWriter::close() {
  flush();
  // Some file systems tell only here that there was no room.
  const int result = ::close(std::exchange(descriptor_, -1));
  if (result != 0 && errno != EINTR) failToWrite(path_, errno);
}

void writeFile(const fs::path& path, std::string_view bytes) {
  FileWriter file(path);
  file.write(bytes);
  file.close();
}

void replaceFile(const fs::path& path, std::string_view bytes, Access access) {
  const fs::path target = followed(path);
  std::error_code problem;
  if (fs::exists(target, problem)) {
    if (::access(target.c_str(), W_OK) != 0) failToWrite(path, errno);
    if (!fs::is_regular_file(target, problem)) return writeFile(path, bytes);  // a pipe, a device
  }
  Part part(target, access);
  int error = writeAll(part.descriptor(), bytes);
  if (error == 0 && ::fsync(part.descriptor()) != 0) error = errno;
  if (error != 0) failToWrite(path, error);
  // From the disk, not from what the system still has in memory.
  ::posix_fadvise(part.descriptor(), 0, 0, POSIX_FADV_DONTNEED);
  if (!holds(part.descriptor(), bytes)) failToWrite(path, EIO);
  error = part.renameTo(target);
  if (error != 0) failToWrite(path, error);
  const int folder = ::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder >= 0) {
    ::fsync(folder);  // the name; some file systems cannot, and the file is there already
    ::close(folder);
  }
}

}  // namespace weightscape
