// SPDX-License-Identifier: GPL-3.0-or-later
// What parameters that choose among names are called in the window: "L-BFGS" for lbfgs.
#pragma once

#include <QString>
#include <string>

namespace weightscape::ui {

/// A choice of the parameter table as a person reads it. Those of data.groups.*.axes are kinds of
/// axis; each choice of the table has a word (tests/ui/languages_test.cpp).
QString choiceWords(const std::string& choice);

/// Whether the choice has a word of its own.
bool hasChoiceWords(const std::string& choice);

}  // namespace weightscape::ui
