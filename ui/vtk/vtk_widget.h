// VTK inside Qt 6: a QOpenGLWidget around a vtkGenericOpenGLRenderWindow. Debian's own VTK widget
// is built for Qt 5. docs/vtk.md tells why each call stands where it does.
#pragma once

#include <vtkNew.h>
#include <vtkSmartPointer.h>

#include <QOpenGLWidget>
#include <vector>

class vtkGenericOpenGLRenderWindow;
class vtkGenericRenderWindowInteractor;
class vtkObject;
class vtkRenderer;

namespace weightscape::ui {

class VtkWidget : public QOpenGLWidget {
  Q_OBJECT

 public:
  explicit VtkWidget(QWidget* parent = nullptr);
  ~VtkWidget() override;

  /// The one renderer; draw by changing its scene and calling update().
  [[nodiscard]] vtkRenderer* renderer() const { return renderer_; }

  /// A further renderer in the same window that sees through the same camera. It lives until it is
  /// taken away.
  vtkRenderer* addRenderer();
  void removeRenderer(vtkRenderer* renderer);

  /// Must be called before QApplication is made: the OpenGL version that VTK needs.
  static void setDefaultFormat();

 signals:
  /// The camera was moved, or the size has changed.
  void viewChanged();
  /// The camera was moved by hand.
  void turned();
  void hovered(const QPointF& place);
  void left();

 protected:
  void initializeGL() override;
  void resizeGL(int width, int height) override;
  void paintGL() override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void releaseGraphics();
  void passPosition(const QPointF& place, Qt::KeyboardModifiers modifiers);
  void makeVtkCurrent(vtkObject* caller, unsigned long event, void* answer);
  void answerIsCurrent(vtkObject* caller, unsigned long event, void* answer);

  vtkNew<vtkGenericOpenGLRenderWindow> window_;
  vtkNew<vtkGenericRenderWindowInteractor> interactor_;
  vtkNew<vtkRenderer> renderer_;
  std::vector<vtkSmartPointer<vtkRenderer>> others_;
  bool ready_ = false;
};

}  // namespace weightscape::ui
