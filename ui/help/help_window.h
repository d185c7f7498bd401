// SPDX-License-Identifier: GPL-3.0-or-later
// The science beside the program: docs/science.md with its equations drawn.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace weightscape::ui {

class HelpWindow : public QDialog {
  Q_OBJECT

 public:
  explicit HelpWindow(QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();

  QTextBrowser* text_ = nullptr;
};

}  // namespace weightscape::ui
