// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/neurons/neuron_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/io/neuron_labels.h"
#include "ui/scene/scene_coloring.h"
#include "ui/scene/scene_places.h"
#include "ui/theme/numbers.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

QString columnWords(const char* text) { return QCoreApplication::translate("NeuronTable", text); }

NeuronColumn numbersColumn(const QString& title, const Vector& values, int digits) {
  return {title, {}, {values.begin(), values.end()}, digits};
}

/// One a recovered axis of the groups; neurons of others have none.
void addRecovered(const AnalysisSnapshot& snapshot, std::size_t count,
                  std::vector<NeuronColumn>& columns) {
  std::vector<NeuronColumn> found;
  std::vector<int> axes_of_group(
      static_cast<std::size_t>(std::max(1, snapshot.training->dataset->groups)));
  for (const RecoveredAxis& axis : snapshot.recovered) {
    const auto number =
        static_cast<std::size_t>(axes_of_group[static_cast<std::size_t>(axis.group)]++);
    while (found.size() < 2 * (number + 1)) {
      const auto title = [&](const char* text) {
        return columnWords(text).arg(found.size() / 2 + 1);
      };
      const std::vector<double> none(count, kUnknown);
      found.push_back({title(QT_TRANSLATE_NOOP("NeuronTable", "true latent %1")), {}, none});
      found.push_back({title(QT_TRANSLATE_NOOP("NeuronTable", "recovered %1")), {}, none});
    }
    for (std::size_t i = 0; i < axis.neurons.size(); ++i) {
      const auto neuron = static_cast<std::size_t>(axis.neurons[i]);
      found[2 * number].numbers[neuron] = axis.truth(static_cast<Index>(i));
      found[2 * number + 1].numbers[neuron] = axis.recovered(static_cast<Index>(i));
    }
  }
  columns.insert(columns.end(), std::make_move_iterator(found.begin()),
                 std::make_move_iterator(found.end()));
}

}  // namespace

QString NeuronColumn::text(std::size_t neuron) const {
  if (!texts.empty()) return texts[neuron];
  const double value = numbers[neuron];
  return std::isfinite(value) ? numberText(value, 'f', digits) : QString();
}

std::vector<NeuronColumn> neuronColumns(const AnalysisSnapshot& snapshot) {
  if (!snapshot.analysis) return {};
  const Dataset& dataset = *snapshot.training->dataset;
  const auto count = static_cast<std::size_t>(dataset.neurons());
  std::vector<NeuronColumn> columns;
  NeuronColumn names{columnWords(QT_TRANSLATE_NOOP("NeuronTable", "neuron")), {}, {}, 0};
  for (std::size_t i = 0; i < count; ++i) {
    if (dataset.names.empty()) {
      names.numbers.push_back(static_cast<double>(i));
    } else {
      names.texts.push_back(QString::fromStdString(dataset.names[i]));
    }
  }
  columns.push_back(std::move(names));
  if (snapshot.labels) {
    for (const LabelColumn& label : snapshot.labels->columns) {
      NeuronColumn column{QString::fromStdString(label.name), {}, {}, 3};
      for (const std::string& text : label.texts) {
        column.texts.push_back(QString::fromStdString(text));
      }
      if (label.numeric) {
        const bool whole = std::all_of(
            label.numbers.begin(), label.numbers.end(),
            [](double value) { return !std::isfinite(value) || value == std::floor(value); });
        column = numbersColumn(column.title, label.numbers, whole ? 0 : 3);
      }
      columns.push_back(std::move(column));
    }
  }
  NeuronColumn pieces{columnWords(QT_TRANSLATE_NOOP("NeuronTable", "piece")), {}, {}, 0};
  for (const int component : snapshot.analysis->embedding.component) {
    pieces.numbers.push_back(component + 1);
  }
  if (pieces.numbers.size() == count) columns.push_back(std::move(pieces));
  addRecovered(snapshot, count, columns);
  for (const ColoringChoice& choice :
       coloringChoices(dataset, 0, snapshot.evidence.get(), nullptr)) {
    const Coloring::By by = choice.coloring.by;
    if (by == Coloring::By::Angle || by == Coloring::By::Reliability ||
        by == Coloring::By::Weight) {
      columns.push_back(numbersColumn(choice.name, coloringValues(snapshot, choice.coloring), 3));
    }
  }
  return columns;
}

void NeuronTable::setColumns(std::vector<NeuronColumn> columns) {
  beginResetModel();
  columns_ = std::move(columns);
  endResetModel();
}

void NeuronTable::setHovered(Index neuron) {
  if (neuron == hovered_) return;
  const Index before = hovered_;
  hovered_ = neuron;
  tellRow(before);
  tellRow(hovered_);
}

void NeuronTable::tellRow(Index neuron) {
  if (neuron < 0 || neuron >= rowCount()) return;
  const auto row = static_cast<int>(neuron);
  emit dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::BackgroundRole});
}

int NeuronTable::rowCount(const QModelIndex& parent) const {
  if (parent.isValid() || columns_.empty()) return 0;
  return static_cast<int>(std::max(columns_[0].texts.size(), columns_[0].numbers.size()));
}

int NeuronTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant NeuronTable::data(const QModelIndex& index, int role) const {
  const NeuronColumn& column = columns_[static_cast<std::size_t>(index.column())];
  const auto neuron = static_cast<std::size_t>(index.row());
  const bool number = column.texts.empty();
  if (role == Qt::DisplayRole) return column.text(neuron);
  if (role == Qt::UserRole) return number ? QVariant(column.numbers[neuron]) : column.text(neuron);
  if (role == Qt::BackgroundRole && index.row() == hovered_) {
    constexpr float kWash = 0.25F;
    QColor wash = currentTheme().accent;
    wash.setAlphaF(kWash);
    return wash;
  }
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
  }
  return {};
}

QVariant NeuronTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  return columns_[static_cast<std::size_t>(section)].title;
}

}  // namespace weightscape::ui
