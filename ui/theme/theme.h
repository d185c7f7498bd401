// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and spacing of everything that a person sees; nothing else names a colour.
#pragma once

#include <QColor>
#include <QString>
#include <optional>

class QApplication;
class QWidget;

namespace weightscape::ui {

/// Tokens of docs/design: one set for light, one for dark, one for eyes that need more contrast.
struct Theme {
  bool dark = false;
  QColor ground;   ///< behind everything
  QColor surface;  ///< panels, fields, plots
  QColor line;     ///< borders of what is no control, grids
  QColor text;
  QColor quiet;  ///< secondary text
  QColor accent;
  QColor good;
  QColor caution;
  QColor bad;
  QColor border{};        ///< of fields and buttons: at least 3:1 to what is behind them
  bool contrast = false;  ///< white on black: borders and focus are strong lines, not shades

  // The same colour for the same thing in every view.
  [[nodiscard]] QColor train() const { return accent; }
  [[nodiscard]] QColor validation() const { return caution; }
  [[nodiscard]] QColor penalty() const { return good; }
  [[nodiscard]] QColor total() const { return text; }
  [[nodiscard]] QColor closedForm() const { return quiet; }
};

inline constexpr int kSpace = 8;       ///< between things
inline constexpr int kInnerSpace = 4;  ///< inside controls
inline constexpr int kCornerRadius = 4;

const Theme& lightTheme();
const Theme& darkTheme();
/// Text of at least 7:1 and borders of at least 4.5:1.
const Theme& contrastTheme();

enum class Appearance { System, Light, Dark, Contrast };

/// By its name on the command line: system, light, dark or contrast.
std::optional<Appearance> appearanceNamed(const QString& name);

/// Sets style, palette and style sheet of the whole program.
void applyTheme(QApplication& application, const Theme& theme);

/// Writes the widget's words in this colour, in their own where it is invalid. Does nothing where
/// they have it: a style sheet that is set anew lays the window out anew.
void setTextColor(QWidget& widget, const QColor& color);

/// What the appearance means on this desktop: Qt 6.4 tells it only through the palette it started
/// with.
const Theme& themeFor(Appearance appearance);

/// The theme that was applied last.
const Theme& currentTheme();

/// Makes this the current theme without dressing anything in it; for what is drawn apart from the
/// window, like figures.
void setCurrentTheme(const Theme& theme);

}  // namespace weightscape::ui
