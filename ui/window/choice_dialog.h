// SPDX-License-Identifier: GPL-3.0-or-later
// A list to choose one from, where buttons would be too many or too narrow.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace weightscape::ui {

/// Shows a dialog over the window and returns at once; `chosen` gets the number of the one that was
/// chosen, unless the person leaves it.
void chooseOne(QWidget* window, const QString& question, const QStringList& names,
               const std::function<void(int)>& chosen);

}  // namespace weightscape::ui
