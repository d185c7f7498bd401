// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence over the upper edge of the picture, with answers where it asks.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace weightscape::ui {

/// What only tells something good goes by itself once it was read; what is bad or asks stays until
/// somebody closes or answers it. An answer takes the mouse only once it has stood there for as
/// long as a double-click takes: what appears under a mouse that has just clicked must not be
/// chosen by the second click.
class MessageBar : public QFrame {
  Q_OBJECT

 public:
  enum class Tone { Good, Bad, Question };
  struct Answer {
    QString label;
    std::function<void()> act;
  };

  explicit MessageBar(QWidget* parent = nullptr);

  /// An empty sentence hides the bar.
  void say(const QString& sentence, Tone tone, const std::vector<Answer>& answers = {});
  /// What is said now stays until something else is said: it is not over yet.
  void stay() { read_.stop(); }
  static constexpr int kRead = 12000;  ///< ms
  /// For tests, which cannot count on how fast they are.
  void setReadIn(int ms) { read_.setInterval(ms); }
  /// It lies over the upper edge of the first of `places` that is seen, of the last where none is,
  /// and below `spared` where that is there too. The picture, which is the first, and the last stay
  /// where they are; of the others, whose upper edge has names and numbers, the view moves down.
  void standOver(const std::vector<QWidget*>& places, QWidget& spared);
  void takePlace();
  /// As with × or Esc.
  void leave();

 signals:
  void closed();  ///< by the person; the focus needs another place
  void told(const QString& sentence);

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Moves what stands in this view down, and what was moved before back.
  void pushDown(QWidget* view, int height);

  QPointer<QWidget> pushed_;
  std::vector<QPointer<QWidget>> places_;
  QPointer<QWidget> spared_;
  QLabel* text_ = nullptr;
  QBoxLayout* answers_ = nullptr;
  QTimer read_;                  ///< until it goes by itself
  QElapsedTimer since_answers_;  ///< since they appeared, or a click on them came too early
};

}  // namespace weightscape::ui
