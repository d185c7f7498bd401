// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace weightscape::ui {
namespace {

const QLatin1String kEnglish("en");

QString& appliedLanguage() {
  static QString code = kEnglish;
  return code;
}

/// Belongs to the application, so that it goes with it.
class Catalogue : public QTranslator {
 public:
  using QTranslator::QTranslator;
};

bool hasCatalogue(const QApplication& application) {
  return std::any_of(application.children().begin(), application.children().end(),
                     [](QObject* child) { return dynamic_cast<Catalogue*>(child) != nullptr; });
}

void removeCatalogues(QApplication& application) {
  const QObjectList children = application.children();  // each that goes leaves the list
  for (QObject* const child : children) {
    auto* const catalogue = dynamic_cast<Catalogue*>(child);
    if (catalogue == nullptr) continue;
    QCoreApplication::removeTranslator(catalogue);
    delete catalogue;
  }
}

void addCatalogue(QApplication& application, const QString& name, const QString& folder) {
  auto* const catalogue = new Catalogue(&application);
  // A desktop without Qt's own words has its buttons in English.
  if (catalogue->load(name, folder)) {
    QCoreApplication::installTranslator(catalogue);
  } else {
    delete catalogue;
  }
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all{
      {kEnglish, QStringLiteral("English")},
      {QStringLiteral("de"), QStringLiteral("Deutsch")},
      {QStringLiteral("zh_CN"), QString::fromUtf8("简体中文")},
  };
  return all;
}

QString languageFor(const QString& chosen) {
  const auto known = [](const QString& code) {
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language& language) { return language.code == code; });
  };
  if (known(chosen)) return chosen;
  for (const QString& wanted : QLocale::system().uiLanguages()) {
    const QLocale locale(wanted);
    // Traditional Chinese is another way of writing; who reads it may read English rather.
    if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript) {
      return QStringLiteral("zh_CN");
    }
    const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
    if (known(code)) return code;
  }
  return kEnglish;
}

void applyLanguage(QApplication& application, const QString& chosen) {
  const QString code = languageFor(chosen);
  const QLocale locale = chosen == code ? QLocale(code) : QLocale::system();
  // Each window would be made anew for what is there already.
  if (code == appliedLanguage() && locale == QLocale() && hasCatalogue(application)) return;
  appliedLanguage() = code;
  QLocale::setDefault(locale);
  removeCatalogues(application);
  addCatalogue(application, QStringLiteral("qtbase_") + code,
               QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  // English has one too: of one and of many.
  addCatalogue(application, QStringLiteral("weightscape_") + code,
               QStringLiteral(":/translations"));
  QApplication::setLayoutDirection(QLocale(code).textDirection());
}

const QString& currentLanguage() { return appliedLanguage(); }

QString inCurrentLanguage(const QString& folder, const QString& stem, const QString& ending) {
  const QString own = QStringLiteral("%1/%2.%3.%4").arg(folder, stem, appliedLanguage(), ending);
  return QFile::exists(own) ? own : QStringLiteral("%1/%2.%3").arg(folder, stem, ending);
}

}  // namespace weightscape::ui
