// The latent that the picture shows against the true one.
#pragma once

#include <QPointF>
#include <QWidget>

#include "ui/figures/figure.h"

class QCustomPlot;
class QLabel;

namespace weightscape::ui {

class PlotNotice;
class Session;

class LatentView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  explicit LatentView(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();
  void pick(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers);

  Session& session_;
  QLabel* legend_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  QPointF pressed_;
};

}  // namespace weightscape::ui
