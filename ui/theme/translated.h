// Words and sentences of the core in the language of the desktop.
#pragma once

#include <QString>
#include <string>

#include "core/base/message.h"

namespace weightscape::ui {

/// A text that was marked with WEIGHTSCAPE_TEXT; others come back as they are.
QString translated(const std::string& text);
QString translated(const Message& message);

}  // namespace weightscape::ui
