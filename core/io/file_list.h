// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the files in a folder that the program wrote: what of it may be replaced or removed.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace weightscape {

/// SHA-256 of a regular file, as 64 digits; nothing where it is no such file, or a link. Throws
/// Error where it may not be read.
std::optional<std::string> sumOfFile(const std::filesystem::path& file);

/// Names from the folder on ("runs/0000/scores.json") with the sums of their bytes. It lies in the
/// folder as kName; `sha256sum -c` reads it.
class FileList {
 public:
  static constexpr const char* kName = "weightscape-files.txt";

  /// The list in a folder; nothing where there is none. Lines that lead out of the folder do not
  /// count. Throws Error where it may not be read.
  static std::optional<FileList> in(const std::filesystem::path& folder);
  /// Of everything in a folder, with the sums as they are now. Throws Error (Failed) when a file
  /// cannot be read.
  static FileList of(const std::filesystem::path& folder);

  void add(const std::string& name, const std::string& sum) { sums_[name].insert(sum); }
  void add(const FileList& other);
  void remove(const std::string& name) { sums_.erase(name); }

  [[nodiscard]] bool names(const std::string& name) const { return sums_.contains(name); }
  [[nodiscard]] bool holds(const std::string& name, const std::string& sum) const;
  /// While files are replaced a name has two sums: of the old and of the new file.
  [[nodiscard]] const std::map<std::string, std::set<std::string>>& sums() const { return sums_; }
  [[nodiscard]] std::string text() const;

 private:
  std::map<std::string, std::set<std::string>> sums_;
};

/// True for what the program wrote and nobody changed since: the list names it, or a list in the
/// file's own folder does; lists themselves are ours. Throws Error where that cannot be known,
/// since it may not be read.
bool isOurs(const std::filesystem::path& folder, const std::string& name, const FileList& list);

}  // namespace weightscape
