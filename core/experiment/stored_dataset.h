// SPDX-License-Identifier: GPL-3.0-or-later
// A dataset inside a session: for activity of one's own, whose file may be gone tomorrow.
#pragma once

#include <string>

#include "core/data/dataset.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"

namespace weightscape {

/// Writes what every session has of its data: preferred values, groups and eigenvalues. `root` is
/// empty or ends with "/"; all stand below ROOTdata/.
void writeNeurons(const Dataset& dataset, Hdf5Writer& file, const std::string& root = "");

/// Writes the rest beside them: the data themselves.
void writeDataset(const Dataset& dataset, Hdf5Writer& file, const std::string& root = "");

/// True when the session holds its data.
bool hasDataset(const Hdf5Reader& file, const std::string& root = "");

/// Reads what writeNeurons and writeDataset wrote, to the same bits; `centered` as the network was
/// made. Throws Error when sizes do not fit together.
Dataset readDataset(const Hdf5Reader& file, bool centered, const std::string& where,
                    const std::string& root = "");

}  // namespace weightscape
