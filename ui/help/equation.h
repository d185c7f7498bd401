// SPDX-License-Identifier: GPL-3.0-or-later
// Equations: the part of LaTeX's mathematics that docs/science.md uses.
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QString>

namespace weightscape::ui {

/// A formula for the running text, as rich text: letters slanted, scripts raised and lowered,
/// fractions on one line.
QString inlineEquation(const QString& latex);

/// A formula of its own: fractions, roots and sums with limits are built up. `scale` is the
/// number of device pixels a pixel. Unknown commands show by their name, so that they are noticed.
QImage displayEquation(const QString& latex, const QFont& font, const QColor& color, double scale);

}  // namespace weightscape::ui
