// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/parameter_rows.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/controls/parameter_editor.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {

ParameterRows::ParameterRows(QWidget* parent) : QWidget(parent) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  used_ = new QVBoxLayout;
  used_->setSpacing(kInnerSpace);
  column->addLayout(used_);
  fold_ = new QToolButton;
  fold_->setObjectName(QStringLiteral("flat"));
  fold_->setText(tr("Not in use here"));
  fold_->setCheckable(true);
  fold_->setArrowType(Qt::RightArrow);
  fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  fold_->setStyleSheet(QStringLiteral("font-weight: 400;"));
  fold_->setAccessibleName(fold_->text());
  fold_->setAccessibleDescription(
      tr("Shows or hides parameters that change nothing with the others as they are"));
  fold_->setToolTip(fold_->accessibleDescription());
  fold_->hide();
  column->addWidget(fold_);
  others_ = new QWidget;
  auto* const rows = new QVBoxLayout(others_);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kInnerSpace);
  others_->hide();
  column->addWidget(others_);
  connect(fold_, &QToolButton::toggled, this, [this](bool open) {
    fold_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    others_->setVisible(open);
  });
}

void ParameterRows::add(ParameterEditor* editor) {
  editors_.push_back(editor);
  sort();
}

void ParameterRows::sort() {
  std::vector<bool> in_use;
  in_use.reserve(editors_.size());
  for (const ParameterEditor* const editor : editors_) in_use.push_back(editor->inUse());
  if (in_use == in_use_) return;
  in_use_ = std::move(in_use);
  QVBoxLayout& others = *static_cast<QVBoxLayout*>(others_->layout());
  int above = 0;
  int below = 0;
  for (std::size_t i = 0; i < editors_.size(); ++i) {
    if (in_use_[i]) {
      used_->insertWidget(above++, editors_[i]);
    } else {
      others.insertWidget(below++, editors_[i]);
    }
    editors_[i]->show();
  }
  fold_->setVisible(below > 0);
  others_->setVisible(below > 0 && fold_->isChecked());
}

}  // namespace weightscape::ui
