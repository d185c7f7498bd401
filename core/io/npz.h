// NumPy's archives of arrays (np.savez): a zip file with an NPY file for each.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/io/array_file.h"

namespace weightscape {

/// Objects (pickles) among them are passed over and never run. Throws Error: a damaged or encrypted
/// archive, members that unpack to far more than they take; Stopped.
std::vector<ArrayInfo> arraysInNpz(const std::filesystem::path& path, const Control& control);
Matrix readNpzArray(const std::filesystem::path& path, const std::string& name,
                    const Control& control);

}  // namespace weightscape
