// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reading_doubt.h"

#include <algorithm>

#include "core/base/text.h"

namespace weightscape {
namespace {

Message sentence(const std::string& where, const Message& question,
                 const std::vector<ReadingAnswer>& answers) {
  std::vector<std::string> ways;
  for (const ReadingAnswer& answer : answers) {
    std::string flag = "--" + answer.option;
    std::replace(flag.begin(), flag.end(), '_', '-');
    const std::string value = answer.value == "true" ? "" : " " + answer.value;
    const std::string label = answer.label.english();
    ways.push_back(flag + value + (label == answer.value ? "" : " (" + label + ")"));
  }
  const ReadingAnswer& first = answers.front();
  // What activity can be asked about too is a parameter of experiments.
  const bool of_tables = first.option == "first_line" || first.option == "first_column" ||
                         first.option == "empty_as_zero";
  const Argument place = asIs(where);
  if (of_tables) {
    return {answers.size() > 1
                ? WEIGHTSCAPE_TEXT(
                      "%1: %2 Say which: %3; of activity in an experiment, --set data.%4=%5.")
                : WEIGHTSCAPE_TEXT(
                      "%1: %2 Say so: %3; of activity in an experiment, --set data.%4=%5."),
            {place, question, choicesOf(ways), asIs(first.option), asIs(first.value)}};
  }
  return {answers.size() > 1 ? WEIGHTSCAPE_TEXT("%1: %2 Say which: %3.")
                             : WEIGHTSCAPE_TEXT("%1: %2 Say so: %3."),
          {place, question, choicesOf(ways)}};
}

}  // namespace

ReadingDoubt::ReadingDoubt(const std::string& where, const Message& question,
                           std::vector<ReadingAnswer> answers)
    : Error(sentence(where, question, answers)),
      question_(question),
      answers_(std::move(answers)) {}

}  // namespace weightscape
