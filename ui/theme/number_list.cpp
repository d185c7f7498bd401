// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/number_list.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace weightscape::ui {
namespace {

bool decimalComma() { return QLocale().decimalPoint() == QLatin1String(","); }

QString withPoints(QStringList numbers) {
  for (QString& number : numbers) {
    number = number.trimmed();
    number.replace(QLatin1Char(','), QLatin1Char('.'));
  }
  return numbers.join(QLatin1Char(','));
}

}  // namespace

TypedNumbers typedNumbers(const QString& text) {
  static const QRegularExpression blanks(QStringLiteral("\\s+"));
  static const QRegularExpression separators(QStringLiteral("\\s*,\\s*|\\s+"));
  static const QRegularExpression comma_and_blank(QStringLiteral(",\\s+|\\s+"));
  QString typed = text.trimmed();
  // As an input method writes them.
  typed.replace(QChar(0xFF0C), QLatin1Char(',')).replace(QChar(0x3001), QLatin1Char(','));
  typed.replace(QChar(0xFF1B), QLatin1Char(';'));
  if (typed.contains(QLatin1Char('['))) return {typed, {}};
  if (typed.contains(QLatin1Char(';'))) return {withPoints(typed.split(QLatin1Char(';'))), {}};
  const bool points = typed.contains(QLatin1Char('.')) || !typed.contains(QLatin1Char(','));
  if (points || !decimalComma()) return {typed.split(separators).join(QLatin1Char(',')), {}};
  if (typed.contains(blanks)) return {withPoints(typed.split(comma_and_blank)), {}};
  if (typed.count(QLatin1Char(',')) == 1) return {withPoints({typed}), {}};
  return {{},
          QCoreApplication::translate(
              "NumberList",
              "In “%1” a comma may be a decimal sign or end a number: separate the "
              "numbers by ; as in %2")
              .arg(text, writtenNumbers({"0", "0.01", "0.1"}))};
}

QString writtenNumber(const std::string& value) {
  QString number = QString::fromStdString(value);
  return decimalComma() ? number.replace(QLatin1Char('.'), QLatin1Char(',')) : number;
}

QString writtenNumbers(const std::vector<std::string>& values) {
  QStringList numbers;
  for (const std::string& value : values) numbers << writtenNumber(value);
  return numbers.join(decimalComma() ? QStringLiteral("; ") : QStringLiteral(", "));
}

}  // namespace weightscape::ui
