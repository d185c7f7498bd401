// SPDX-License-Identifier: GPL-3.0-or-later
// The latent that the picture shows against the true one.
#pragma once

#include <QPointF>
#include <QWidget>
#include <memory>

#include "ui/figures/figure.h"

class QCustomPlot;
class QLabel;

namespace weightscape::ui {

struct LatentPicture;
class HoverMark;
class PlotNotice;
class LiveTraining;
class NeuronSelection;
class OpenExperiment;

class LatentView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  LatentView(const OpenExperiment& opened, LiveTraining& live, NeuronSelection& selection,
             QWidget* parent = nullptr);
  ~LatentView() override;
  [[nodiscard]] Figure figure() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] LatentPicture picture() const;
  void refresh();
  /// The neurons as their dots stand from left to right.
  [[nodiscard]] std::vector<Index> walkOrder() const;
  /// Of a neuron's dot, in the plot.
  [[nodiscard]] QPoint placeOf(Index neuron) const;
  /// The neuron under the pointer is everyone's.
  void hover(const QPointF& place);
  void showHover();
  void pick(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers);

  const OpenExperiment& opened_;
  LiveTraining& live_;
  NeuronSelection& selection_;
  QLabel* legend_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  std::unique_ptr<HoverMark> hover_;
  QPointF pressed_;
};

}  // namespace weightscape::ui
