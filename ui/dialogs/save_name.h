// SPDX-License-Identifier: GPL-3.0-or-later
// Where to save: the one dialog for all that is written.
#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace weightscape::ui {

/// A kind of file: what a person calls it, and how its name ends (".pdf").
struct FileKind {
  QString name;
  QString ending;
};

/// `name` with the ending of `chosen`, unless it ends as one of `kinds` already.
QString withEnding(const QString& name, const std::vector<FileKind>& kinds, const FileKind& chosen);

/// Asks for a name, and asks again before another file is replaced: the name that is asked about
/// is the name that comes back, with its ending. Empty when the person cancels.
QString askSaveName(QWidget* parent, const QString& title, const QString& suggestion,
                    const std::vector<FileKind>& kinds);

}  // namespace weightscape::ui
