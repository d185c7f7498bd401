// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls. The target is named by --target=NAME, since all of them are one program;
// --write=DIR writes the target's sound inputs there and its words beside it, as DIR.words.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#include "tests/fuzz/helper_faults.h"
#include "tests/fuzz/target.h"

namespace weightscape::fuzz {
namespace {

const Target* target = nullptr;

/// A line of a dictionary: "\x41…".
std::string quoted(const std::string& word) {
  std::string line = "\"";
  for (const char c : word) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    line += {'\\', 'x', kHex[byte / 16U], kHex[byte % 16U]};
  }
  return line + "\"\n";
}

void writeSound(const std::string& place) {
  std::filesystem::create_directories(place);
  int number = 0;
  for (const std::string& input : target->sound()) {
    std::ofstream(place + "/sound-" + std::to_string(number++), std::ios::binary) << input;
  }
  std::ofstream words(place + ".words");
  for (const std::string& word : target->words) {
    constexpr std::size_t kLongest = 64;  // libFuzzer's
    if (!word.empty() && word.size() <= kLongest) words << quoted(word);
  }
}

}  // namespace
}  // namespace weightscape::fuzz

extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
  namespace fuzz = weightscape::fuzz;
  fuzz::watchHelpers();
  for (int i = 1; i < *count; ++i) {
    const std::string word = (*words)[i];
    if (word == "--targets") {
      for (const fuzz::Target& one : fuzz::targets()) {
        std::printf("%s %zu\n", one.name, one.longest);
      }
      std::exit(0);
    }
    if (word.starts_with("--target=")) fuzz::target = fuzz::targetNamed(word.substr(9));
    if (word.starts_with("--write=") && fuzz::target != nullptr) {
      fuzz::writeSound(word.substr(8));
      std::exit(0);
    }
  }
  if (fuzz::target == nullptr) {
    std::fprintf(stderr, "fuzz: --target=NAME is missing, or names none.\n");
    std::exit(2);
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  weightscape::fuzz::target->read({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
