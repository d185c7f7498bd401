// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/grip_splitter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>
#include <utility>

#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kGripLength = 28;
constexpr int kFoldedGripLength = 48;

/// Holds a content in its place. Its own sizes do not depend on whether the content is hidden.
class Part : public QWidget {
 public:
  Part(QWidget* content, int least, const QString& hint, Qt::Orientation orientation)
      : content_(content), hint_(hint), least_(least), orientation_(orientation) {
    content_->setParent(this);
    content_->show();
  }

  void setFolded(bool folded) {
    folded_ = folded;
    if (!folded && !size().isEmpty()) content_->setGeometry(rect());
    content_->setVisible(!folded);
  }
  [[nodiscard]] bool folded() const { return folded_; }
  void setLeast(int least) {
    if (std::exchange(least_, least) != least) updateGeometry();
  }
  [[nodiscard]] const QString& hint() const { return hint_; }

  [[nodiscard]] QSize minimumSizeHint() const override {
    const QSize content = content_->minimumSizeHint();
    return orientation_ == Qt::Horizontal ? QSize(std::max(least_, content.width()), 0)
                                          : QSize(0, std::max(least_, content.height()));
  }
  [[nodiscard]] QSize sizeHint() const override {
    return content_->sizeHint().expandedTo(minimumSizeHint());
  }

 protected:
  bool event(QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QWidget::event(event);
  }
  void resizeEvent(QResizeEvent* event) override {
    QWidget::resizeEvent(event);
    // On its way in or out a part has no room for a moment, which its content need not know.
    if (!folded_ && !size().isEmpty()) content_->setGeometry(rect());
  }

 private:
  QWidget* content_;
  QString hint_;
  int least_;
  Qt::Orientation orientation_;
  bool folded_ = false;
};

Part* partOf(const QSplitter& splitter, int part) {
  return static_cast<Part*>(splitter.widget(part));
}

}  // namespace

/// A line that can be found; under the mouse, and where a part is folded, an arrow that tells where
/// a click brings it.
class Grip : public QSplitterHandle {
 public:
  Grip(Qt::Orientation orientation, GripSplitter* parent)
      : QSplitterHandle(orientation, parent), parts_(*parent) {
    setAttribute(Qt::WA_Hover);
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int part = parts_.foldedBy(this);
    const bool folded = part >= 0 && parts_.folded(part);
    const bool upright = orientation() == Qt::Horizontal;
    painter.translate(QRectF(rect()).center());
    if (!upright) painter.rotate(90.0);  // as if it stood upright
    if (folded) {
      painter.setPen(QPen(theme.line, 1.0));
      painter.setBrush(theme.surface);
      painter.drawRoundedRect(
          QRectF(-0.5 * kSpace + 0.5, -0.5 * kFoldedGripLength, kSpace - 1.0, kFoldedGripLength),
          kCornerRadius, kCornerRadius);
    }
    painter.setPen(QPen(underMouse() ? theme.accent : theme.quiet, folded || underMouse() ? 1.6 : 2,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (!folded && !underMouse()) {
      painter.setOpacity(0.55);
      painter.drawLine(QPointF(0, -0.5 * kGripLength), QPointF(0, 0.5 * kGripLength));
      return;
    }
    // Towards the part where a click folds it, away from it where it comes back.
    const bool before = part >= 0 && parts_.handle(part) != this;
    const bool mirrored = upright && isRightToLeft();
    const double tip = ((before != folded) != mirrored) ? -2.0 : 2.0;
    // Turned by 90°, right has become down.
    painter.drawPolyline(QPolygonF({QPointF(-tip, -4), QPointF(tip, 0), QPointF(-tip, 4)}));
  }

  void mousePressEvent(QMouseEvent* event) override {
    pressed_ = event->globalPosition();
    QSplitterHandle::mousePressEvent(event);
  }

  void mouseReleaseEvent(QMouseEvent* event) override {
    QSplitterHandle::mouseReleaseEvent(event);
    constexpr double kClick = 3.0;  // px: a hand that moves less has not dragged
    const int part = parts_.foldedBy(this);
    const bool click = (event->globalPosition() - pressed_).manhattanLength() < kClick;
    if (event->button() == Qt::LeftButton && click && part >= 0) {
      parts_.setFolded(part, !parts_.folded(part));
    }
    if (event->button() == Qt::LeftButton) emit parts_.rearranged();
  }

 private:
  GripSplitter& parts_;
  QPointF pressed_;
};

GripSplitter::GripSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent) {
  setHandleWidth(kSpace);
  connect(this, &QSplitter::splitterMoved, this, &GripSplitter::noteFolds);
}

QSplitterHandle* GripSplitter::createHandle() { return new Grip(orientation(), this); }

void GripSplitter::addPart(QWidget* content, int least, const QString& hint) {
  addWidget(new Part(content, least, hint, orientation()));
  const int index = count() - 1;
  setCollapsible(index, !hint.isEmpty());
  setStretchFactor(index, hint.isEmpty() ? 1 : 0);
  extents_.push_back(0);
  for (int i = 1; i < count(); ++i) {
    const int folds = foldedBy(handle(i));
    if (folds >= 0) handle(i)->setToolTip(partOf(*this, folds)->hint());
  }
}

int GripSplitter::foldedBy(const QSplitterHandle* handle) const {
  for (int i = 1; i < count(); ++i) {
    if (this->handle(i) != handle) continue;
    if (!partOf(*this, i)->hint().isEmpty()) return i;
    return partOf(*this, i - 1)->hint().isEmpty() ? -1 : i - 1;
  }
  return -1;
}

bool GripSplitter::folded(int part) const { return partOf(*this, part)->folded(); }

int GripSplitter::least(int part) const {
  const QSize size = partOf(*this, part)->minimumSizeHint();
  return orientation() == Qt::Horizontal ? size.width() : size.height();
}

int GripSplitter::extent(int part) const {
  const int now = sizes()[part];
  return folded(part) || now == 0 ? extents_[static_cast<std::size_t>(part)] : now;
}

void GripSplitter::setExtent(int part, int extent) {
  extents_[static_cast<std::size_t>(part)] = extent;
  arrange();
}

void GripSplitter::setLeast(int part, int least) { partOf(*this, part)->setLeast(least); }

void GripSplitter::setFolded(int part, bool folded) {
  if (folded == this->folded(part)) return;
  if (folded) extents_[static_cast<std::size_t>(part)] = extent(part);
  partOf(*this, part)->setFolded(folded);
  updateGeometry();
  arrange();
}

void GripSplitter::arrange() {
  int room = orientation() == Qt::Horizontal ? width() : height();
  QList<int> wanted;
  std::vector<int> sharing;
  bool first = true;
  for (int i = 0; i < count(); ++i) {
    wanted.append(0);
    if (widget(i)->isHidden()) continue;
    if (!std::exchange(first, false)) room -= handleWidth();
    if (folded(i)) continue;
    const int extent = extents_[static_cast<std::size_t>(i)];
    const bool shares = extent == 0 || partOf(*this, i)->hint().isEmpty();
    if (shares) sharing.push_back(i);
    wanted[i] = shares ? least(i) : std::max(extent, least(i));
    room -= wanted[i];
  }
  // Where there is too little, the last ones have no more than they need.
  for (int i = count() - 1; i >= 0 && room < 0; --i) {
    const int given = wanted[i] == 0 ? 0 : std::min(wanted[i] - least(i), -room);
    wanted[i] -= given;
    room += given;
  }
  for (std::size_t i = 0; i < sharing.size() && room > 0; ++i) {
    const int share = room / static_cast<int>(sharing.size() - i);
    wanted[sharing[i]] += share;
    room -= share;
  }
  setSizes(wanted);
}

QSize GripSplitter::minimumSizeHint() const {
  int along = 0;
  bool first = true;
  for (int i = 0; i < count(); ++i) {
    if (widget(i)->isHidden()) continue;
    if (!std::exchange(first, false)) along += handleWidth();
    if (!folded(i)) along += least(i);
  }
  return orientation() == Qt::Horizontal ? QSize(along, 0) : QSize(0, along);
}

void GripSplitter::resizeEvent(QResizeEvent* event) {
  QSplitter::resizeEvent(event);
  arrange();
}

bool GripSplitter::event(QEvent* event) {
  const bool handled = QSplitter::event(event);
  if (event->type() == QEvent::LayoutRequest) {
    std::vector<int> leasts;
    for (int i = 0; i < count(); ++i) leasts.push_back(least(i));
    // A content needs more or less than before.
    if (std::exchange(leasts_, leasts) != leasts) arrange();
  }
  return handled;
}

void GripSplitter::noteFolds() {
  const QList<int> now = sizes();
  for (int i = 0; i < count(); ++i) {
    if (widget(i)->isHidden()) continue;
    const bool folded = now[i] == 0;
    if (folded != this->folded(i)) {
      partOf(*this, i)->setFolded(folded);
      updateGeometry();
    }
    if (!folded) extents_[static_cast<std::size_t>(i)] = now[i];
  }
}

}  // namespace weightscape::ui
