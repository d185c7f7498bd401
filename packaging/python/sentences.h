// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the core as Python says them: of arguments, where they speak of options.
#pragma once

#include <map>
#include <string>

namespace weightscape {
struct Message;
}

namespace weightscape::python {

/// "exists already (force=True replaces it)" of "… (on the command line --force replaces it)".
/// Names that a person or a file gave stay as they are.
std::string inPython(const Message& message);

/// A sentence with other names in the place of some.
Message withNames(const Message& message, const std::map<std::string, std::string>& names);

/// The same of a sentence that is put together already.
std::string inPython(const std::string& english);

}  // namespace weightscape::python
