// Recovery and error against λ, over seeds, with a small picture of each.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/figures/figure.h"

class QCheckBox;
class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace weightscape {
struct SweepCell;
}  // namespace weightscape

namespace weightscape::ui {

class PlotNotice;
class Session;
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

 private:
  QWidget* makeControls();
  /// Writes the plan of a session into the fields.
  void showPlan();
  /// What was typed before, or what is usually asked for.
  void showAsked();
  void start();
  [[nodiscard]] QString seedsTyped() const;
  /// Whose sweep it is, and how far.
  void tellState();
  /// Of which world; empty without a sweep.
  [[nodiscard]] QString whoseWords() const;
  void refuse(const QString& why);
  void refresh();
  void refreshPlot();
  void refreshThumbnails();
  void placeThumbnails();
  void openCell(std::size_t cell);
  /// The cell of this value to show: the first seed that has finished; −1 for none.
  [[nodiscard]] int shownCell(std::size_t value) const;

  Session& session_;
  SweepSession& sweep_;
  QLineEdit* values_ = nullptr;
  QLineEdit* seeds_ = nullptr;
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
  QWidget* strip_ = nullptr;  ///< of thumbnails, below the plot's axis
  std::vector<QToolButton*> thumbnails_;
  std::vector<std::shared_ptr<const SweepCell>> pictured_;  ///< what each thumbnail shows
};

}  // namespace weightscape::ui
