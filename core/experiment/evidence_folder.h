// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence as files: docs/formats.md describes each.
#pragma once

#include <string>
#include <vector>

#include "core/evidence/evidence.h"
#include "core/io/output_folder.h"

namespace weightscape {

/// evidence.json: what was found and how sure it is; numbers that are not known are null.
std::string evidenceToJson(const Evidence& evidence);

/// evidence.json, bars.csv and coordinates.csv, in the folder or in one inside it ("runs/0001/");
/// `names` has one for each neuron or none at all. Throws Error (Failed).
void writeEvidence(const Evidence& evidence, const std::vector<std::string>& names,
                   const OutputFolder& folder, const std::string& place = "");

}  // namespace weightscape
