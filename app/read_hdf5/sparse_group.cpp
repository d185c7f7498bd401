// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse matrices that are kept as a group of three datasets: MATLAB's (v7.3) and AnnData's.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/read_hdf5/believable.h"
#include "app/read_hdf5/confinement.h"
#include "app/read_hdf5/stored_file.h"

namespace weightscape::read_hdf5 {
namespace {

using hdf5::Handle;

/// Not valid where the group has none of that name.
Handle attributeOf(const Handle& file, const std::string& group, const char* name) {
  const bool there = H5Aexists_by_name(file.id(), group.c_str(), name, H5P_DEFAULT) > 0;
  return Handle(
      there ? H5Aopen_by_name(file.id(), group.c_str(), name, H5P_DEFAULT, H5P_DEFAULT) : hid_t{-1},
      H5Aclose);
}

/// Up to two whole numbers from 0; none where the attribute is something else.
std::vector<std::uint64_t> wholesIn(const Handle& attribute) {
  if (!attribute.valid()) return {};
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const Handle space(H5Aget_space(attribute.id()), H5Sclose);
  const hssize_t count = H5Sget_simple_extent_npoints(space.id());
  if (H5Tget_class(type.id()) != H5T_INTEGER || count < 1 || count > 2) return {};
  std::vector<std::int64_t> values(static_cast<std::size_t>(count));
  if (H5Aread(attribute.id(), H5T_NATIVE_INT64, values.data()) < 0) return {};
  if (std::any_of(values.begin(), values.end(), [](std::int64_t one) { return one < 0; })) {
    return {};
  }
  return {values.begin(), values.end()};
}

/// A short text, of fixed length or not; empty where the attribute is something else.
std::string textIn(const Handle& attribute) {
  if (!attribute.valid()) return {};
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const Handle space(H5Aget_space(attribute.id()), H5Sclose);
  constexpr std::size_t kLongest = 64;
  if (H5Tget_class(type.id()) != H5T_STRING || H5Sget_simple_extent_npoints(space.id()) != 1) {
    return {};
  }
  std::string text;
  if (H5Tis_variable_str(type.id()) > 0) {
    char* stored = nullptr;
    if (H5Aread(attribute.id(), type.id(), &stored) < 0 || stored == nullptr) return {};
    text.assign(stored, std::min(std::char_traits<char>::length(stored), kLongest));
    H5Dvlen_reclaim(type.id(), space.id(), H5P_DEFAULT, &stored);
    return text;
  }
  const std::size_t length = H5Tget_size(type.id());
  if (length == 0 || length > kLongest) return {};
  text.assign(length, '\0');
  if (H5Aread(attribute.id(), type.id(), text.data()) < 0) return {};
  text.resize(std::min(text.find('\0'), text.size()));
  return text;
}

}  // namespace

std::optional<StoredFile::SparseGroup> StoredFile::sparse(const std::string& group) const {
  const std::vector<std::uint64_t> rows = wholesIn(attributeOf(handle_, group, "MATLAB_sparse"));
  if (rows.size() == 1) return SparseGroup{group, "ir", "jc", rows[0], {}, true};
  for (const auto& [form, shape] :
       {std::pair{"encoding-type", "shape"}, std::pair{"h5sparse_format", "h5sparse_shape"}}) {
    const std::string kind = textIn(attributeOf(handle_, group, form));
    const bool by_columns = kind.starts_with("csc");
    const std::vector<std::uint64_t> sizes = wholesIn(attributeOf(handle_, group, shape));
    if ((!by_columns && !kind.starts_with("csr")) || sizes.size() != 2) continue;
    return SparseGroup{group,
                       "indices",
                       "indptr",
                       by_columns ? sizes[0] : sizes[1],
                       by_columns ? sizes[1] : sizes[0],
                       by_columns};
  }
  return of10x(group);
}

/// 10x Genomics: features × barcodes by columns, with its sizes in a dataset. What has these names
/// and holds something else is none.
std::optional<StoredFile::SparseGroup> StoredFile::of10x(const std::string& group) const {
  for (const char* const part : {"/data", "/indices", "/indptr", "/shape", "/barcodes"}) {
    if (H5Lexists(handle_.id(), (group + part).c_str(), H5P_DEFAULT) <= 0) return std::nullopt;
  }
  try {
    const NumberSet shape = numbers(group + "/shape");
    if (shape.sizes.rows != 2 || shape.sizes.columns != 1) return std::nullopt;
    const std::vector<std::int64_t> sizes = all<std::int64_t>(shape, H5T_NATIVE_INT64);
    if (sizes[0] < 0 || sizes[1] < 0) return std::nullopt;
    return SparseGroup{group,
                       "indices",
                       "indptr",
                       static_cast<std::uint64_t>(sizes[0]),
                       static_cast<std::uint64_t>(sizes[1]),
                       true};
  } catch (const Refusal&) {
    return std::nullopt;
  }
}

/// MATLAB writes neither places nor numbers where all are 0.
bool StoredFile::isEmpty(const SparseGroup& group) const {
  return H5Lexists(handle_.id(), (group.path + "/data").c_str(), H5P_DEFAULT) <= 0;
}

hdf5::Sizes StoredFile::sizesOf(const SparseGroup& group) const {
  const auto fits = [&](bool good) {
    if (!good)
      refuse(
          WEIGHTSCAPE_TEXT("is a sparse matrix whose parts do not fit each other; it is damaged."));
  };
  const NumberSet starts = numbers(group.path + "/" + group.starts);
  fits(starts.sizes.columns == 1 && starts.sizes.rows > 0 &&
       (!group.lines || *group.lines + 1 == starts.sizes.rows));
  if (!isEmpty(group)) {
    const NumberSet values = numbers(group.path + "/data");
    const NumberSet places = numbers(group.path + "/" + group.places);
    fits(values.sizes.columns == 1 && places.sizes.columns == 1 &&
         values.sizes.rows == places.sizes.rows);
  }
  const hdf5::Sizes sizes{starts.sizes.rows - 1, group.length, group.by_columns ? 1U : 0U};
  requireBelievableSparse(sizes, size_);
  return sizes;
}

void StoredFile::sendSparse(const SparseGroup& group, const Answers& answers) const {
  const hdf5::Sizes sizes = sizesOf(group);
  const double bytes = 8.0 * static_cast<double>(sizes.rows) * static_cast<double>(sizes.columns);
  std::vector<double> values;
  std::vector<std::int64_t> places;
  const auto wholes = [&](const std::string& part) {
    return all<std::int64_t>(numbers(group.path + "/" + part), H5T_NATIVE_INT64);
  };
  std::uint64_t entries = 0;
  if (!isEmpty(group)) entries = numbers(group.path + "/data").sizes.rows;
  constexpr double kOfEntry = 24.0;
  if (!allowMemory(kOfEntry * static_cast<double>(entries + sizes.rows) +
                   8.0 * static_cast<double>(sizes.columns))) {
    refuse(WEIGHTSCAPE_TEXT("is larger than the memory of this machine."));
  }
  allowSeconds(bytes / hdf5::kBytesPerSecond);
  if (!isEmpty(group)) {
    values = all<double>(numbers(group.path + "/data"), H5T_NATIVE_DOUBLE);
    places = wholes(group.places);
  }
  const std::vector<std::int64_t> starts = wholes(group.starts);
  const auto count = static_cast<std::int64_t>(values.size());
  const auto length = static_cast<std::int64_t>(sizes.columns);
  const bool whole = starts.front() == 0 && starts.back() == count &&
                     std::is_sorted(starts.begin(), starts.end()) &&
                     std::all_of(places.begin(), places.end(), [length](std::int64_t place) {
                       return place >= 0 && place < length;
                     });
  if (!whole)
    refuse(WEIGHTSCAPE_TEXT("is a sparse matrix whose entries lie outside of it; it is damaged."));
  answers.good();
  answers.number(sizes);
  std::vector<double> line(sizes.columns);
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    std::fill(line.begin(), line.end(), 0.0);
    for (std::int64_t at = starts[i]; at < starts[i + 1]; ++at) {
      const auto entry = static_cast<std::size_t>(at);
      line[static_cast<std::size_t>(places[entry])] += values[entry];
    }
    answers.bytes(line.data(), line.size() * sizeof(double));
  }
  answers.good();
}

}  // namespace weightscape::read_hdf5
