// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_stack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {

ViewStack::ViewStack(QWidget* parent) : QWidget(parent) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* const row = new QHBoxLayout;
  row->setContentsMargins(kInnerSpace, kInnerSpace, kInnerSpace, 0);
  row->setSpacing(0);
  row_ = row;
  names_ = new QTabBar;
  names_->setDrawBase(false);
  names_->setExpanding(false);
  names_->setUsesScrollButtons(true);  // where a column is too narrow for all
  names_->setElideMode(Qt::ElideNone);
  names_->setAccessibleName(tr("Views"));
  names_->setAccessibleDescription(tr("Chooses the view that is shown here"));
  row->addWidget(names_);
  row->addStretch(1);
  corner_ = new QWidget;
  tools_ = new QStackedLayout(corner_);
  row->addWidget(corner_);
  enlarge_ = new QToolButton;
  enlarge_->setObjectName(QStringLiteral("enlarge"));
  enlarge_->hide();
  row->addWidget(enlarge_);
  column->addLayout(row);
  second_row_ = new QHBoxLayout;
  second_row_->setContentsMargins(kSpace, 0, kSpace, 0);
  second_row_->addStretch(1);
  column->addLayout(second_row_);
  auto* const pages = new QWidget;
  views_ = new QStackedLayout(pages);
  column->addWidget(pages, 1);
  connect(names_, &QTabBar::currentChanged, views_, &QStackedLayout::setCurrentIndex);
  connect(names_, &QTabBar::currentChanged, tools_, &QStackedLayout::setCurrentIndex);
  connect(names_, &QTabBar::currentChanged, this, &ViewStack::placeTools);
  connect(names_, &QTabBar::currentChanged, this, &ViewStack::leaveRoomToCurrent);
}

void ViewStack::addView(const QString& name, QWidget* view, QWidget* tools,
                        const FigureSource* figure) {
  figures_.push_back(figure);
  views_->addWidget(view);
  with_tools_.push_back(tools != nullptr);
  tools_->addWidget(tools != nullptr ? tools : new QWidget);
  names_->addTab(name);
  placeTools();
}

void ViewStack::setEnlargeable() {
  connect(enlarge_, &QToolButton::clicked, this, &ViewStack::enlargeAsked);
  connect(names_, &QTabBar::tabBarDoubleClicked, this, &ViewStack::enlargeAsked);
  setEnlarged(false);
  enlarge_->show();
}

void ViewStack::setEnlarged(bool enlarged) {
  enlarged_ = enlarged;
  leaveRoomToCurrent();
  enlarge_->setIcon(icon(enlarged ? Icon::Reduce : Icon::Enlarge, currentTheme().quiet));
  enlarge_->setAccessibleName(enlarged ? tr("As before") : tr("Enlarge"));
  enlarge_->setToolTip(enlarged ? tr("Shows the panels beside it again")
                                : tr("Gives these views the whole column"));
  enlarge_->setAccessibleDescription(enlarge_->toolTip());
}

void ViewStack::leaveRoomToCurrent() {
  for (int i = 0; i < views_->count(); ++i) {
    QSizePolicy policy = views_->widget(i)->sizePolicy();
    const bool counts = !enlarged_ || i == views_->currentIndex();
    policy.setVerticalPolicy(counts ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    views_->widget(i)->setSizePolicy(policy);
  }
}

void ViewStack::placeTools() {
  const bool any = current() >= 0 && with_tools_[static_cast<std::size_t>(current())];
  corner_->setVisible(any);
  if (!any) return;
  const int needed = names_->sizeHint().width() + tools_->currentWidget()->sizeHint().width() +
                     enlarge_->sizeHint().width() + 3 * kSpace;
  QHBoxLayout* const place = needed > width() ? second_row_ : row_;
  // Those of other views are wider: beside the names they would take the room of a name.
  corner_->setMaximumWidth(place == row_ ? tools_->currentWidget()->sizeHint().width()
                                         : QWIDGETSIZE_MAX);
  if (place->indexOf(corner_) >= 0) return;
  // Before what enlarges, which is always at the end of the names.
  place->insertWidget(place == row_ ? row_->count() - 1 : 1, corner_);
  second_row_->setContentsMargins(kSpace, place == row_ ? 0 : kInnerSpace, kSpace, 0);
}

bool ViewStack::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  // Names or tools have become wider or narrower.
  if (event->type() == QEvent::LayoutRequest) placeTools();
  return handled;
}

void ViewStack::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeTools();
}

void ViewStack::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && enlarge_ != nullptr) setEnlarged(enlarged_);
}

void ViewStack::show(int index) {
  if (names_->isTabVisible(index)) names_->setCurrentIndex(index);
}

void ViewStack::setShown(int index, bool shown) {
  // Asked for what it has, Qt's tab bar forgets that it has to be laid out anew.
  if (names_->isTabVisible(index) == shown) return;
  names_->setTabVisible(index, shown);
  names_->updateGeometry();
  placeTools();
  if (names_->isTabVisible(current())) return;
  for (int i = 0; i < count(); ++i) {
    if (names_->isTabVisible(i)) return names_->setCurrentIndex(i);
  }
}

bool ViewStack::empty() const {
  for (int i = 0; i < count(); ++i) {
    if (names_->isTabVisible(i)) return false;
  }
  return true;
}

void ViewStack::focusNames() { names_->setFocus(Qt::OtherFocusReason); }

int ViewStack::current() const { return names_->currentIndex(); }

int ViewStack::count() const { return names_->count(); }

QString ViewStack::name(int index) const { return names_->tabText(index); }

const FigureSource* ViewStack::figure() const {
  return current() < 0 ? nullptr : figures_[static_cast<std::size_t>(current())];
}

void ViewStack::show(const QString& name) {
  for (int i = 0; i < names_->count(); ++i) {
    if (names_->tabText(i) == name) show(i);
  }
}

bool ViewStack::has(const QString& name) const {
  for (int i = 0; i < names_->count(); ++i) {
    if (names_->tabText(i) == name) return true;
  }
  return false;
}

}  // namespace weightscape::ui
