// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/output_folder.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "core/base/error.h"
#include "core/base/system_reason.h"
#include "core/io/file_writer.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

/// Inside a folder that is there: the same disk, and perhaps the only place that may be written to.
constexpr const char* kInnerArea = ".weightscape.part";
/// Kinds of files that we write: somebody's own could stand in the way of one that is still to
/// come.
constexpr std::array<const char*, 6> kEndings = {".npy",    ".csv", ".json",
                                                 ".wscape", ".vtp", ".txt"};

/// Names of all files in a folder but those of a work area; links are not followed.
std::vector<std::string> filesIn(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code problem;
  fs::recursive_directory_iterator entry(folder, problem);
  for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
    const bool area = entry.depth() == 0 && entry->path().filename() == kInnerArea;
    if (area) entry.disable_recursion_pending();
    std::error_code unknown;
    if (area || fs::is_directory(entry->symlink_status(unknown))) continue;
    names.push_back(entry->path().lexically_relative(folder).string());
  }
  if (problem) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: cannot be looked through to its end: %2; choose another folder."),
        {folder, systemReason(problem)}});
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// Names of what lies in the folder itself, but a work area.
std::vector<std::string> namesIn(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code problem;
  fs::directory_iterator entry(folder, problem);
  for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
    const fs::path name = entry->path().filename();
    if (name != kInnerArea) names.push_back(name.string());
  }
  if (problem) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: cannot be looked into: %2; choose another folder."),
                        {folder, systemReason(problem)}});
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// Where the files are to be: an absolute path, of which a link at the end is followed.
fs::path resolved(const fs::path& target) {
  if (target.empty())
    throw Error(
        WEIGHTSCAPE_TEXT("The folder to write into: the name is empty; name one, like run."));
  std::error_code problem;
  fs::path path = fs::absolute(target, problem).lexically_normal();
  if (problem) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: the folder that one stands in is gone; name a whole path."),
                {target}});
  }
  if (!path.has_filename()) path = path.parent_path();
  const fs::file_status status = fs::symlink_status(path, problem);
  if (problem && problem != std::errc::no_such_file_or_directory) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2; choose another folder."),
                        {target, systemReason(problem)}});
  }
  if (!fs::is_symlink(status)) return path;
  fs::path end = fs::canonical(path, problem);
  if (problem) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: is a symbolic link that leads nowhere (%2); choose another folder."),
        {target, systemReason(problem)}});
  }
  return end;
}

/// The folders on the way to a file are folders, not links to somewhere else.
bool waysAreFolders(const fs::path& folder, const std::string& name) {
  fs::path way = folder;
  for (const fs::path& part : fs::path(name).parent_path()) {
    way /= part;
    std::error_code problem;
    const fs::file_status status = fs::symlink_status(way, problem);
    if (fs::exists(status) && !fs::is_directory(status)) return false;
  }
  return true;
}

/// What may not be read any more stays: everything is in its place by then.
bool isOursToRemove(const fs::path& folder, const std::string& name, const FileList& list) {
  try {
    return isOurs(folder, name, list);
  } catch (const Error&) {
    return false;
  }
}

int flushed(const fs::path& path, int (*flush)(int)) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  const int error = flush(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  return error == EINVAL || error == ENOSYS ? 0 : error;
}

/// Some file systems tell only here that there was no room. Few files go one by one; for many the
/// whole disk is faster.
int flushToDisk(const fs::path& folder, const FileList& files) {
  constexpr std::size_t kFew = 100;
  if (files.sums().size() > kFew) return flushed(folder, ::syncfs);
  for (const auto& [name, sums] : files.sums()) {
    if (const int error = flushed(folder / name, ::fsync); error != 0) return error;
  }
  return 0;
}

/// A rename that replaces nothing; errno, 0 when it went well.
int renameToFree(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  std::error_code problem;  // a file system that has no such call
  if (fs::exists(fs::symlink_status(to, problem))) return EEXIST;
  return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

}  // namespace

OutputFolder::OutputFolder(const fs::path& target, Existing existing, bool keep_left_over)
    : target_(resolved(target)), existing_(existing) {
  std::error_code problem;
  const fs::file_status status = fs::status(target_, problem);
  was_there_ = fs::exists(status);
  if (was_there_ && !fs::is_directory(status)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: exists and is not a folder; choose another folder."),
                        {target_}});
  }
  if (was_there_) {
    list_ = FileList::in(target_);
    checkExisting(existing);
  } else {
    makeParents();
  }
  const fs::path area = was_there_
                            ? target_ / kInnerArea
                            : target_.parent_path() / ("." + target_.filename().string() + ".part");
  area_ = std::make_unique<WorkArea>(area, target_.string(), keep_left_over);
  work_ = area_->folder();
  // A run that ended between the first look and the lock.
  if (!was_there_ && fs::exists(fs::symlink_status(target_, problem))) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: another run has just written it; choose another folder."),
                {target_}});
  }
}

OutputFolder::~OutputFolder() {
  area_.reset();
  std::error_code ignored;
  if (committed_) return;
  for (const fs::path& parent : made_parents_) fs::remove(parent, ignored);  // only empty ones
}

void OutputFolder::makeParents() {
  std::error_code problem;
  std::vector<fs::path> missing;
  for (fs::path at = target_.parent_path();
       !fs::exists(fs::symlink_status(at, problem)) && at.has_relative_path();
       at = at.parent_path()) {
    missing.push_back(at);
  }
  fs::create_directories(target_.parent_path(), problem);
  if (problem) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: no folder can be made there: %2; choose another folder."),
                {target_.parent_path(), systemReason(problem)}});
  }
  made_parents_ = missing;
}

void OutputFolder::checkExisting(Existing existing) const {
  if (existing == Existing::Add) return;
  const std::vector<std::string> names = namesIn(target_);
  if (names.empty()) return;
  if (!list_) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1: exists already and holds %2, of which no list (%3) says that Weightscape "
                    "wrote it, so that nothing in it is replaced. Choose another folder; where "
                    "version 0.1.0 wrote it and nothing in it is yours, remove the folder first."),
                {target_, namesOf(names), asIs(FileList::kName)}});
  }
  if (existing == Existing::Refuse) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: exists already; choose another folder (on the command line "
                                 "--force replaces what Weightscape wrote in it)."),
                {target_}});
  }
  std::vector<std::string> changed;
  std::vector<std::string> in_the_way;
  for (const std::string& name : filesIn(target_)) {
    if (isOurs(target_, name, *list_)) continue;
    const std::string ending = fs::path(name).extension().string();
    if (list_->names(name)) {
      changed.push_back(name);
    } else if (std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end()) {
      in_the_way.push_back(name);
    }
  }
  if (!changed.empty() && existing != Existing::Mend) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2 changed since Weightscape wrote it, so that it is "
                                         "not replaced; move it away or choose another folder."),
                        {target_, namesOf(changed)}});
  }
  if (!in_the_way.empty()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: holds %2, which Weightscape did not write and could "
                                         "have to replace; move it away or choose another folder."),
                        {target_, namesOf(in_the_way)}});
  }
}

fs::path OutputFolder::file(const std::string& name) const {
  fs::path path = work_ / name;
  std::error_code problem;
  fs::create_directories(path.parent_path(), problem);
  if (problem) failToWrite(path.parent_path(), problem.value());
  return path;
}

Message OutputFolder::withoutPlace(const Message& sentence) const {
  const std::string place = (work_ / "").string();
  Message shown = sentence;
  for (Argument& argument : shown.arguments) {
    if (const Message* const inner = argument.sentence()) {
      argument = withoutPlace(*inner);
      continue;
    }
    std::string text = argument.english();
    for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at)) {
      text.erase(at, place.size());
    }
    argument = argument.isName() ? asIs(std::move(text)) : Argument(std::move(text));
  }
  return shown;
}

void OutputFolder::writeText(const std::string& name, const std::string& text) const {
  writeFile(file(name), text);
}

std::vector<std::string> OutputFolder::taken(const std::vector<std::string>& names) const {
  std::vector<std::string> result;
  for (const std::string& name : names) {
    std::error_code problem;
    const bool there = fs::exists(fs::symlink_status(target_ / name, problem));
    const bool ours = there && isOurs(target_, name, list_.value_or(FileList()));
    if ((there && !ours && !mends(name)) || !waysAreFolders(target_, name)) result.push_back(name);
  }
  return result;
}

void OutputFolder::requireFree(const std::vector<std::string>& names) const {
  const std::vector<std::string> bad = taken(names);
  if (bad.empty()) return;
  throw Error(Message{
      WEIGHTSCAPE_TEXT("%1: holds %2, which Weightscape did not write or which changed since, so "
                       "that it is not replaced; move it away or choose another folder."),
      {target_, namesOf(bad)}});
}

/// A file of ours that somebody or something has changed.
bool OutputFolder::mends(const std::string& name) const {
  std::error_code problem;
  return existing_ == Existing::Mend && list_ && list_->names(name) &&
         !fs::is_directory(fs::symlink_status(target_ / name, problem));
}

void OutputFolder::keepChanged(const std::string& name) {
  const fs::path file = target_ / name;
  std::error_code problem;
  if (!mends(name) || !fs::exists(fs::symlink_status(file, problem)) ||
      isOurs(target_, name, *list_)) {
    return;
  }
  for (int i = 1; i < 1000; ++i) {
    const fs::path aside = file.string() + (i == 1 ? ".changed" : ".changed-" + std::to_string(i));
    if (fs::exists(fs::symlink_status(aside, problem))) continue;
    // A second name: at no moment is the file without its own.
    fs::create_hard_link(file, aside, problem);
    if (problem) fs::rename(file, aside, problem);
    if (problem) failToWrite(aside, problem.value());
    set_aside_.push_back(aside);
    return;
  }
  failToWrite(file, EEXIST);
}

void OutputFolder::commit() {
  try {
    const FileList made = FileList::of(work_);
    if (const int error = flushToDisk(work_, made); error != 0) failToWrite(target_, error);
    if (was_there_) {
      publishInto(made);
    } else {
      publishNew(made);
    }
  } catch (const Error& error) {
    keepBeside(error.message());
  }
  committed_ = true;
  area_.reset();
}

void OutputFolder::publishNew(const FileList& made) {
  writeFile(work_ / FileList::kName, made.text());
  const int error = renameToFree(work_, target_);
  if (error != 0) failToWrite(target_, error);
}

void OutputFolder::publishInto(const FileList& made) {
  std::vector<std::string> names;
  for (const auto& [name, sums] : made.sums()) names.push_back(name);
  requireFree(names);  // a person may have been busy meanwhile
  // Whatever happens from here on, the list knows both the old file and the new one.
  FileList both = list_.value_or(FileList());
  both.add(made);
  replaceFile(target_ / FileList::kName, both.text());
  for (const std::string& name : names) {
    std::error_code problem;
    fs::create_directories((target_ / name).parent_path(), problem);
    if (!problem) keepChanged(name);
    if (!problem) fs::rename(work_ / name, target_ / name, problem);
    if (problem) failToWrite(target_ / name, problem.value());
  }
  removeStale(made);
}

void OutputFolder::removeStale(const FileList& made) {
  FileList now = made;
  const FileList before = list_.value_or(FileList());
  for (const auto& [name, sums] : before.sums()) {
    if (made.names(name)) continue;
    const bool due = std::find(replaced_.begin(), replaced_.end(), name) != replaced_.end();
    const bool left =  // Clang before 16 takes no part of a pair into a lambda as it is
        std::any_of(left_.begin(), left_.end(),
                    [&file = name](const std::string& start) { return file.starts_with(start); });
    if (left || (existing_ == Existing::Add && !due)) {
      for (const std::string& sum : sums) now.add(name, sum);
      continue;
    }
    if (!waysAreFolders(target_, name) || !isOursToRemove(target_, name, before)) continue;
    std::error_code ignored;
    fs::remove(target_ / name, ignored);
    for (fs::path way = fs::path(name).parent_path(); !way.empty(); way = way.parent_path()) {
      fs::remove(target_ / way, ignored);  // only where it is empty now
    }
  }
  replaceFile(target_ / FileList::kName, now.text());
}

void OutputFolder::requireOutside(const fs::path& input) const {
  const bool replaces = existing_ == Existing::Replace || existing_ == Existing::Mend;
  if (!replaces || input.empty()) return;
  std::error_code problem;
  const fs::path file = fs::weakly_canonical(input, problem);
  const fs::path folder = fs::weakly_canonical(target_, problem);
  const auto [end, ignored] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  if (problem || end != folder.end()) return;
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: is read and lies in %2, whose files the results would "
                                       "replace; choose another folder."),
                      {input, target_}});
}

std::filesystem::path OutputFolder::commitHalf() {
  if (!was_there_ || !list_ || list_->sums().empty()) {
    commit();
    return target_;
  }
  try {
    const FileList made = FileList::of(work_);
    writeFile(work_ / FileList::kName, made.text());
    if (const int error = flushToDisk(work_, made); error != 0) failToWrite(target_, error);
  } catch (const Error& error) {
    keepBeside(error.message());  // on a full disk too
  }
  if (const auto beside = moveBeside()) {
    area_.reset();
    return *beside;
  }
  area_->leave();
  return work_;
}

std::optional<fs::path> OutputFolder::moveBeside() {
  for (const fs::path& stem : {target_, target_ / target_.filename()}) {
    for (int i = 1; i < 1000; ++i) {
      const fs::path beside = stem.string() + "-" + std::to_string(i);
      const int error = renameToFree(work_, beside);
      if (error == EEXIST || error == ENOTEMPTY) continue;
      if (error != 0) break;
      committed_ = true;
      return beside;
    }
  }
  return std::nullopt;
}

void OutputFolder::keepBeside(const Message& why) {
  if (const auto beside = moveBeside()) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("What was made could not be put in place: %1 It is in %2."),
                {why, *beside}},
        Error::Kind::Failed);
  }
  area_->leave();
  throw Error(Message{WEIGHTSCAPE_TEXT("What was made could not be put in place: %1 It is in %2; "
                                       "move it before something is written there again."),
                      {why, work_}},
              Error::Kind::Failed);
}

}  // namespace weightscape
