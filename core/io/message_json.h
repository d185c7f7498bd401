// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with its places in a file: beside its English words, so that a window that opens the
// file has it in its own language.
#pragma once

#include <string>

#include "core/base/message.h"
#include "core/io/json.h"

namespace weightscape {

/// {"sentence": "%1 of %2 …", "with": ["3", {"name": "a.csv"}, {"sentence": …}]}; without "with"
/// where it has no places.
Json messageJson(const Message& message);

/// What messageJson() made. Throws Error that starts with `where`.
Message messageFromJson(const Json& json, const std::string& where);

/// Puts json[key], the sentence in English, and beside it json[key + "_parts"] where the English
/// words alone are not enough to say it in another language.
void putMessage(const Message& message, const std::string& key, Json& json);

/// What putMessage() put; of earlier versions the English words. Throws Error as jsonText().
Message messageAt(const Json& json, const std::string& key, const std::string& where);

}  // namespace weightscape
