// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/thinning.h"

#include <QCoreApplication>

namespace weightscape::ui {

QString thinnedLabel(const QString& what, Index step) {
  if (step <= 1) return what;
  const auto words = [](const char* text) { return QCoreApplication::translate("Thinning", text); };
  const Index last = step % 10;
  const bool teens = step % 100 >= 11 && step % 100 <= 13;
  const QString pattern =
      !teens && last == 1   ? words(QT_TRANSLATE_NOOP("Thinning", "%1 (every %2st)"))
      : !teens && last == 2 ? words(QT_TRANSLATE_NOOP("Thinning", "%1 (every %2nd)"))
      : !teens && last == 3 ? words(QT_TRANSLATE_NOOP("Thinning", "%1 (every %2rd)"))
                            : words(QT_TRANSLATE_NOOP("Thinning", "%1 (every %2th)"));
  return pattern.arg(what, QString::number(step));
}

QString blocksLabel(const QString& what, Index step) {
  if (step <= 1) return what;
  return QCoreApplication::translate("Thinning", "%1 (largest of %2)")
      .arg(what, QString::number(step));
}

}  // namespace weightscape::ui
