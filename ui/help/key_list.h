// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys, read from the menus themselves.
#pragma once

#include <QDialog>

class QAction;
class QMenuBar;
class QString;

namespace weightscape::ui {

/// For an action whose words in the menu tell what it would do just now: the list names it by
/// these.
void setLastingName(QAction& action, const QString& name);

class KeyList : public QDialog {
  Q_OBJECT

 public:
  explicit KeyList(const QMenuBar& menus, QWidget* parent = nullptr);
};

}  // namespace weightscape::ui
