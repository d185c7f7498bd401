// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/value_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <utility>

#include "ui/session/choice_words.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

struct ValueWords {
  Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

QString nameWords(const std::string& name) {
  return hasChoiceWords(name) ? choiceWords(name) : translated(name);
}

/// The first few of a long list.
QString listWords(QStringList items, const QString& between) {
  constexpr qsizetype kMost = 6;
  if (items.isEmpty()) return QStringLiteral("–");
  if (items.size() > kMost) items = items.first(kMost) << QStringLiteral("…");
  return items.join(between);
}

}  // namespace

QString valueWords(const ParameterValue& value) {
  const QLocale locale;
  if (const auto* const flag = std::get_if<bool>(&value)) {
    return *flag ? ValueWords::tr("on") : ValueWords::tr("off");
  }
  if (const auto* const whole = std::get_if<std::int64_t>(&value)) return locale.toString(*whole);
  if (const auto* const number = std::get_if<double>(&value)) {
    return numberText(*number, 'g', 4);
  }
  if (const auto* const text = std::get_if<std::string>(&value)) return nameWords(*text);
  QStringList items;
  if (const auto* const names = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& name : *names) items << nameWords(name);
    return listWords(std::move(items), QStringLiteral(", "));
  }
  for (const double one : std::get<std::vector<double>>(value)) {
    items << numberText(one, 'g', 4);
  }
  return listWords(std::move(items), QStringLiteral("; "));  // decimals may have commas
}

}  // namespace weightscape::ui
