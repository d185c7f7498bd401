// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/written_values.h"

#include "app/read_hdf5/answers.h"

namespace weightscape::read_hdf5 {
namespace {

constexpr const char* kChecksum = "sha256";
constexpr std::size_t kDigits = 64;

std::optional<std::string> checksumOf(const hdf5::Handle& set) {
  if (H5Aexists(set.id(), kChecksum) <= 0) return std::nullopt;
  const hdf5::Handle attribute(H5Aopen(set.id(), kChecksum, H5P_DEFAULT), H5Aclose);
  const hdf5::Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const hdf5::Handle space(H5Aget_space(attribute.id()), H5Sclose);
  std::string digits(kDigits, '\0');
  const bool readable = H5Tget_class(type.id()) == H5T_STRING &&
                        H5Tis_variable_str(type.id()) == 0 && H5Tget_size(type.id()) == kDigits &&
                        H5Sget_simple_extent_npoints(space.id()) == 1 &&
                        H5Aread(attribute.id(), type.id(), digits.data()) >= 0;
  return readable ? digits : std::string();  // what is no checksum is no value's
}

}  // namespace

WrittenValues::WrittenValues(const hdf5::Handle& set) : expected_(checksumOf(set)) {}

void WrittenValues::add(const void* values, std::size_t bytes) {
  if (known()) found_.add({static_cast<const char*>(values), bytes});
}

void WrittenValues::requireSame() {
  if (!known() || found_.hex() == *expected_) return;
  refuse(WEIGHTSCAPE_TEXT(
      "its values are not those that were written there (their checksum is not that in its "
      "attribute sha256); the file is damaged, or was changed by another program."));
}

}  // namespace weightscape::read_hdf5
