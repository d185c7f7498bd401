// SPDX-License-Identifier: GPL-3.0-or-later
// The losses while they fall.
#pragma once

#include <QWidget>
#include <memory>

#include "ui/figures/figure.h"

class QComboBox;
class QCustomPlot;
class QLabel;

namespace weightscape::ui {

class LossPlot;
class PlotNotice;
class LiveTraining;
class OpenExperiment;

class LossView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  LossView(const OpenExperiment& opened, LiveTraining& live, QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;
  ~LossView() override;

  /// Stands beside the view's name; hidden, and the view's own, until somebody places it.
  [[nodiscard]] QWidget* tools() const;
  /// That of the curves: where there is no room for the legend too, it goes.
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  void placeLegend();
  [[nodiscard]] bool logarithmic() const;
  /// What the plot shows, in words.
  [[nodiscard]] QString said() const;
  void showCursor(const QPointF& place);

  const OpenExperiment& opened_;
  LiveTraining& live_;
  QLabel* legend_ = nullptr;
  QComboBox* scale_ = nullptr;
  PlotNotice* notice_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  std::unique_ptr<LossPlot> curves_;
};

}  // namespace weightscape::ui
