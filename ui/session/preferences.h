// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers about its person between two starts.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "ui/theme/theme.h"
#include "ui/work/pace.h"

namespace weightscape::ui {

/// Files that were opened or saved last, newest first; files that are gone are left out.
QStringList recentFiles();
void rememberFile(const QString& path);

/// Hints of the first run that were read or waved away, by name; they do not come again.
bool hintDone(const QString& name);
void setHintDone(const QString& name);
void setAllHintsDone();

/// How the window trains: its pace, and whether it goes on until nothing changes any more.
Pace trainingPace();
void setTrainingPace(Pace pace);
bool trainsUntilSettled();
void setTrainsUntilSettled(bool on);

/// Whether all scores stand beside the picture, or those alone that decided the verdict.
bool allScoresShown();
void setAllScoresShown(bool on);

/// The language that was chosen in the window; empty where it is the desktop's.
QString chosenLanguage();
void setChosenLanguage(const QString& code);

/// Size, place, widths and folds of the window, as it wrote them.
QJsonObject windowLayout();
void setWindowLayout(const QJsonObject& layout);

/// Light, dark, or as the desktop; what the command line asks for holds for this run alone.
Appearance appearance();
void setAppearance(Appearance appearance);
void setAppearanceOfThisRun(Appearance appearance);

bool welcomeAtStart();
void setWelcomeAtStart(bool on);

}  // namespace weightscape::ui
