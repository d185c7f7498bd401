// SPDX-License-Identifier: GPL-3.0-or-later
// What the names of a table's columns tell of them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace weightscape {

/// "preRootId", "pre_root_id" and "Pre Root ID" alike: {"pre", "root", "id"}.
std::vector<std::string> wordsOf(const std::string& name);

/// "prerootid": those words as one.
std::string joinedWords(const std::string& name);

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words);

/// A column of identifiers: id, root_id, bodyId, skid, neuron, name, index ….
bool namesRows(const std::string& column);

/// A column of times or of numbers of frames: Frame, time, t, timestamp ….
/// What is left of a name without what counts: "cell" of cell_12; nothing of 12.
std::string stemOf(const std::string& name);

bool tellsTime(const std::string& column);

/// How sure it is that whole numbers at the head of rows or columns are names.
enum class Sureness { No, Doubtful, Yes };

/// What stands beside them.
struct BesideNames {
  double largest = 0.0;  ///< of the values, in size
  bool numbers = true;   ///< all of them are; else the table is wrong in another way
  bool alike = false;    ///< every line of values is of different whole numbers too
  bool square = false;   ///< as many lines of values as names
};

/// Different whole numbers far above the values, or as many as there are lines of a square matrix,
/// are names; a count from 0 or 1 on may be.
Sureness areNames(const std::vector<std::string>& cells, const BesideNames& beside);

bool areDifferentWholes(const std::vector<std::string>& cells);

}  // namespace weightscape
