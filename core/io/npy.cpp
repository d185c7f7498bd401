// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/npy.h"

#include <algorithm>
#include <bit>
#include <string>
#include <string_view>

#include "core/io/file_writer.h"

namespace weightscape {
namespace {

static_assert(std::endian::native == std::endian::little, "the files hold little-endian numbers");

constexpr std::string_view kMagic = "\x93NUMPY";

std::string headerOf(const std::string& type, const std::string& shape) {
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
  return start + header;
}

void writeArray(const std::filesystem::path& path, const std::string& type,
                const std::string& shape, const char* data, std::size_t bytes) {
  FileWriter file(path);
  file.write(headerOf(type, shape));
  file.write({data, bytes});
  file.close();
}

}  // namespace

void writeNpy(const std::filesystem::path& path, const Matrix& matrix, const Control& control) {
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  FileWriter file(path);
  file.write(headerOf(
      "<f8", "(" + std::to_string(matrix.rows()) + ", " + std::to_string(matrix.cols()) + ")"));
  // Some rows at a time: a copy of all in their order would be as large again.
  const Index each = countBetweenLooks(10.0 * static_cast<double>(matrix.cols()));
  for (Index first = 0; first < matrix.rows(); first += each) {
    throwIfStopped(control);
    const RowMajor rows = matrix.middleRows(first, std::min(each, matrix.rows() - first));
    file.write({reinterpret_cast<const char*>(rows.data()),
                static_cast<std::size_t>(rows.size()) * sizeof(double)});
  }
  file.close();
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
