// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of parameters of one section or group: those in use, and below them a fold with the others.
#pragma once

#include <QWidget>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace weightscape::ui {

class ParameterEditor;

class ParameterRows : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterRows(QWidget* parent = nullptr);

  /// At the end; takes it over.
  void add(ParameterEditor* editor);
  /// Brings each to its place, after a change of what is in use.
  void sort();

 private:
  std::vector<ParameterEditor*> editors_;
  std::vector<bool> in_use_;  ///< where each stands
  QVBoxLayout* used_ = nullptr;
  QToolButton* fold_ = nullptr;
  QWidget* others_ = nullptr;
};

}  // namespace weightscape::ui
