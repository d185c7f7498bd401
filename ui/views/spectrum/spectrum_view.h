// SPDX-License-Identifier: GPL-3.0-or-later
// Eigenvalues of the inputs, what of them the weights hold, and what the closed form says.
#pragma once

#include <QPointF>
#include <QWidget>
#include <memory>
#include <vector>

#include "ui/figures/figure.h"
#include "ui/session/view_requests.h"

class QCustomPlot;
class QKeyEvent;
class QLabel;
class QMouseEvent;

namespace weightscape::ui {

class PlotNotice;
class LiveTraining;
class OpenExperiment;
class Session;
class SpectrumPlot;
struct SpectrumPicture;

/// The line of λ can be taken with the mouse, and moved by the arrow keys where the plot has the
/// focus.
class SpectrumView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  explicit SpectrumView(Session& session, QWidget* parent = nullptr);
  ~SpectrumView() override;
  [[nodiscard]] Figure figure() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] SpectrumPicture picture() const;
  void refresh();
  /// λ can be moved: it is that of what is shown, and acts.
  [[nodiscard]] bool movable() const;
  void press(const QMouseEvent& event);
  void move(const QMouseEvent& event);
  void release();
  /// λ to what lies under the pointer: to what is near, unless `freely`.
  void drag(double y, bool freely);
  /// True where the key means λ.
  bool step(const QKeyEvent& event);
  void setLambda(double relative);
  /// What the plot shows, in words.
  [[nodiscard]] QString said() const;
  void showCursor(const QPointF& place);
  void tell(const QPointF& place, const QString& text);

  Session& session_;
  const OpenExperiment& opened_;
  LiveTraining& live_;
  ViewRequest request_;
  QLabel* legend_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  std::unique_ptr<SpectrumPlot> curves_;
  bool held_ = false;
  std::vector<double> stops_;  ///< ends of modes that λ snaps to while it is held
};

}  // namespace weightscape::ui
