// SPDX-License-Identifier: GPL-3.0-or-later
// VTK inside Qt 6: VTK's own widget where VTK was built for Qt 6. Debian's is built for Qt 5; there
// a context of our own draws into an image, and docs/vtk.md tells why, and why each call stands
// where it does.
#pragma once

#include <vtkNew.h>
#include <vtkSmartPointer.h>

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

#include "ui/vtk/frame_pace.h"

#ifdef WEIGHTSCAPE_VTK_QT6
#include <QVTKOpenGLNativeWidget.h>
#else
#include <QImage>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QWidget>
#endif

class vtkGenericOpenGLRenderWindow;
class vtkGenericRenderWindowInteractor;
class vtkObject;
class vtkRenderer;

namespace weightscape::ui {

#ifdef WEIGHTSCAPE_VTK_QT6
using VtkWidgetBase = QVTKOpenGLNativeWidget;
#else
using VtkWidgetBase = QWidget;
#endif

class VtkWidget : public VtkWidgetBase {
  Q_OBJECT

 public:
  explicit VtkWidget(QWidget* parent = nullptr);
  ~VtkWidget() override;

  /// The first renderer; draw by changing its scene and calling redraw().
  [[nodiscard]] vtkRenderer* renderer() const { return renderer_; }

  /// A further renderer in the same window that sees through the same camera. It lives until it is
  /// taken away.
  vtkRenderer* addRenderer();
  void removeRenderer(vtkRenderer* renderer);

  /// Draws anew when the event loop comes round, however often it was asked for by then.
  void redraw();

  /// The same for a picture that others follow: while they keep coming (see setSmoothAtRest) not
  /// before its turn, so that drawing leaves time for all else; the last one always comes.
  void redrawInTurn();

  /// Whether a picture that nobody asks to be replaced for a while is drawn again with smooth
  /// edges, which takes several times as long: not while pictures keep coming.
  void setSmoothAtRest(bool on);

  /// Much more is drawn from now on than before: the first picture is a coarse one.
  void beginAnew() { pace_.beginAnew(); }

  /// Milliseconds that bringing a picture to the screen takes: little with a graphics card, much
  /// where the processor draws.
  [[nodiscard]] double frameTime() const { return pace_.mean(); }

  /// Must be called before QApplication is made: the OpenGL version that VTK needs.
  static void setDefaultFormat();

 signals:
  /// The camera was moved, or the size has changed.
  void viewChanged();
  /// The camera was moved by hand.
  void turned();
  void hovered(const QPointF& place);
  void left();
  /// A picture has come to the screen.
  void painted();

 protected:
#ifdef WEIGHTSCAPE_VTK_QT6
  void initializeGL() override;
  void resizeGL(int width, int height) override;
  void paintGL() override;
#else
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
#endif
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  /// The camera was moved by a hand on the mouse.
  void tellTurned();
  /// Asks for a picture with smooth edges once no other was asked for a while.
  void waitForRest();
  /// Whether pictures are drawn with smooth edges, from the next one on.
  void setSmooth(bool on);
#ifdef WEIGHTSCAPE_VTK_QT6
  void enablePointSizes();
#else
  void beginGraphics();
  void endGraphics();
  /// So many dots along each side of one of the screen.
  void sizeWindow(double fine);
  [[nodiscard]] double fineness() const;
  void render();
  void passPosition(const QPointF& place, Qt::KeyboardModifiers modifiers);
  void makeVtkCurrent(vtkObject* caller, unsigned long event, void* answer);
  void answerIsCurrent(vtkObject* caller, unsigned long event, void* answer);
#endif

  FramePace pace_;
  QTimer rest_;
  QTimer turn_;                ///< until the next picture is due
  QElapsedTimer since_drawn_;  ///< since the last was begun
  bool smooth_at_rest_ = true;
  bool at_rest_ = false;  ///< the picture under way is one that no other follows
  bool smooth_ = false;   ///< and is drawn with smooth edges
#ifndef WEIGHTSCAPE_VTK_QT6
  QOffscreenSurface surface_;
  QOpenGLContext context_;  // both before VTK's window, which lets go of what it holds in them
#endif
  vtkNew<vtkGenericOpenGLRenderWindow> window_;
  vtkNew<vtkRenderer> renderer_;
  std::vector<vtkSmartPointer<vtkRenderer>> others_;
#ifdef WEIGHTSCAPE_VTK_QT6
  bool redrawing_ = false;  ///< asked for, not done yet
  QElapsedTimer composing_;
#else
  vtkNew<vtkGenericRenderWindowInteractor> interactor_;
  enum class Graphics { NotTried, Ready, Missing } graphics_ = Graphics::NotTried;
  bool redrawing_ = true;  ///< the image is not what the scene is
  QImage image_;           ///< in device pixels
#endif
};

}  // namespace weightscape::ui
