// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is read, chosen beside its first lines.
#pragma once

#include <QDialog>
#include <QString>
#include <cstddef>
#include <string>
#include <vector>

#include "core/data/table_options.h"
#include "core/io/edge_options.h"
#include "core/io/file_preview.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QTableWidget;

namespace weightscape::ui {

struct ReadingChoice {
  enum class What { Activity, Matrix, Edges };
  What what = What::Matrix;
  TableOptions table;
  EdgeOptions edges;
  bool transpose = false;  ///< of activity: the rows are the neurons
};

class ReadingDialog : public QDialog {
  Q_OBJECT

 public:
  /// Begins with `choice`; `preview` is of a table of text. Deletes itself once it is closed.
  ReadingDialog(const QString& path, const FilePreview& preview, const ReadingChoice& choice,
                QWidget* parent);

 signals:
  void chosen(const ReadingChoice& choice);

 private:
  void makePreview(const FilePreview& preview);
  void addTableOptions(QFormLayout& form, const FilePreview& preview, const ReadingChoice& choice);
  void addEdgeOptions(QFormLayout& form, const FilePreview& preview, const ReadingChoice& choice);
  /// Only what belongs to what the file is taken for can be chosen.
  void showOptions();
  /// A click on the head of a column leaves it out, or takes it in again.
  void toggleColumn(int column);
  /// What is left out is faint among the first lines.
  void showLeftOut();
  [[nodiscard]] ReadingChoice::What what() const;
  [[nodiscard]] ReadingChoice choice() const;

  QButtonGroup* what_ = nullptr;
  QFormLayout* form_ = nullptr;
  int first_edge_row_ = 0;  ///< of the form; those before it belong to tables
  QComboBox* first_line_ = nullptr;
  QComboBox* first_column_ = nullptr;
  QTableWidget* preview_ = nullptr;
  std::vector<std::string> columns_;  ///< the cells of the first line
  std::size_t width_ = 1;
  QLineEdit* leave_out_ = nullptr;
  QCheckBox* empty_as_zero_ = nullptr;
  QCheckBox* transpose_ = nullptr;
  QComboBox* source_ = nullptr;
  QComboBox* target_ = nullptr;
  QComboBox* weight_ = nullptr;
  QComboBox* only_column_ = nullptr;
  QLineEdit* only_values_ = nullptr;
  QCheckBox* undirected_ = nullptr;
};

}  // namespace weightscape::ui
