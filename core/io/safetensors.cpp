// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/safetensors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/byte_source.h"
#include "core/io/json.h"
#include "core/io/stored_number.h"

namespace weightscape {
namespace {

constexpr std::size_t kLengthBytes = 8;
constexpr double kLongestTensorHeader = 100e6;  // as the format's own reader has it

struct Tensor {
  StoredNumber number;
  std::vector<std::int64_t> shape;
  double begin = 0.0;  ///< bytes behind the header
  double end = 0.0;

  [[nodiscard]] bool isMatrix() const {
    return (shape.size() == 1 || shape.size() == 2) && shape[0] > 0 &&
           (shape.size() == 1 || shape[1] > 0);
  }
  [[nodiscard]] Index rows() const { return shape[0]; }
  [[nodiscard]] Index columns() const { return shape.size() == 2 ? shape[1] : 1; }
};

[[noreturn]] void refuseTensors(const std::filesystem::path& path, const Argument& why) {
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {path, why}});
}

std::optional<StoredNumber> numberOf(const std::string& type) {
  static const std::map<std::string, StoredNumber> types = {
      {"F64", {'f', 8, false}},  {"F32", {'f', 4, false}}, {"F16", {'f', 2, false}},
      {"BF16", {'h', 2, false}}, {"I64", {'i', 8, false}}, {"I32", {'i', 4, false}},
      {"I16", {'i', 2, false}},  {"I8", {'i', 1, false}},  {"U64", {'u', 8, false}},
      {"U32", {'u', 4, false}},  {"U16", {'u', 2, false}}, {"U8", {'u', 1, false}},
      {"BOOL", {'b', 1, false}}};
  const auto found = types.find(type);
  if (found == types.end()) return std::nullopt;
  return found->second;
}

double lengthIn(const char* bytes) {
  double length = 0.0;
  for (std::size_t i = kLengthBytes; i-- > 0;) {
    length = 256.0 * length + static_cast<double>(static_cast<unsigned char>(bytes[i]));
  }
  return length;
}

/// Tensors by name; those of types without numbers of ours are left out. The file stands behind
/// its header then.
std::map<std::string, Tensor> tensorsOf(ByteSource& file) {
  const std::filesystem::path& path = file.path();
  std::array<char, kLengthBytes> bytes{};
  if (!file.readAll(bytes.data(), bytes.size()))
    refuseTensors(path, WEIGHTSCAPE_TEXT("is cut off."));
  const double length = lengthIn(bytes.data());
  if (!file.size() || length > kLongestTensorHeader ||
      length + kLengthBytes > static_cast<double>(*file.size())) {
    refuseTensors(path,
                  WEIGHTSCAPE_TEXT(
                      "its safetensors header is longer than the file; it is cut off or damaged."));
  }
  std::string header(static_cast<std::size_t>(length), '\0');
  if (!file.readAll(header.data(), header.size()))
    refuseTensors(path, WEIGHTSCAPE_TEXT("is cut off."));
  const double room = static_cast<double>(*file.size()) - length - kLengthBytes;
  const Json json = parseJson(header, path.string());
  if (!json.is_object())
    refuseTensors(path, WEIGHTSCAPE_TEXT("its safetensors header is damaged."));
  std::map<std::string, Tensor> tensors;
  std::vector<std::pair<double, double>> ranges;
  for (const auto& [name, entry] : json.items()) {
    if (name == "__metadata__") continue;
    const std::string where = path.string() + ", " + shortened(name);
    Tensor tensor;
    const std::optional<StoredNumber> number = numberOf(jsonText(entry, "dtype", where));
    tensor.shape = jsonWholes(entry, "shape", where);
    const std::vector<std::int64_t> range = jsonWholes(entry, "data_offsets", where);
    constexpr std::size_t kEnds = 2;
    if (range.size() != kEnds || range[0] < 0 || range[1] < range[0] ||
        static_cast<double>(range[1]) > room) {
      throw Error(Message{
          WEIGHTSCAPE_TEXT("%1: its numbers lie outside the file; it is cut off or damaged."),
          {asIs(where)}});
    }
    tensor.begin = static_cast<double>(range[0]);
    tensor.end = static_cast<double>(range[1]);
    ranges.emplace_back(tensor.begin, tensor.end);
    if (!number) continue;
    tensor.number = *number;
    double size = static_cast<double>(number->size);
    for (const std::int64_t extent : tensor.shape) {
      if (extent < 0)
        throw Error(
            Message{WEIGHTSCAPE_TEXT("%1: a negative size; the file is damaged."), {asIs(where)}});
      size *= static_cast<double>(extent);
    }
    if (size != tensor.end - tensor.begin) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT(
                      "%1: its shape calls for %2 bytes, and %3 are there; the file is damaged."),
                  {asIs(where), limitNumber(size), limitNumber(tensor.end - tensor.begin)}});
    }
    tensors.emplace(name, std::move(tensor));
  }
  std::sort(ranges.begin(), ranges.end());
  for (std::size_t i = 1; i < ranges.size(); ++i) {
    if (ranges[i].first < ranges[i - 1].second) {
      refuseTensors(path, WEIGHTSCAPE_TEXT("two of its tensors share bytes; the file is damaged."));
    }
  }
  return tensors;
}

}  // namespace

bool beginsAsSafetensors(const std::string& bytes, double size) {
  return bytes.size() > kLengthBytes && bytes[kLengthBytes] == '{' &&
         lengthIn(bytes.data()) + kLengthBytes <= size &&
         lengthIn(bytes.data()) <= kLongestTensorHeader;
}

std::vector<ArrayInfo> arraysInSafetensors(const std::filesystem::path& path,
                                           const Control& control) {
  ByteSource file(path, control);
  std::vector<ArrayInfo> arrays;
  for (const auto& [name, tensor] : tensorsOf(file)) {
    if (tensor.isMatrix()) arrays.push_back({name, tensor.rows(), tensor.columns()});
  }
  return arrays;
}

Matrix readSafetensor(const std::filesystem::path& path, const std::string& name,
                      const Control& control) {
  ByteSource file(path, control);
  const std::map<std::string, Tensor> tensors = tensorsOf(file);
  const auto found = tensors.find(name);
  if (found == tensors.end() || !found->second.isMatrix()) {
    refuseTensors(path, Message{WEIGHTSCAPE_TEXT("has no matrix '%1'."), {shortened(name)}});
  }
  const Tensor& tensor = found->second;
  std::string piece(std::size_t{1} << 18U, '\0');
  for (double skip = tensor.begin; skip > 0.0;) {
    const auto some = static_cast<std::size_t>(std::min(skip, static_cast<double>(piece.size())));
    if (!file.readAll(piece.data(), some)) refuseTensors(path, WEIGHTSCAPE_TEXT("is cut off."));
    skip -= static_cast<double>(some);
  }
  const Index rows = tensor.rows();
  const Index columns = tensor.columns();
  requireMemory(8.0 * static_cast<double>(rows) * static_cast<double>(columns), path);
  Matrix matrix(rows, columns);
  const std::size_t size = tensor.number.size;
  const Index all = rows * columns;
  const auto at_once = static_cast<Index>(piece.size() / size);
  for (Index first = 0; first < all; first += at_once) {
    const Index count = std::min(at_once, all - first);
    if (!file.readAll(piece.data(), static_cast<std::size_t>(count) * size)) {
      refuseTensors(path, WEIGHTSCAPE_TEXT("is cut off."));
    }
    for (Index i = 0; i < count; ++i) {
      const Index at = first + i;
      matrix(at / columns, at % columns) =
          tensor.number.valueAt(piece.data() + static_cast<std::size_t>(i) * size);
    }
    control.report(file.share());
  }
  return matrix;
}

}  // namespace weightscape
