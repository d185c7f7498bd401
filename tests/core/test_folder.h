// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of files share: a folder of their own, files in it, and the sentence of a refusal.
#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "core/base/error.h"

namespace weightscape {

/// A folder that goes with the test.
class TestFolder {
 public:
  [[nodiscard]] std::filesystem::path path(const std::string& name) const {
    return std::filesystem::path(folder_->path().toStdString()) / name;
  }
  /// Writes a file in it, with the folders that lead there.
  std::filesystem::path write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories(path(name).parent_path());
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }
  /// Another, empty one.
  void renewFolder() { folder_ = std::make_unique<QTemporaryDir>(); }

 private:
  std::unique_ptr<QTemporaryDir> folder_ = std::make_unique<QTemporaryDir>();
};

inline std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The sentence of the Error that work() throws; "accepted" when it throws none.
template <typename Work>
std::string refusal(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

/// The same as the sentence with its places that a window translates.
template <typename Work>
Message refusalMessage(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.message();
  }
  return {};
}

/// Whether `part` stands in `text`, which is shown if not.
inline bool contains(const std::string& text, const std::string& part) {
  const bool found = text.find(part) != std::string::npos;
  if (!found) qWarning("'%s' is not in '%s'", part.c_str(), text.c_str());
  return found;
}

/// An NPY file as NumPy writes it: the dictionary of its header, and its numbers.
inline std::string npyFile(const std::string& dictionary, const std::string& data) {
  std::string header = dictionary;
  header.append(63 - (10 + header.size()) % 64, ' ');
  header += '\n';
  std::string bytes = "\x93NUMPY\x01";
  bytes += '\0';
  bytes += static_cast<char>(header.size() & 0xFFU);
  bytes += static_cast<char>(header.size() >> 8U);
  return bytes + header + data;
}

}  // namespace weightscape
