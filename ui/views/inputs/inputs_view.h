// The activity that the network sees: tuning curves, one sample, a latent that moves.
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/data/axis.h"

#include "ui/figures/figure.h"

class QComboBox;
class QCustomPlot;
class QLabel;
class QSlider;
class QToolButton;

namespace weightscape::ui {

class PlotNotice;
class Session;

class InputsView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  explicit InputsView(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;

  /// Stands beside the view's name; hidden, and the view's own, until somebody places it.
  [[nodiscard]] QWidget* tools() const;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  enum class Shown { Sample, Moving, Tuning };

  void rebuild();
  void refresh();
  void showSample();
  void showMoving();
  void showTuning();
  void showActivity(const Vector& activity);
  void play(bool on);
  [[nodiscard]] Shown shown() const;
  [[nodiscard]] bool canMove() const;

  Session& session_;
  QComboBox* which_ = nullptr;
  QLabel* legend_ = nullptr;
  QLabel* place_ = nullptr;  ///< which sample, or where the latent is
  QSlider* slider_ = nullptr;
  QToolButton* play_ = nullptr;
  QComboBox* axis_ = nullptr;  ///< that the tuning curves run along
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  QTimer clock_;
  double time_ = 0.0;  ///< of the moving latent, in turns
};

}  // namespace weightscape::ui
