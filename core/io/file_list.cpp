// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_list.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/io/stored_file.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTitle = "# Files of this folder that Weightscape wrote";
constexpr std::size_t kHashDigits = 64;
constexpr std::size_t kPieceToHash = 1U << 16U;

bool isSum(std::string_view text) {
  return text.size() == kHashDigits &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// A name inside the folder and nowhere else.
bool staysInside(const std::string& name) {
  const fs::path path(name);
  return !name.empty() && path.is_relative() && path.lexically_normal().string() == name &&
         *path.begin() != ".." && path.has_filename();
}

/// A link is none of ours, wherever it leads.
bool isPlainFile(const fs::path& file) {
  std::error_code problem;
  return !fs::is_symlink(fs::symlink_status(file, problem)) && isStoredFile(file);
}

}  // namespace

std::optional<std::string> sumOfFile(const fs::path& file) {
  if (!isPlainFile(file)) return std::nullopt;
  std::ifstream in(file, std::ios::binary);
  std::vector<char> chunk(kPieceToHash);
  Sha256 sum;
  while (in.good()) {
    in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    sum.add({chunk.data(), static_cast<std::size_t>(in.gcount())});
  }
  if (!in.eof()) return std::nullopt;
  return sum.hex();
}

std::optional<FileList> FileList::in(const fs::path& folder) {
  if (!isPlainFile(folder / kName)) return std::nullopt;
  std::ifstream in(folder / kName, std::ios::binary);
  std::string line;
  if (!std::getline(in, line) || !line.starts_with(kTitle)) return std::nullopt;
  FileList list;
  while (std::getline(in, line)) {
    if (line.size() < kHashDigits + 3 || line.substr(kHashDigits, 2) != "  ") continue;
    const std::string sum = line.substr(0, kHashDigits);
    const std::string name = line.substr(kHashDigits + 2);
    if (isSum(sum) && staysInside(name)) list.add(name, sum);
  }
  return list;
}

FileList FileList::of(const fs::path& folder) {
  FileList list;
  const auto fail = [](const fs::path& path) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: could not be read back after it was written."), {path}},
        Error::Kind::Failed);
  };
  std::error_code problem;
  fs::recursive_directory_iterator entry(folder, problem);
  for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
    if (fs::is_directory(entry->symlink_status(problem))) continue;
    const auto sum = sumOfFile(entry->path());
    if (!sum) fail(entry->path());
    list.add(entry->path().lexically_relative(folder).string(), *sum);
  }
  if (problem) fail(folder);
  return list;
}

void FileList::add(const FileList& other) {
  for (const auto& [name, sums] : other.sums_) sums_[name].insert(sums.begin(), sums.end());
}

bool FileList::holds(const std::string& name, const std::string& sum) const {
  const auto found = sums_.find(name);
  return found != sums_.end() && found->second.contains(sum);
}

std::string FileList::text() const {
  std::string text(kTitle);
  text +=
      "; `sha256sum -c weightscape-files.txt` checks them.\n"
      "# Only these are ever replaced or removed by the program, and only unchanged.\n";
  for (const auto& [name, sums] : sums_) {
    for (const std::string& sum : sums) text.append(sum).append("  ").append(name).append("\n");
  }
  return text;
}

bool isOurs(const fs::path& folder, const std::string& name, const FileList& list) {
  const fs::path file = folder / name;
  if (file.filename() == FileList::kName) return FileList::in(file.parent_path()).has_value();
  // What no list names may be somebody's own, and need not be ours to read.
  std::optional<std::string> sum;
  if (list.names(name)) {
    sum = sumOfFile(file);
    if (sum && list.holds(name, *sum)) return true;
  }
  const std::string own = file.filename().string();
  const auto nearer = FileList::in(file.parent_path());
  if (!nearer || !nearer->names(own)) return false;
  if (!sum) sum = sumOfFile(file);
  return sum && nearer->holds(own, *sum);
}

}  // namespace weightscape
