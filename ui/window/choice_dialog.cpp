// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choice_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace weightscape::ui {

void chooseOne(QWidget* window, const QString& question, const QStringList& names,
               const std::function<void(int)>& chosen) {
  auto* const dialog = new QDialog(window);
  dialog->setObjectName(QStringLiteral("choice-dialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(QCoreApplication::translate("ChoiceDialog", "Which one?"));
  auto* const column = new QVBoxLayout(dialog);
  auto* const label = new QLabel(question);
  label->setWordWrap(true);
  column->addWidget(label);
  auto* const list = new QListWidget;
  list->setObjectName(QStringLiteral("choice-list"));
  list->setAccessibleName(question);
  list->addItems(names);
  for (int i = 0; i < list->count(); ++i) list->item(i)->setToolTip(names[i]);
  list->setTextElideMode(Qt::ElideMiddle);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setCurrentRow(0);
  column->addWidget(list, 1);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
  column->addWidget(buttons);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(list, &QListWidget::itemActivated, dialog, &QDialog::accept);
  QObject::connect(dialog, &QDialog::accepted, dialog, [list, chosen] {
    if (list->currentRow() >= 0) chosen(list->currentRow());
  });
  list->setFocus();
  constexpr int kWidth = 520;
  constexpr int kHeight = 340;
  dialog->resize(std::min(kWidth, window->width()), std::min(kHeight, window->height()));
  dialog->open();
}

}  // namespace weightscape::ui
