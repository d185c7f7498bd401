// One sentence above everything else, with answers where it asks.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace weightscape::ui {

/// An answer takes the mouse only once it has stood there for as long as a double-click takes: what
/// appears under a mouse that has just clicked must not be chosen by the second click.
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

 signals:
  void closed();  ///< by the person; the focus needs another place
  void told(const QString& sentence);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void leave();

  QLabel* text_ = nullptr;
  QHBoxLayout* answers_ = nullptr;
  QElapsedTimer since_answers_;  ///< since they appeared, or a click on them came too early
};

}  // namespace weightscape::ui
