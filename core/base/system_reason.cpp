// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_reason.h"

#include <cerrno>

namespace weightscape {

Message systemReason(int error) {
  switch (error) {
    case ENOSPC:
      return {WEIGHTSCAPE_TEXT("the disk is full"), {}};
    case EDQUOT:
      return {WEIGHTSCAPE_TEXT("the share of the disk that is allowed here is used up"), {}};
    case EFBIG:
      return {WEIGHTSCAPE_TEXT("the file would become larger than is allowed here"), {}};
    case EROFS:
      return {WEIGHTSCAPE_TEXT("the disk is read-only"), {}};
    case EACCES:
    case EPERM:
      return {WEIGHTSCAPE_TEXT("there is no permission for it"), {}};
    case ENOENT:
      return {WEIGHTSCAPE_TEXT("there is no such file or folder"), {}};
    case ENOTDIR:
      return {WEIGHTSCAPE_TEXT("a part of its path is a file, not a folder"), {}};
    case EISDIR:
      return {WEIGHTSCAPE_TEXT("it is a folder"), {}};
    case EEXIST:
    case ENOTEMPTY:
      return {WEIGHTSCAPE_TEXT("something of that name is there already"), {}};
    case ENAMETOOLONG:
      return {WEIGHTSCAPE_TEXT("its name is too long"), {}};
    case ELOOP:
      return {WEIGHTSCAPE_TEXT("its symbolic links lead in a circle"), {}};
    case EXDEV:
      return {WEIGHTSCAPE_TEXT("it lies on another disk"), {}};
    case EMFILE:
    case ENFILE:
      return {WEIGHTSCAPE_TEXT("too many files are open"), {}};
    case EIO:
      return {WEIGHTSCAPE_TEXT("the disk reports an error"), {}};
    case ENOMEM:
      return {WEIGHTSCAPE_TEXT("there is not enough memory"), {}};
    case EPIPE:
      return {WEIGHTSCAPE_TEXT("nobody reads it any more"), {}};
    case EBADF:
      return {WEIGHTSCAPE_TEXT("it is closed"), {}};
    case EBUSY:
    case ETXTBSY:
      return {WEIGHTSCAPE_TEXT("it is in use"), {}};
    default:
      return {WEIGHTSCAPE_TEXT("the system refuses it, error %1"), {error}};
  }
}

Message systemReason(const std::error_code& error) { return systemReason(error.value()); }

}  // namespace weightscape
