// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/translated.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "core/base/count.h"
#include "ui/theme/numbers.h"

namespace weightscape::ui {

QString translated(const std::string& text) {
  return QCoreApplication::translate("core", text.c_str());
}

namespace {

/// "ring 2" is a word and its number, "ring, line" a list of words.
QString translatedWords(const QString& text) {
  const QByteArray whole = text.toUtf8();
  const QString known = QCoreApplication::translate("core", whole.constData());
  if (known != text || text.endsWith(QLatin1Char('.'))) return known;  // a sentence is no list
  static const QString comma = QStringLiteral(", ");
  if (text.contains(comma)) {
    QStringList words;
    for (const QString& word : text.split(comma)) words << translatedWords(word);
    return words.join(comma);
  }
  static const QRegularExpression numbered(QStringLiteral("^(.+) (\\d+)$"));
  const QRegularExpressionMatch match = numbered.match(text);
  if (!match.hasMatch()) return text;
  return translatedWords(match.captured(1)) + QLatin1Char(' ') + match.captured(2);
}

/// A number of the core's, "1234.5" or "10,000", in the locale's signs; "1e-07" is 10⁻⁷.
QString localNumber(const QString& text) {
  const QLocale locale;
  if (const qsizetype at = text.indexOf(QLatin1Char('e')); at > 0) {
    const QString power = QStringLiteral("10") + raised(text.mid(at + 1).toInt());
    const QString digits = text.left(at);
    return digits == QLatin1String("1") ? power : localNumber(digits) + QChar(0x00B7) + power;
  }
  QString local;
  for (const QChar sign : text) {
    local += sign == QLatin1Char('.')   ? locale.decimalPoint()
             : sign == QLatin1Char(',') ? locale.groupSeparator()
                                        : QString(sign);
  }
  return local;
}

/// What goes to a place of a pattern. What stands in quotes there is a name that a person or a file
/// gave, and stays as it is.
QString argumentOf(const QString& pattern, int place, const Argument& argument) {
  if (const Message* const sentence = argument.sentence()) return translated(*sentence);
  const QString text = QString::fromStdString(argument.english());
  if (argument.isName()) return text;
  const qsizetype at = pattern.indexOf(QStringLiteral("%%1").arg(place + 1));
  if (at > 0 && QStringLiteral("'\"“‘").contains(pattern[at - 1])) return text;
  static const QRegularExpression number(
      QStringLiteral("^[-−]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?(e[-+]?\\d+)?( %)?$"));
  return number.match(text).hasMatch() ? localNumber(text) : translatedWords(text);
}

}  // namespace

QString translated(const Message& message) {
  if (message.empty()) return {};
  const QString english = QString::fromStdString(message.pattern);
  // In one go: an argument may hold a "%2" of its own, as names of files do.
  QString rest = translated(message.pattern);
  const bool in_english = rest == english;
  QString text;
  for (qsizetype i = 0; i < rest.size(); ++i) {
    const int place =
        rest[i] == QLatin1Char('%') && i + 1 < rest.size() ? rest[i + 1].digitValue() - 1 : -1;
    if (place < 0 || place >= static_cast<int>(message.arguments.size())) {
      text += rest[i];
      continue;
    }
    const QString argument =
        argumentOf(english, place, message.arguments[static_cast<std::size_t>(place)]);
    text += argument;
    rest = rest.mid(i + 2);
    if (in_english && argument == QLatin1String("1")) {
      rest = QString::fromStdString(behindOne(rest.toStdString()));
    }
    i = -1;
  }
  return text;
}

QString translated(const Error& error) { return translated(error.message()); }

QString shortName(const std::string& name) {
  constexpr qsizetype kMost = 40;
  QString plain;
  for (const QChar sign : translated(name)) {
    const bool turns = sign.category() == QChar::Other_Format;
    const bool breaks = sign.category() == QChar::Other_Control || sign.isSpace();
    if (!turns) plain += breaks ? QLatin1Char(' ') : sign;
  }
  plain = plain.simplified();
  if (plain.isEmpty()) plain = QCoreApplication::translate("Names", "without a name");
  return plain.size() <= kMost ? plain : plain.left(kMost - 1) + QChar(0x2026);
}

}  // namespace weightscape::ui
