// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text, independent of the locale: for files and for the sentences of errors.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weightscape {

/// The shortest text that reads back to exactly the same number ("0.1", "1e-300", "nan", "inf").
std::string exactNumber(double value);

/// At most four significant digits, for sentences.
std::string shortNumber(double value);

/// The number that the whole text is, surrounding blanks aside; nothing if it is not one.
std::optional<double> parseNumber(std::string_view text);

std::string_view trimmed(std::string_view text);

std::vector<std::string> split(std::string_view text, char separator);

/// At most `most` bytes of it and "…", for sentences; letters of several bytes stay whole.
std::string shortened(const std::string& text, std::size_t most = 60);

/// "a, b, c …": the first of many names.
std::string firstNames(const std::vector<std::string>& names, std::size_t most = 3);

/// "a, b or c".
std::string joinChoices(const std::vector<std::string>& choices);

}  // namespace weightscape
