// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/work_area.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "core/base/error.h"
#include "core/base/system_reason.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLock = "weightscape.lock";

[[noreturn]] void refuse(const fs::path& area, int error) {
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: no folder can be made there: %2; choose another folder."),
              {area.parent_path(), systemReason(error)}});
}

bool sameFile(int descriptor, const fs::path& path) {
  struct stat opened = {};
  struct stat named = {};
  return ::fstat(descriptor, &opened) == 0 && ::lstat(path.c_str(), &named) == 0 &&
         opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// Somebody's own folder of this name: no lock in it, and not empty.
bool isForeign(const fs::path& area) {
  std::error_code problem;
  if (!fs::is_directory(fs::symlink_status(area, problem))) return true;
  return !fs::exists(fs::symlink_status(area / kLock, problem)) && !fs::is_empty(area, problem);
}

}  // namespace

WorkArea::WorkArea(fs::path area, const std::string& what, bool keep_left_over)
    : area_(std::move(area)) {
  while (!take(what)) {
    if (lock_ >= 0) ::close(std::exchange(lock_, -1));
  }
  std::error_code problem;
  // One that was killed while it looked at such itself had got no further.
  if (keep_left_over && !fs::exists(leftOver(), problem)) {
    fs::rename(folder(), leftOver(), problem);
  }
  if (!keep_left_over) fs::remove_all(leftOver(), problem);
  fs::remove_all(folder(), problem);
  if (::mkdir(folder().c_str(), 0777) != 0) {
    const int error = errno;
    ::close(lock_);
    refuse(area_, error);
  }
}

/// False when the area went away just now, with the process that held it.
bool WorkArea::take(const std::string& what) {
  const bool made = ::mkdir(area_.c_str(), 0777) == 0;
  if (!made && errno != EEXIST) refuse(area_, errno);
  if (!made && isForeign(area_)) {
    std::error_code problem;
    if (!fs::exists(fs::symlink_status(area_, problem))) return false;
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2 is needed for the work and holds something else; "
                                         "move it away or choose another folder."),
                        {asIs(what), area_}});
  }
  lock_ = ::open((area_ / kLock).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (lock_ < 0 && errno == ENOENT) return false;
  if (lock_ < 0) refuse(area_, errno);
  if (::flock(lock_, LOCK_EX | LOCK_NB) == 0) return sameFile(lock_, area_ / kLock);
  const bool held = errno == EWOULDBLOCK;
  if (!held && made) return true;  // a file system without locks: whoever made it has it
  ::close(std::exchange(lock_, -1));
  if (held) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: another run writes into this folder just now; wait "
                                         "for it or choose another folder."),
                        {asIs(what)}});
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: another run writes into this folder, or one was killed "
                                       "and left %2; remove that where no run is under way."),
                      {asIs(what), area_}});
}

void WorkArea::dropLeftOver() const {
  std::error_code ignored;
  fs::remove_all(leftOver(), ignored);
}

WorkArea::~WorkArea() {
  std::error_code ignored;
  fs::remove_all(leftOver(), ignored);
  if (!left_) {
    fs::remove_all(folder(), ignored);
    // While the lock is held: who waits for it finds that its file is gone, and begins anew.
    fs::remove(area_ / kLock, ignored);
    fs::remove(area_, ignored);
  }
  if (lock_ >= 0) ::close(lock_);
}

}  // namespace weightscape
