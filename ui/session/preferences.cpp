// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preferences.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <algorithm>
#include <optional>

namespace weightscape::ui {
namespace {

constexpr int kMostFiles = 10;
constexpr QLatin1String kFiles("recent-files");
constexpr QLatin1String kHints("hints-done");
constexpr QLatin1String kAll("all");
constexpr QLatin1String kWelcome("welcome-at-start");
constexpr QLatin1String kPace("pace");
constexpr QLatin1String kAllScores("all-scores");
constexpr QLatin1String kUntilSettled("until-settled");
constexpr QLatin1String kLanguage("language");
constexpr QLatin1String kLayout("window-layout");
constexpr QLatin1String kAppearance("appearance");

std::optional<Appearance>& appearanceOfThisRun() {
  static std::optional<Appearance> appearance;
  return appearance;
}

}  // namespace

QStringList recentFiles() {
  QStringList files = QSettings().value(kFiles).toStringList();
  files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return files;
}

void rememberFile(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  QStringList files = QSettings().value(kFiles).toStringList();
  files.removeAll(whole);
  files.prepend(whole);
  QSettings().setValue(kFiles, files.mid(0, kMostFiles));
}

bool hintDone(const QString& name) {
  const QStringList done = QSettings().value(kHints).toStringList();
  return done.contains(name) || done.contains(kAll);
}

void setHintDone(const QString& name) {
  QStringList done = QSettings().value(kHints).toStringList();
  if (!done.contains(name)) done << name;
  QSettings().setValue(kHints, done);
}

void setAllHintsDone() { setHintDone(kAll); }

Pace trainingPace() {
  const int pace = QSettings().value(kPace, static_cast<int>(Pace::Unhurried)).toInt();
  return static_cast<Pace>(std::clamp(pace, 0, kPaces - 1));
}

void setTrainingPace(Pace pace) { QSettings().setValue(kPace, static_cast<int>(pace)); }

bool trainsUntilSettled() { return QSettings().value(kUntilSettled, true).toBool(); }

void setTrainsUntilSettled(bool on) { QSettings().setValue(kUntilSettled, on); }

bool allScoresShown() { return QSettings().value(kAllScores, false).toBool(); }

void setAllScoresShown(bool on) { QSettings().setValue(kAllScores, on); }

QString chosenLanguage() { return QSettings().value(kLanguage).toString(); }

void setChosenLanguage(const QString& code) { QSettings().setValue(kLanguage, code); }

QJsonObject windowLayout() {
  return QJsonDocument::fromJson(QSettings().value(kLayout).toByteArray()).object();
}

void setWindowLayout(const QJsonObject& layout) {
  QSettings().setValue(kLayout, QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

Appearance appearance() {
  if (appearanceOfThisRun()) return *appearanceOfThisRun();
  const int which = QSettings().value(kAppearance, static_cast<int>(Appearance::System)).toInt();
  return static_cast<Appearance>(std::max(0, which));
}

void setAppearance(Appearance appearance) {
  appearanceOfThisRun().reset();
  QSettings().setValue(kAppearance, static_cast<int>(appearance));
}

void setAppearanceOfThisRun(Appearance appearance) { appearanceOfThisRun() = appearance; }

bool welcomeAtStart() { return QSettings().value(kWelcome, false).toBool(); }

void setWelcomeAtStart(bool on) { QSettings().setValue(kWelcome, on); }

}  // namespace weightscape::ui
