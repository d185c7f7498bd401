// SPDX-License-Identifier: GPL-3.0-or-later
// Tries sound inputs of a target, those that once broke something, and damaged ones: the same each
// time, and without libFuzzer, so that every ./dev test can.
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/helper_faults.h"
#include "tests/fuzz/target.h"

namespace weightscape::fuzz {
namespace {

namespace fs = std::filesystem;

/// Where a crash leaves what caused it; a handler of signals cannot make up a name.
std::string kept_file;
std::string now;

void keepInput(const std::string& input) {
  if (FILE* const file = std::fopen(kept_file.c_str(), "wb")) {
    std::fwrite(input.data(), 1, input.size(), file);
    std::fclose(file);
  }
}

void onCrash(int number) {
  signal(number, SIG_DFL);
  keepInput(now);
  const std::string said = "fuzz: the input is kept as " + kept_file + "\n";
  static_cast<void>(!::write(STDERR_FILENO, said.data(), said.size()));
  raise(number);
}

void tryOne(const Target& target, const std::string& input) {
  now = input;
  try {
    target.read(input);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "fuzz: something else than an Error: %s\n", fault.what());
    std::abort();
  } catch (...) {
    std::fprintf(stderr, "fuzz: something else than an Error\n");
    std::abort();
  }
}

/// What lies in the folders, in an order that is always the same.
std::vector<std::string> inputsIn(const std::vector<std::string>& folders,
                                  const std::string& name) {
  std::vector<fs::path> files;
  for (const std::string& folder : folders) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(fs::path(folder) / name, none)) {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> inputs;
  for (const fs::path& file : files) inputs.push_back(bytesOf(file));
  return inputs;
}

int run(const std::vector<std::string>& words) {
  const Target* const target = targetNamed(words[0]);
  if (target == nullptr) {
    std::fprintf(stderr, "fuzz: there is no target %s; there are", words[0].c_str());
    for (const Target& one : targets()) std::fprintf(stderr, " %s", one.name);
    std::fprintf(stderr, ".\n");
    return 2;
  }
  watchHelpers();
  kept_file = std::string("crash-") + target->name;
  for (const int number : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL}) signal(number, onCrash);
  std::vector<std::string> inputs = target->sound();
  const std::vector<std::string> stored = inputsIn({words.begin() + 3, words.end()}, target->name);
  inputs.insert(inputs.end(), stored.begin(), stored.end());
  for (const std::string& input : inputs) tryOne(*target, input);
  const auto wanted = static_cast<std::size_t>(parseNumber(words[1]).value_or(0.0));
  const std::size_t count = wanted > 0 ? wanted : target->short_form;
  Damage damage(static_cast<unsigned>(parseNumber(words[2]).value_or(1.0)));
  for (std::size_t i = 0; i < count; ++i) {
    tryOne(*target, damage.of(inputs, target->words, target->longest));
  }
  std::printf("%s: %zu sound or stored inputs and %zu damaged ones\n", target->name, inputs.size(),
              count);
  return 0;
}

}  // namespace
}  // namespace weightscape::fuzz

/// fuzz_replay TARGET COUNT SEED [FOLDER…]: what lies in FOLDER/TARGET, and COUNT damaged inputs
/// (0: so many as a test tries).
int main(int count, char** words) {
  if (count < 4) return 2;
  return weightscape::fuzz::run({words + 1, words + count});
}
