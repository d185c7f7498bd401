// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers of a dataset stand for, as attributes beside it say.
#include <algorithm>
#include <cmath>

#include "app/read_hdf5/stored_file.h"

namespace weightscape::read_hdf5 {

using hdf5::Handle;

namespace {

/// A number beside a dataset; `usual` where there is none.
double numberBeside(const Handle& set, const char* name, double usual) {
  if (H5Aexists(set.id(), name) <= 0) return usual;
  const Handle attribute(H5Aopen(set.id(), name, H5P_DEFAULT), H5Aclose);
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const Handle space(H5Aget_space(attribute.id()), H5Sclose);
  const H5T_class_t kind = H5Tget_class(type.id());
  double value = usual;
  if ((kind != H5T_FLOAT && kind != H5T_INTEGER) || H5Sget_simple_extent_npoints(space.id()) != 1 ||
      H5Aread(attribute.id(), H5T_NATIVE_DOUBLE, &value) < 0 || !std::isfinite(value)) {
    return usual;
  }
  return value;
}

}  // namespace

namespace {

/// netCDF has no types without a sign in its older form: an attribute says so.
bool isUnsigned(const Handle& set) {
  if (H5Aexists(set.id(), "_Unsigned") <= 0) return false;
  const Handle attribute(H5Aopen(set.id(), "_Unsigned", H5P_DEFAULT), H5Aclose);
  const Handle type(H5Aget_type(attribute.id()), H5Tclose);
  const Handle space(H5Aget_space(attribute.id()), H5Sclose);
  const std::size_t length = H5Tget_size(type.id());
  constexpr std::size_t kLongest = 8;
  if (H5Tget_class(type.id()) != H5T_STRING || H5Tis_variable_str(type.id()) > 0 || length == 0 ||
      length > kLongest || H5Sget_simple_extent_npoints(space.id()) != 1) {
    return false;
  }
  std::string word(length, '\0');
  return H5Aread(attribute.id(), type.id(), word.data()) >= 0 && word.starts_with("true");
}

}  // namespace

double StoredFile::Measure::of(double stored, std::size_t column) const {
  if (std::find(missing.begin(), missing.end(), stored) != missing.end()) return NAN;
  const double value = stored < 0.0 ? stored + beyond : stored;
  return value * factor * (factors.empty() ? 1.0 : factors[column]) + offset;
}

StoredFile::Measure StoredFile::measureOf(const NumberSet& set) const {
  Measure measure;
  for (const char* const name : {"_FillValue", "missing_value"}) {
    const double value = numberBeside(set.set, name, NAN);
    if (!std::isnan(value)) measure.missing.push_back(value);
  }
  if (isUnsigned(set.set)) {
    const Handle type(H5Dget_type(set.set.id()), H5Tclose);
    constexpr double kByte = 256.0;
    measure.beyond = std::pow(kByte, static_cast<double>(H5Tget_size(type.id())));
  }
  // An offset alone may be anything; NWB has it beside the conversion.
  if (H5Aexists(set.set.id(), "conversion") <= 0) {
    measure.factor = numberBeside(set.set, "scale_factor", 1.0);
    measure.offset = numberBeside(set.set, "add_offset", 0.0);
    return measure;
  }
  measure.factor = numberBeside(set.set, "conversion", 1.0);
  measure.offset = numberBeside(set.set, "offset", 0.0);
  const std::string channels = set.path.substr(0, set.path.rfind('/') + 1) + "channel_conversion";
  if (H5Lexists(handle_.id(), channels.c_str(), H5P_DEFAULT) > 0) {
    const NumberSet factors = numbers(channels);
    if (factors.sizes.columns == 1 && factors.sizes.rows == set.sizes.columns) {
      measure.factors = all<double>(factors, H5T_NATIVE_DOUBLE);
    }
  }
  return measure;
}

}  // namespace weightscape::read_hdf5
