#include "core/io/npy.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/file_writer.h"

namespace weightscape {
namespace {

static_assert(std::endian::native == std::endian::little, "the files hold little-endian numbers");

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kLongestHeader = 1U << 20U;

void writeArray(const std::filesystem::path& path, const std::string& type,
                const std::string& shape, const char* data, std::size_t bytes) {
  std::string header =
      "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
  constexpr std::size_t kFixed = 10;  // magic, version, length
  header.append(63 - (kFixed + header.size()) % 64, ' ');
  header += '\n';
  std::string start(kMagic);
  start += '\x01';
  start += '\0';
  start += static_cast<char>(header.size() & 0xFFU);
  start += static_cast<char>(header.size() >> 8U);
  FileWriter file(path);
  file.write(start + header);
  file.write({data, bytes});
  file.close();
}

struct Header {
  char kind = 'f';
  std::size_t size = 8;  ///< bytes of one number
  bool fortran = false;
  std::vector<double> shape;
  std::size_t start = 0;  ///< of the data in the file
};

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& why) {
  throw Error(path.string() + ": " + why);
}

/// What follows a quoted key and its colon in the header's dictionary; empty without them. (Not by
/// std::regex, which takes a frame of the stack for each character.)
std::string_view valueOf(std::string_view header, std::string_view key) {
  const std::size_t at = header.find(key);
  if (at == header.npos) return {};
  std::string_view rest = trimmed(header.substr(at + key.size()));
  return rest.starts_with(':') ? trimmed(rest.substr(1)) : std::string_view{};
}

Header readHeader(const std::filesystem::path& path, std::ifstream& file) {
  std::array<char, 8> start{};
  if (!file.read(start.data(), start.size()) ||
      std::string_view(start.data(), kMagic.size()) != kMagic) {
    refuse(path, "not an NPY file (it does not begin with NumPy's mark).");
  }
  const auto version = static_cast<unsigned char>(start[6]);
  std::array<unsigned char, 4> length{};
  const std::size_t length_size = version == 1 ? 2 : 4;
  if (version < 1 || version > 3 ||
      !file.read(reinterpret_cast<char*>(length.data()),
                 static_cast<std::streamsize>(length_size))) {
    refuse(path, "NPY format version " + std::to_string(version) + "; allowed are 1 to 3.");
  }
  const std::size_t header_size = length[0] | static_cast<std::size_t>(length[1]) << 8U |
                                  static_cast<std::size_t>(length[2]) << 16U |
                                  static_cast<std::size_t>(length[3]) << 24U;
  if (header_size > kLongestHeader) refuse(path, "the NPY header is damaged (too long).");
  std::string text(header_size, '\0');
  if (!file.read(text.data(), static_cast<std::streamsize>(header_size))) {
    refuse(path, "the NPY header is cut off.");
  }

  Header header;
  header.start = start.size() + length_size + header_size;
  std::string_view type = valueOf(text, "'descr'");
  const auto quoted = [&](char c) { return !type.empty() && type.front() == c; };
  if (!quoted('\'')) refuse(path, "the NPY header names no plain number type.");
  type = type.substr(1, type.find('\'', 1) - 1);
  const std::string_view whole_type = type;
  const bool foreign = quoted('>');
  if (foreign || quoted('<') || quoted('|') || quoted('=')) type.remove_prefix(1);
  if (type.size() < 2 || type.find_first_not_of("0123456789", 1) != type.npos) {
    refuse(path, "the NPY header names no plain number type.");
  }
  header.kind = type[0];
  header.size = type.size() == 2 ? static_cast<std::size_t>(type[1] - '0') : 0;
  const bool floating = header.kind == 'f' && (header.size == 4 || header.size == 8);
  const bool whole = (header.kind == 'i' || header.kind == 'u') &&
                     (header.size == 1 || header.size == 2 || header.size == 4 || header.size == 8);
  if (foreign || !(floating || whole)) {
    refuse(path, "numbers of type '" + std::string(whole_type) +
                     "'; allowed are little-endian f4, f8, i1 to i8 and u1 to u8.");
  }
  const std::string_view order = valueOf(text, "'fortran_order'");
  header.fortran = order.starts_with("True");
  if (!header.fortran && !order.starts_with("False")) refuse(path, "the NPY header is damaged.");
  const std::string_view shape = valueOf(text, "'shape'");
  const std::size_t end = shape.find(')');
  if (!shape.starts_with('(') || end == shape.npos) refuse(path, "the NPY header is damaged.");
  for (const std::string& part : split(shape.substr(1, end - 1), ',')) {
    if (trimmed(part).empty()) continue;
    const std::optional<double> extent = parseNumber(part);
    if (!extent) refuse(path, "the NPY header is damaged (shape).");
    header.shape.push_back(*extent);
  }
  return header;
}

template <typename Number>
Matrix convert(const std::vector<char>& bytes, Index rows, Index columns, bool fortran) {
  Matrix matrix(rows, columns);
  for (Index r = 0; r < rows; ++r) {
    for (Index c = 0; c < columns; ++c) {
      const Index at = fortran ? c * rows + r : r * columns + c;
      Number value;
      std::memcpy(&value, bytes.data() + static_cast<std::size_t>(at) * sizeof(Number),
                  sizeof(Number));
      matrix(r, c) = static_cast<double>(value);
    }
  }
  return matrix;
}

Matrix convertKind(const Header& header, const std::vector<char>& bytes, Index rows,
                   Index columns) {
  const bool f = header.fortran;
  if (header.kind == 'f') {
    return header.size == 4 ? convert<float>(bytes, rows, columns, f)
                            : convert<double>(bytes, rows, columns, f);
  }
  const bool is_signed = header.kind == 'i';
  switch (header.size) {
    case 1:
      return is_signed ? convert<std::int8_t>(bytes, rows, columns, f)
                       : convert<std::uint8_t>(bytes, rows, columns, f);
    case 2:
      return is_signed ? convert<std::int16_t>(bytes, rows, columns, f)
                       : convert<std::uint16_t>(bytes, rows, columns, f);
    case 4:
      return is_signed ? convert<std::int32_t>(bytes, rows, columns, f)
                       : convert<std::uint32_t>(bytes, rows, columns, f);
    default:
      return is_signed ? convert<std::int64_t>(bytes, rows, columns, f)
                       : convert<std::uint64_t>(bytes, rows, columns, f);
  }
}

}  // namespace

void writeNpy(const std::filesystem::path& path, const Matrix& matrix) {
  const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows = matrix;
  writeArray(path, "<f8",
             "(" + std::to_string(matrix.rows()) + ", " + std::to_string(matrix.cols()) + ")",
             reinterpret_cast<const char*>(rows.data()),
             static_cast<std::size_t>(rows.size()) * sizeof(double));
}

void writeNpy(const std::filesystem::path& path, const Vector& vector) {
  writeArray(path, "<f8", "(" + std::to_string(vector.size()) + ",)",
             reinterpret_cast<const char*>(vector.data()),
             static_cast<std::size_t>(vector.size()) * sizeof(double));
}

void writeNpy(const std::filesystem::path& path, const std::vector<int>& vector) {
  static_assert(sizeof(int) == 4);
  writeArray(path, "<i4", "(" + std::to_string(vector.size()) + ",)",
             reinterpret_cast<const char*>(vector.data()), vector.size() * sizeof(int));
}

Matrix readNpy(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) refuse(path, "cannot be opened; does it exist and may it be read?");
  const Header header = readHeader(path, file);
  if (header.shape.empty() || header.shape.size() > 2) {
    refuse(path, "an array of " + std::to_string(header.shape.size()) +
                     " dimensions; allowed are 1 or 2.");
  }
  const double rows = header.shape[0];
  const double columns = header.shape.size() == 2 ? header.shape[1] : 1.0;
  if (rows < 1.0 || columns < 1.0) {
    refuse(path, "an array of " + shortNumber(rows) + " × " + shortNumber(columns) +
                     " is empty; it needs at least one row and one column.");
  }
  const double expected = rows * columns * static_cast<double>(header.size);
  std::error_code problem;
  const auto on_disk = static_cast<double>(std::filesystem::file_size(path, problem)) -
                       static_cast<double>(header.start);
  if (problem || on_disk != expected) {
    refuse(path, "holds " + exactNumber(on_disk) + " bytes of numbers where its header calls for " +
                     exactNumber(expected) + "; the file is " +
                     (on_disk < expected ? "cut off." : "damaged."));
  }
  requireMemory(expected + rows * columns * 8.0, path.string());
  std::vector<char> bytes(static_cast<std::size_t>(expected));
  if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
    refuse(path, "could not be read to its end.");
  }
  return convertKind(header, bytes, static_cast<Index>(rows), static_cast<Index>(columns));
}

}  // namespace weightscape
