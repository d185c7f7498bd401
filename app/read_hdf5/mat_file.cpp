// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/mat_file.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "app/read_hdf5/believable.h"
#include "app/read_hdf5/confinement.h"
#include "app/read_hdf5/descriptor_path.h"

namespace weightscape::read_hdf5 {
namespace {

using hdf5::Question;

/// "a cell array": what a variable is that holds no plain numbers; empty where it does.
Message unreadableKind(const matvar_t& variable) {
  if (variable.isComplex != 0) return {WEIGHTSCAPE_TEXT("a matrix of complex numbers"), {}};
  switch (variable.class_type) {
    case MAT_C_DOUBLE:
    case MAT_C_SINGLE:
    case MAT_C_INT8:
    case MAT_C_UINT8:
    case MAT_C_INT16:
    case MAT_C_UINT16:
    case MAT_C_INT32:
    case MAT_C_UINT32:
    case MAT_C_INT64:
    case MAT_C_UINT64:
    case MAT_C_SPARSE:
      break;
    case MAT_C_CELL:
      return {WEIGHTSCAPE_TEXT("a cell array"), {}};
    case MAT_C_STRUCT:
      return {WEIGHTSCAPE_TEXT("a structure"), {}};
    case MAT_C_CHAR:
      return {WEIGHTSCAPE_TEXT("a text"), {}};
    default:
      return {WEIGHTSCAPE_TEXT("an object or a function"), {}};
  }
  if (variable.rank != 2) {
    return {WEIGHTSCAPE_TEXT("an array of %1 dimensions"), {variable.rank}};
  }
  return {};
}

template <typename Number>
void fill(const void* data, std::size_t first, std::vector<double>& column) {
  const auto* const numbers = static_cast<const Number*>(data) + first;
  std::copy(numbers, numbers + column.size(), column.begin());
}

/// Numbers from one on, whatever type they have in memory. False for a type that is none.
bool fillFrom(const void* data, enum matio_types type, std::size_t first,
              std::vector<double>& column) {
  switch (type) {
    case MAT_T_DOUBLE:
      fill<double>(data, first, column);
      return true;
    case MAT_T_SINGLE:
      fill<float>(data, first, column);
      return true;
    case MAT_T_INT8:
      fill<std::int8_t>(data, first, column);
      return true;
    case MAT_T_UINT8:
      fill<std::uint8_t>(data, first, column);
      return true;
    case MAT_T_INT16:
      fill<std::int16_t>(data, first, column);
      return true;
    case MAT_T_UINT16:
      fill<std::uint16_t>(data, first, column);
      return true;
    case MAT_T_INT32:
      fill<std::int32_t>(data, first, column);
      return true;
    case MAT_T_UINT32:
      fill<std::uint32_t>(data, first, column);
      return true;
    case MAT_T_INT64:
      fill<std::int64_t>(data, first, column);
      return true;
    case MAT_T_UINT64:
      fill<std::uint64_t>(data, first, column);
      return true;
    default:
      return false;
  }
}

bool fillSparse(const matvar_t& variable, std::size_t c, std::vector<double>& column) {
  const auto& sparse = *static_cast<const mat_sparse_t*>(variable.data);
  std::fill(column.begin(), column.end(), 0.0);
  if (sparse.njc <= c + 1) return false;
  const std::size_t begin = sparse.jc[c];
  const std::size_t end = sparse.jc[c + 1];
  if (begin > end || end > sparse.ndata || end > sparse.nir) return false;
  std::vector<double> values(end - begin);
  // Truth values are bytes, all others doubles.
  if (!values.empty() && !fillFrom(sparse.data, variable.data_type, begin, values)) return false;
  for (std::size_t i = begin; i < end; ++i) {
    if (sparse.ir[i] >= column.size()) return false;
    column[sparse.ir[i]] = values[i - begin];
  }
  return true;
}

/// MATLAB stores column by column: as the transpose, row by row.
hdf5::Sizes sizesOf(const matvar_t& variable) { return {variable.dims[1], variable.dims[0], 1}; }

}  // namespace

bool MatFile::begins(int descriptor) {
  constexpr const char* kMark = "MATLAB 5.0 MAT-file";
  std::array<char, 19> bytes{};
  return pread(descriptor, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()) &&
         std::memcmp(bytes.data(), kMark, bytes.size()) == 0;
}

namespace {

/// libmatio takes what is missing at the end for zeros: the elements of the file, one behind the
/// other, have to end with it.
void requireWholeMatFile(int descriptor) {
  constexpr off_t kHeader = 128;
  constexpr off_t kTag = 8;
  const off_t size = lseek(descriptor, 0, SEEK_END);
  std::array<char, 2> order{};
  if (size < kHeader || pread(descriptor, order.data(), order.size(), kHeader - 2) != 2) {
    refuse(WEIGHTSCAPE_TEXT("is cut off within its header."));
  }
  const bool foreign = order[0] == 'M';  // as a machine that puts the large end first has it
  for (off_t at = kHeader; at < size;) {
    std::array<unsigned char, 4> bytes{};
    if (pread(descriptor, bytes.data(), bytes.size(), at + 4) != 4) refuse(kDamaged);
    if (foreign) std::reverse(bytes.begin(), bytes.end());
    off_t length = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) length = 256 * length + bytes[i];
    at += kTag + length;
    if (at > size) refuse(WEIGHTSCAPE_TEXT("ends within a variable; it is cut off or damaged."));
  }
}

}  // namespace

MatFile::MatFile(int descriptor)
    : size_(static_cast<double>(lseek(descriptor, 0, SEEK_END))),
      file_(Mat_Open(pathOfDescriptor(descriptor).c_str(), MAT_ACC_RDONLY)) {
  if (!file_) refuse(WEIGHTSCAPE_TEXT("is a damaged MATLAB file."));
  requireWholeMatFile(descriptor);
}

MatFile::Variable MatFile::find(const std::string& name) const {
  Mat_Rewind(file_.get());
  Variable variable(Mat_VarReadInfo(file_.get(), name.c_str()));
  if (!variable) refuse(WEIGHTSCAPE_TEXT("is not in the file."));
  const Message kind = unreadableKind(*variable);
  if (!kind.empty()) {
    refuse({WEIGHTSCAPE_TEXT(
                "is %1, which is not read. In MATLAB: W = double(full(...)); save it alone."),
            {kind}});
  }
  const hdf5::Sizes sizes = sizesOf(*variable);
  if (variable->class_type == MAT_C_SPARSE) {
    requireBelievableSparse(sizes, size_);
  } else {
    // A number takes a byte or more, packed or not.
    requireBelievable(static_cast<double>(sizes.rows) * static_cast<double>(sizes.columns), size_);
  }
  return variable;
}

std::vector<std::string> MatFile::matrices() const {
  std::vector<std::string> names;
  Message no_matrix;
  Mat_Rewind(file_.get());
  while (const Variable variable{Mat_VarReadNextInfo(file_.get())}) {
    if (names.size() >= hdf5::kMostDatasets) break;
    if (variable->name == nullptr) continue;
    const Message kind = unreadableKind(*variable);
    if (kind.empty()) {
      names.emplace_back(variable->name);
    } else if (no_matrix.empty()) {
      no_matrix = {WEIGHTSCAPE_TEXT("%1 is %2"), {asIs(variable->name), kind}};
    }
  }
  if (names.empty() && !no_matrix.empty()) refuseWithoutMatrix(no_matrix);
  return names;
}

void MatFile::send(const std::string& name, const Answers& answers) const {
  const Variable variable = find(name);
  const hdf5::Sizes sizes = sizesOf(*variable);
  const double bytes = 8.0 * static_cast<double>(sizes.rows) * static_cast<double>(sizes.columns);
  const bool sparse = variable->class_type == MAT_C_SPARSE;
  // Of a sparse matrix the entries alone are in memory here.
  if (!sparse && !allowMemory(2.0 * bytes))
    refuse(WEIGHTSCAPE_TEXT("is larger than the memory of this machine."));
  if (sparse) static_cast<void>(allowMemory(std::min(2.0 * bytes, 4e9)));
  allowSeconds(bytes / hdf5::kBytesPerSecond);
  if (Mat_VarReadDataAll(file_.get(), variable.get()) != 0 || variable->data == nullptr) {
    refuse(kDamaged);
  }
  std::vector<double> column(sizes.columns);
  const auto fill_column = [&](std::size_t c) {
    return sparse ? fillSparse(*variable, c, column)
                  : fillFrom(variable->data, variable->data_type, c * column.size(), column);
  };
  const std::size_t stored = variable->nbytes;
  if (!sparse && static_cast<double>(stored) < static_cast<double>(sizes.rows) *
                                                   static_cast<double>(sizes.columns) *
                                                   static_cast<double>(variable->data_size)) {
    refuse(kDamaged);
  }
  answers.good();
  answers.number(sizes);
  bool good = true;
  for (std::uint64_t c = 0; c < sizes.rows; ++c) {
    good = good && fill_column(c);
    answers.bytes(column.data(), column.size() * sizeof(double));
  }
  if (!good) refuse(kDamaged);
  answers.good();
}

void MatFile::answer(Question question, const std::string& path, const Answers& answers) const {
  switch (question) {
    case Question::Matrices: {
      const std::vector<std::string> names = matrices();
      answers.good();
      answers.number(static_cast<std::uint32_t>(names.size()));
      for (const std::string& name : names) answers.text(name);
      return;
    }
    case Question::Has: {
      std::uint8_t there = 1;
      try {
        static_cast<void>(find(path));
      } catch (const Refusal&) {
        there = 0;
      }
      answers.good();
      answers.number(there);
      return;
    }
    case Question::Sizes: {
      const Variable variable = find(path);
      answers.good();
      answers.number(sizesOf(*variable));
      return;
    }
    case Question::Matrix:
      send(path, answers);
      return;
    default:
      refuse(WEIGHTSCAPE_TEXT("is asked of a MATLAB file, which holds matrices alone."));
  }
}

}  // namespace weightscape::read_hdf5
