// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as a person reads them: in their own language, with one minus sign.
#pragma once

#include <QString>

namespace weightscape::ui {

/// As QLocale writes it ('f' or 'g'), but with the true minus sign, and 3·10⁻⁵ in place of 3e-05.
QString numberText(double value, char format, int precision);
/// The same of a text that a QLocale has written.
QString withTrueMinus(const QString& number);

/// "⁻³".
QString raised(int number);

}  // namespace weightscape::ui
