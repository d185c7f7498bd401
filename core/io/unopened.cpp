// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/unopened.h"

#include <sys/stat.h>

#include <cerrno>
#include <system_error>

#include "core/base/system_reason.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

/// The folder on the way that lets nobody further, or the path itself.
fs::path shutPart(const fs::path& path) {
  struct stat status = {};
  fs::path at = path;
  while (at.has_relative_path() && ::stat(at.c_str(), &status) != 0 && errno == EACCES) {
    at = at.parent_path();
  }
  return at.empty() ? fs::path(".") : at;
}

/// The last name on the way from the root at which there is something: a link that leads nowhere,
/// or what the missing name should lie in.
fs::path lastThere(const fs::path& path) {
  struct stat status = {};
  fs::path at = path;
  while (at.has_relative_path() && ::lstat(at.c_str(), &status) != 0) at = at.parent_path();
  return at;
}

Message whyMissing(const fs::path& path) {
  const fs::path there = lastThere(path);
  std::error_code none;
  if (const fs::path target = fs::read_symlink(there, none); !none && !fs::exists(there, none)) {
    if (there == path) {
      return {WEIGHTSCAPE_TEXT("%1: cannot be opened: it is a link to %2, where there is nothing."),
              {path, target}};
    }
    return {WEIGHTSCAPE_TEXT("%1: cannot be opened: %2 is a link to %3, where there is nothing."),
            {path, there, target}};
  }
  if (path.has_parent_path() && there != path.parent_path()) {
    return {WEIGHTSCAPE_TEXT("%1: cannot be opened: there is no folder %2."),
            {path, path.parent_path()}};
  }
  return {WEIGHTSCAPE_TEXT("%1: cannot be opened: %2."), {path, systemReason(ENOENT)}};
}

}  // namespace

Message whyUnopened(const fs::path& path, int error) {
  if (error == EACCES || error == EPERM) {
    return {WEIGHTSCAPE_TEXT("%1: may not be read; allow it, or ask whose it is."),
            {shutPart(path)}};
  }
  if (error == ENOENT) return whyMissing(path);
  return {WEIGHTSCAPE_TEXT("%1: cannot be opened: %2."), {path, systemReason(error)}};
}

}  // namespace weightscape
