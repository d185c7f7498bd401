// Eigenvalues of the inputs, what of them the weights hold, and what the closed form says.
#pragma once

#include <QWidget>

#include "ui/figures/figure.h"
#include "ui/session/view_requests.h"

class QCustomPlot;
class QLabel;

namespace weightscape::ui {

class PlotNotice;
class LiveTraining;
class OpenExperiment;
struct SpectrumPicture;

class SpectrumView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  SpectrumView(const OpenExperiment& opened, LiveTraining& live, ViewRequests& requests,
               QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] SpectrumPicture picture() const;
  void refresh();
  /// What the plot shows, in words.
  [[nodiscard]] QString said() const;
  void showCursor(const QPointF& place);

  const OpenExperiment& opened_;
  LiveTraining& live_;
  ViewRequest request_;
  QLabel* legend_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
};

}  // namespace weightscape::ui
