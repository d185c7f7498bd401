#include "core/io/npy.h"

#include <bit>
#include <string>
#include <string_view>

#include "core/io/file_writer.h"

namespace weightscape {
namespace {

static_assert(std::endian::native == std::endian::little, "the files hold little-endian numbers");

constexpr std::string_view kMagic = "\x93NUMPY";

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

}  // namespace weightscape
