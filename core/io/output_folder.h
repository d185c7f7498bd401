// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of results that appears whole or not at all, and in which nothing of others is touched.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/io/file_list.h"
#include "core/io/work_area.h"

namespace weightscape {

struct Message;

/// What may be in the folder already.
enum class Existing {
  Refuse,   ///< nothing
  Replace,  ///< files that an earlier run wrote: they are replaced or removed
  Mend,     ///< the same; one that changed since stays beside the new one, as "NAME.changed"
  Add,      ///< anything; files of ours of the same names are replaced
};

/// Collects files in a hidden work area; commit() puts them in the target's place. Without commit
/// nothing remains and what was there is untouched. A list in the folder (FileList) says which
/// files are ours: only those are ever replaced or removed, and only unchanged ones. The folder
/// itself is never replaced; a symbolic link to one is followed.
class OutputFolder {
 public:
  /// Checks at once whether the target may be written. Throws Error when it exists and may not be
  /// replaced, when files in it are not ours, when another run writes into it, or when it cannot
  /// be made.
  /// With `keep_left_over` what a run that was killed had collected can be looked at.
  OutputFolder(const std::filesystem::path& target, Existing existing, bool keep_left_over = false);
  OutputFolder(const std::filesystem::path& target, bool force)
      : OutputFolder(target, force ? Existing::Replace : Existing::Refuse) {}
  ~OutputFolder();
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;
  OutputFolder(OutputFolder&&) = delete;
  OutputFolder& operator=(OutputFolder&&) = delete;

  /// What a killed run had collected, where it was kept; there need not be any. It goes with this.
  [[nodiscard]] std::filesystem::path leftOver() const { return area_->leftOver(); }
  /// When all of it that is of use was taken over.
  void dropLeftOver() const { area_->dropLeftOver(); }

  /// Where to write a file of this name, which may lie in folders ("runs/0000/scores.json"): they
  /// are made. Throws Error (Failed).
  [[nodiscard]] std::filesystem::path file(const std::string& name) const;

  /// A sentence without the place of the work, which goes: "runs/0000/scores.json: could not …".
  [[nodiscard]] Message withoutPlace(const Message& sentence) const;

  /// Writes a text file. Throws Error (Failed).
  void writeText(const std::string& name, const std::string& text) const;

  /// Throws Error when one of these files is there and not ours: for Existing::Add, before the
  /// work.
  void requireFree(const std::vector<std::string>& names) const;

  /// For Existing::Add: of these files those that are ours go where they are not written again.
  void willReplace(const std::vector<std::string>& names) { replaced_ = names; }

  /// Of what begins so ("runs/0003/") and is not written again nothing goes: a run that was to be
  /// made anew and was not.
  void leave(const std::string& start) { left_.push_back(start); }

  /// For Existing::Mend, after commit: what stays beside, since it had changed.
  [[nodiscard]] const std::vector<std::filesystem::path>& setAside() const { return set_aside_; }

  /// Throws Error when this file, which is read, lies in the target and could be replaced or
  /// removed. Nothing is asked of an empty name.
  void requireOutside(const std::filesystem::path& input) const;

  /// commit() of results that are not whole: earlier ones are not replaced by them; they stand
  /// beside the target then. Where they are.
  std::filesystem::path commitHalf();

  /// Puts the collected files in the target's place. A process that is killed in the middle leaves
  /// the old or the new file of each name, all of them ours. Throws Error (Failed); what was
  /// collected is kept beside the target then, and the sentence says where.
  void commit();

 private:
  void checkExisting(Existing existing) const;
  void makeParents();
  void publishNew(const FileList& made);
  void publishInto(const FileList& made);
  void removeStale(const FileList& made);
  [[nodiscard]] bool mends(const std::string& name) const;
  void keepChanged(const std::string& name);
  /// Moves what was collected to the first free name beside the target; nothing where none is.
  std::optional<std::filesystem::path> moveBeside();
  /// Names of `made` that somebody else's file stands in the way of.
  [[nodiscard]] std::vector<std::string> taken(const std::vector<std::string>& names) const;
  [[noreturn]] void keepBeside(const Message& why);

  std::filesystem::path target_;
  Existing existing_;
  bool was_there_ = false;
  std::optional<FileList> list_;  ///< of what was there
  std::vector<std::filesystem::path> made_parents_;
  std::unique_ptr<WorkArea> area_;
  std::filesystem::path work_;
  std::vector<std::string> left_;  ///< with these beginnings
  std::vector<std::filesystem::path> set_aside_;
  std::vector<std::string> replaced_;  ///< of those that Existing::Add leaves alone else
  bool committed_ = false;
};

}  // namespace weightscape
