// SPDX-License-Identifier: GPL-3.0-or-later
// What a file holds is not clear from it: a question with its answers, instead of a guess.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/message.h"

namespace weightscape {

/// One answer: an option of the reading (the last part of its parameter's path) and the value that
/// decides.
struct ReadingAnswer {
  Message label;  ///< for a button: "names"
  std::string option;
  std::string value;  ///< as text; "true" of a switch
};

/// An Error whose sentence also says the answers, for those who cannot be asked.
class ReadingDoubt : public Error {
 public:
  /// "FILE, line 1: what is doubtful. Say OPTION VALUE (label) or …".
  ReadingDoubt(const std::string& where, const Message& question,
               std::vector<ReadingAnswer> answers);

  [[nodiscard]] const Message& question() const { return question_; }
  [[nodiscard]] const std::vector<ReadingAnswer>& answers() const { return answers_; }

 private:
  Message question_;
  std::vector<ReadingAnswer> answers_;
};

}  // namespace weightscape
