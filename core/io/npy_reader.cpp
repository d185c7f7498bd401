// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/io/byte_source.h"
#include "core/io/npy.h"
#include "core/io/stored_number.h"

namespace weightscape {
namespace {

constexpr std::string_view kStartOfNpy = "\x93NUMPY";
constexpr std::size_t kLongestHeader = 1U << 20U;

struct Header {
  StoredNumber number;
  bool fortran = false;
  std::vector<double> shape;  ///< whole numbers from 0
  std::size_t start = 0;      ///< of the data in the file
};

[[noreturn]] void refuseNpy(const std::filesystem::path& path, const Argument& why) {
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {path, why}});
}

/// What follows a quoted key and its colon in the header's dictionary; empty without them. (Not by
/// std::regex, which takes a frame of the stack for each character.)
std::string_view valueOf(std::string_view header, std::string_view key) {
  const std::size_t at = header.find(key);
  if (at == header.npos) return {};
  std::string_view rest = trimmed(header.substr(at + key.size()));
  return rest.starts_with(':') ? trimmed(rest.substr(1)) : std::string_view{};
}

/// Of one digit; 0 for any other text.
std::size_t sizeIn(std::string_view digits) {
  return digits.size() == 1 && digits[0] >= '0' && digits[0] <= '9'
             ? static_cast<std::size_t>(digits[0] - '0')
             : 0;
}

void readType(std::string_view type, Header& header, const std::filesystem::path& path) {
  const auto starts = [&](char c) { return !type.empty() && type.front() == c; };
  if (starts('[')) {
    refuseNpy(path, WEIGHTSCAPE_TEXT("holds records of several fields, which are no numbers; save "
                                     "one: numpy.save('FIELD.npy', array['FIELD'])."));
  }
  if (!starts('\''))
    refuseNpy(path, WEIGHTSCAPE_TEXT("the NPY header names no plain number type."));
  type = type.substr(1);
  type = type.substr(0, type.find('\''));
  const std::string_view whole_type = type;
  StoredNumber& number = header.number;
  number.foreign = starts('>');
  if (number.foreign || starts('<') || starts('|') || starts('=')) type.remove_prefix(1);
  if (!type.empty() && std::string_view("OUSMm").find(type[0]) != std::string_view::npos) {
    if (type[0] == 'O') {
      refuseNpy(path, WEIGHTSCAPE_TEXT(
                          "holds Python objects, which may run any program and are never read; "
                          "save the numbers in them: numpy.save('W.npy', numpy.array(W, float))."));
    }
    const bool texts = type[0] == 'U' || type[0] == 'S';
    refuseNpy(path, texts ? WEIGHTSCAPE_TEXT("holds texts, no matrix of numbers.")
                          : WEIGHTSCAPE_TEXT("holds dates, no matrix of numbers."));
  }
  if (type.size() < 2 || type.find_first_not_of("0123456789", 1) != type.npos) {
    refuseNpy(path, WEIGHTSCAPE_TEXT("the NPY header names no plain number type."));
  }
  number.kind = type[0];
  number.size = sizeIn(type.substr(1));
  const bool even = number.size == 2 || number.size == 4 || number.size == 8;
  const bool good = (number.kind == 'f' && even) ||
                    ((number.kind == 'i' || number.kind == 'u') && (even || number.size == 1)) ||
                    (number.kind == 'b' && number.size == 1);
  if (number.kind == 'c') {
    refuseNpy(path, WEIGHTSCAPE_TEXT("holds complex numbers, where real ones are needed; save "
                                     "their real part (array.real) or their size (abs(array))."));
  }
  if (!good) {
    refuseNpy(
        path,
        Message{WEIGHTSCAPE_TEXT(
                    "numbers of type '%1'; allowed are f2, f4, f8, i1 to i8, u1 to u8 and b1."),
                {shortened(std::string(whole_type))}});
  }
}

constexpr double kMostWhole = 9007199254740992.0;  // to which doubles count exactly

Header readHeader(ByteStream& file) {
  const std::filesystem::path& path = file.path();
  std::array<char, 8> start{};
  if (!file.readAll(start.data(), start.size()) ||
      std::string_view(start.data(), kStartOfNpy.size()) != kStartOfNpy) {
    refuseNpy(path, WEIGHTSCAPE_TEXT("not an NPY file (it does not begin with NumPy's mark)."));
  }
  const auto version = static_cast<unsigned char>(start[6]);
  std::array<char, 4> length{};
  const std::size_t length_size = version == 1 ? 2 : 4;
  if (version < 1 || version > 3 || !file.readAll(length.data(), length_size)) {
    refuseNpy(path,
              Message{WEIGHTSCAPE_TEXT("NPY format version %1; allowed are 1 to 3."), {version}});
  }
  std::size_t header_size = 0;
  for (std::size_t i = 0; i < length_size; ++i) {
    header_size |= static_cast<std::size_t>(static_cast<unsigned char>(length[i])) << (8U * i);
  }
  if (header_size > kLongestHeader)
    refuseNpy(path, WEIGHTSCAPE_TEXT("the NPY header is damaged (too long)."));
  std::string text(header_size, '\0');
  if (!file.readAll(text.data(), header_size))
    refuseNpy(path, WEIGHTSCAPE_TEXT("the NPY header is cut off."));

  Header header;
  header.start = start.size() + length_size + header_size;
  readType(valueOf(text, "'descr'"), header, path);
  const std::string_view order = valueOf(text, "'fortran_order'");
  header.fortran = order.starts_with("True");
  if (!header.fortran && !order.starts_with("False"))
    refuseNpy(path, WEIGHTSCAPE_TEXT("the NPY header is damaged."));
  const std::string_view shape = valueOf(text, "'shape'");
  const std::size_t end = shape.find(')');
  if (!shape.starts_with('(') || end == shape.npos)
    refuseNpy(path, WEIGHTSCAPE_TEXT("the NPY header is damaged."));
  for (const std::string& part : split(shape.substr(1, end - 1), ',')) {
    if (trimmed(part).empty()) continue;
    const std::optional<double> extent = parseNumber(part);
    if (!extent || !(*extent >= 0.0 && *extent <= kMostWhole) || *extent != std::floor(*extent)) {
      refuseNpy(path, WEIGHTSCAPE_TEXT("the NPY header is damaged (shape)."));
    }
    header.shape.push_back(*extent);
  }
  return header;
}

/// Numbers of neurons are so long, and no weight or activity is.
[[noreturn]] void refuseLong(const std::filesystem::path& path, double value) {
  refuseNpy(path,
            Message{WEIGHTSCAPE_TEXT(
                        "holds whole numbers beyond 9007199254740992 (2^53), about %1, which "
                        "would lose their last digits. Are they the numbers of neurons? Where "
                        "they may be rounded, save them as float64: array.astype(float)."),
                    {shortNumber(value)}});
}

/// Piece by piece, so that the numbers are in memory once and a stop is seen between two pieces.
Matrix readNumbers(ByteStream& file, const Header& header, Index rows, Index columns) {
  const bool whole = (header.number.kind == 'i' || header.number.kind == 'u') &&
                     header.number.size == sizeof(double);
  Matrix matrix(rows, columns);
  constexpr Index kAtOnce = Index{1} << 15U;
  const Index all = rows * columns;
  std::string piece(static_cast<std::size_t>(std::min(kAtOnce, all)) * header.number.size, '\0');
  for (Index first = 0; first < all; first += kAtOnce) {
    const Index count = std::min(kAtOnce, all - first);
    if (!file.readAll(piece.data(), static_cast<std::size_t>(count) * header.number.size)) {
      refuseNpy(file.path(), WEIGHTSCAPE_TEXT("could not be read to its end; it is cut off."));
    }
    for (Index i = 0; i < count; ++i) {
      const double value =
          header.number.valueAt(piece.data() + static_cast<std::size_t>(i) * header.number.size);
      const Index at = first + i;
      if (whole && std::abs(value) > kMostWhole) refuseLong(file.path(), value);
      if (header.fortran) {
        matrix.data()[at] = value;
      } else {
        matrix(at / columns, at % columns) = value;
      }
    }
    file.control().report(file.share());
  }
  return matrix;
}

/// Of a header whose array is a matrix or a vector.
NpySizes sizesOf(const Header& header, const std::filesystem::path& path) {
  if (header.shape.empty() || header.shape.size() > 2) {
    refuseNpy(path, Message{WEIGHTSCAPE_TEXT("an array of %1 dimensions; allowed are 1 or 2. Save "
                                             "a slice, or array.reshape(len(array), -1)."),
                            {header.shape.size()}});
  }
  const double rows = header.shape[0];
  const double columns = header.shape.size() == 2 ? header.shape[1] : 1.0;
  if (rows < 1.0 || columns < 1.0) {
    refuseNpy(
        path,
        Message{WEIGHTSCAPE_TEXT(
                    "an array of %1 × %2 is empty; it needs at least one row and one column."),
                {limitNumber(rows), limitNumber(columns)}});
  }
  return {static_cast<Index>(rows), static_cast<Index>(columns)};
}

}  // namespace

NpySizes npySizes(ByteStream& file) { return sizesOf(readHeader(file), file.path()); }

Matrix readNpy(ByteStream& file) {
  const Header header = readHeader(file);
  const NpySizes sizes = sizesOf(header, file.path());
  const double numbers = header.shape[0] * (header.shape.size() == 2 ? header.shape[1] : 1.0);
  const double expected = numbers * static_cast<double>(header.number.size);
  if (file.size()) {
    const double on_disk = static_cast<double>(*file.size()) - static_cast<double>(header.start);
    if (on_disk != expected) {
      refuseNpy(file.path(),
                Message{on_disk < expected
                            ? WEIGHTSCAPE_TEXT("holds %1 bytes of numbers where its header calls "
                                               "for %2; the file is cut off.")
                            : WEIGHTSCAPE_TEXT("holds %1 bytes of numbers where its header calls "
                                               "for %2; the file is damaged."),
                        {exactNumber(on_disk), exactNumber(expected)}});
    }
  }
  requireMemory(numbers * 8.0, file.path());
  Matrix matrix = readNumbers(file, header, sizes.rows, sizes.columns);
  char more = '\0';
  if (file.read(&more, 1) != 0) {
    refuseNpy(file.path(), WEIGHTSCAPE_TEXT("goes on after its numbers; the file is damaged."));
  }
  return matrix;
}

Matrix readNpy(const std::filesystem::path& path, const Control& control) {
  ByteSource file(path, control);
  return readNpy(file);
}

}  // namespace weightscape
