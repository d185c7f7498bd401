// SPDX-License-Identifier: GPL-3.0-or-later
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
#include <QOpenGLFunctions>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/vtk/vtk_widget.h"

namespace weightscape::ui {

namespace {
constexpr double kFine = 2.0;
}  // namespace

VtkWidget::VtkWidget(QWidget* parent) : VtkWidgetBase(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
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

VtkWidget::~VtkWidget() { endGraphics(); }

void VtkWidget::removeRenderer(vtkRenderer* renderer) {
  // What it holds on the graphics card goes with it.
  const bool ready = graphics_ == Graphics::Ready;
  if (ready) context_.makeCurrent(&surface_);
  window_->RemoveRenderer(renderer);
  if (ready) context_.doneCurrent();
  std::erase_if(others_, [renderer](const auto& one) { return one == renderer; });
}

void VtkWidget::beginGraphics() {
  graphics_ = Graphics::Missing;
  surface_.create();
  if (!surface_.isValid() || !context_.create() || !context_.makeCurrent(&surface_)) return;
  window_->SetReadyForRendering(true);
  window_->SetMapped(1);
  window_->SetForceMaximumHardwareLineWidth(1);
  window_->OpenGLInitContext();
  graphics_ = Graphics::Ready;
}

void VtkWidget::endGraphics() {
  if (graphics_ != Graphics::Ready) return;
  context_.makeCurrent(&surface_);
  window_->Finalize();
  window_->SetReadyForRendering(false);
  context_.doneCurrent();
  graphics_ = Graphics::Missing;
}

void VtkWidget::resizeEvent(QResizeEvent* event) {
  VtkWidgetBase::resizeEvent(event);
  sizeWindow(1.0);
  const int* const size = window_->GetSize();
  interactor_->SetSize(size[0], size[1]);
  emit viewChanged();
  redraw();
}

void VtkWidget::sizeWindow(double fine) {
  const double ratio = devicePixelRatioF();
  const auto dots = [&](int length) {
    return std::max(1, static_cast<int>(std::lround(fine * std::round(length * ratio))));
  };
  window_->SetSize(dots(width()), dots(height()));
  window_->SetDPI(static_cast<int>(std::lround(fine * 96.0 * ratio)));
}

double VtkWidget::fineness() const {
  // At rest four dots for one of the screen, as points, which are cut out by their shader, get no
  // smooth edges from multisampling.
  if (smooth_) return kFine;
  return at_rest_ ? 1.0 : pace_.fineness();
}

void VtkWidget::render() {
  context_.makeCurrent(&surface_);
  vtkOpenGLState* const state = window_->GetState();
  state->Reset();
  state->Push();
  state->ResetFramebufferBindings();
  window_->SetFrameBlitModeToNoBlit();
  const QSize screen(window_->GetSize()[0], window_->GetSize()[1]);
  const double fine = fineness();
  if (fine != 1.0) sizeWindow(fine);
  QOpenGLFunctions* const gl = context_.functions();
  gl->glEnable(GL_PROGRAM_POINT_SIZE);  // the scene's shader sets point sizes
  window_->Render();
  const int* const size = window_->GetSize();
  if (image_.width() != size[0] || image_.height() != size[1]) {
    image_ = QImage(size[0], size[1], QImage::Format_RGB32);
  }
  vtkOpenGLFramebufferObject* const display = window_->GetDisplayFramebuffer();
  display->Bind(GL_READ_FRAMEBUFFER);
  display->ActivateReadBuffer(0);
  gl->glPixelStorei(GL_PACK_ALIGNMENT, 4);
  constexpr GLenum kBgra = 0x80E1;
  constexpr GLenum kReversed = 0x8367;  // GL_UNSIGNED_INT_8_8_8_8_REV: what QImage holds
  gl->glReadPixels(0, 0, size[0], size[1], kBgra, kReversed, image_.bits());
  state->Pop();
  if (fine != 1.0) sizeWindow(1.0);
  // OpenGL begins at the bottom.
  const auto line = static_cast<std::size_t>(image_.bytesPerLine());
  for (int y = 0; y < image_.height() / 2; ++y) {
    uchar* const upper = image_.scanLine(y);
    std::swap_ranges(upper, upper + line, image_.scanLine(image_.height() - 1 - y));
  }
  if (image_.size() != screen) {
    image_ = image_.scaled(screen, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  }
  image_.setDevicePixelRatio(devicePixelRatioF());
}

void VtkWidget::paintEvent(QPaintEvent* /*event*/) {
  QElapsedTimer drawing;
  drawing.start();
  if (graphics_ == Graphics::NotTried) beginGraphics();
  QPainter painter(this);
  if (graphics_ != Graphics::Ready) {
    painter.fillRect(rect(), palette().window());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("The 3-D view needs OpenGL 3.2, which this display does not have."));
    return;
  }
  const bool fresh = std::exchange(redrawing_, false);
  if (fresh) render();
  painter.drawImage(QPointF(0.0, 0.0), image_);
  if (!fresh || at_rest_) return;  // one picture more of the same
  pace_.took(1e-6 * static_cast<double>(drawing.nsecsElapsed()));
  // Once the event loop comes round, the window has been brought to the screen.
  QMetaObject::invokeMethod(this, &VtkWidget::painted, Qt::QueuedConnection);
}

void VtkWidget::makeVtkCurrent(vtkObject* /*caller*/, unsigned long /*event*/, void* /*data*/) {
  context_.makeCurrent(&surface_);
}

void VtkWidget::answerIsCurrent(vtkObject* /*caller*/, unsigned long /*event*/, void* answer) {
  *static_cast<bool*>(answer) = QOpenGLContext::currentContext() == &context_;
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
