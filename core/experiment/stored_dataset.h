// A dataset inside a session: for activity of one's own, whose file may be gone tomorrow.
#pragma once

#include <string>

#include "core/data/dataset.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"

namespace weightscape {

/// Writes all of it below "data/", beside centers, group and eigenvalues, which every session has.
void writeDataset(const Dataset& dataset, Hdf5Writer& file);

/// True when the session holds its data.
bool hasDataset(const Hdf5Reader& file);

/// Reads what writeDataset wrote, to the same bits; `centered` as the network was made. Throws
/// Error when sizes do not fit together.
Dataset readDataset(const Hdf5Reader& file, bool centered, const std::string& where);

}  // namespace weightscape
