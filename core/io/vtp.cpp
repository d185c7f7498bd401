// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/vtp.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <locale>
#include <sstream>
#include <string_view>

#include "core/base/markup.h"
#include "core/base/text.h"
#include "core/io/file_writer.h"

namespace weightscape {
namespace {

/// Places are finite: a component may have fewer axes.
std::string number(double value) { return exactNumber(std::isfinite(value) ? value : 0.0); }

/// The bytes of an array behind their count, as the format wants them.
std::string base64(const Vector& values) {
  static_assert(std::endian::native == std::endian::little);
  const auto count = static_cast<std::uint64_t>(values.size()) * sizeof(double);
  std::string bytes(sizeof(count) + count, '\0');
  std::memcpy(bytes.data(), &count, sizeof(count));
  std::memcpy(bytes.data() + sizeof(count), values.data(), count);
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      three = three << 8U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      text += i + k <= bytes.size() ? kDigits[three >> (18U - 6U * k) & 63U] : '=';
    }
  }
  return text;
}

/// As text where it can be; NaN, which readers of the text do not know, keeps its bits in base64.
void writeArray(std::ostringstream& out, const PointArray& array) {
  const bool text = array.values.allFinite();
  out << "        <DataArray type=\"Float64\" Name=\"" << escapedMarkup(array.name)
      << "\" format=\"" << (text ? "ascii" : "binary") << "\">";
  if (text) {
    for (const double value : array.values) out << ' ' << exactNumber(value);
  } else {
    out << base64(array.values);
  }
  out << " </DataArray>\n";
}

/// Connectivity and offsets of cells that each have `size` points.
void writeCells(std::ostringstream& out, const std::string& name, const std::vector<Index>& points,
                std::size_t size) {
  out << "      <" << name << ">\n        <DataArray type=\"Int64\" Name=\"connectivity\" "
      << "format=\"ascii\">";
  for (const Index point : points) out << ' ' << point;
  out << " </DataArray>\n        <DataArray type=\"Int64\" Name=\"offsets\" format=\"ascii\">";
  for (std::size_t end = size; end <= points.size(); end += size) out << ' ' << end;
  out << " </DataArray>\n      </" << name << ">\n";
}

}  // namespace

void writeVtp(const std::filesystem::path& path, const Matrix& points,
              const std::vector<std::pair<Index, Index>>& edges,
              const std::vector<PointArray>& arrays, const Control& control) {
  constexpr Index kBetweenLooks = 1024;
  throwIfStopped(control);
  std::ostringstream out;
  out.imbue(std::locale::classic());
  std::vector<Index> vertices(static_cast<std::size_t>(points.rows()));
  for (std::size_t i = 0; i < vertices.size(); ++i) vertices[i] = static_cast<Index>(i);
  std::vector<Index> ends;
  for (const auto& [a, b] : edges) {
    ends.push_back(a);
    ends.push_back(b);
  }
  out << "<?xml version=\"1.0\"?>\n"
      << "<VTKFile type=\"PolyData\" version=\"1.0\" byte_order=\"LittleEndian\" "
      << "header_type=\"UInt64\">\n  <PolyData>\n    <Piece NumberOfPoints=\"" << points.rows()
      << "\" NumberOfVerts=\"" << vertices.size() << "\" NumberOfLines=\"" << edges.size()
      << "\" NumberOfStrips=\"0\" NumberOfPolys=\"0\">\n      <Points>\n"
      << "        <DataArray type=\"Float64\" NumberOfComponents=\"3\" format=\"ascii\">\n";
  for (Index i = 0; i < points.rows(); ++i) {
    if (i % kBetweenLooks == 0) throwIfStopped(control);
    out << "          " << number(points(i, 0)) << ' ' << number(points(i, 1)) << ' '
        << number(points(i, 2)) << "\n";
  }
  out << "        </DataArray>\n      </Points>\n";
  writeCells(out, "Verts", vertices, 1);
  throwIfStopped(control);
  writeCells(out, "Lines", ends, 2);
  out << "      <PointData>\n";
  for (const PointArray& array : arrays) {
    throwIfStopped(control);
    writeArray(out, array);
  }
  out << "      </PointData>\n    </Piece>\n  </PolyData>\n</VTKFile>\n";
  writeFile(path, out.str());
}

}  // namespace weightscape
