// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of one parameter as the window says them.
#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/experiment/parameter_table.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {

/// The sentence with the parameter's label where the core, which speaks of files and of the command
/// line, writes its path.
[[nodiscard]] inline QString inWordsOf(const Parameter& parameter, std::size_t group,
                                       const Error& error) {
  QString sentence = translated(error);
  const QString path = QString::fromStdString(parameter.pathFor(group));
  const bool names = sentence.startsWith(path) && sentence.size() > path.size() &&
                     QStringLiteral(":：").contains(sentence[path.size()]);
  if (names) {
    sentence.replace(0, path.size(), translated(parameter.label));
  }
  return sentence;
}

}  // namespace weightscape::ui
