// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reading_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>

#include "core/base/error.h"
#include "core/io/cell_numbers.h"
#include "core/io/csv.h"
#include "core/io/left_out.h"
#include "core/io/text_lines.h"
#include "ui/dialogs/screen_room.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

using What = ReadingChoice::What;

/// Names of the columns where the first line has some, else their numbers: as a list of edges
/// knows them.
std::vector<std::string> columnNames(const FilePreview& preview) {
  std::vector<std::string> names;
  const std::vector<std::string>& first = preview.lines.front();
  const bool header = std::none_of(first.begin(), first.end(), [](const std::string& cell) {
    return CellNumbers().read(cell).has_value();
  });
  for (std::size_t i = 0; i < std::max(first.size(), preview.width); ++i) {
    names.push_back(header && i < first.size() ? first[i] : std::to_string(i + 1));
  }
  return names;
}

QComboBox* columnBox(const char* name, const QString& unset, const std::vector<std::string>& names,
                     const std::string& chosen) {
  auto* const box = new QComboBox;
  box->setObjectName(QString::fromLatin1(name));
  constexpr int kLetters = 16;  // longer names are cut, not the dialog widened
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(kLetters);
  box->addItem(unset, QString());
  for (const std::string& column : names) {
    const QString text = QString::fromStdString(column);
    box->addItem(text, text);
  }
  box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(chosen))));
  return box;
}

QWidget* rowOf(std::initializer_list<QWidget*> fields) {
  auto* const row = new QWidget;
  auto* const line = new QHBoxLayout(row);
  line->setContentsMargins({});
  for (QWidget* const field : fields) line->addWidget(field);
  line->addStretch(1);
  return row;
}

std::vector<std::string> columnsIn(const QString& list) {
  std::vector<std::string> columns = cellsOf(list.toStdString(), ',');
  std::erase(columns, std::string());
  return columns;
}

QString listOf(const std::vector<std::string>& columns) {
  std::string list;
  for (const std::string& one : columns) {
    const bool quoted = one.find_first_of(",\"") != std::string::npos;
    list += (list.empty() ? "" : ", ") + (quoted ? csvCell(one) : one);
  }
  return QString::fromStdString(list);
}

std::string chosenIn(const QComboBox* box) { return box->currentData().toString().toStdString(); }

}  // namespace

ReadingDialog::ReadingDialog(const QString& path, const FilePreview& preview,
                             const ReadingChoice& choice, QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("reading-dialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowModality(Qt::WindowModal);
  setWindowTitle(tr("How to read %1").arg(QFileInfo(path).fileName()));
  auto* const rows = new QVBoxLayout(this);
  rows->setSpacing(2 * kSpace);
  auto* const seen = new QLabel(tr("Seen: %1.").arg(translated(preview.seen.why)));
  seen->setWordWrap(true);
  rows->addWidget(seen);
  makePreview(preview);
  rows->addWidget(preview_, 1);

  what_ = new QButtonGroup(this);
  auto* const kinds = new QHBoxLayout;
  const auto offer = [&](What what, const char* name, const QString& text) {
    auto* const button = new QRadioButton(text);
    button->setObjectName(QString::fromLatin1(name));
    what_->addButton(button, static_cast<int>(what));
    kinds->addWidget(button);
  };
  offer(What::Activity, "read-activity", tr("&Activity, samples × neurons"));
  offer(What::Matrix, "read-matrix", tr("&Weights, a matrix"));
  offer(What::Edges, "read-edges", tr("&Edges, one a line"));
  kinds->addStretch(1);
  rows->addLayout(kinds);
  what_->button(static_cast<int>(choice.what))->setChecked(true);

  form_ = new QFormLayout;
  form_->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  addTableOptions(*form_, preview, choice);
  first_edge_row_ = form_->rowCount();
  addEdgeOptions(*form_, preview, choice);
  rows->addLayout(form_);

  auto* const buttons = new QDialogButtonBox;
  auto* const read = buttons->addButton(tr("Read"), QDialogButtonBox::AcceptRole);
  read->setObjectName(QStringLiteral("reading-read"));
  read->setDefault(true);
  buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
  rows->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(this, &QDialog::accepted, this, [this] { emit chosen(this->choice()); });
  connect(what_, &QButtonGroup::idToggled, this, &ReadingDialog::showOptions);
  showOptions();
  what_->checkedButton()->setFocus();
  resizeWithin(*this, {760, 560});
}

void ReadingDialog::makePreview(const FilePreview& preview) {
  constexpr std::size_t kLines = 12;
  constexpr std::size_t kColumns = 50;
  const std::size_t lines = std::min(kLines, preview.lines.size());
  std::size_t width = 1;
  for (std::size_t r = 0; r < lines; ++r) width = std::max(width, preview.lines[r].size());
  width = std::min(kColumns, width);
  auto* const table = new QTableWidget(static_cast<int>(lines), static_cast<int>(width));
  preview_ = table;
  table->setObjectName(QStringLiteral("reading-preview"));
  table->setAccessibleName(tr("First lines of the file"));
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setSelectionMode(QAbstractItemView::NoSelection);
  table->setTabKeyNavigation(false);
  table->setWordWrap(false);
  for (std::size_t r = 0; r < lines; ++r) {
    for (std::size_t c = 0; c < std::min(width, preview.lines[r].size()); ++c) {
      const QString text = QString::fromStdString(preview.lines[r][c]);
      auto* const item = new QTableWidgetItem(text);
      item->setToolTip(text);
      if (CellNumbers().read(preview.lines[r][c])) {
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      }
      table->setItem(static_cast<int>(r), static_cast<int>(c), item);
    }
  }
  constexpr int kWidest = 160;
  table->horizontalHeader()->setMaximumSectionSize(kWidest);
  table->resizeColumnsToContents();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setSectionsClickable(true);
  connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this,
          &ReadingDialog::toggleColumn);
}

void ReadingDialog::toggleColumn(int column) {
  if (what() == What::Edges) return;
  const std::string name = unmistakable(columns_, static_cast<std::size_t>(column));
  std::vector<std::string> wanted = columnsIn(leave_out_->text());
  if (std::erase(wanted, name) == 0) wanted.push_back(name);
  leave_out_->setText(listOf(wanted));
}

void ReadingDialog::showLeftOut() {
  LeftOut out;
  try {
    if (what() != What::Edges) {
      out = LeftOut(columnsIn(leave_out_->text()), columns_, columnNamesIn(columns_), width_, {});
    }
  } catch (const Error&) {
    // What is typed is not one of the columns, or not yet: reading says so.
  }
  for (int c = 0; c < preview_->columnCount(); ++c) {
    const bool gone = out.has(static_cast<std::size_t>(c));
    for (int r = 0; r < preview_->rowCount(); ++r) {
      if (QTableWidgetItem* const item = preview_->item(r, c)) {
        item->setFlags(gone ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
      }
    }
  }
}

void ReadingDialog::addTableOptions(QFormLayout& form, const FilePreview& preview,
                                    const ReadingChoice& choice) {
  const auto three = [](const char* name, int chosen) {
    auto* const box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->addItems({tr("seen by itself"), tr("names"), tr("values")});
    box->setCurrentIndex(chosen);
    return box;
  };
  first_line_ = three("reading-first-line", static_cast<int>(choice.table.first_line));
  first_column_ = three("reading-first-column", static_cast<int>(choice.table.first_column));
  empty_as_zero_ = new QCheckBox(tr("Empty cells are 0"));
  empty_as_zero_->setObjectName(QStringLiteral("reading-empty"));
  empty_as_zero_->setChecked(choice.table.empty_as_zero);
  transpose_ = new QCheckBox(tr("The rows are the neurons"));
  transpose_->setObjectName(QStringLiteral("reading-transpose"));
  transpose_->setChecked(choice.transpose);
  auto* const column_label = new QLabel(tr("First column"));
  column_label->setBuddy(first_column_);
  form.addRow(tr("First line"), rowOf({first_line_, column_label, first_column_}));
  form.addRow({}, rowOf({empty_as_zero_, transpose_}));
  columns_ = preview.lines.front();
  width_ = std::max(preview.width, columns_.size());
  leave_out_ = new QLineEdit(listOf(choice.table.leave_out));
  leave_out_->setObjectName(QStringLiteral("reading-leave-out"));
  leave_out_->setPlaceholderText(tr("columns, with commas; or click on their headers"));
  leave_out_->setToolTip(
      tr("Columns that are no neurons, or unwanted: names, or #3 for the third"));
  constexpr int kWide = 340;
  leave_out_->setMinimumWidth(kWide);
  connect(leave_out_, &QLineEdit::textChanged, this, &ReadingDialog::showLeftOut);
  form.addRow(tr("Leave out"), leave_out_);
}

void ReadingDialog::addEdgeOptions(QFormLayout& form, const FilePreview& preview,
                                   const ReadingChoice& choice) {
  const std::vector<std::string> names = columnNames(preview);
  const EdgeColumns& columns = choice.edges.columns;
  source_ = columnBox("reading-source", tr("found by itself"), names, columns.source);
  target_ = columnBox("reading-target", tr("found by itself"), names, columns.target);
  weight_ = columnBox("reading-weight", tr("found by itself"), names, columns.weight);
  const QString none = QStringLiteral("none");
  weight_->insertItem(1, tr("none: every edge counts 1"), none);
  if (columns.weight == none.toStdString()) weight_->setCurrentIndex(1);
  const std::size_t sign = columns.only.find('=');
  const std::string column = columns.only.substr(0, sign);
  only_column_ = columnBox("reading-only", tr("all edges"), names, column);
  only_values_ = new QLineEdit;
  only_values_->setObjectName(QStringLiteral("reading-only-values"));
  only_values_->setPlaceholderText(tr("value, or several with commas"));
  only_values_->setAccessibleName(tr("Values of the edges that are read"));
  if (sign != std::string::npos) {
    only_values_->setText(QString::fromStdString(columns.only.substr(sign + 1)));
  }
  undirected_ = new QCheckBox(tr("Undirected"));
  undirected_->setObjectName(QStringLiteral("reading-undirected"));
  undirected_->setToolTip(tr("Every edge counts both ways, whether it stands once or twice"));
  undirected_->setChecked(choice.edges.undirected);
  source_->setAccessibleName(tr("Column of the sources"));
  target_->setAccessibleName(tr("Column of the targets"));
  form.addRow(tr("From, to"), rowOf({source_, new QLabel(QStringLiteral("→")), target_}));
  form.addRow(tr("Weight"), rowOf({weight_, undirected_}));
  form.addRow(tr("Only where"),
              rowOf({only_column_, new QLabel(QStringLiteral("=")), only_values_}));
  const auto follow = [this] { only_values_->setEnabled(only_column_->currentIndex() > 0); };
  connect(only_column_, &QComboBox::currentIndexChanged, this, follow);
  follow();
}

ReadingChoice::What ReadingDialog::what() const { return static_cast<What>(what_->checkedId()); }

void ReadingDialog::showOptions() {
  const bool edges = what() == What::Edges;
  for (int row = 0; row < form_->rowCount(); ++row) {
    form_->setRowVisible(row, (row >= first_edge_row_) == edges);
  }
  transpose_->setVisible(what() == What::Activity);
  showLeftOut();
}

ReadingChoice ReadingDialog::choice() const {
  ReadingChoice result;
  result.what = what();
  if (result.what != What::Edges) {
    result.table.first_line = static_cast<FirstLine>(first_line_->currentIndex());
    result.table.first_column = static_cast<FirstColumn>(first_column_->currentIndex());
    result.table.empty_as_zero = empty_as_zero_->isChecked();
    result.table.leave_out = columnsIn(leave_out_->text());
    result.transpose = result.what == What::Activity && transpose_->isChecked();
    return result;
  }
  result.edges.columns = {chosenIn(source_), chosenIn(target_), chosenIn(weight_), {}};
  const std::string column = chosenIn(only_column_);
  const std::string values = only_values_->text().trimmed().toStdString();
  if (!column.empty() && !values.empty()) result.edges.columns.only = column + "=" + values;
  result.edges.undirected = undirected_->isChecked();
  return result;
}

}  // namespace weightscape::ui
