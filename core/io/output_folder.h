// A folder of results that appears whole or not at all.
#pragma once

#include <filesystem>
#include <string>

namespace weightscape {

/// Collects files in a hidden folder beside the target; commit() puts it in the target's place.
/// Without commit nothing remains and an older folder is untouched.
class OutputFolder {
 public:
  /// Checks at once whether the target may be written. Throws Error when it exists and `force` is
  /// off, when it is something else than a folder that Weightscape wrote, or its parent cannot be
  /// written to.
  OutputFolder(const std::filesystem::path& target, bool force);
  ~OutputFolder();
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;
  OutputFolder(OutputFolder&&) = delete;
  OutputFolder& operator=(OutputFolder&&) = delete;

  /// Where to write a file of this name.
  [[nodiscard]] std::filesystem::path file(const std::string& name) const { return work_ / name; }

  /// Writes a text file. Throws Error (Failed).
  void writeText(const std::string& name, const std::string& text) const;

  /// Puts the collected files in the target's place. Throws Error (Failed).
  void commit();

 private:
  std::filesystem::path target_;
  std::filesystem::path work_;
};

}  // namespace weightscape
