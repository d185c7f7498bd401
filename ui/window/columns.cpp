// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/columns.h"

#include <QJsonArray>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/window/grip_splitter.h"

namespace weightscape::ui {
namespace {

constexpr int kExperimentWidth = 354;  ///< what a row of a parameter needs
constexpr int kWiringWidth = 400;
constexpr int kViewsLeast = 340;
constexpr int kViewsWidth = 380;

// Of the parts, from left to right.
constexpr int kExperimentPart = 0;
constexpr int kViewsPart = 2;

int partOf(Columns::Column column) {
  return column == Columns::Column::Experiment ? kExperimentPart : kViewsPart;
}

QVBoxLayout* bareColumn(QWidget* of) {
  auto* const column = new QVBoxLayout(of);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kSpace);
  return column;
}

}  // namespace

Columns::Columns(QWidget* experiment, QWidget* wiring, QWidget* views, QWidget* parent)
    : QWidget(parent), views_(views) {
  parts_ = new GripSplitter(Qt::Horizontal);
  bareColumn(this)->addWidget(parts_);
  auto* const side = new QWidget;
  auto* const side_rows = bareColumn(side);
  tabs_ = new QTabBar;
  tabs_->setObjectName(QStringLiteral("column-tabs"));
  tabs_->setDrawBase(false);
  tabs_->setExpanding(false);
  tabs_->setAccessibleName(tr("Column beside the wiring"));
  tabs_->setAccessibleDescription(tr("Chooses what stands beside the wiring"));
  tabs_->addTab(tr("Experiment"));
  tabs_->addTab(tr("Views"));
  tab_row_ = new QWidget;
  bareColumn(tab_row_)->addWidget(tabs_);
  // As the names of the views beside it.
  tab_row_->layout()->setContentsMargins(kInnerSpace, kInnerSpace, 0, 0);
  tab_row_->hide();
  side_rows->addWidget(tab_row_);
  pages_ = new QStackedWidget;
  pages_->addWidget(experiment);
  side_rows->addWidget(pages_, 1);
  auto* const own = new QWidget;
  auto* const own_rows = bareColumn(own);
  views_place_ = new QVBoxLayout;
  own_rows->addLayout(views_place_, 1);
  for (QVBoxLayout* const rows : {side_rows, own_rows}) {
    auto* const foot = new QVBoxLayout;
    foot->setSpacing(kSpace);
    rows->addLayout(foot);
    feet_[rows == side_rows ? 0 : 1] = foot;
  }
  views_place_->addWidget(views_);
  parts_->addPart(side, kExperimentWidth,
                  tr("Drag to make the column wider; a click folds it (F7)"));
  parts_->addPart(wiring, kWiringWidth, {});
  parts_->addPart(own, kViewsLeast, tr("Drag to make the column wider; a click folds it (F6)"));
  parts_->setExtent(kExperimentPart, kExperimentWidth);
  parts_->setExtent(kViewsPart, kViewsWidth);
  connect(parts_, &GripSplitter::rearranged, this, &Columns::noteFolds);
  connect(tabs_, &QTabBar::currentChanged, this, &Columns::arrange);
}

bool& Columns::folded(Column column) {
  return tabbed() ? side_folded_ : folded_[static_cast<std::size_t>(column)];
}

bool Columns::shown(Column column) const {
  const auto index = static_cast<int>(column);
  if (!available_[static_cast<std::size_t>(index)]) return false;
  if (presenting_) return (column == Column::Experiment) == lesson_;
  if (tabbed()) return !side_folded_ && tabs_->currentIndex() == index;
  return !folded_[static_cast<std::size_t>(index)];
}

void Columns::setAvailable(Column column, bool available) {
  available_[static_cast<std::size_t>(column)] = available;
  arrange();
}

void Columns::show(Column column) {
  if (presenting_ || shown(column) || !available_[static_cast<std::size_t>(column)]) return;
  folded(column) = false;
  if (tabbed()) {
    const QSignalBlocker quiet(tabs_);
    tabs_->setCurrentIndex(static_cast<int>(column));
  }
  arrange();
}

void Columns::pointAtViews() {
  if (!tabbed()) return show(Column::Views);
  pointed_ = true;
  arrange();
}

void Columns::toggle(Column column) {
  if (presenting_ || !available_[static_cast<std::size_t>(column)]) return;
  if (!shown(column)) return show(column);
  folded(column) = true;
  arrange();
}

void Columns::setPresenting(bool on) {
  presenting_ = on;
  arrange();
}

void Columns::setLesson(bool on) {
  lesson_ = on;
  tabs_->setTabText(0, on ? tr("Lesson") : tr("Experiment"));
  arrange();
}

QWidget* Columns::side() const { return pages_; }

QBoxLayout* Columns::foot(Column column) const {
  // Where they share a column, its foot is that of both.
  return feet_[tabbed() ? 0 : static_cast<std::size_t>(column)];
}

void Columns::noteFolds() {
  if (!presenting_) {
    folded(Column::Experiment) = parts_->folded(kExperimentPart);
    if (!tabbed()) folded(Column::Views) = parts_->folded(kViewsPart);
  }
  emit arranged();
}

void Columns::arrange() {
  const bool tabs = tabbed();
  if (tabs && pages_->count() == 1) {
    pages_->addWidget(views_);
  } else if (!tabs && pages_->count() == 2) {
    views_place_->addWidget(views_);
    views_->show();
  }
  tab_row_->setVisible(tabs);
  pointed_ = pointed_ && tabs && !shown(Column::Views);
  tabs_->setTabText(1, pointed_ ? tr("Views") + QStringLiteral(" •") : tr("Views"));
  pages_->setCurrentIndex(tabs ? tabs_->currentIndex() : 0);
  parts_->widget(kExperimentPart)->setVisible(available_[0] && (!presenting_ || lesson_));
  parts_->widget(kViewsPart)->setVisible(available_[1] && (presenting_ ? !lesson_ : !tabs));
  for (const Column column : {Column::Experiment, Column::Views}) {
    const bool away = !presenting_ && folded(column);
    parts_->setFolded(partOf(column), away && !(tabs && column == Column::Views));
  }
  parts_->arrange();
  emit arranged();
}

void Columns::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  int needed = 2 * parts_->handleWidth();
  for (int i = 0; i < parts_->count(); ++i) needed += parts_->least(i);
  const bool narrow = width() < needed;
  if (narrow == narrow_) return;
  narrow_ = narrow;
  arrange();
}

QJsonObject Columns::state() const {
  QJsonArray widths;
  QJsonArray folds;
  for (const Column column : {Column::Experiment, Column::Views}) {
    widths.append(parts_->extent(partOf(column)));
    folds.append(folded_[static_cast<std::size_t>(column)]);
  }
  return {{QStringLiteral("widths"), widths},
          {QStringLiteral("folded"), folds},
          {QStringLiteral("tab"), tabs_->currentIndex()},
          {QStringLiteral("side-folded"), side_folded_}};
}

void Columns::setState(const QJsonObject& state) {
  const QJsonArray widths = state.value(QStringLiteral("widths")).toArray();
  const QJsonArray folds = state.value(QStringLiteral("folded")).toArray();
  for (const Column column : {Column::Experiment, Column::Views}) {
    const auto index = static_cast<qsizetype>(column);
    const int width = widths.at(index).toInt();
    if (width > 0) parts_->setExtent(partOf(column), width);
    folded_[static_cast<std::size_t>(column)] = folds.at(index).toBool();
  }
  side_folded_ = state.value(QStringLiteral("side-folded")).toBool();
  const QSignalBlocker quiet(tabs_);
  tabs_->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
  arrange();
}

}  // namespace weightscape::ui
