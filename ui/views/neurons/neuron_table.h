// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each neuron, as a table: its columns, and its cells as numbers or texts.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <memory>
#include <vector>

#include "core/base/types.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {

struct NeuronColumn {
  QString title;
  std::vector<QString> texts;   ///< a neuron each; empty where the column holds numbers
  std::vector<double> numbers;  ///< NaN where a neuron has none
  int digits = 3;               ///< behind the decimal sign

  [[nodiscard]] QString text(std::size_t neuron) const;
};

/// Name, labels, piece, truth and what was recovered of it, angle and reliability from the wiring,
/// norm of the weights: those that are known. Empty without an analysis.
std::vector<NeuronColumn> neuronColumns(const AnalysisSnapshot& snapshot);

class NeuronTable : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setColumns(std::vector<NeuronColumn> columns);
  [[nodiscard]] const std::vector<NeuronColumn>& columns() const { return columns_; }
  /// The row of this neuron has another ground; −1 for none.
  void setHovered(Index neuron);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  /// For sorting (Qt::UserRole) numbers are numbers.
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  void tellRow(Index neuron);

  std::vector<NeuronColumn> columns_;
  Index hovered_ = -1;
};

}  // namespace weightscape::ui
