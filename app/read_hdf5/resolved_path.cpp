// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/resolved_path.h"

#include <algorithm>
#include <deque>

#include "app/read_hdf5/answers.h"

namespace weightscape::read_hdf5 {
namespace {

std::deque<std::string> partsOf(const std::string& path) {
  std::deque<std::string> parts;
  std::size_t start = 0;
  while (start <= path.size()) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    const std::string part = path.substr(start, end - start);
    if (!part.empty() && part != ".") parts.push_back(part);
    start = end + 1;
  }
  return parts;
}

}  // namespace

std::string resolvedPath(const hdf5::Handle& file, const std::string& path) {
  constexpr int kMostLinks = 16;
  std::deque<std::string> parts = partsOf(path);
  std::string so_far;
  int followed = 0;
  while (!parts.empty()) {
    const std::string here = (so_far.empty() ? "" : so_far + "/") + parts.front();
    parts.pop_front();
    H5L_info_t info;
    if (H5Lget_info(file.id(), here.c_str(), &info, H5P_DEFAULT) < 0) {
      refuse(WEIGHTSCAPE_TEXT("is not in the file."));
    }
    if (info.type == H5L_TYPE_HARD) {
      so_far = here;
      continue;
    }
    if (info.type != H5L_TYPE_SOFT)
      refuse(WEIGHTSCAPE_TEXT("is a link out of the file, which is not followed."));
    if (++followed > kMostLinks) {
      refuse(WEIGHTSCAPE_TEXT(
          "is reached by more than 16 links, perhaps in a circle, which are not followed."));
    }
    std::string target(std::min<std::size_t>(info.u.val_size, hdf5::kLongestPath), '\0');
    if (target.empty() ||
        H5Lget_val(file.id(), here.c_str(), target.data(), target.size(), H5P_DEFAULT) < 0) {
      refuse(kDamaged);
    }
    target.resize(target.find('\0') == std::string::npos ? target.size() : target.find('\0'));
    if (target.starts_with('/')) so_far.clear();
    const std::deque<std::string> further = partsOf(target);
    parts.insert(parts.begin(), further.begin(), further.end());
  }
  if (so_far.empty()) refuse(WEIGHTSCAPE_TEXT("is not in the file."));
  return so_far;
}

}  // namespace weightscape::read_hdf5
