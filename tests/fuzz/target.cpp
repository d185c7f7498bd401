// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/base/error.h"

namespace weightscape::fuzz {
namespace {

namespace fs = std::filesystem;

/// In memory where there is such a place: thousands of files a second are written to it.
class OwnFolder {
 public:
  OwnFolder() {
    std::error_code none;
    const char* const wanted = std::getenv("TMPDIR");
    const fs::path memory("/dev/shm");
    const fs::path root = wanted != nullptr                ? fs::path(wanted)
                          : fs::is_directory(memory, none) ? memory
                                                           : fs::path("/tmp");
    std::string name = (root / "weightscape-fuzz-XXXXXX").string();
    require(mkdtemp(name.data()) != nullptr, "a folder can be made");
    path_ = name;
  }
  ~OwnFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  OwnFolder(OwnFolder&&) = delete;
  OwnFolder& operator=(OwnFolder&&) = delete;
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// Words of other libraries, or of a program that broke down.
constexpr std::array kForeign = {"std::",  "what():", "basic_string", "vector::",      "bad_alloc",
                                 "libzip", "zip_",    "pugi",         "inflate(",      "HDF5-DIAG",
                                 "stoi",   "stod",    "map::at",      "json.exception"};

void requireSentence(const std::string& sentence, const std::string& input) {
  require(!sentence.empty(), "a refusal says why");
  for (const char* const word : kForeign) {
    if (sentence.find(word) == std::string::npos || input.find(word) != std::string::npos) continue;
    require(false, "a refusal is in words of our own: " + sentence);
  }
}

}  // namespace

const Target* targetNamed(const std::string& name) {
  for (const Target& target : targets()) {
    if (name == target.name) return &target;
  }
  return nullptr;
}

bool accepted(const std::string& input, const std::function<void()>& work) {
  try {
    work();
    return true;
  } catch (const Error& error) {
    requireSentence(error.what(), input);
    return false;
  }
}

void require(bool holds, const std::string& what) {
  if (holds) return;
  std::fprintf(stderr, "fuzz: does not hold: %s\n", what.c_str());
  std::abort();
}

const fs::path& folder() {
  static const OwnFolder own;
  return own.path();
}

fs::path written(const std::string& name, const std::string& bytes) {
  fs::path file = folder() / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

std::string bytesOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> parts(const std::string& input, const std::string& mark) {
  std::vector<std::string> found;
  const std::string line = "\n" + mark + "\n";
  std::size_t start = 0;
  for (;;) {
    const std::size_t end = input.find(line, start);
    found.push_back(input.substr(start, end == std::string::npos ? end : end - start));
    if (end == std::string::npos) return found;
    start = end + line.size();
  }
}

}  // namespace weightscape::fuzz
