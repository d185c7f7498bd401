// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of the experiment in foldable sections, made from the parameter table.
#pragma once

#include <QWidget>
#include <vector>

#include "core/data/group.h"
#include "core/experiment/parameter_table.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace weightscape::ui {

class ParameterEditor;
class ParameterRows;
class Session;

class ParameterPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterPanel(Session& session, QWidget* parent = nullptr);

  /// Unfolds a section.
  void open(ParameterSection section);
  /// Which sections are unfolded, for a panel that is made in the place of this one.
  [[nodiscard]] const std::vector<bool>& folds() const { return open_; }
  void setFolds(const std::vector<bool>& open);

 private:
  void showExperiment();
  void rebuild();
  void fill(ParameterSection section, QVBoxLayout* rows);
  /// Takes everything out of a layout, editors among it.
  void clear(QVBoxLayout& layout);
  void addEditor(ParameterRows& block, const Parameter& parameter, std::size_t group);
  void addGroups(QVBoxLayout* rows);
  void addFileName(QVBoxLayout* rows, const QString& file);
  void setGroups(const std::vector<Group>& groups);
  void refresh();

  Session& session_;
  QVBoxLayout* sections_ = nullptr;
  std::vector<ParameterEditor*> editors_;
  std::vector<QToolButton*> headers_;  ///< by section; null for those that do not show
  QVBoxLayout* data_rows_ = nullptr;
  bool of_user_weights_ = false;  ///< the sections are those of weights of one's own
  QLabel* groups_error_ = nullptr;
  std::vector<bool> open_;  ///< which sections are unfolded; survives a rebuild
};

}  // namespace weightscape::ui
