// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception type of the core: a sentence for the person at the screen.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "core/base/message.h"

namespace weightscape {

/// Thrown by every part of core/. The sentence says what is wrong, where, the value that was met
/// and what is allowed. The kind decides the exit code of the command line.
class Error : public std::runtime_error {
 public:
  enum class Kind {
    BadInput,  ///< something a person can correct: a file, a parameter (exit code 2)
    Failed,    ///< the work itself failed: disk full, training diverged (exit code 1)
  };

  /// what() is the sentence in English.
  explicit Error(const Message& message, Kind kind = Kind::BadInput)
      : std::runtime_error(message.english()),
        message_(std::make_shared<const Message>(message)),
        kind_(kind) {}

  /// A sentence without places, marked with WEIGHTSCAPE_TEXT; one that is not stays English.
  explicit Error(const std::string& sentence, Kind kind = Kind::BadInput)
      : Error(Message{"%1", {sentence}}, kind) {}

  /// The sentence for a window, which shows it in its language.
  [[nodiscard]] const Message& message() const { return *message_; }
  [[nodiscard]] Kind kind() const { return kind_; }

 private:
  std::shared_ptr<const Message> message_;
  Kind kind_;
};

}  // namespace weightscape
