// SPDX-License-Identifier: GPL-3.0-or-later
// Where VTK was built for Qt 6: its own widget moves the camera and draws; ours tells what
// happened.
#include <vtkCommand.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkInteractorStyleTrackballCamera.h>
#include <vtkOpenGLState.h>
#include <vtkRenderWindowInteractor.h>
#include <vtkRenderer.h>

#include <QMouseEvent>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <utility>

#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {

VtkWidget::VtkWidget(QWidget* parent) : VtkWidgetBase(parent) {
  connect(this, &QOpenGLWidget::aboutToCompose, this, [this] { composing_.start(); });
  connect(this, &QOpenGLWidget::frameSwapped, this, [this] {
    if (at_rest_) return;  // one picture more of the same
    if (composing_.isValid()) pace_.took(1e-6 * static_cast<double>(composing_.nsecsElapsed()));
    composing_.invalidate();
    emit painted();
  });
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setEnableHiDPI(true);
  setUnscaledDPI(96);
  window_->SetMultiSamples(0);
  window_->AddRenderer(renderer_);
  renderer_->AddObserver(vtkCommand::StartEvent, this, &VtkWidget::enablePointSizes);
  setRenderWindow(window_.Get());
  // We decide when to draw; the interactor only moves the camera.
  interactor()->EnableRenderOff();
  const vtkNew<vtkInteractorStyleTrackballCamera> style;
  // Several renderers share the camera: what is clipped is not for one of them to decide.
  style->AutoAdjustCameraClippingRangeOff();
  interactor()->SetInteractorStyle(style);
}

VtkWidget::~VtkWidget() = default;

void VtkWidget::enablePointSizes() {
  // The scene's shader sets the sizes of points.
  QOpenGLContext* const now = QOpenGLContext::currentContext();
  if (now != nullptr) now->functions()->glEnable(GL_PROGRAM_POINT_SIZE);
}

void VtkWidget::removeRenderer(vtkRenderer* renderer) {
  // What it holds on the graphics card goes with it.
  if (isValid()) makeCurrent();
  window_->RemoveRenderer(renderer);
  if (isValid()) doneCurrent();
  std::erase_if(others_, [renderer](const auto& one) { return one == renderer; });
}

void VtkWidget::initializeGL() {
  VtkWidgetBase::initializeGL();
  redraw();
}

void VtkWidget::paintGL() {
  if (std::exchange(redrawing_, false)) {
    vtkOpenGLState* const state = window_->GetState();
    state->Reset();
    state->Push();
    state->ResetFramebufferBindings();
    window_->Render();
    state->Pop();
  }
  VtkWidgetBase::paintGL();
}

void VtkWidget::resizeGL(int width, int height) {
  VtkWidgetBase::resizeGL(width, height);
  emit viewChanged();
  redraw();
}

// VTK's widget has seen these events before they come here.

void VtkWidget::mousePressEvent(QMouseEvent* event) { event->accept(); }

void VtkWidget::mouseReleaseEvent(QMouseEvent* event) { event->accept(); }

void VtkWidget::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() == Qt::NoButton) {
    emit hovered(event->position());
  } else {
    tellTurned();
  }
}

void VtkWidget::wheelEvent(QWheelEvent* event) {
  event->accept();
  tellTurned();
}

}  // namespace weightscape::ui
