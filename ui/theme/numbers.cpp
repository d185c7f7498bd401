// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/numbers.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace weightscape::ui {
namespace {

constexpr QChar kMinus(0x2212);

}  // namespace

QString withTrueMinus(const QString& number) {
  QString text = number;
  return text.replace(QLatin1Char('-'), kMinus);
}

QString numberText(double value, char format, int precision) {
  static const QRegularExpression exponent(QStringLiteral("^(.*)e([+−-]?\\d+)$"),
                                           QRegularExpression::CaseInsensitiveOption);
  QString text = QLocale().toString(value, format, precision);
  // What is rounded to zero has no sign.
  const auto counts = [](QChar character) { return character.digitValue() > 0; };
  if (std::isfinite(value) && std::none_of(text.cbegin(), text.cend(), counts)) {
    text = QLocale().toString(0.0, format, precision);
  }
  // QLocale writes the exponent's digits in the language's own; all of ours have these.
  const QRegularExpressionMatch match = exponent.match(text);
  if (!match.hasMatch()) return withTrueMinus(text);
  QString power = match.captured(2);
  power.replace(kMinus, QLatin1Char('-'));
  return QStringLiteral("%1·10%2").arg(withTrueMinus(match.captured(1)), raised(power.toInt()));
}

QString raised(int number) {
  QString text = QString::number(number);
  text.replace(QLatin1Char('-'), QChar(0x207B));
  const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  for (int digit = 0; digit < 10; ++digit) {
    text.replace(QLatin1Char(static_cast<char>('0' + digit)), digits[digit]);
  }
  return text;
}

}  // namespace weightscape::ui
