// A matrix from a file of whatever kind its name says.
#pragma once

#include <filesystem>
#include <string>

#include "core/io/csv.h"

namespace weightscape {

/// Reads .npy, .csv, .tsv, .txt, and .h5 or .hdf5, of which `dataset` names the dataset (needed
/// when there are several). Throws Error, also on NaN or infinity (count and first place); Stopped.
NamedMatrix readMatrix(const std::filesystem::path& path, const std::string& dataset = {},
                       const Control& control = {});

/// The same where NaN has a meaning.
NamedMatrix readMatrixWithGaps(const std::filesystem::path& path, const std::string& dataset = {},
                               const Control& control = {});

/// True when the name says that the file is a matrix, dense or sparse.
bool isMatrixFile(const std::filesystem::path& path);

/// Matrices inside an HDF5 file; empty for files of other kinds. Throws Error, Stopped.
std::vector<std::string> datasetsIn(const std::filesystem::path& path, const Control& control = {});

/// Throws Error that starts with `what` when a value is NaN or infinite; Stopped.
void requireFinite(const Matrix& values, const std::string& what, const Control& control = {});

}  // namespace weightscape
