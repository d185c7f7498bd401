// SPDX-License-Identifier: GPL-3.0-or-later
// Where a link is pasted and opened.
#pragma once

#include <QDialog>
#include <QString>
#include <functional>

class QLabel;
class QPlainTextEdit;

namespace weightscape::ui {

/// Begins with the link that the clipboard holds, if it holds one. A bad link leaves the dialog
/// open, with the sentence why below it.
class LinkDialog : public QDialog {
  Q_OBJECT

 public:
  /// `open` opens a link and returns why it could not; empty where it is open.
  LinkDialog(std::function<QString(const QString&)> open, QWidget* parent);

 private:
  void tryToOpen();

  std::function<QString(const QString&)> open_;
  QPlainTextEdit* link_ = nullptr;
  QLabel* problem_ = nullptr;
};

}  // namespace weightscape::ui
