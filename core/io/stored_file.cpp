// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stored_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "core/base/error.h"
#include "core/base/system_reason.h"
#include "core/io/byte_source.h"

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

[[noreturn]] void refuseUnread(const fs::path& path, int error) {
  if (error == EACCES || error == EPERM) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: may not be read; allow it, or ask whose it is."),
                        {shutPart(path)}});
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: cannot be read: %2."), {path, systemReason(error)}});
}

}  // namespace

Stored storedAt(const fs::path& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) {
    if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP) return Stored::Missing;
    refuseUnread(path, errno);
  }
  const bool folder = S_ISDIR(status.st_mode);
  if (!folder && !S_ISREG(status.st_mode)) return Stored::Other;
  // As who the program acts, which need not be who started it.
  if (::faccessat(AT_FDCWD, path.c_str(), folder ? R_OK | X_OK : R_OK, AT_EACCESS) != 0) {
    refuseUnread(path, errno);
  }
  return folder ? Stored::Folder : Stored::File;
}

bool isStoredFile(const fs::path& path) { return storedAt(path) == Stored::File; }

Message whyNoFile(const fs::path& path, Stored stored) {
  switch (stored) {
    case Stored::Missing:
      return {WEIGHTSCAPE_TEXT("%1: is missing."), {path}};
    case Stored::Folder:
      return {WEIGHTSCAPE_TEXT("%1: is a folder where a file is needed."), {path}};
    case Stored::Other:
    case Stored::File:
      break;
  }
  return {WEIGHTSCAPE_TEXT("%1: is a pipe, a socket or a device where a file is needed."), {path}};
}

void requireStoredFile(const fs::path& path) {
  const Stored stored = storedAt(path);
  if (stored != Stored::File) throw Error(whyNoFile(path, stored));
}

std::string readStored(const fs::path& path, const Control& control) {
  requireStoredFile(path);
  return readText(path, control);
}

}  // namespace weightscape
