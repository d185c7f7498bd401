// The wiring in 3-D: each neuron one point.
#pragma once

#include <QVariantAnimation>
#include <QWidget>
#include <memory>

#include "core/base/types.h"

namespace weightscape::ui {

class EmbeddingHeader;
class PointScene;
class SceneOverlay;
class SelectionGesture;
class Session;
class VtkWidget;

class EmbeddingView : public QWidget {
  Q_OBJECT

 public:
  explicit EmbeddingView(Session& session, QWidget* parent = nullptr);
  ~EmbeddingView() override;

  /// Back to the first view.
  void home();
  /// Places of the points in this widget's 3-D area, for tests and selection.
  [[nodiscard]] std::vector<QPointF> pointPlaces() const;
  [[nodiscard]] QWidget* canvas() const;
  /// Whether four axes are seen through the stereographic projection.
  [[nodiscard]] bool stereographic() const;
  /// What is said of a neuron when one hovers over it.
  [[nodiscard]] QString describe(Index neuron) const;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void connectAll();
  void showExperiment();
  void showReading();
  void showTraining();
  void showVerdict();
  void arrange(bool glide);
  void recolor();
  void showEdges();
  void pick(const std::vector<Index>& neurons, Qt::KeyboardModifiers modifiers);
  void glideTo(const Matrix& target);
  void draw(const Matrix& positions);
  void showHover(const QPointF& place);
  void sizePoints();
  /// Half the height that the first view has to show, in a view of this aspect.
  [[nodiscard]] double fittingRadius(double aspect) const;

  Session& session_;
  EmbeddingHeader* header_ = nullptr;
  VtkWidget* widget_ = nullptr;
  SceneOverlay* overlay_ = nullptr;
  SelectionGesture* gesture_ = nullptr;
  std::unique_ptr<PointScene> scene_;
  QVariantAnimation glide_;
  bool at_home_ = true;     ///< nobody has turned the picture: a resize fits it again
  Vector diameters_;        ///< of the points where each covers its part of a surface; else empty
  std::size_t pieces_ = 0;  ///< components when the view came home last
  Matrix shown_;            ///< positions on the screen, N × 3
  Matrix start_;            ///< of the glide under way
  Matrix target_;
};

}  // namespace weightscape::ui
