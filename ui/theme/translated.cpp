#include "ui/theme/translated.h"

#include <QCoreApplication>

namespace weightscape::ui {

QString translated(const std::string& text) {
  return QCoreApplication::translate("core", text.c_str());
}

QString translated(const Message& message) {
  QString text = translated(message.pattern);
  for (const std::string& argument : message.arguments) text = text.arg(translated(argument));
  return text;
}

}  // namespace weightscape::ui
