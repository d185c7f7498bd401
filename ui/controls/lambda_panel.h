// λ, always in view: slider, field and what the closed form says of it.
#pragma once

#include <QWidget>

class QLabel;

namespace weightscape::ui {

class LambdaSlider;
class NumberField;
class Session;

class LambdaPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LambdaPanel(Session& session, QWidget* parent = nullptr);

 private:
  void apply(double relative);
  void refresh();

  Session& session_;
  LambdaSlider* slider_ = nullptr;
  NumberField* field_ = nullptr;
  QLabel* says_ = nullptr;
};

}  // namespace weightscape::ui
