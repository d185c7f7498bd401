// SPDX-License-Identifier: GPL-3.0-or-later
// The wiring in 3-D: each neuron one point.
#pragma once

#include <QJsonObject>
#include <QPointF>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

#include "core/base/types.h"
#include "ui/figures/figure.h"
#include "ui/scene/scene_style.h"
#include "ui/session/view_requests.h"

namespace weightscape::ui {

class EmbeddingHeader;
class DrawingNote;
class PinnedPanes;
class SceneOverlay;
class ScenePane;
class SelectionGesture;
class Session;
struct AnalysisSnapshot;
class VtkWidget;

class EmbeddingView : public QWidget, public FigureSource {
  Q_OBJECT

 public:
  explicit EmbeddingView(Session& session, QWidget* parent = nullptr);
  ~EmbeddingView() override;

  /// The wiring as it is seen now; empty while there is none.
  [[nodiscard]] Figure figure() const override;
  [[nodiscard]] SceneStyle sceneStyle() const;
  /// Turns the picture's coordinates into the eye's: x right, y up, z towards the eye.
  [[nodiscard]] Eigen::Matrix3d rotation() const;
  /// Back to the first view.
  void home();
  /// Looks along one of the drawn axes, 0 to 2.
  void lookAlong(int axis);
  /// Turns the picture slowly, until it is switched off or a hand takes it.
  void setTurning(bool on);
  [[nodiscard]] bool turning() const { return turning_.isActive(); }
  /// How the wiring is looked at, to come back to; what a state does not say stays.
  [[nodiscard]] QJsonObject viewState() const;
  void setViewState(const QJsonObject& state);
  /// Places of the points in this widget's 3-D area, for tests and selection.
  [[nodiscard]] std::vector<QPointF> pointPlaces() const;
  [[nodiscard]] QWidget* canvas() const;
  /// Verdict, explanation and tools, over the upper edge of the picture.
  [[nodiscard]] QWidget* words() const;
  /// Whether four axes are seen through the stereographic projection.
  [[nodiscard]] bool stereographic() const;
  /// Places of a pinned run's points.
  [[nodiscard]] std::vector<QPointF> pinnedPlaces(std::size_t which) const;

 signals:
  void turningChanged(bool on);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void connectAll();
  void connectHeader();
  void showExperiment();
  void showAnalysis();
  void showTraining();
  void showVerdict();
  void arrange(bool glide);
  void dress();
  void cameraMoved();
  void showPins();
  void placePanes();
  void placeHeader();
  /// Words that come and go ask for a layout; the picture is placed anew only where that takes
  /// other room.
  [[nodiscard]] bool headerIsPlaced() const;
  [[nodiscard]] QRect headerPlace() const;
  [[nodiscard]] QSize leastSize() const;
  void pick(const std::vector<Index>& neurons, Qt::KeyboardModifiers modifiers);
  void showHover(const QPointF& place);
  /// The neurons in the order in which the keyboard walks through them.
  [[nodiscard]] std::vector<Index> walkOrder() const;
  /// Where the neuron is that is hovered in any view: in each run that has it.
  [[nodiscard]] std::vector<QPointF> hoveredPlaces() const;
  /// What the wiring shows; null while there is nothing to draw.
  [[nodiscard]] const AnalysisSnapshot* drawn() const;
  /// The same where there is something to draw.
  [[nodiscard]] const AnalysisSnapshot* drawnPicture() const;
  /// Takes the picture away and says why in its place.
  void clearPicture(const QString& why);
  /// How the first view of what is drawn is turned.
  [[nodiscard]] Eigen::Matrix3d homeNow() const;
  /// Half the height that the first view has to show, in a view of this aspect.
  [[nodiscard]] double fittingRadius(double aspect) const;

  Session& session_;
  ViewRequest request_;
  EmbeddingHeader* header_ = nullptr;
  QWidget* words_ = nullptr;  ///< over all words at the upper edge; shows nothing
  VtkWidget* widget_ = nullptr;
  SceneOverlay* overlay_ = nullptr;
  DrawingNote* drawing_ = nullptr;
  SelectionGesture* gesture_ = nullptr;
  std::unique_ptr<ScenePane> current_;
  std::unique_ptr<PinnedPanes> pins_;
  QTimer turning_;
  Eigen::Matrix3d home_;    ///< as the view was turned when it came home last
  bool at_home_ = true;     ///< nobody has turned the picture: a resize fits it again
  std::size_t pieces_ = 0;  ///< components when the view came home last
};

}  // namespace weightscape::ui
