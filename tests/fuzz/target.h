// SPDX-License-Identifier: GPL-3.0-or-later
// A way by which texts and files of others come into the program, and what has to hold whatever
// they are. libFuzzer looks for inputs that break it (./dev fuzz), and every ./dev test tries some.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace weightscape::fuzz {

struct Target {
  const char* name;  ///< as ./dev fuzz takes it
  /// Reads an input. It is refused with an Error, or what comes of it is written and read again as
  /// the same. Whatever else happens ends the process.
  void (*read)(const std::string& input);
  /// Sound inputs, made by the program itself where it writes such.
  std::vector<std::string> (*sound)();
  std::vector<std::string> words = {};  ///< what such inputs are made of
  std::size_t longest = 4096;           ///< bytes of an input
  std::size_t short_form = 2000;        ///< damaged inputs that a test tries
};

std::span<const Target> targets();
/// Null where none is called so.
const Target* targetNamed(const std::string& name);

/// Whether work() goes through; false after an Error, of which the sentence is looked at: there is
/// one, and it holds no other library's words that are not the input's.
bool accepted(const std::string& input, const std::function<void()>& work);

/// Ends the process, with what did not hold, unless it does.
void require(bool holds, const std::string& what);

/// The folder of this process; it goes with it.
const std::filesystem::path& folder();
/// A file in it, which may lie in folders.
std::filesystem::path written(const std::string& name, const std::string& bytes);
std::string bytesOf(const std::filesystem::path& file);

/// Texts that an input holds one after the other, each ended by a line of `mark` alone.
std::vector<std::string> parts(const std::string& input, const std::string& mark);

}  // namespace weightscape::fuzz
