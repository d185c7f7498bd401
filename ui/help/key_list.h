// The list of keys, read from the menus themselves.
#pragma once

#include <QDialog>

class QMenuBar;

namespace weightscape::ui {

class KeyList : public QDialog {
  Q_OBJECT

 public:
  explicit KeyList(const QMenuBar& menus, QWidget* parent = nullptr);
};

}  // namespace weightscape::ui
