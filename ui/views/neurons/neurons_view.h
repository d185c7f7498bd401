// SPDX-License-Identifier: GPL-3.0-or-later
// The neurons as a table: sorted, filtered, copied, exported; its selection is everyone's.
#pragma once

#include <QWidget>

#include "core/base/types.h"

class QKeyEvent;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace weightscape::ui {

class LabelSet;
class LiveTraining;
class NeuronSelection;
class NeuronTable;
struct ViewParts;

class NeuronsView : public QWidget {
  Q_OBJECT

 public:
  explicit NeuronsView(const ViewParts& parts, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool walk(const QKeyEvent& key);
  QWidget* makeControls();
  void filterBy(const QString& text);
  void refresh();
  /// Of others into the table, and the other way.
  void takeSelection();
  void giveSelection();

  /// The rows that are shown, or those that are selected: a line each, with the titles above.
  [[nodiscard]] QString asText(bool selected, QChar separator) const;
  void copy();
  void askExport();
  void askLabels();

  LiveTraining& live_;
  NeuronSelection& selection_;
  LabelSet& labels_;
  NeuronTable* table_ = nullptr;
  QSortFilterProxyModel* shown_ = nullptr;
  QTableView* view_ = nullptr;
  QLineEdit* filter_ = nullptr;
  QLabel* says_ = nullptr;
  QPushButton* export_ = nullptr;
  bool taking_ = false;  ///< the selection comes from elsewhere
};

}  // namespace weightscape::ui
