// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file that somebody handed over, piece by piece, whatever kind of file it is.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/progress.h"
#include "core/io/byte_stream.h"

namespace weightscape {

class Inflater;

/// Reads a regular file or a pipe. What is packed with gzip is unpacked on the way. A pipe that
/// nothing comes through is waited for, and a stop ends the wait; devices, which never end, are
/// refused.
class ByteSource : public ByteStream {
 public:
  /// Throws Error when it cannot be opened, or is a folder, a socket or a device.
  explicit ByteSource(std::filesystem::path path, Control control = {});
  ~ByteSource() override;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  ByteSource(ByteSource&&) = delete;
  ByteSource& operator=(ByteSource&&) = delete;

  /// Up to `most` bytes, 0 at the end. Looks at the stop before each MiB. Throws Error, Stopped.
  std::size_t read(char* bytes, std::size_t most) override;

  /// Bytes of a regular file when it was opened; nothing for a pipe, and for what is packed.
  [[nodiscard]] std::optional<std::size_t> size() const override;
  /// Share of the file that was read, 0 to 1; 0 for a pipe.
  [[nodiscard]] double share() const override;
  [[nodiscard]] bool isPipe() const { return pipe_; }
  [[nodiscard]] bool isPacked() const { return inflater_ != nullptr; }
  [[nodiscard]] const std::filesystem::path& path() const override { return path_; }
  [[nodiscard]] const Control& control() const override { return control_; }
  /// The descriptor, for those who read it in another way.
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  void waitForBytes() const;
  std::size_t readStored(char* bytes, std::size_t most);

  std::filesystem::path path_;
  Control control_;
  int descriptor_ = -1;
  bool pipe_ = false;
  std::size_t stored_ = 0;  ///< bytes of a regular file
  std::size_t taken_ = 0;   ///< of these
  std::unique_ptr<Inflater> inflater_;
};

/// The largest text file that is read in one piece: experiments, tables of a sweep.
inline constexpr std::size_t kLargestText = std::size_t{64} << 20U;

/// A text file in one piece. Throws Error, also when it is larger than `most` bytes; Stopped.
std::string readText(const std::filesystem::path& path, const Control& control = {},
                     std::size_t most = kLargestText);

}  // namespace weightscape
