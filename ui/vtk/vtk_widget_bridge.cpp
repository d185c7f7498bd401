// Where VTK was built for another Qt: our own bridge. docs/vtk.md tells why each call stands where
// it does.
#include <vtkCallbackCommand.h>
#include <vtkCommand.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkGenericRenderWindowInteractor.h>
#include <vtkInteractorStyleTrackballCamera.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>
#include <vtkRenderer.h>

#include <QMouseEvent>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <cmath>

#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {

VtkWidget::VtkWidget(QWidget* parent) : QOpenGLWidget(parent) {
  measureFrames();
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setUpdateBehavior(QOpenGLWidget::NoPartialUpdate);
  window_->SetOwnContext(0);
  window_->SetReadyForRendering(false);
  window_->SetMultiSamples(0);
  window_->AddRenderer(renderer_);
  window_->AddObserver(vtkCommand::WindowMakeCurrentEvent, this, &VtkWidget::makeVtkCurrent);
  window_->AddObserver(vtkCommand::WindowIsCurrentEvent, this, &VtkWidget::answerIsCurrent);
  interactor_->SetRenderWindow(window_);
  // Qt decides when to draw; the interactor only moves the camera.
  interactor_->EnableRenderOff();
  interactor_->Initialize();
  const vtkNew<vtkInteractorStyleTrackballCamera> style;
  // Several renderers share the camera: what is clipped is not for one of them to decide.
  style->AutoAdjustCameraClippingRangeOff();
  interactor_->SetInteractorStyle(style);
}

VtkWidget::~VtkWidget() {
  releaseGraphics();
  // The context goes after this part of the object: it must not call back.
  if (context() != nullptr) disconnect(context(), nullptr, this, nullptr);
}

void VtkWidget::redraw() { update(); }

void VtkWidget::removeRenderer(vtkRenderer* renderer) {
  // What it holds on the graphics card goes with it.
  if (ready_) makeCurrent();
  window_->RemoveRenderer(renderer);
  if (ready_) doneCurrent();
  std::erase_if(others_, [renderer](const auto& one) { return one == renderer; });
}

void VtkWidget::releaseGraphics() {
  if (!ready_) return;
  ready_ = false;
  makeCurrent();
  window_->Finalize();
  window_->SetReadyForRendering(false);
  doneCurrent();
}

void VtkWidget::initializeGL() {
  // A reparented widget gets a new context; what VTK holds belongs to the old one.
  connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &VtkWidget::releaseGraphics,
          Qt::UniqueConnection);
  window_->SetReadyForRendering(true);
  window_->SetMapped(1);
  window_->SetForceMaximumHardwareLineWidth(1);
  window_->OpenGLInitContext();
  ready_ = true;
}

void VtkWidget::resizeGL(int /*width*/, int /*height*/) {
  const double ratio = devicePixelRatioF();
  const int pixels_x = static_cast<int>(std::lround(width() * ratio));
  const int pixels_y = static_cast<int>(std::lround(height() * ratio));
  window_->SetSize(pixels_x, pixels_y);
  interactor_->SetSize(pixels_x, pixels_y);
  window_->SetDPI(static_cast<int>(std::lround(96.0 * ratio)));
  emit viewChanged();
}

void VtkWidget::paintGL() {
  if (!ready_) return;
  vtkOpenGLState* const state = window_->GetState();
  state->Reset();
  state->Push();
  state->ResetFramebufferBindings();
  window_->SetFrameBlitModeToNoBlit();
  context()->functions()->glEnable(GL_PROGRAM_POINT_SIZE);  // the scene's shader sets point sizes
  window_->Render();
  QOpenGLFunctions* const gl = context()->functions();
  gl->glBindFramebuffer(GL_DRAW_FRAMEBUFFER, defaultFramebufferObject());
  state->vtkglDisable(GL_SCISSOR_TEST);
  window_->BlitDisplayFramebuffer();
  // The window behind shows through where VTK leaves alpha below 1.
  gl->glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_TRUE);
  gl->glClearColor(0.0F, 0.0F, 0.0F, 1.0F);
  gl->glClear(GL_COLOR_BUFFER_BIT);
  gl->glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  state->Pop();
}

void VtkWidget::makeVtkCurrent(vtkObject* /*caller*/, unsigned long /*event*/, void* /*data*/) {
  // Not QOpenGLWidget::makeCurrent: that binds Qt's framebuffer in the middle of VTK's drawing.
  if (context() != nullptr) context()->makeCurrent(context()->surface());
}

void VtkWidget::answerIsCurrent(vtkObject* /*caller*/, unsigned long /*event*/, void* answer) {
  *static_cast<bool*>(answer) = QOpenGLContext::currentContext() == context();
}

void VtkWidget::passPosition(const QPointF& place, Qt::KeyboardModifiers modifiers) {
  const double ratio = devicePixelRatioF();
  interactor_->SetEventInformationFlipY(static_cast<int>(std::lround(place.x() * ratio)),
                                        static_cast<int>(std::lround(place.y() * ratio)),
                                        modifiers.testFlag(Qt::ControlModifier) ? 1 : 0,
                                        modifiers.testFlag(Qt::ShiftModifier) ? 1 : 0);
}

void VtkWidget::mousePressEvent(QMouseEvent* event) {
  passPosition(event->position(), event->modifiers());
  if (event->button() == Qt::LeftButton) interactor_->LeftButtonPressEvent();
  if (event->button() == Qt::MiddleButton) interactor_->MiddleButtonPressEvent();
  if (event->button() == Qt::RightButton) interactor_->RightButtonPressEvent();
}

void VtkWidget::mouseReleaseEvent(QMouseEvent* event) {
  passPosition(event->position(), event->modifiers());
  if (event->button() == Qt::LeftButton) interactor_->LeftButtonReleaseEvent();
  if (event->button() == Qt::MiddleButton) interactor_->MiddleButtonReleaseEvent();
  if (event->button() == Qt::RightButton) interactor_->RightButtonReleaseEvent();
}

void VtkWidget::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() == Qt::NoButton) {
    emit hovered(event->position());
    return;
  }
  passPosition(event->position(), event->modifiers());
  interactor_->MouseMoveEvent();
  tellTurned();
}

void VtkWidget::wheelEvent(QWheelEvent* event) {
  passPosition(event->position(), event->modifiers());
  if (event->angleDelta().y() > 0) interactor_->MouseWheelForwardEvent();
  if (event->angleDelta().y() < 0) interactor_->MouseWheelBackwardEvent();
  event->accept();
  tellTurned();
}

}  // namespace weightscape::ui
