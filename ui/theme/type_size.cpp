// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type_size.h"

#include <QApplication>
#include <QWidget>
#include <cmath>
#include <utility>
#include <vector>

namespace weightscape::ui {
namespace {

/// From the outside in.
void addWithin(QWidget& widget, std::vector<std::pair<QWidget*, double>>& sizes) {
  sizes.emplace_back(&widget, widget.font().pointSizeF());
  for (QObject* const child : widget.children()) {
    if (child->isWidgetType()) addWithin(*static_cast<QWidget*>(child), sizes);
  }
}

}  // namespace

void scaleType(double factor) {
  std::vector<std::pair<QWidget*, double>> sizes;
  for (QWidget* const window : QApplication::topLevelWidgets()) {
    // A dialog is one of its parent's children.
    if (window->parentWidget() == nullptr) addWithin(*window, sizes);
  }
  QFont font = QApplication::font();
  font.setPointSizeF(factor * font.pointSizeF());
  QApplication::setFont(font);
  // Qt tells widgets of it in no order, and what a style sheet has dressed takes the type of its
  // parent as that is just then: some would stay as they were, now these, now those. Each is told
  // its size.
  for (const auto& [widget, before] : sizes) {
    const double wanted = factor * before;
    constexpr double kSame = 1e-3;
    if (before <= 0.0 || std::abs(widget->font().pointSizeF() - wanted) < kSame) continue;
    // Its weight and family are its own where it has set them, else its style sheet's.
    QFont own = widget->testAttribute(Qt::WA_SetFont) ? widget->font() : QFont();
    own.setPointSizeF(wanted);
    widget->setFont(own);
  }
}

}  // namespace weightscape::ui
