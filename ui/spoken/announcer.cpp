// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken/announcer.h"

#include <QAccessible>

#include "ui/spoken/spoken.h"

namespace weightscape::ui {

Announcer::Announcer(QWidget* window) : QWidget(window) {
  setObjectName(QStringLiteral("announcer"));
  speak(*this, {.role = QAccessible::Notification, .name = {}, .help = {}, .shows = nullptr});
  setProperty(kFramedByWindow, false);
  setFocusPolicy(Qt::NoFocus);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFixedSize(1, 1);
}

void Announcer::say(const QString& sentence) {
  if (!somebodyListens() || sentence.isEmpty()) return;
  setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  QAccessibleAnnouncementEvent event(window(), sentence);
#else
  // Before Qt 6.8 there is no such event, but a notification that comes into sight is read out.
  QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
  QAccessible::updateAccessibility(&event);
  emit said(sentence);
}

void announce(const QWidget& inside, const QString& sentence) {
  if (!somebodyListens()) return;
  if (auto* const announcer = inside.window()->findChild<Announcer*>()) announcer->say(sentence);
}

}  // namespace weightscape::ui
