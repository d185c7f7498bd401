// SPDX-License-Identifier: GPL-3.0-or-later
// The weights as a heat map.
#pragma once

#include <QPointF>
#include <QWidget>
#include <memory>
#include <vector>

#include "ui/figures/figure.h"
#include "ui/session/view_requests.h"
#include "ui/views/weights/weights_picture.h"

class QComboBox;
class QCustomPlot;

namespace weightscape::ui {

class HoverMark;
class PlotNotice;
class RefreshPace;
class LiveTraining;
class NeuronSelection;
class OpenExperiment;
class WeightsPlot;

class WeightsView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  WeightsView(const OpenExperiment& opened, LiveTraining& live, NeuronSelection& selection,
              ViewRequests& requests, QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;
  ~WeightsView() override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Asks for what is shown, or for nothing.
  void ask(bool wanted);
  [[nodiscard]] WeightsShown shown() const;
  [[nodiscard]] NeuronOrder wantedOrder() const;
  /// Nothing where no matrix of neurons by neurons is shown.
  [[nodiscard]] std::optional<SquareMatrix> wantedSquare() const;
  [[nodiscard]] WeightsPicture picture() const;
  void refresh();
  /// As often as training lets it.
  void follow();
  /// Weights of one's own are no W_in, and there is nothing to choose between.
  void nameMatrices(bool own);
  /// Of a neuron's column, in the plot.
  [[nodiscard]] QPoint placeOf(Index neuron) const;
  /// What the plot shows, in words.
  [[nodiscard]] QString said() const;
  void showHover();
  void showCursor(const QPointF& place);
  /// Selects the neurons of the columns between two places.
  void pickColumns(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers);

  const OpenExperiment& opened_;
  LiveTraining& live_;
  NeuronSelection& selection_;
  ViewRequest request_;
  QComboBox* which_ = nullptr;
  QComboBox* order_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  std::unique_ptr<WeightsPlot> map_;
  std::unique_ptr<HoverMark> hover_;
  RefreshPace* pace_ = nullptr;
  QPointF pressed_;
  bool own_ = false;  ///< the choice has one entry, for weights of one's own
  int chosen_ = 0;    ///< of a network's matrices, while it has
};

}  // namespace weightscape::ui
