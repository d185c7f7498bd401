// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/neurons/neurons_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/problem.h"
#include "core/io/csv.h"
#include "core/io/file_writer.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/refresh_pace.h"
#include "ui/session/label_set.h"
#include "ui/session/live_training.h"
#include "ui/session/neuron_selection.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/views/neurons/neuron_table.h"
#include "ui/views/view_entry.h"

namespace weightscape::ui {

NeuronsView::NeuronsView(const ViewParts& parts, QWidget* parent)
    : QWidget(parent), live_(parts.live), selection_(parts.selection), labels_(parts.labels) {
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(kSpace, kInnerSpace, kSpace, kInnerSpace);
  column->setSpacing(kInnerSpace);
  column->addWidget(makeControls());
  table_ = new NeuronTable(this);
  shown_ = new QSortFilterProxyModel(this);
  shown_->setSourceModel(table_);
  shown_->setSortRole(Qt::UserRole);
  shown_->setFilterKeyColumn(-1);
  shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  view_ = new QTableView;
  view_->setObjectName(QStringLiteral("neurons-table"));
  view_->setAccessibleName(tr("Neurons"));
  view_->setAccessibleDescription(
      tr("A row a neuron; what is selected here is selected everywhere. Up and Down walk, Return "
         "selects"));
  view_->setModel(shown_);
  view_->setSortingEnabled(true);
  view_->sortByColumn(-1, Qt::AscendingOrder);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setFrameShape(QFrame::NoFrame);
  view_->setShowGrid(false);
  view_->setTabKeyNavigation(false);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kInnerSpace);
  view_->horizontalHeader()->setHighlightSections(false);
  view_->installEventFilter(this);
  view_->viewport()->installEventFilter(this);
  view_->setMouseTracking(true);
  column->addWidget(view_, 1);
  says_ = new QLabel;
  says_->setObjectName(QStringLiteral("quiet"));
  column->addWidget(says_);
  connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
    filterBy(text);
    takeSelection();
  });
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &NeuronsView::giveSelection);
  connect(view_, &QTableView::entered, this,
          [this](const QModelIndex& cell) { selection_.hover(shown_->mapToSource(cell).row()); });
  connect(&selection_, &NeuronSelection::hoverChanged, this,
          [this] { table_->setHovered(selection_.hovered()); });
  connect(&selection_, &NeuronSelection::changed, this, &NeuronsView::takeSelection);
  auto* const pace = new RefreshPace([this] { refresh(); }, this);
  connect(&live_, &LiveTraining::analysisChanged, this,
          [this, pace] { pace->ask(live_.running()); });
  connect(&labels_, &LabelSet::changed, this, &NeuronsView::refresh);
  refresh();
}

QWidget* NeuronsView::makeControls() {
  auto* const controls = new QWidget;
  auto* const row = new QHBoxLayout(controls);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kSpace);
  filter_ = new QLineEdit;
  filter_->setObjectName(QStringLiteral("neurons-filter"));
  filter_->setPlaceholderText(tr("Search, or column: text"));
  filter_->setAccessibleName(tr("Search"));
  filter_->setClearButtonEnabled(true);
  filter_->setAccessibleDescription(
      tr("Shows the neurons in whose row this stands; with a column's name and a colon before it, "
         "in that column"));
  filter_->setToolTip(filter_->accessibleDescription());
  row->addWidget(filter_, 1);
  const auto button = [&](const QString& name, const QString& help, const QString& object) {
    auto* const made = new QPushButton(name);
    made->setObjectName(object);
    made->setToolTip(help);
    made->setAccessibleDescription(help);
    row->addWidget(made);
    return made;
  };
  QPushButton* const labels =
      button(tr("Labels…"), tr("Joins a table of labels by name: types, sides, positions"),
             QStringLiteral("neurons-labels"));
  export_ = button(tr("Save…"), tr("Writes the rows that are shown as CSV"),
                   QStringLiteral("neurons-export"));
  connect(labels, &QPushButton::clicked, this, &NeuronsView::askLabels);
  connect(export_, &QPushButton::clicked, this, &NeuronsView::askExport);
  return controls;
}

void NeuronsView::filterBy(const QString& text) {
  // "cell_type: EPG" looks at that column alone.
  static const QRegularExpression colons(QStringLiteral("[:：]"));  // as an input method has it
  const auto colon = text.indexOf(colons);
  const QString title = text.left(colon).trimmed();
  int column = -1;
  for (std::size_t c = 0; colon > 0 && c < table_->columns().size(); ++c) {
    if (table_->columns()[c].title.compare(title, Qt::CaseInsensitive) == 0) {
      column = static_cast<int>(c);
    }
  }
  shown_->setFilterKeyColumn(column);
  shown_->setFilterFixedString(column < 0 ? text : text.mid(colon + 1).trimmed());
}

void NeuronsView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

bool NeuronsView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == view_->viewport() && event->type() == QEvent::Leave) selection_.hover(-1);
  if (event->type() == QEvent::KeyPress) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.matches(QKeySequence::Copy)) {
      copy();
      return true;
    }
    if (walk(key)) return true;
  }
  return QWidget::eventFilter(watched, event);
}

/// As in the pictures keys alone select nothing: Return does.
bool NeuronsView::walk(const QKeyEvent& key) {
  if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
  const int rows = shown_->rowCount();
  const QModelIndex now = view_->currentIndex();
  QScrollBar& across = *view_->horizontalScrollBar();
  const int page =
      std::max(1, view_->viewport()->height() / view_->verticalHeader()->defaultSectionSize() - 1);
  int row = now.isValid() ? now.row() : 0;
  switch (key.key()) {
    case Qt::Key_Up:
      if (selection_.walked()) row -= 1;  // the first step is where the table stands
      break;
    case Qt::Key_Down:
      if (selection_.walked()) row += 1;
      break;
    case Qt::Key_PageUp:
      row -= page;
      break;
    case Qt::Key_PageDown:
      row += page;
      break;
    case Qt::Key_Home:
      row = 0;
      break;
    case Qt::Key_End:
      row = rows - 1;
      break;
    case Qt::Key_Left:
      across.setValue(across.value() - across.singleStep());
      return true;
    case Qt::Key_Right:
      across.setValue(across.value() + across.singleStep());
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (selection_.walked()) selection_.toggle(selection_.hovered());
      return true;
    default:
      return false;
  }
  if (rows == 0) return true;
  const QModelIndex next = shown_->index(std::clamp(row, 0, rows - 1), 0);
  view_->selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
  view_->scrollTo(next);
  selection_.walkTo(shown_->mapToSource(next).row());
  return true;
}

void NeuronsView::refresh() {
  if (!isVisible()) return;
  const AnalysisSnapshot* const snapshot = live_.analysis();
  taking_ = true;
  table_->setColumns(snapshot != nullptr ? neuronColumns(*snapshot) : std::vector<NeuronColumn>());
  taking_ = false;
  view_->resizeColumnsToContents();
  constexpr int kWidest = 240;
  for (int c = 0; c < table_->columnCount(); ++c) {
    view_->setColumnWidth(c, std::min(view_->columnWidth(c), kWidest));
  }
  export_->setEnabled(table_->rowCount() > 0);
  takeSelection();
}

void NeuronsView::takeSelection() {
  if (!isVisible()) return;
  const QLocale locale;
  const int all = table_->rowCount();
  const int rows = shown_->rowCount();
  QString text = rows == all
                     ? tr("%1 neurons").arg(locale.toString(all))
                     : tr("%1 of %2 neurons").arg(locale.toString(rows), locale.toString(all));
  const auto selected = static_cast<int>(selection_.neurons().size());
  if (selected > 0) text += tr(" · %1 selected").arg(locale.toString(selected));
  says_->setText(text);
  if (taking_) return;
  taking_ = true;
  QItemSelection rows_selected;
  for (const Index neuron : selection_.neurons()) {
    const QModelIndex row = shown_->mapFromSource(table_->index(static_cast<int>(neuron), 0));
    if (row.isValid()) rows_selected.select(row, row);
  }
  view_->selectionModel()->select(rows_selected,
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (!rows_selected.isEmpty() && !view_->hasFocus()) {
    view_->scrollTo(rows_selected.first().topLeft());
  }
  taking_ = false;
}

void NeuronsView::giveSelection() {
  if (taking_) return;
  std::vector<Index> neurons;
  for (const QModelIndex& row : view_->selectionModel()->selectedRows()) {
    neurons.push_back(shown_->mapToSource(row).row());
  }
  std::sort(neurons.begin(), neurons.end());
  taking_ = true;
  selection_.select(std::move(neurons));
  taking_ = false;
  takeSelection();
}

QString NeuronsView::asText(bool selected, QChar separator) const {
  const bool csv = separator == QLatin1Char(',');
  const auto cell = [&](const QString& text) {
    return csv ? QString::fromStdString(csvCell(text.toStdString())) : text;
  };
  QStringList lines;
  QStringList titles;
  for (const NeuronColumn& column : table_->columns()) titles << cell(column.title);
  lines << titles.join(separator);
  for (int r = 0; r < shown_->rowCount(); ++r) {
    if (selected && !view_->selectionModel()->isRowSelected(r)) continue;
    const int neuron = shown_->mapToSource(shown_->index(r, 0)).row();
    QStringList cells;
    for (const NeuronColumn& column : table_->columns()) {
      const auto place = static_cast<std::size_t>(neuron);
      // A file holds exact numbers, whatever a person's language.
      const bool number = csv && column.texts.empty() && column.text(place).size() > 0;
      cells << (number ? QString::number(column.numbers[place], 'g', QLocale::FloatingPointShortest)
                       : cell(column.text(place)));
    }
    lines << cells.join(separator);
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void NeuronsView::copy() {
  const bool some = view_->selectionModel()->hasSelection();
  QApplication::clipboard()->setText(asText(some, QLatin1Char('\t')));
}

void NeuronsView::askExport() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the neurons"), QStringLiteral("neurons.csv"), tr("Tables (*.csv)"));
  if (path.isEmpty()) return;
  try {
    FileWriter file(path.toStdString());
    file.write(asText(false, QLatin1Char(',')).toStdString());
    file.close();
    says_->setText(tr("%1 was written.").arg(path));
  } catch (...) {
    says_->setText(translated(currentProblem()));
  }
}

void NeuronsView::askLabels() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Open labels of neurons"), {},
                                   tr("Tables (*.csv *.tsv *.txt *.csv.gz *.tsv.gz)") +
                                       QStringLiteral(";;") + tr("All files (*)"));
  if (!path.isEmpty()) labels_.open(path);
}

ViewEntry neuronsEntry() {
  return {QT_TRANSLATE_NOOP("Views", "Neurons"), ViewPlace::Middle,
          [](const ViewParts& parts) { return made(new NeuronsView(parts)); }};
}

}  // namespace weightscape::ui
