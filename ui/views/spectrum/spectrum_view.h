// Eigenvalues of the inputs, what of them the weights hold, and what the closed form says.
#pragma once

#include <QWidget>

#include "ui/figures/figure.h"
#include "ui/session/view_requests.h"

class QCPGraph;
class QCustomPlot;
class QLabel;

namespace weightscape::ui {

class PlotNotice;
class Session;

class SpectrumView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  explicit SpectrumView(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void applyTheme();
  void refresh();
  void showCursor(const QPointF& place);

  Session& session_;
  ViewRequest request_;
  QLabel* legend_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  QCPGraph* inputs_ = nullptr;     ///< s_k / s_1, left axis
  QCPGraph* lambda_ = nullptr;     ///< λ / s_1, left axis
  QCPGraph* learned_ = nullptr;    ///< squared singular values of W_in, right axis
  QCPGraph* predicted_ = nullptr;  ///< 1 − λ/s_k, right axis
};

}  // namespace weightscape::ui
