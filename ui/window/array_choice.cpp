#include "ui/window/array_choice.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace weightscape::ui {
namespace {

QString choiceTr(const char* text) { return QCoreApplication::translate("ArrayChoice", text); }

}  // namespace

QString arrayWords(const ArrayInfo& array) {
  const QLocale locale;
  return QStringLiteral("%1 · %2 × %3")
      .arg(QString::fromStdString(array.name), locale.toString(static_cast<qlonglong>(array.rows)),
           locale.toString(static_cast<qlonglong>(array.columns)));
}

void chooseArray(QWidget* window, const QString& question, const std::vector<ArrayInfo>& arrays,
                 const std::function<void(const QString&)>& chosen) {
  auto* const dialog = new QDialog(window);
  dialog->setObjectName(QStringLiteral("array-choice"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(choiceTr(QT_TRANSLATE_NOOP("ArrayChoice", "Several matrices")));
  auto* const column = new QVBoxLayout(dialog);
  auto* const label = new QLabel(question);
  label->setWordWrap(true);
  column->addWidget(label);
  auto* const list = new QListWidget;
  list->setObjectName(QStringLiteral("array-list"));
  list->setAccessibleName(question);
  for (const ArrayInfo& array : arrays) {
    auto* const item = new QListWidgetItem(arrayWords(array), list);
    item->setData(Qt::UserRole, QString::fromStdString(array.name));
  }
  list->setCurrentRow(0);
  column->addWidget(list, 1);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
  column->addWidget(buttons);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(list, &QListWidget::itemActivated, dialog, &QDialog::accept);
  QObject::connect(dialog, &QDialog::accepted, dialog, [list, chosen] {
    if (list->currentItem() != nullptr) {
      chosen(list->currentItem()->data(Qt::UserRole).toString());
    }
  });
  constexpr int kWidth = 420;
  constexpr int kHeight = 320;
  dialog->resize(kWidth, kHeight);
  dialog->open();
}

}  // namespace weightscape::ui
