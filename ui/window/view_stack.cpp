#include "ui/window/view_stack.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace weightscape::ui {

ViewStack::ViewStack(QWidget* parent) : QWidget(parent) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* const row = new QHBoxLayout;
  row->setContentsMargins(kInnerSpace, kInnerSpace, kSpace, 0);
  row->setSpacing(kSpace);
  names_ = new QTabBar;
  names_->setDrawBase(false);
  names_->setExpanding(false);
  names_->setUsesScrollButtons(false);
  names_->setElideMode(Qt::ElideNone);
  names_->setAccessibleName(tr("Views"));
  names_->setAccessibleDescription(tr("Chooses the view that is shown here"));
  row->addWidget(names_);
  row->addStretch(1);
  auto* const corner = new QWidget;
  tools_ = new QStackedLayout(corner);
  row->addWidget(corner);
  column->addLayout(row);
  auto* const pages = new QWidget;
  views_ = new QStackedLayout(pages);
  column->addWidget(pages, 1);
  connect(names_, &QTabBar::currentChanged, views_, &QStackedLayout::setCurrentIndex);
  connect(names_, &QTabBar::currentChanged, tools_, &QStackedLayout::setCurrentIndex);
}

void ViewStack::addView(const QString& name, QWidget* view, QWidget* tools,
                        const FigureSource* figure) {
  figures_.push_back(figure);
  views_->addWidget(view);
  tools_->addWidget(tools != nullptr ? tools : new QWidget);
  names_->addTab(name);
}

void ViewStack::show(int index) { names_->setCurrentIndex(index); }

void ViewStack::focusNames() { names_->setFocus(Qt::OtherFocusReason); }

int ViewStack::current() const { return names_->currentIndex(); }

int ViewStack::count() const { return names_->count(); }

QString ViewStack::name(int index) const { return names_->tabText(index); }

const FigureSource* ViewStack::figure() const {
  return current() < 0 ? nullptr : figures_[static_cast<std::size_t>(current())];
}

void ViewStack::show(const QString& name) {
  for (int i = 0; i < names_->count(); ++i) {
    if (names_->tabText(i) == name) names_->setCurrentIndex(i);
  }
}

}  // namespace weightscape::ui
