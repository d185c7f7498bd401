#include "core/io/output_folder.h"

#include <unistd.h>
#include <array>

#include <system_error>

#include "core/base/error.h"
#include "core/io/file_writer.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

/// Every folder of ours holds one of these.
constexpr std::array<const char*, 3> kMarks = {"scores.json", "embedding.npy", "sweep.json"};

void requireReplaceable(const fs::path& target, bool force) {
  std::error_code problem;
  if (!fs::exists(fs::symlink_status(target, problem))) return;
  if (!fs::is_directory(target, problem)) {
    throw Error(target.string() + ": exists and is not a folder; choose another --out.");
  }
  if (fs::is_empty(target, problem)) return;
  if (!force) {
    throw Error(target.string() +
                ": exists already; choose another --out, or add --force to "
                "replace it.");
  }
  // --force on a wrong path must not empty somebody's home.
  for (const char* const mark : kMarks) {
    if (fs::exists(target / mark)) return;
  }
  throw Error(target.string() +
              ": was not written by Weightscape (it holds none of scores.json, embedding.npy and "
              "sweep.json), so --force does not replace it; choose another --out.");
}

}  // namespace

OutputFolder::OutputFolder(const fs::path& target, bool force)
    : target_(fs::absolute(target).lexically_normal()) {
  if (!target_.has_filename()) target_ = target_.parent_path();
  requireReplaceable(target_, force);
  work_ = target_.parent_path() /
          ("." + target_.filename().string() + ".part-" + std::to_string(getpid()));
  std::error_code problem;
  fs::create_directories(target_.parent_path(), problem);
  fs::remove_all(work_, problem);
  if (!fs::create_directory(work_, problem) || problem) {
    throw Error(target_.parent_path().string() + ": no folder can be made there (" +
                problem.message() + "); choose another --out.");
  }
}

OutputFolder::~OutputFolder() {
  std::error_code ignored;
  fs::remove_all(work_, ignored);
}

void OutputFolder::writeText(const std::string& name, const std::string& text) const {
  writeFile(file(name), text);
}

void OutputFolder::commit() {
  std::error_code problem;
  const fs::path old = work_.string() + "-old";
  const bool replaces = fs::exists(target_, problem);
  if (replaces) fs::rename(target_, old, problem);
  if (!problem) fs::rename(work_, target_, problem);
  if (problem) {
    std::error_code ignored;
    if (replaces) fs::rename(old, target_, ignored);  // back to what was there
    throw Error(target_.string() + ": could not be put in place (" + problem.message() + ").",
                Error::Kind::Failed);
  }
  fs::remove_all(old, problem);
}

}  // namespace weightscape
