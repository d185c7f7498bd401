// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken/focus_frame.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QTabBar>
#include <QVariant>

#include "ui/spoken/spoken.h"
#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

bool paintsNoFrame(const QWidget& widget) {
  return widget.property(kFramedByWindow).toBool() ||
         qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr ||
         qobject_cast<const QTabBar*>(&widget) != nullptr;
}

bool byKeys(Qt::FocusReason reason) {
  return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
         reason == Qt::ShortcutFocusReason;
}

/// Over all of its parent.
class Frame : public QWidget {
 public:
  explicit Frame(QWidget* around) : QWidget(around) {
    setObjectName(QStringLiteral("focus-frame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    around->installEventFilter(this);
    setGeometry(around->rect());
    raise();
    show();
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    const Theme& theme = currentTheme();
    const double width = theme.contrast ? 3.0 : 2.0;
    const double half = width / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), kCornerRadius,
                            kCornerRadius);
  }
};

}  // namespace

FocusFrame::FocusFrame(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FocusFrame::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::FocusIn) return false;
  auto* const widget = qobject_cast<QWidget*>(watched);
  const auto reason = static_cast<QFocusEvent*>(event)->reason();
  // A window that comes back to the front changes nothing.
  if (widget == nullptr || reason == Qt::ActiveWindowFocusReason ||
      reason == Qt::PopupFocusReason) {
    return false;
  }
  delete frame_;
  if (byKeys(reason) && paintsNoFrame(*widget)) frame_ = new Frame(widget);
  return false;
}

}  // namespace weightscape::ui
