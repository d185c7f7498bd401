// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hdf5_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/io/byte_source.h"
#include "core/io/hdf5_protocol.h"
#include "core/io/packed_message.h"
#include "core/io/reader_process.h"

namespace weightscape {

using hdf5::Question;

struct Hdf5Reader::Helper {
  ReaderProcess process;

  Helper(const ByteSource& file, const std::filesystem::path& path, const Control& control)
      : process(file.descriptor(), path.string(), control) {
    requireGood(asIs({}));
  }

  /// The first byte of an answer; what went wrong becomes a sentence about `shown`.
  void requireGood(const Argument& shown) {
    const auto good = process.number<std::uint8_t>();
    if (good == 1) return;
    if (good != 0) process.distrust();
    const std::optional<Message> why = unpacked(process.text(hdf5::kLongestSentence));
    if (!why) process.distrust();
    if (shown.english().empty()) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {asIs(process.file()), *why}});
    }
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, %2: %3"), {asIs(process.file()), shown, *why}});
  }

  void ask(Question question, const std::string& path, const Argument& shown) {
    if (path.size() > hdf5::kLongestPath) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: a path of %2 bytes is too long; allowed are %3."),
                          {asIs(process.file()), path.size(), hdf5::kLongestPath}});
    }
    process.send(&question, sizeof(question));
    const auto length = static_cast<std::uint32_t>(path.size());
    process.send(&length, sizeof(length));
    process.send(path.data(), path.size());
    requireGood(shown);
  }
  void ask(Question question, const std::string& path) { ask(question, path, asIs(path)); }
  void askAttribute(Question question, const std::string& name) {
    ask(question, name, Message{WEIGHTSCAPE_TEXT("attribute %1"), {asIs(name)}});
  }

  /// As the file holds it, not turned back.
  hdf5::Sizes sizes(const std::string& path) {
    const auto sizes = process.number<hdf5::Sizes>();
    const double count = static_cast<double>(sizes.rows) * static_cast<double>(sizes.columns);
    try {
      requireMemory(8.0 * count, asIs(process.file() + ", " + path));
    } catch (const Error&) {
      process.end();  // it would go on to send them
      throw;
    }
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<Index>::max());
    if (sizes.turned > 1 || sizes.rows > kMost || sizes.columns > kMost) process.distrust();
    return sizes;
  }

  /// Calls store(first row, rows, numbers) for blocks of rows.
  template <typename Number, typename Store>
  void numbers(const hdf5::Sizes& sizes, const std::string& path, const Store& store) {
    if (sizes.rows > 0 && sizes.columns > 0) {
      constexpr std::uint64_t kAtOnce = std::uint64_t{1} << 16U;
      const std::uint64_t step = std::clamp<std::uint64_t>(kAtOnce / sizes.columns, 1, sizes.rows);
      std::vector<Number> block(step * sizes.columns);
      for (std::uint64_t row = 0; row < sizes.rows; row += step) {
        const std::uint64_t count = std::min(step, sizes.rows - row);
        process.receive(block.data(), count * sizes.columns * sizeof(Number));
        store(row, count, block);
        process.control().report(static_cast<double>(row) / static_cast<double>(sizes.rows));
      }
    }
    requireGood(asIs(path));
  }
};

Hdf5Reader::Hdf5Reader(const std::filesystem::path& path, const Control& control) {
  const ByteSource file(path, control);
  if (file.isPipe()) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1: is a pipe, but HDF5 is read from a file only; write it to one first."),
                {path}});
  }
  if (file.isPacked()) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "%1: is HDF5 packed with gzip, which is not read as it is. Unpack it first: gunzip."),
        {path}});
  }
  helper_ = std::make_unique<Helper>(file, path, control);
}

Hdf5Reader::~Hdf5Reader() = default;

void Hdf5Reader::requireIntact() const { helper_->ask(Question::Intact, {}); }

bool Hdf5Reader::has(const std::string& path) const {
  helper_->ask(Question::Has, path);
  return helper_->process.number<std::uint8_t>() == 1;
}

std::vector<std::string> Hdf5Reader::matrices() const {
  helper_->ask(Question::Matrices, {});
  const auto count = helper_->process.number<std::uint32_t>();
  if (count > hdf5::kMostDatasets) helper_->process.distrust();
  std::vector<std::string> names(count);
  for (std::string& name : names) name = helper_->process.text(hdf5::kLongestPath);
  return names;
}

Hdf5Sizes Hdf5Reader::sizes(const std::string& path) const {
  helper_->ask(Question::Sizes, path);
  hdf5::Sizes sizes = helper_->sizes(path);
  if (sizes.turned == 1) std::swap(sizes.rows, sizes.columns);
  return {static_cast<Index>(sizes.rows), static_cast<Index>(sizes.columns)};
}

Matrix Hdf5Reader::matrix(const std::string& path) const {
  helper_->ask(Question::Matrix, path);
  const hdf5::Sizes sizes = helper_->sizes(path);
  const auto rows = static_cast<Index>(sizes.rows);
  const auto columns = static_cast<Index>(sizes.columns);
  const bool turned = sizes.turned == 1;
  Matrix values(turned ? columns : rows, turned ? rows : columns);
  helper_->numbers<double>(
      sizes, path, [&](std::uint64_t first, std::uint64_t count, const std::vector<double>& block) {
        const Eigen::Map<const Matrix> by_columns(block.data(), columns, static_cast<Index>(count));
        if (turned) {
          values.middleCols(static_cast<Index>(first), by_columns.cols()) = by_columns;
        } else {
          values.middleRows(static_cast<Index>(first), by_columns.cols()) = by_columns.transpose();
        }
      });
  return values;
}

Vector Hdf5Reader::vector(const std::string& path) const {
  const Matrix values = matrix(path);
  if (values.cols() != 1) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, %2: has %3 columns where one is expected."),
                        {asIs(helper_->process.file()), asIs(path), values.cols()}});
  }
  return values.col(0);
}

std::vector<std::int64_t> Hdf5Reader::integers(const std::string& path) const {
  helper_->ask(Question::Integers, path);
  const hdf5::Sizes sizes = helper_->sizes(path);
  std::vector<std::int64_t> values(sizes.rows * sizes.columns);
  helper_->numbers<std::int64_t>(
      sizes, path,
      [&](std::uint64_t first, std::uint64_t count, const std::vector<std::int64_t>& block) {
        std::copy_n(block.begin(), count * sizes.columns,
                    values.begin() + static_cast<std::ptrdiff_t>(first * sizes.columns));
      });
  return values;
}

std::string Hdf5Reader::text(const std::string& path) const {
  helper_->ask(Question::Text, path);
  return helper_->process.text(hdf5::kLongestText);
}

std::string Hdf5Reader::textAttribute(const std::string& name) const {
  helper_->askAttribute(Question::TextAttribute, name);
  return helper_->process.text(hdf5::kLongestText);
}

std::int64_t Hdf5Reader::integerAttribute(const std::string& name) const {
  helper_->askAttribute(Question::IntegerAttribute, name);
  return helper_->process.number<std::int64_t>();
}

}  // namespace weightscape
