// SPDX-License-Identifier: GPL-3.0-or-later
// A parameter's value in words.
#pragma once

#include <QString>

#include "core/experiment/parameter_table.h"

namespace weightscape::ui {

/// As a person reads it, in the locale's numbers.
QString valueWords(const ParameterValue& value);

}  // namespace weightscape::ui
