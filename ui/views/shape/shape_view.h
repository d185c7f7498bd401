// SPDX-License-Identifier: GPL-3.0-or-later
// Which shape the wiring has, found in the weights alone, and how sure that is.
#pragma once

#include <QWidget>
#include <memory>

#include "ui/figures/figure.h"
#include "ui/views/shape/over_plot.h"
#include "ui/views/shape/shape_plot.h"
#include "ui/views/view_entry.h"
#include "ui/work/evidence_worker.h"

class QComboBox;
class QCustomPlot;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace weightscape::ui {

class EvidenceSearch;
class HoverMark;
class LiveTraining;
class NeuronSelection;
class OpenExperiment;
class PlotNotice;

class ShapeView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  explicit ShapeView(const ViewParts& parts, QWidget* parent = nullptr);
  ~ShapeView() override;
  [[nodiscard]] Figure figure() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QWidget* makeControls();
  /// Null where nothing is known of what is shown.
  [[nodiscard]] const Evidence* evidence() const;
  /// What the view is asked about.
  [[nodiscard]] EvidenceOf of() const;
  void refresh();
  void showSearch();
  /// The neurons at the bar below the pointer are selected while it stays there.
  /// What the two plots show, in words.
  [[nodiscard]] QString said() const;
  [[nodiscard]] QString overSaid() const;
  void light(const QPointF& place);
  void unlight();
  /// Frames the bars in whose neurons the hovered one is.
  void showHover();

  const OpenExperiment& opened_;
  LiveTraining& live_;
  NeuronSelection& selection_;
  EvidenceSearch& search_;
  ShapePicture picture_;
  OverPicture over_;
  QLabel* sentence_ = nullptr;
  QLabel* legend_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  QCustomPlot* over_plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  QTextBrowser* table_ = nullptr;
  QComboBox* of_ = nullptr;
  QPushButton* more_ = nullptr;
  QPushButton* most_ = nullptr;
  QPushButton* keep_ = nullptr;
  QPushButton* cancel_ = nullptr;
  QProgressBar* progress_ = nullptr;
  std::unique_ptr<HoverMark> hover_;
  int lit_ = -1;                 ///< row of the plot whose neurons are selected
  std::vector<Index> selected_;  ///< what was selected before
};

}  // namespace weightscape::ui
