// SPDX-License-Identifier: GPL-3.0-or-later
// The helper process that reads one HDF5 file for us, and the socket to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/progress.h"

namespace weightscape {

/// What becomes of the helper is told as a sentence that starts with `file`: that it broke down,
/// that it found no end. A stop ends it at once.
class ReaderProcess {
 public:
  /// Starts it with a copy of the descriptor of the file. Throws Error (Failed) when it cannot be
  /// started.
  ReaderProcess(int descriptor, std::string file, Control control);
  ~ReaderProcess();  ///< ends it
  ReaderProcess(const ReaderProcess&) = delete;
  ReaderProcess& operator=(const ReaderProcess&) = delete;
  ReaderProcess(ReaderProcess&&) = delete;
  ReaderProcess& operator=(ReaderProcess&&) = delete;

  /// Throws Error, Stopped.
  void send(const void* bytes, std::size_t count);
  void receive(void* bytes, std::size_t count);
  template <typename Number>
  Number number() {
    Number value{};
    receive(&value, sizeof(value));
    return value;
  }
  /// A length and so many bytes. Throws Error, also when it is longer than `most`; Stopped.
  std::string text(std::uint32_t most);
  /// Ends the process; nothing more can be asked.
  void end();
  /// Ends the process: it said what it cannot have said. Throws Error.
  [[noreturn]] void distrust();

  [[nodiscard]] const std::string& file() const { return file_; }
  [[nodiscard]] const Control& control() const { return control_; }

 private:
  /// Waits until the socket is ready; a stop or a long silence ends the process.
  void waitFor(short event);
  [[noreturn]] void tellDeath();

  std::string file_;
  Control control_;
  int socket_ = -1;
  int process_ = -1;
  int status_ = 0;       ///< how it ended, as waitpid() says
  bool silent_ = false;  ///< we ended it because it said nothing any more
};

}  // namespace weightscape
