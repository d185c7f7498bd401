// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the 3-D view: the verdict, what it means, and how the picture is drawn.
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "ui/scene/scene_style.h"
#include "ui/session/picture_words.h"
#include "ui/views/embedding/selection_gesture.h"

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace weightscape::ui {

class EmbeddingHeader : public QWidget {
  Q_OBJECT

 public:
  explicit EmbeddingHeader(QWidget* parent = nullptr);

  /// Whether it lies over the picture, which is seen through it.
  void setOver(bool over);
  /// Its height while the explanation has one line, and as it is at this width.
  [[nodiscard]] int foldedHeight() const;
  [[nodiscard]] int heightNow() const;

  /// How far the picture can be trusted; below the verdict.
  void setFit(const PictureWords& words, const QString& recovery);
  void setVerdict(const QString& headline, const QColor& color, const QString& detail);
  /// Offers to join all pieces with so many neighbours; 0 takes the offer back.
  void offerJoining(int neighbors);
  /// `hidden` units there are to colour by.
  void setColorings(const std::vector<ColoringChoice>& choices, int hidden);
  /// How many axes there are to choose from.
  void setDimensions(int dimensions);
  void setProjection(const SceneProjection& projection);

  void setPinning(bool possible);
  /// The button that trains the same start without the penalty.
  void setWithoutPenalty(bool possible, bool running);
  /// How much of that is trained; 1 while it is read, which nobody knows the end of.
  void setWithoutPenaltyProgress(double share);

  [[nodiscard]] SceneProjection projection() const { return projection_; }
  [[nodiscard]] SceneStyle sceneStyle() const;
  /// The switches as they stand, to come back to.
  [[nodiscard]] QJsonObject state() const;
  void setState(const QJsonObject& state);
  [[nodiscard]] SelectionGesture::Tool tool() const { return tool_; }

 signals:
  void coloringChosen();
  void projectionChosen();
  void edgesToggled();
  void surfaceToggled();
  void ghostToggled(bool shown);
  void pinAsked();
  void toolChosen(SelectionGesture::Tool tool);
  void homeAsked();
  void joiningAccepted(int neighbors);
  void withoutPenaltyAsked();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] Coloring coloring() const;
  /// Labels that were not there `before` are what a person has just opened to see.
  void showNewLabels(const QStringList& before);
  QToolButton* makeButton(const QString& object, const QString& name, const QString& tip,
                          const QString& description);
  void fillAxesMenu();
  void addAxisMenu(const QString& name, std::size_t place, bool may_be_none);
  void choose(const SceneProjection& projection);
  void addTool(const QString& name, SelectionGesture::Tool tool);
  void tint();
  /// The largest of a few sizes at which the headline is not cut.
  /// Sizes that go by the type.
  void fitType();
  void fitHeadline();
  void fitDetail();

  QLabel* verdict_ = nullptr;
  QLabel* fit_ = nullptr;
  QLabel* detail_ = nullptr;
  QToolButton* more_ = nullptr;  ///< opens the rest of the explanation
  bool over_ = true;
  QPushButton* join_ = nullptr;
  QPushButton* without_ = nullptr;
  QProgressBar* without_progress_ = nullptr;
  QComboBox* coloring_ = nullptr;
  QSpinBox* unit_ = nullptr;
  QToolButton* edges_ = nullptr;
  QToolButton* surface_ = nullptr;
  QToolButton* ghost_ = nullptr;
  QToolButton* pin_ = nullptr;
  QToolButton* axes_ = nullptr;
  QMenu* axes_menu_ = nullptr;
  QToolButton* home_ = nullptr;
  QToolButton* select_ = nullptr;
  SelectionGesture::Tool tool_ = SelectionGesture::Tool::Turn;
  std::vector<ColoringChoice> choices_;
  SceneProjection projection_;
  int wanted_coloring_ = -1;  ///< of a state whose choices have not come yet
  QString wanted_name_;       ///< of it too; labels may be joined later than the others come
  int dimensions_ = 3;
  int joining_ = 0;
};

}  // namespace weightscape::ui
