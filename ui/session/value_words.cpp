// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/value_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/session/choice_words.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

struct ValueWords {
  Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

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
  if (const auto* const text = std::get_if<std::string>(&value))
    return hasChoiceWords(*text) ? choiceWords(*text) : translated(*text);
  return ValueWords::tr("others");
}

}  // namespace weightscape::ui
