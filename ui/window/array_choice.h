// A list of the arrays in a file, to choose one from.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/io/array_file.h"

class QWidget;

namespace weightscape::ui {

/// "W1 · 784 × 20".
QString arrayWords(const ArrayInfo& array);

/// Shows a dialog over the window and returns at once; `chosen` gets the name, unless the person
/// leaves it.
void chooseArray(QWidget* window, const QString& question, const std::vector<ArrayInfo>& arrays,
                 const std::function<void(const QString&)>& chosen);

}  // namespace weightscape::ui
