// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a link that leaves out parts of the window: a smaller instrument to hand out.
#pragma once

#include <QDialog>
#include <QStringList>
#include <functional>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace weightscape::ui {

class HiddenParts;

class HidingDialog : public QDialog {
  Q_OBJECT

 public:
  /// `link` makes the link to what is open, without the parts of these names. What is hidden now
  /// is chosen at the beginning.
  HidingDialog(const HiddenParts& parts, std::function<QString(const QStringList&)> link,
               QWidget* parent);

 signals:
  void copied();

 private:
  [[nodiscard]] QStringList chosen() const;

  std::function<QString(const QStringList&)> make_;
  QListWidget* list_ = nullptr;
  QPlainTextEdit* link_ = nullptr;
};

}  // namespace weightscape::ui
