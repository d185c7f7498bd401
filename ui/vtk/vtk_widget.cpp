// SPDX-License-Identifier: GPL-3.0-or-later
// What both ways of putting VTK into Qt have in common.
#include <vtkCamera.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkRenderer.h>

#include <QKeyEvent>
#include <QSurfaceFormat>

#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {

void VtkWidget::setDefaultFormat() {
  QSurfaceFormat format;
  format.setRenderableType(QSurfaceFormat::OpenGL);
  format.setVersion(3, 2);
  format.setProfile(QSurfaceFormat::CoreProfile);
  format.setSwapBehavior(QSurfaceFormat::DoubleBuffer);
  format.setRedBufferSize(8);
  format.setGreenBufferSize(8);
  format.setBlueBufferSize(8);
  format.setAlphaBufferSize(8);
  format.setDepthBufferSize(24);
  format.setSamples(0);
  QSurfaceFormat::setDefaultFormat(format);
}

void VtkWidget::redrawInTurn() {
  const double left = since_drawn_.isValid() && !smooth_at_rest_
                          ? pace_.apart() - static_cast<double>(since_drawn_.elapsed())
                          : 0.0;
  if (left < 1.0) {
    redraw();
  } else if (!turn_.isActive()) {
    turn_.callOnTimeout(this, &VtkWidget::redraw, Qt::UniqueConnection);
    turn_.setSingleShot(true);
    turn_.start(static_cast<int>(left));
  }
}

void VtkWidget::redraw() {
  turn_.stop();
  since_drawn_.start();
  redrawing_ = true;
  at_rest_ = false;
  setSmooth(false);
  waitForRest();
  update();
}

void VtkWidget::waitForRest() {
  constexpr int kRest = 150;  // ms
  // ms. A smooth picture takes some three times as long, once: where nothing moves nobody waits for
  // it, unless it is very long.
  constexpr double kSlow = 50.0;
  if (rest_.interval() != kRest) {
    rest_.setInterval(kRest);
    rest_.setSingleShot(true);
    connect(&rest_, &QTimer::timeout, this, [this] {
      if (!isVisible() || !smooth_at_rest_) return;
      const bool slow = frameTime() > kSlow;
      if (slow && pace_.fineness() == 1.0) return;  // it is whole already
      at_rest_ = true;
      setSmooth(!slow && !pace_.slow());
      redrawing_ = true;
      update();
    });
  }
  rest_.start();
}

void VtkWidget::setSmoothAtRest(bool on) {
  if (on == smooth_at_rest_) return;
  smooth_at_rest_ = on;
  if (!on) return;
  if (turn_.isActive()) redraw();
  waitForRest();
}

void VtkWidget::setSmooth(bool on) {
  if (on == smooth_) return;
  smooth_ = on;
#ifdef WEIGHTSCAPE_VTK_QT6
  renderer_->SetUseFXAA(on);
  for (const auto& other : others_) other->SetUseFXAA(on);
#endif
}

vtkRenderer* VtkWidget::addRenderer() {
  const auto renderer = vtkSmartPointer<vtkRenderer>::New();
  renderer->SetActiveCamera(renderer_->GetActiveCamera());
  window_->AddRenderer(renderer);
  others_.push_back(renderer);
  return renderer;
}

void VtkWidget::tellTurned() {
  redraw();
  emit turned();
  emit viewChanged();
}

void VtkWidget::keyPressEvent(QKeyEvent* event) {
  constexpr double kDegrees = 5.0;
  vtkCamera* const camera = renderer_->GetActiveCamera();
  switch (event->key()) {
    case Qt::Key_Left:
      camera->Azimuth(kDegrees);
      break;
    case Qt::Key_Right:
      camera->Azimuth(-kDegrees);
      break;
    case Qt::Key_Up:
      camera->Elevation(-kDegrees);
      break;
    case Qt::Key_Down:
      camera->Elevation(kDegrees);
      break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      camera->Dolly(1.1);
      break;
    case Qt::Key_Minus:
      camera->Dolly(1.0 / 1.1);
      break;
    default:
      VtkWidgetBase::keyPressEvent(event);
      return;
  }
  camera->OrthogonalizeViewUp();
  tellTurned();
}

void VtkWidget::leaveEvent(QEvent* event) {
  VtkWidgetBase::leaveEvent(event);
  emit left();
}

}  // namespace weightscape::ui
