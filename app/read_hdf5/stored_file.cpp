// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/stored_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <map>

#include "app/read_hdf5/believable.h"
#include "app/read_hdf5/confinement.h"
#include "app/read_hdf5/descriptor_path.h"
#include "app/read_hdf5/resolved_path.h"
#include "app/read_hdf5/written_values.h"

namespace weightscape::read_hdf5 {
namespace {

using hdf5::Handle;

Handle openFile(int descriptor) {
  hdf5::silenceLibrary();
  H5PLset_loading_state(0);
  const std::string name = pathOfDescriptor(descriptor);
  if (H5Fis_hdf5(name.c_str()) <= 0) refuse(WEIGHTSCAPE_TEXT("is no HDF5 file, or a damaged one."));
  Handle file(H5Fopen(name.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT), H5Fclose);
  if (!file.valid()) refuse(WEIGHTSCAPE_TEXT("is a damaged HDF5 file (perhaps cut off)."));
  close(descriptor);
  return file;
}

double sizeOf(int descriptor) {
  struct stat status = {};
  return fstat(descriptor, &status) == 0 ? static_cast<double>(status.st_size) : 0.0;
}

/// An enumeration as h5py stores truth values.
bool isBoolean(const Handle& type) {
  if (H5Tget_class(type.id()) != H5T_ENUM || H5Tget_size(type.id()) != 1 ||
      H5Tget_nmembers(type.id()) != 2) {
    return false;
  }
  for (unsigned i = 0; i < 2; ++i) {
    unsigned char value = 0;
    if (H5Tget_member_value(type.id(), i, &value) < 0 || value > 1) return false;
  }
  return true;
}

bool isNumeric(const Handle& type) {
  const H5T_class_t kind = H5Tget_class(type.id());
  return kind == H5T_INTEGER || kind == H5T_FLOAT;
}

/// One text of fixed length; its length, or 0.
std::size_t lengthOfText(const Handle& type, const Handle& space) {
  if (!type.valid() || H5Tget_class(type.id()) != H5T_STRING ||
      H5Tis_variable_str(type.id()) != 0 || H5Sget_simple_extent_npoints(space.id()) != 1) {
    return 0;
  }
  const std::size_t length = H5Tget_size(type.id());
  return length <= hdf5::kLongestText ? length : 0;
}

/// Refuses filters that this library has not; how much smaller the others can make data at best.
double mostCompressed(const Handle& creation) {
  double most = 1.0;
  const int filters = H5Pget_nfilters(creation.id());
  for (int i = 0; i < filters; ++i) {
    unsigned flags = 0;
    unsigned values[16] = {};
    std::size_t count = 16;
    char name[64] = {};
    unsigned config = 0;
    const H5Z_filter_t filter = H5Pget_filter2(creation.id(), static_cast<unsigned>(i), &flags,
                                               &count, values, sizeof(name) - 1, name, &config);
    if (filter < 0) refuse(kDamaged);
    if (H5Zfilter_avail(filter) <= 0) {
      std::string word(name);
      std::erase_if(word, [](unsigned char c) { return c < 0x20 || c > 0x7E; });
      const Argument named =
          word.empty() ? Argument(Message{WEIGHTSCAPE_TEXT("number %1"), {filter}}) : asIs(word);
      refuse({WEIGHTSCAPE_TEXT("is compressed by a filter that this program has not (%1); store it "
                               "with gzip or without compression."),
              {named}});
    }
    constexpr double kMostPacked = 8192.0;  // bits that are the same everywhere are left out
    if (filter == H5Z_FILTER_DEFLATE) most *= kMostDeflated;
    if (filter == H5Z_FILTER_SZIP || filter == H5Z_FILTER_NBIT || filter == H5Z_FILTER_SCALEOFFSET)
      most *= kMostPacked;
  }
  return std::max(most, kMostDeflated);
}

}  // namespace

StoredFile::StoredFile(int descriptor) : size_(sizeOf(descriptor)), handle_(openFile(descriptor)) {}

std::string StoredFile::resolved(const std::string& path) const {
  return resolvedPath(handle_, path);
}

Handle StoredFile::openSet(const std::string& path) const {
  Handle set(H5Dopen2(handle_.id(), resolved(path).c_str(), H5P_DEFAULT), H5Dclose);
  if (!set.valid()) refuse(WEIGHTSCAPE_TEXT("is no dataset, or is damaged."));
  const Handle creation(H5Dget_create_plist(set.id()), H5Pclose);
  if (!creation.valid()) refuse(kDamaged);
  if (H5Pget_external_count(creation.id()) != 0 || H5Pget_layout(creation.id()) == H5D_VIRTUAL) {
    refuse(WEIGHTSCAPE_TEXT("its data are stored in another file, which is not opened."));
  }
  return set;
}

void StoredFile::requireStored(const Handle& set, double bytes) const {
  const Handle creation(H5Dget_create_plist(set.id()), H5Pclose);
  const double most = mostCompressed(creation);
  if (bytes <= 0.0) return;
  const auto stored = static_cast<double>(H5Dget_storage_size(set.id()));
  if (stored <= 0.0) {
    refuse({WEIGHTSCAPE_TEXT("says it has %1 bytes, but none are stored."), {wholeNumber(bytes)}});
  }
  if (stored > size_) {
    refuse({WEIGHTSCAPE_TEXT(
                "says that %1 bytes are stored, but the whole file has %2; it is damaged."),
            {wholeNumber(stored), wholeNumber(size_)}});
  }
  if (bytes > most * stored) {
    refuse(
        {WEIGHTSCAPE_TEXT("says it has %1 bytes, which the %2 bytes that are stored cannot hold."),
         {wholeNumber(bytes), wholeNumber(stored)}});
  }
}

bool StoredFile::isOctaves(const std::string& path) const {
  const std::string value = "/value";
  if (!path.ends_with(value)) return false;
  const std::string group = path.substr(0, path.size() - value.size());
  return H5Aexists_by_name(handle_.id(), group.empty() ? "/" : group.c_str(), "OCTAVE_NEW_FORMAT",
                           H5P_DEFAULT) > 0;
}

StoredFile::NumberSet StoredFile::numbers(const std::string& path) const {
  NumberSet found{resolved(path), openSet(path), {}, 1, {1, 1}, false};
  const Handle type(H5Dget_type(found.set.id()), H5Tclose);
  const Handle space(H5Dget_space(found.set.id()), H5Sclose);
  found.dimensions = H5Sget_simple_extent_ndims(space.id());
  if (found.dimensions < 1 || found.dimensions > 2) {
    refuse({WEIGHTSCAPE_TEXT("has %1 dimensions; allowed are one or two."),
            {std::max(found.dimensions, 0)}});
  }
  if (H5Aexists(found.set.id(), "MATLAB_empty") > 0) {
    refuse(WEIGHTSCAPE_TEXT(
        "is an empty matrix of MATLAB; it needs at least one row and one column."));
  }
  found.boolean = isBoolean(type);
  if (!found.boolean && !isNumeric(type)) refuse(WEIGHTSCAPE_TEXT("does not hold numbers."));
  hsize_t extent[2] = {1, 1};
  if (H5Sget_simple_extent_dims(space.id(), extent, nullptr) < 0) refuse(kDamaged);
  const bool turned = H5Aexists(found.set.id(), "MATLAB_class") > 0 || isOctaves(found.path);
  found.sizes = {extent[0], extent[1], turned ? 1U : 0U};
  const double count = static_cast<double>(extent[0]) * static_cast<double>(extent[1]);
  if (!allowMemory(8.0 * count)) {
    refuse({WEIGHTSCAPE_TEXT(
                "has %1 × %2 numbers, which need more memory than this machine may give."),
            {extent[0], extent[1]}});
  }
  const auto bytes_of_one = static_cast<double>(H5Tget_size(type.id()));
  const Handle creation(H5Dget_create_plist(found.set.id()), H5Pclose);
  double bytes = count * bytes_of_one;
  if (count > 0.0 && H5Pget_layout(creation.id()) == H5D_CHUNKED) {
    if (H5Pget_chunk(creation.id(), found.dimensions, found.chunk.data()) < 0) refuse(kDamaged);
    if (found.dimensions == 1) found.chunk[1] = 1;
    // A chunk may reach beyond the data; it is unpacked whole.
    bytes = std::max(bytes, bytes_of_one * static_cast<double>(found.chunk[0]) *
                                static_cast<double>(found.chunk[1]));
  }
  requireStored(found.set, bytes);
  if (!allowMemory(8.0 * count + 4.0 * bytes)) {
    refuse(
        WEIGHTSCAPE_TEXT("is stored in pieces that need more memory than this machine may give."));
  }
  allowSeconds((8.0 * count + bytes) / hdf5::kBytesPerSecond);
  return found;
}

std::vector<std::string> StoredFile::datasets() const {
  std::vector<std::string> all;
  // Hard links only: links out of the file are never followed.
  const auto visit = [](hid_t, const char* name, const H5O_info_t* info, void* data) -> herr_t {
    auto& names = *static_cast<std::vector<std::string>*>(data);
    if (info->type == H5O_TYPE_DATASET) names.emplace_back(name);
    return names.size() > hdf5::kMostDatasets ? 1 : 0;
  };
  const herr_t seen = hdf5::visitObjects(handle_.id(), visit, &all);
  if (seen < 0 && all.empty())
    refuse(WEIGHTSCAPE_TEXT("is a damaged HDF5 file (perhaps cut off)."));
  if (seen > 0) {
    refuse({WEIGHTSCAPE_TEXT("holds more than %1 datasets; name the one."), {hdf5::kMostDatasets}});
  }
  return all;
}

namespace {

/// MATLAB keeps the sizes of an empty matrix in its place, and letters as numbers.
bool isNoMatrixOfMatlab(const Handle& set) {
  if (H5Aexists(set.id(), "MATLAB_empty") > 0) return true;
  if (H5Aexists(set.id(), "MATLAB_class") <= 0) return false;
  const Handle attribute(H5Aopen(set.id(), "MATLAB_class", H5P_DEFAULT), H5Aclose);
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  constexpr std::size_t kLongest = 32;
  const std::size_t length = H5Tget_size(type.id());
  if (H5Tget_class(type.id()) != H5T_STRING || H5Tis_variable_str(type.id()) > 0 || length == 0 ||
      length > kLongest) {
    return false;
  }
  std::string word(length, '\0');
  if (H5Aread(attribute.id(), type.id(), word.data()) < 0) return false;
  word.resize(std::min(word.find('\0'), word.size()));
  return word == "char" || word == "cell" || word == "struct" || word == "function_handle";
}

}  // namespace

namespace {

/// "x is a single number": why a dataset is no matrix; empty where it may be one.
Message whyNoMatrix(const std::string& name, const Handle& type, int dimensions) {
  if (H5Tget_class(type.id()) == H5T_COMPOUND) {
    const bool complex =
        H5Tget_nmembers(type.id()) == 2 && H5Tget_member_index(type.id(), "r") >= 0;
    const bool of_matlab = H5Tget_member_index(type.id(), "imag") >= 0;
    return {complex || of_matlab ? WEIGHTSCAPE_TEXT("%1 holds complex numbers")
                                 : WEIGHTSCAPE_TEXT("%1 holds records of several fields"),
            {asIs(name)}};
  }
  if (!isNumeric(type) && !isBoolean(type)) {
    return {WEIGHTSCAPE_TEXT("%1 holds no numbers"), {asIs(name)}};
  }
  if (dimensions < 1) return {WEIGHTSCAPE_TEXT("%1 is a single number"), {asIs(name)}};
  if (dimensions > 2) return {WEIGHTSCAPE_TEXT("%1 has %2 dimensions"), {asIs(name), dimensions}};
  return {};
}

}  // namespace

namespace {

/// Octave keeps places, starts and numbers of a sparse matrix beside its sizes.
bool isPartOfOctavesSparse(const Handle& file, const std::string& group) {
  for (const char* const part : {"/cidx", "/ridx", "/data", "/nr"}) {
    if (H5Lexists(file.id(), (group + part).c_str(), H5P_DEFAULT) <= 0) return false;
  }
  return true;
}

}  // namespace

std::vector<std::string> StoredFile::matrices() const {
  std::vector<std::string> numeric;
  std::vector<std::string> boolean;
  Message no_matrix;
  std::map<std::string, bool> groups;  // whether each is a sparse matrix
  for (const std::string& name : datasets()) {
    const std::string group = name.substr(0, std::min(name.rfind('/'), name.size()));
    if (group.size() < name.size()) {
      const auto [known, is_new] = groups.try_emplace(group, false);
      if (is_new && sparse(group)) {
        known->second = true;
        numeric.push_back(group);
      }
      if (known->second) continue;
    }
    const Handle set(H5Dopen2(handle_.id(), name.c_str(), H5P_DEFAULT), H5Dclose);
    if (!set.valid() || name.size() > hdf5::kLongestPath) continue;
    const Handle type(H5Dget_type(set.id()), H5Tclose);
    const Handle space(H5Dget_space(set.id()), H5Sclose);
    const int dimensions = H5Sget_simple_extent_ndims(space.id());
    if (isNoMatrixOfMatlab(set)) continue;
    const Message why = whyNoMatrix(name, type, dimensions);
    if (isPartOfOctavesSparse(handle_, group)) {
      no_matrix = {WEIGHTSCAPE_TEXT("%1 is a sparse matrix of Octave; save full(%1)"),
                   {asIs(group)}};
      continue;
    }
    if (!why.empty()) {
      if (no_matrix.empty()) no_matrix = why;
      continue;
    }
    if (isNumeric(type)) numeric.push_back(name);
    if (isBoolean(type)) boolean.push_back(name);
  }
  // Truth values are a mask where there are numbers, and the matrix itself where there are none.
  std::vector<std::string>& chosen = numeric.empty() ? boolean : numeric;
  std::sort(chosen.begin(), chosen.end());
  if (chosen.empty() && !no_matrix.empty()) refuseWithoutMatrix(no_matrix);
  return chosen;
}

std::string StoredFile::text(const std::string& path) const {
  const Handle set = openSet(path);
  const Handle type(H5Dget_type(set.id()), H5Tclose);
  const Handle space(H5Dget_space(set.id()), H5Sclose);
  const std::size_t length = lengthOfText(type, space);
  if (length == 0) refuse(WEIGHTSCAPE_TEXT("is no text of fixed length up to 64 MiB."));
  requireStored(set, static_cast<double>(length));
  std::string value(length, '\0');
  if (H5Dread(set.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, value.data()) < 0) {
    refuse(kDamaged);
  }
  WrittenValues written(set);
  written.add(value.data(), value.size());
  written.requireSame();
  intact_.insert(resolved(path));
  return value;
}

std::string StoredFile::textAttribute(const std::string& name) const {
  const Handle attribute(H5Aopen(handle_.id(), name.c_str(), H5P_DEFAULT), H5Aclose);
  if (!attribute.valid()) refuse(WEIGHTSCAPE_TEXT("is missing."));
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const Handle space(H5Aget_space(attribute.id()), H5Sclose);
  const std::size_t length = lengthOfText(type, space);
  if (length == 0) refuse(WEIGHTSCAPE_TEXT("is not one text of fixed length."));
  std::string value(length, '\0');
  if (H5Aread(attribute.id(), type.id(), value.data()) < 0) refuse(kDamaged);
  return value;
}

long long StoredFile::integerAttribute(const std::string& name) const {
  const Handle attribute(H5Aopen(handle_.id(), name.c_str(), H5P_DEFAULT), H5Aclose);
  if (!attribute.valid()) refuse(WEIGHTSCAPE_TEXT("is missing."));
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const Handle space(H5Aget_space(attribute.id()), H5Sclose);
  long long value = 0;
  if (H5Tget_class(type.id()) != H5T_INTEGER || H5Sget_simple_extent_npoints(space.id()) != 1 ||
      H5Aread(attribute.id(), H5T_NATIVE_LLONG, &value) < 0) {
    refuse(WEIGHTSCAPE_TEXT("is not one whole number."));
  }
  return value;
}

template <typename Number>
void StoredFile::read(const NumberSet& set, hid_t type,
                      const std::function<void(std::vector<Number>&, hsize_t)>& take) const {
  const hsize_t rows = set.sizes.rows;
  const hsize_t columns = set.sizes.columns;
  // Whole rows of chunks at a time, so that none is unpacked twice.
  constexpr hsize_t kNumbersAtOnce = hsize_t{1} << 17U;
  const hsize_t tall = std::max<hsize_t>(1, set.chunk[0]);
  const hsize_t wished = std::max<hsize_t>(1, kNumbersAtOnce / std::max<hsize_t>(1, columns));
  const hsize_t step = std::min(rows, (wished + tall - 1) / tall * tall);
  std::vector<Number> block(step * columns);
  const Handle space(H5Dget_space(set.set.id()), H5Sclose);
  const Handle stored_type(H5Dget_type(set.set.id()), H5Tclose);
  const std::size_t stored_bytes = H5Tget_size(stored_type.id());
  WrittenValues written(set.set);
  // As they are stored, which is what the checksum is of; then they are converted in their place.
  std::string stored(written.known() ? block.size() * std::max(stored_bytes, sizeof(Number)) : 0,
                     '\0');
  const auto read_block = [&](const Handle& memory, std::size_t numbers) {
    if (!written.known()) {
      return H5Dread(set.set.id(), type, memory.id(), space.id(), H5P_DEFAULT, block.data()) >= 0;
    }
    if (H5Dread(set.set.id(), stored_type.id(), memory.id(), space.id(), H5P_DEFAULT,
                stored.data()) < 0) {
      return false;
    }
    written.add(stored.data(), numbers * stored_bytes);
    if (H5Tconvert(stored_type.id(), type, numbers, stored.data(), nullptr, H5P_DEFAULT) < 0) {
      return false;
    }
    std::memcpy(block.data(), stored.data(), numbers * sizeof(Number));
    return true;
  };
  for (hsize_t first = 0; first < rows && columns > 0; first += step) {
    const hsize_t start[2] = {first, 0};
    const hsize_t count[2] = {std::min(step, rows - first), columns};
    const Handle memory(H5Screate_simple(set.dimensions, count, nullptr), H5Sclose);
    if (H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, start, nullptr, count, nullptr) < 0 ||
        !read_block(memory, count[0] * columns)) {
      refuse(kDamaged);
    }
    take(block, count[0]);
  }
  written.requireSame();
  intact_.insert(set.path);
}

template void StoredFile::read<double>(
    const NumberSet& set, hid_t type,
    const std::function<void(std::vector<double>&, hsize_t)>& take) const;
template void StoredFile::read<std::int64_t>(
    const NumberSet& set, hid_t type,
    const std::function<void(std::vector<std::int64_t>&, hsize_t)>& take) const;

template <typename Number>
void StoredFile::send(const NumberSet& set, hid_t type, const Measure& measure,
                      const Answers& answers) const {
  answers.good();
  answers.number(set.sizes);
  hsize_t sent = 0;
  try {
    read<Number>(set, type, [&](std::vector<Number>& block, hsize_t rows) {
      if (measure.changes()) {
        for (std::size_t i = 0; i < rows * set.sizes.columns; ++i) {
          block[i] =
              static_cast<Number>(measure.of(static_cast<double>(block[i]), i % set.sizes.columns));
        }
      }
      answers.bytes(block.data(), rows * set.sizes.columns * sizeof(Number));
      sent += rows;
    });
  } catch (const Refusal&) {
    // The other side waits for numbers: it gets as many, and then hears that they are none.
    const std::vector<Number> row(set.sizes.columns);
    for (; sent < set.sizes.rows; ++sent) {
      answers.bytes(row.data(), row.size() * sizeof(Number));
    }
    throw;
  }
  answers.good();
}

void StoredFile::requireIntact() const {
  for (const std::string& path : datasets()) {
    if (intact_.contains(path)) continue;
    try {
      const Handle set = openSet(path);
      if (!WrittenValues(set).known()) continue;
      const Handle type(H5Dget_type(set.id()), H5Tclose);
      if (H5Tget_class(type.id()) == H5T_STRING) {
        static_cast<void>(text(path));
      } else {
        read<double>(numbers(path), H5T_NATIVE_DOUBLE, [](const auto&, hsize_t) {});
      }
    } catch (const Refusal& refusal) {
      throw Refusal{{WEIGHTSCAPE_TEXT("%1: %2"), {asIs(path), refusal.sentence}}};
    }
  }
}

void StoredFile::answer(hdf5::Question question, const std::string& path,
                        const Answers& answers) const {
  using hdf5::Question;
  switch (question) {
    case Question::Has: {
      std::uint8_t there = 1;
      try {
        static_cast<void>(resolved(path));
      } catch (const Refusal&) {
        there = 0;
      }
      answers.good();
      answers.number(there);
      return;
    }
    case Question::Matrices: {
      const std::vector<std::string> names = matrices();
      answers.good();
      answers.number(static_cast<std::uint32_t>(names.size()));
      for (const std::string& name : names) answers.text(name);
      return;
    }
    case Question::Intact:
      requireIntact();
      answers.good();
      return;
    case Question::Sizes: {
      if (const std::optional<SparseGroup> group = sparse(resolved(path))) {
        const hdf5::Sizes sizes = sizesOf(*group);
        answers.good();
        answers.number(sizes);
        return;
      }
      const NumberSet set = numbers(path);
      answers.good();
      answers.number(set.sizes);
      return;
    }
    case Question::Matrix: {
      if (const std::optional<SparseGroup> group = sparse(resolved(path))) {
        sendSparse(*group, answers);
        return;
      }
      const NumberSet set = numbers(path);
      send<double>(set, H5T_NATIVE_DOUBLE, measureOf(set), answers);
      return;
    }
    case Question::Integers: {
      const NumberSet set = numbers(path);
      const Handle type(H5Dget_type(set.set.id()), H5Tclose);
      if (H5Tget_class(type.id()) != H5T_INTEGER)
        refuse(WEIGHTSCAPE_TEXT("does not hold whole numbers."));
      send<std::int64_t>(set, H5T_NATIVE_INT64, {}, answers);
      return;
    }
    case Question::Text: {
      const std::string value = text(path);
      answers.good();
      answers.text(value);
      return;
    }
    case Question::TextAttribute: {
      const std::string value = textAttribute(path);
      answers.good();
      answers.text(value);
      return;
    }
    case Question::IntegerAttribute: {
      const auto value = static_cast<std::int64_t>(integerAttribute(path));
      answers.good();
      answers.number(value);
      return;
    }
  }
  refuse(WEIGHTSCAPE_TEXT("was asked for in a way that is not known."));
}

}  // namespace weightscape::read_hdf5
