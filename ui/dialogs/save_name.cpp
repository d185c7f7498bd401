// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_name.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

namespace weightscape::ui {
namespace {

struct SaveWords {
  Q_DECLARE_TR_FUNCTIONS(SaveWords)
};

bool mayReplace(QWidget* parent, const QString& path) {
  QMessageBox question(parent);
  question.setObjectName(QStringLiteral("replace-question"));
  question.setWindowTitle(SaveWords::tr("Replace a file?"));
  question.setIcon(QMessageBox::Question);
  question.setText(SaveWords::tr("%1 exists already.").arg(QFileInfo(path).fileName()));
  question.setInformativeText(
      SaveWords::tr("It lies in %1. What it holds is lost when it is replaced.")
          .arg(QFileInfo(path).absolutePath()));
  auto* const replace = question.addButton(SaveWords::tr("Replace"), QMessageBox::AcceptRole);
  auto* const other = question.addButton(SaveWords::tr("Another name"), QMessageBox::RejectRole);
  question.setDefaultButton(other);
  question.setEscapeButton(other);
  question.exec();
  return question.clickedButton() == replace;
}

}  // namespace

QString withEnding(const QString& name, const std::vector<FileKind>& kinds,
                   const FileKind& chosen) {
  const bool has = std::any_of(kinds.begin(), kinds.end(), [&](const FileKind& kind) {
    return name.endsWith(kind.ending, Qt::CaseInsensitive);
  });
  return has ? name : name + chosen.ending;
}

QString askSaveName(QWidget* parent, const QString& title, const QString& suggestion,
                    const std::vector<FileKind>& kinds) {
  QFileDialog dialog(parent, title);
  dialog.setObjectName(QStringLiteral("save-name"));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setFileMode(QFileDialog::AnyFile);
  // It would ask about the name as it was typed; what counts is the name with its ending.
  dialog.setOption(QFileDialog::DontConfirmOverwrite);
  QStringList filters;
  for (const FileKind& kind : kinds) {
    filters << QStringLiteral("%1 (*%2)").arg(kind.name, kind.ending);
  }
  dialog.setNameFilters(filters);
  dialog.selectFile(suggestion);
  while (dialog.exec() == QDialog::Accepted) {
    const QStringList files = dialog.selectedFiles();
    if (files.isEmpty()) return {};
    const qsizetype which = std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter()));
    QString path = withEnding(files.first(), kinds, kinds[static_cast<std::size_t>(which)]);
    if (!QFileInfo::exists(path) || mayReplace(parent, path)) return path;
    dialog.selectFile(QFileInfo(path).fileName());
  }
  return {};
}

}  // namespace weightscape::ui
