// One sentence above everything else, with answers where it asks.
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace weightscape::ui {

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

 private:
  QLabel* text_ = nullptr;
  QHBoxLayout* answers_ = nullptr;
};

}  // namespace weightscape::ui
