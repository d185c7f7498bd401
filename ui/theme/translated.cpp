#include "ui/theme/translated.h"

#include <QCoreApplication>

namespace weightscape::ui {

QString translated(const std::string& text) {
  return QCoreApplication::translate("core", text.c_str());
}

QString translated(const Message& message) {
  // In one go: an argument may hold a "%2" of its own, as names of files do.
  const QString pattern = translated(message.pattern);
  QString text;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size()
                          ? pattern[i + 1].digitValue() - 1
                          : -1;
    if (place < 0 || place >= static_cast<int>(message.arguments.size())) {
      text += pattern[i];
    } else {
      text += translated(message.arguments[static_cast<std::size_t>(place)]);
      ++i;
    }
  }
  return text;
}

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
