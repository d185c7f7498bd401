// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPalette>
#include <QProxyStyle>
#include <QStyledItemDelegate>
#include <QWidget>

/// A static library's resources are linked only when asked for; the macro must stand outside
/// namespaces.
static void initResources() { Q_INIT_RESOURCE(resources); }

namespace weightscape::ui {
namespace {

Theme makeTheme(bool dark, const char* ground, const char* surface, const char* line,
                const char* text, const char* quiet, const char* accent, const char* good,
                const char* caution, const char* bad) {
  return {dark,          QColor(ground), QColor(surface), QColor(line),    QColor(text),
          QColor(quiet), QColor(accent), QColor(good),    QColor(caution), QColor(bad),
          QColor(line)};
}

Theme withBorder(Theme theme, const char* border) {
  theme.border = QColor(border);
  return theme;
}

/// Entries of a list with room between them.
class RoomyEntries : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kInnerSpace, kSpace);
  }
};

QPalette paletteOf(const Theme& theme) {
  QPalette palette;
  palette.setColor(QPalette::Window, theme.ground);
  palette.setColor(QPalette::WindowText, theme.text);
  palette.setColor(QPalette::Base, theme.surface);
  palette.setColor(QPalette::AlternateBase, theme.ground);
  palette.setColor(QPalette::Text, theme.text);
  palette.setColor(QPalette::PlaceholderText, theme.quiet);
  palette.setColor(QPalette::Button, theme.surface);
  palette.setColor(QPalette::ButtonText, theme.text);
  palette.setColor(QPalette::BrightText, theme.bad);
  palette.setColor(QPalette::Highlight, theme.accent);
  palette.setColor(QPalette::HighlightedText, theme.dark ? theme.ground : theme.surface);
  palette.setColor(QPalette::ToolTipBase, theme.surface);
  palette.setColor(QPalette::ToolTipText, theme.text);
  palette.setColor(QPalette::Link, theme.accent);
  palette.setColor(QPalette::Light, theme.surface);
  palette.setColor(QPalette::Midlight, theme.line);
  palette.setColor(QPalette::Mid, theme.line);
  palette.setColor(QPalette::Dark, theme.line);
  palette.setColor(QPalette::Shadow, theme.line);
  for (const QPalette::ColorRole role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, theme.quiet);
  }
  return palette;
}

/// Fusion, but a click beside a slider's handle brings the handle there.
class Style : public QProxyStyle {
 public:
  Style() : QProxyStyle(QStringLiteral("Fusion")) {}

  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* answer) const override {
    if (hint == SH_Slider_AbsoluteSetButtons) return static_cast<int>(Qt::LeftButton);
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
      return 0;  // icons are of our own hand, or none
    // A list, not a menu: Fusion's menu takes the colour of the selected words from the sheet but
    // not what is behind them, so that the current entry is white on white.
    if (hint == SH_ComboBox_Popup) return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
  }

  using QProxyStyle::polish;
  void polish(QWidget* widget) override {
    QProxyStyle::polish(widget);
    auto* const box = qobject_cast<QComboBox*>(widget);
    if (box != nullptr && dynamic_cast<RoomyEntries*>(box->itemDelegate()) == nullptr) {
      box->setItemDelegate(new RoomyEntries(box));
    }
  }
};

QString styleSheetOf(const Theme& theme) {
  return QStringLiteral(R"(
QToolTip { background: %2; color: %4; border: 1px solid %3; padding: 4px; }
QFrame#card { background: %2; border: 1px solid %3; border-radius: 4px; }
QFrame#hint { background: %2; border: 2px solid %6; border-radius: 4px; }
QTextBrowser { background: %2; color: %4; border: none; }
QLabel#quiet { color: %5; }
QLabel#notice { color: %5; background: %2; }
QLabel#heading { font-weight: 600; }
QPushButton, QToolButton { background: %2; border: 1px solid %11; border-radius: 4px; padding: 4px 10px; }
QPushButton:hover, QToolButton:hover { border-color: %6; }
QPushButton:focus, QToolButton:focus { border: 2px solid %6; padding: 3px 9px; }
QToolButton:checked { border-color: %6; background: %3; }
QFileDialog QToolButton { padding: 3px; }
QWidget#picture-header QToolButton { padding: 4px 6px; }
QWidget#picture-header QToolButton:focus { padding: 3px 5px; }
QToolButton#flat:checked, QToolButton#all-scores:checked { background: transparent; }
QPushButton:disabled, QToolButton:disabled { color: %5; }
QPushButton#primary { background: %6; color: %7; border-color: %6; font-weight: 600; }
QPushButton#primary:disabled { background: %3; color: %5; border-color: %3; }
QPushButton#primary:focus { border: 2px solid %4; }
QToolButton#flat, QToolButton#all-scores { border: none; background: transparent; font-weight: 600; text-align: left; padding: 4px 0px; }
QToolButton#enlarge { border: none; background: transparent; padding: 3px; }
QToolButton#enlarge:focus { border: 2px solid %6; padding: 1px; }
QToolButton#flat:focus, QToolButton#all-scores:focus { border: 2px solid %6; }
QLineEdit, QComboBox { background: %2; border: 1px solid %11; border-radius: 4px; padding: 2px 6px; min-height: 20px; }
QLineEdit:focus, QComboBox:focus { border: 2px solid %6; padding: 1px 5px; }
QPlainTextEdit { background: %2; color: %4; border: 1px solid %11; border-radius: 4px; }
QPlainTextEdit:focus { border: 2px solid %6; }
QLineEdit[invalid="true"] { border: 2px solid %8; padding: 1px 5px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-%9.svg); width: 12px; height: 12px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid %5; border-radius: 3px; background: %2; }
QCheckBox::indicator:checked { background: %6; border-color: %6; image: url(:/icons/check-%9.svg); }
QCheckBox:focus { outline: none; }
QCheckBox::indicator:focus { border: 2px solid %6; width: 12px; height: 12px; }
QCheckBox::indicator:checked:focus { border-color: %4; }
QRadioButton { spacing: 6px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %5; border-radius: 8px; background: %2; }
QRadioButton::indicator:checked { background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 %6, stop:0.5 %6, stop:0.6 %2, stop:1 %2); border-color: %6; }
QRadioButton::indicator:focus { border: 2px solid %6; width: 12px; height: 12px; }
QProgressBar { border: none; background: %3; border-radius: 2px; }
QProgressBar::chunk { background: %6; border-radius: 2px; }
QComboBox QAbstractItemView { background: %2; border: 1px solid %3; selection-background-color: %6; selection-color: %7; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: %3; border-radius: 4px; min-height: 24px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: %3; border-radius: 4px; min-width: 24px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSlider::groove:horizontal { height: 4px; background: %3; border-radius: 2px; }
QSlider::sub-page:horizontal { background: %6; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; margin: -5px 0; border-radius: 6px; background: %2; border: 2px solid %6; }
QSlider::handle:horizontal:focus { background: %6; }
QSlider::sub-page:horizontal:disabled { background: %3; }
QSlider::handle:horizontal:disabled { border-color: %3; }
QLabel:disabled, QLineEdit:disabled, QComboBox:disabled { color: %5; }
QLineEdit:disabled, QComboBox:disabled { background: %1; }
QFrame#message-bar { background: %2; border: 1px solid %10; border-radius: 4px; }
QFrame#message-bar[tone="bad"] { border-color: %8; }
QFrame#message-bar[tone="question"] { border-color: %6; }
QFrame#message-bar[tone="good"] QLabel { color: %10; }
QFrame#message-bar[tone="bad"] QLabel { color: %8; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 3px 2px; margin: 0px 4px; color: %5; font-weight: 600; }
QTabBar::tab:selected { color: %4; border-bottom-color: %6; }
QTabBar::tab:hover { color: %4; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { color: %6; }
QTabBar::scroller { width: 18px; }
QTabBar QToolButton { border: none; background: %2; padding: 0px; }
QMenuBar { background: %1; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: %3; border-radius: 4px; }
QMenu { background: %2; border: 1px solid %3; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 24px; border-radius: 4px; }
QMenu::item:selected { background: %6; color: %7; }
QMenu::separator { height: 1px; background: %3; margin: 4px; }
QCheckBox { spacing: 6px; }
)")
      .arg(theme.ground.name(), theme.surface.name(), theme.line.name(), theme.text.name(),
           theme.quiet.name(), theme.accent.name(),
           (theme.dark ? theme.ground : theme.surface).name(), theme.bad.name(),
           theme.dark ? QStringLiteral("dark") : QStringLiteral("light"))
      .arg(theme.good.name(), theme.border.name());
}

/// What a shade says in the other themes, a line says here.
QString contrastSheetOf(const Theme& theme) {
  if (!theme.contrast) return {};
  return QStringLiteral(R"(
QPushButton:focus, QToolButton:focus, QToolButton#flat:focus, QToolButton#all-scores:focus, QLineEdit:focus, QComboBox:focus { border: 3px solid %1; padding: 1px 5px; }
QPushButton:focus, QToolButton:focus { padding: 2px 8px; }
QToolButton#flat:focus, QToolButton#all-scores:focus { padding: 1px 0px; }
QPushButton#primary:focus { border: 3px solid %3; }
QPushButton#primary:disabled { background: %2; color: %4; border: 1px dashed %4; }
QPushButton:disabled, QToolButton:disabled, QLineEdit:disabled, QComboBox:disabled { border-style: dashed; }
QToolButton:checked { background: %2; border: 2px solid %3; padding: 3px 9px; }
QToolButton:checked:focus { border: 3px solid %1; padding: 2px 8px; }
QMenuBar::item:selected { background: %1; color: %2; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 3px solid %1; }
QTabBar::tab:selected { border-bottom: 3px solid %1; }
QTabBar::tab:selected:focus { background: %1; color: %2; }
QSlider::groove:horizontal { background: %4; }
)")
      .arg(theme.accent.name(), theme.ground.name(), theme.text.name(), theme.quiet.name());
}

const Theme*& applied() {
  static const Theme* theme = &lightTheme();
  return theme;
}

}  // namespace

const Theme& lightTheme() {
  static const Theme theme =
      withBorder(makeTheme(false, "#FAFAF8", "#FFFFFF", "#DDE1E6", "#1B1F24", "#5B6470", "#3554D1",
                           "#237A35", "#B35C00", "#C22B2B"),
                 "#878F99");
  return theme;
}

const Theme& darkTheme() {
  static const Theme theme =
      withBorder(makeTheme(true, "#14171B", "#1C2026", "#2E343C", "#E8EAED", "#9AA4B0", "#8FA5FF",
                           "#69C779", "#F0A04B", "#FF7B72"),
                 "#656E7A");
  return theme;
}

const Theme& contrastTheme() {
  static const Theme theme = [] {
    Theme made = makeTheme(true, "#000000", "#000000", "#B3B3B3", "#FFFFFF", "#E0E0E0", "#4DD8FF",
                           "#6BE57F", "#FFC24D", "#FF9C94");
    made.contrast = true;
    return made;
  }();
  return theme;
}

void setTextColor(QWidget& widget, const QColor& color) {
  const QString sheet = color.isValid() ? QStringLiteral("color: %1").arg(color.name()) : QString();
  if (widget.styleSheet() != sheet) widget.setStyleSheet(sheet);
}

void applyTheme(QApplication& application, const Theme& theme) {
  initResources();
  applied() = &theme;
  QApplication::setStyle(new Style);  // Qt takes it over
  QApplication::setPalette(paletteOf(theme));
  application.setStyleSheet(styleSheetOf(theme) + contrastSheetOf(theme));
}

std::optional<Appearance> appearanceNamed(const QString& name) {
  static const QStringList names = {QStringLiteral("system"), QStringLiteral("light"),
                                    QStringLiteral("dark"), QStringLiteral("contrast")};
  const auto at = names.indexOf(name);
  if (at < 0) return std::nullopt;
  return static_cast<Appearance>(at);
}

const Theme& themeFor(Appearance appearance) {
  // The first call sees the desktop's own palette, before ours replaces it.
  static const bool system_is_dark =
      QApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
  if (appearance == Appearance::Contrast) return contrastTheme();
  if (appearance == Appearance::System) return system_is_dark ? darkTheme() : lightTheme();
  return appearance == Appearance::Dark ? darkTheme() : lightTheme();
}

const Theme& currentTheme() { return *applied(); }

void setCurrentTheme(const Theme& theme) { applied() = &theme; }

}  // namespace weightscape::ui
