// SPDX-License-Identifier: GPL-3.0-or-later
// The activity that the network sees: tuning curves, one sample, a latent that moves.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/figures/figure.h"
#include "ui/views/inputs/inputs_plot.h"

class QComboBox;
class QCustomPlot;
class QLabel;
class QSlider;
class QToolButton;

namespace weightscape::ui {

class HoverMark;
class PlotNotice;
class LiveTraining;
class NeuronSelection;
class OpenExperiment;

class InputsView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  InputsView(const OpenExperiment& opened, LiveTraining& live, NeuronSelection& selection,
             QWidget* parent = nullptr);
  ~InputsView() override;
  [[nodiscard]] Figure figure() const override;

  /// Stands beside the view's name; hidden, and the view's own, until somebody places it.
  [[nodiscard]] QWidget* tools() const;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  using Shown = InputsShown;

  void rebuild();
  void refresh();
  /// The neurons as they stand along the axis.
  [[nodiscard]] std::vector<Index> walkOrder() const;
  /// What the plot shows, in words.
  [[nodiscard]] QString said() const;
  void showActivity();
  void showTuning();
  void showHover();
  /// The neuron under the pointer is everyone's.
  void hover(const QPointF& place);
  [[nodiscard]] ActivityPicture activity() const;
  [[nodiscard]] TuningPicture tuning() const;
  /// A sentence where there is nothing to show.
  [[nodiscard]] QString whyNothing() const;
  void play(bool on);
  [[nodiscard]] Shown shown() const;
  [[nodiscard]] bool canMove() const;

  const OpenExperiment& opened_;
  LiveTraining& live_;
  NeuronSelection& selection_;
  QComboBox* which_ = nullptr;
  QLabel* legend_ = nullptr;
  QLabel* place_ = nullptr;  ///< which sample, or where the latent is
  QSlider* slider_ = nullptr;
  QToolButton* play_ = nullptr;
  QComboBox* axis_ = nullptr;  ///< that the tuning curves run along
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  std::unique_ptr<InputsPlot> curves_;
  std::unique_ptr<HoverMark> hover_;
  QTimer clock_;
  double time_ = 0.0;  ///< of the moving latent, in turns
};

}  // namespace weightscape::ui
