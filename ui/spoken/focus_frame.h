// SPDX-License-Identifier: GPL-3.0-or-later
// A frame around what the keyboard has led to, where that paints none itself.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace weightscape::ui {

/// Around plots, pictures, tables, texts and names of views, in every window of the program. A
/// click shows none: who clicks knows where.
class FocusFrame : public QObject {
  Q_OBJECT

 public:
  explicit FocusFrame(QObject* parent = nullptr);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QPointer<QWidget> frame_;  ///< of what has the focus, which owns it
};

}  // namespace weightscape::ui
