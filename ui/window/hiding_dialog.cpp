// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hiding_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/dialogs/screen_room.h"
#include "ui/theme/theme.h"
#include "ui/window/hidden_parts.h"

namespace weightscape::ui {

HidingDialog::HidingDialog(const HiddenParts& parts,
                           std::function<QString(const QStringList&)> link, QWidget* parent)
    : QDialog(parent), make_(std::move(link)) {
  setObjectName(QStringLiteral("hiding-dialog"));
  setWindowTitle(tr("Link to a smaller window"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowModality(Qt::WindowModal);  // what is behind it is what it links to
  auto* const column = new QVBoxLayout(this);
  column->setSpacing(kSpace);
  auto* const words = new QLabel(
      tr("What is ticked is left out where the link is opened. A bar there says so, and a button "
         "brings everything back."));
  words->setWordWrap(true);
  column->addWidget(words);
  list_ = new QListWidget;
  list_->setObjectName(QStringLiteral("hiding-list"));
  list_->setAccessibleName(tr("Parts to leave out"));
  for (const WindowPart& part : parts.parts()) {
    auto* const item = new QListWidgetItem(part.title, list_);
    item->setData(Qt::UserRole, part.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(parts.shows(part.name) ? Qt::Unchecked : Qt::Checked);
  }
  list_->setCurrentRow(0);
  words->setBuddy(list_);
  column->addWidget(list_, 1);
  link_ = new QPlainTextEdit;
  link_->setObjectName(QStringLiteral("hiding-link"));
  link_->setAccessibleName(tr("Link"));
  link_->setReadOnly(true);
  link_->setTabChangesFocus(true);
  link_->setWordWrapMode(QTextOption::WrapAnywhere);
  constexpr int kLines = 4;
  link_->setFixedHeight(kLines * link_->fontMetrics().lineSpacing() + 2 * kSpace);
  column->addWidget(link_);
  auto* const buttons = new QDialogButtonBox;
  QPushButton* const copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
  copy->setObjectName(QStringLiteral("hiding-copy"));
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    QApplication::clipboard()->setText(link_->toPlainText());
    accept();
    emit copied();
  });
  column->addWidget(buttons);
  const auto show = [this] { link_->setPlainText(make_(chosen())); };
  connect(list_, &QListWidget::itemChanged, this, show);
  show();
  list_->setFocus();
  resizeWithin(*this, {460, 520});
}

QStringList HidingDialog::chosen() const {
  QStringList names;
  for (int i = 0; i < list_->count(); ++i) {
    const QListWidgetItem* const item = list_->item(i);
    if (item->checkState() == Qt::Checked) names << item->data(Qt::UserRole).toString();
  }
  return names;
}

}  // namespace weightscape::ui
