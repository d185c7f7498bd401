// The one exception type of the core: a sentence for the person at the screen.
#pragma once

#include <stdexcept>
#include <string>

namespace weightscape {

/// Thrown by every part of core/. The sentence says what is wrong, where, the value that was met
/// and what is allowed. The kind decides the exit code of the command line.
class Error : public std::runtime_error {
 public:
  enum class Kind {
    BadInput,  ///< something a person can correct: a file, a parameter (exit code 2)
    Failed,    ///< the work itself failed: disk full, training diverged (exit code 1)
  };

  explicit Error(const std::string& sentence, Kind kind = Kind::BadInput)
      : std::runtime_error(sentence), kind_(kind) {}

  [[nodiscard]] Kind kind() const { return kind_; }

 private:
  Kind kind_;
};

}  // namespace weightscape
