// SPDX-License-Identifier: GPL-3.0-or-later
// Says a sentence to whoever listens with a screen reader, wherever the focus is.
#pragma once

#include <QWidget>

namespace weightscape::ui {

/// A notification without a picture: its name is the sentence that was said last.
class Announcer : public QWidget {
  Q_OBJECT

 public:
  explicit Announcer(QWidget* window);

  /// Nothing where nobody listens.
  void say(const QString& sentence);

 signals:
  void said(const QString& sentence);
};

/// By the announcer of the window in which `inside` stands; nothing where it has none.
void announce(const QWidget& inside, const QString& sentence);

}  // namespace weightscape::ui
