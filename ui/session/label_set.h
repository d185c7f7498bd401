// SPDX-License-Identifier: GPL-3.0-or-later
// The table of labels that a window has, joined to the neurons that are shown.
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/io/label_table.h"
#include "core/io/neuron_labels.h"

namespace weightscape::ui {

class LiveTraining;

class LabelSet : public QObject {
  Q_OBJECT

 public:
  /// Attaches the labels to the analysis of `live`, where all views find them.
  explicit LabelSet(LiveTraining& live, QObject* parent = nullptr);
  ~LabelSet() override;

  /// Reads a table in the background and joins it; ends with `told`. What was there before stays
  /// where it cannot be read.
  void open(const QString& path);
  /// A table that was read before; null takes labels away.
  void set(std::shared_ptr<const LabelTable> table);
  [[nodiscard]] const std::shared_ptr<const LabelTable>& table() const { return table_; }
  /// Null without labels, and where no row is of a neuron that is shown.
  [[nodiscard]] std::shared_ptr<const NeuronLabels> labels() const { return labels_; }

 signals:
  void changed();
  /// What came of it, for a person.
  void told(const QString& sentence, bool good);

 private:
  [[nodiscard]] std::vector<std::string> names() const;
  void join();
  void attach();

  LiveTraining& live_;
  std::shared_ptr<const LabelTable> table_;
  std::vector<std::string> joined_to_;  ///< names of the neurons that it is joined to
  std::shared_ptr<const NeuronLabels> labels_;
  int number_ = 0;  ///< counts the calls of open(): only the last one counts
  std::stop_source stop_;
  QThreadPool reading_;
};

}  // namespace weightscape::ui
