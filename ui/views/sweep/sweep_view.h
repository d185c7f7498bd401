// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery and error against λ or another parameter, or a map over two, with small pictures of the
// runs.
#pragma once

#include <QPixmap>
#include <QPoint>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "ui/figures/figure.h"
#include "ui/views/sweep/map_plot.h"

class QCheckBox;
class QComboBox;
class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace weightscape {
struct SweepCell;
}  // namespace weightscape

namespace weightscape::ui {

class PlotNotice;
class Session;
class SweepFields;
class SweepSession;

class SweepView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  SweepView(Session& session, SweepSession& sweep, QWidget* parent = nullptr);
  [[nodiscard]] Figure figure() const override;

 signals:
  /// A finished run was opened: the wiring can be looked at.
  void runOpened();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  /// Keys on the map.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* makeControls();
  QWidget* makeMap();
  /// Writes the plan of a session into the fields.
  void showPlan();
  /// What was typed before, or what is usually asked for.
  void showAsked();
  void start();
  /// Whose sweep it is, and how far.
  void tellState();
  /// Of which world; empty without a sweep.
  [[nodiscard]] QString whoseWords() const;
  void refuse(const QString& why);
  void refresh();
  void refreshPlot();
  void refreshThumbnails();
  void placeThumbnails();
  void placeMapThumbnails();
  [[nodiscard]] MapNumber shownNumber() const;
  void openCell(std::size_t cell);
  void openPoint(std::size_t point);
  /// The cell of this point to show: the first seed that has finished; −1 for none.
  [[nodiscard]] int shownCell(std::size_t point) const;

  Session& session_;
  SweepSession& sweep_;
  SweepFields* fields_ = nullptr;
  QCheckBox* shapes_ = nullptr;
  QPushButton* start_ = nullptr;
  QPushButton* pause_ = nullptr;
  QPushButton* stop_ = nullptr;
  QPushButton* cancel_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QLabel* says_ = nullptr;
  QLabel* legend_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  PlotNotice* notice_ = nullptr;
  PlotNotice* map_notice_ = nullptr;
  QWidget* strip_ = nullptr;  ///< of thumbnails, below the plot's axis
  std::vector<QToolButton*> thumbnails_;
  std::vector<std::shared_ptr<const SweepCell>> pictured_;  ///< what each thumbnail shows
  QWidget* map_part_ = nullptr;
  QComboBox* number_ = nullptr;
  QCustomPlot* map_plot_ = nullptr;
  std::unique_ptr<MapPlot> map_;
  std::optional<std::size_t> marked_;  ///< the point that keys have walked to
  QPoint pressed_;                     ///< where a mouse button went down on the map
  /// By run and size.
  std::map<std::pair<std::shared_ptr<const SweepCell>, int>, QPixmap> map_pictures_;
};

}  // namespace weightscape::ui
