#include "core/io/reading_doubt.h"

#include <algorithm>

#include "core/base/text.h"

namespace weightscape {
namespace {

std::string sentence(const std::string& where, const Message& question,
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
  return where + ": " + question.english() + " Say " + (answers.size() > 1 ? "which: " : "so: ") +
         joinChoices(ways) +
         (of_tables ? "; of activity in an experiment, --set data." + first.option + "=" +
                          first.value + "."
                    : ".");
}

}  // namespace

ReadingDoubt::ReadingDoubt(const std::string& where, const Message& question,
                           std::vector<ReadingAnswer> answers)
    : Error(sentence(where, question, answers)),
      question_(question),
      answers_(std::move(answers)) {}

}  // namespace weightscape
