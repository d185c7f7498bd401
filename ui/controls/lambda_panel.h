// λ, always in view: slider, field and what the closed form says of it.
#pragma once

#include <QWidget>

#include "core/base/types.h"

class QGridLayout;
class QLabel;

namespace weightscape::ui {

class LambdaSlider;
class NumberField;
class Session;

class LambdaPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LambdaPanel(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// What is said stands beside the title, or below it where there is no room.
  void placeWords();
  static QString modesWords(Index kept, Index hidden, const QString& error);
  void apply(double relative);
  void refresh();
  [[nodiscard]] QString tooltip() const;
  /// What the closed form says of the network that is shown.
  [[nodiscard]] QString sentence() const;

  Session& session_;
  QGridLayout* rows_ = nullptr;
  QLabel* title_ = nullptr;
  LambdaSlider* slider_ = nullptr;
  NumberField* field_ = nullptr;
  QLabel* says_ = nullptr;
  bool below_ = false;  ///< the title
};

}  // namespace weightscape::ui
