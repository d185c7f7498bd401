// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand above the numbers of a table beside a header: remarks, units, times.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/io/left_out.h"
#include "core/io/name_words.h"
#include "core/io/table_sample.h"

namespace weightscape {

/// Whether a cell is a number of this table.
using IsNumber = std::function<bool(const std::string&)>;

/// The last remark above the values, where it names as many columns as they have: as NumPy and
/// gnuplot write a header. It becomes the sample's first line then, and is noted.
bool takeRemark(const TextLines& file, const IsNumber& is_number, const LeftOut& left_out,
                TableSample& sample, std::vector<Message>& notes);

/// The last remark above the values, cut into cells as these are; empty where there is none.
std::vector<std::string> remarkAsHeader(const TextLines& file, const TableSample& sample);

/// Takes lines of text below a header (units, states, a second header) out of the sample, and notes
/// them. How many there were.
std::size_t passOverUnits(const IsNumber& is_number, TableSample& sample,
                          std::vector<Message>& notes);

/// Whether the first line has a corner that says what the rows are (neuron, id, time), and behind
/// it numbers that grow: times, or numbers of samples. `cells` are those of that line.
bool isHeadedByTimes(const std::vector<std::string>& cells, const IsNumber& is_number);

/// Whether a word above names, with different numbers beside it, heads a table: one that says what
/// the rows are (neuron, date), or above numbers and dates any. Doubtful where the rows are called
/// alike and this one otherwise, and where it is empty. `below` are the cells under it, `beside`
/// the numbers.
Sureness headsColumn(const std::string& corner, const std::vector<std::string>& below,
                     const std::vector<std::string>& beside, const IsNumber& is_number);

/// Whether numbers of a column may be times: they go on or stand, and where they fall they begin
/// anew where the first stands, give or take a step.
bool tellTime(const std::vector<double>& numbers);

/// Throws Error where a header of one cell holds another separator than the lines below.
void requireOneSeparator(const TextLines& file, const TableSample& sample);

/// Throws Error where a header of two columns says who and when: a line a spike, which is no table
/// of samples.
void refuseSpikes(const TextLines& file, const std::vector<std::string>& head);

/// "a, b, c …": the first of some cells, for a sentence.
std::string firstCells(const std::vector<std::string>& cells);

}  // namespace weightscape
