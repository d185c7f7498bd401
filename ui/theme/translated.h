// SPDX-License-Identifier: GPL-3.0-or-later
// Words and sentences of the core in the language of the desktop.
#pragma once

#include <QString>
#include <string>

#include "core/base/error.h"
#include "core/base/message.h"

namespace weightscape::ui {

/// A text that was marked with WEIGHTSCAPE_TEXT; others come back as they are.
QString translated(const std::string& text);
QString translated(const Message& message);
/// The one way from an error to words of the window's language.
QString translated(const Error& error);

/// A name that a person or a file gave, for one line among other words: without signs that break
/// the line or turn the words around, and cut where it would leave no room for them.
QString shortName(const std::string& name);

}  // namespace weightscape::ui
