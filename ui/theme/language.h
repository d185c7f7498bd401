// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the program: which there are, which is used, and how its numbers are written.
#pragma once

#include <QString>
#include <vector>

class QApplication;

namespace weightscape::ui {

struct Language {
  QString code;  ///< of its catalogue, as "de" or "zh_CN"
  QString name;  ///< what it calls itself
};

/// All that there are, English first.
const std::vector<Language>& languages();

/// The code that a person chose; the desktop's own where it is empty or there is none of that code.
QString languageFor(const QString& chosen);

/// Texts, numbers and the way of writing of the whole program in the language that was chosen; with
/// an empty one the desktop's, and its own way of writing numbers. What was made before keeps its
/// texts.
void applyLanguage(QApplication& application, const QString& chosen);

/// The code of what was applied last; "en" before.
const QString& currentLanguage();

/// A file of the program's resources in the language that is used: NAME.de.md beside NAME.md, or
/// the English one where there is no other.
QString inCurrentLanguage(const QString& folder, const QString& stem, const QString& ending);

}  // namespace weightscape::ui
