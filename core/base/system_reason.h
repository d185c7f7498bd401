// Why the system refused something, in words of ours.
#pragma once

#include <string>
#include <system_error>

namespace weightscape {

/// What an `errno` means to a person, as the end of a sentence: "the disk is full".
std::string systemReason(int error);

/// The same of what std::filesystem reports.
std::string systemReason(const std::error_code& error);

}  // namespace weightscape
