// The weights as a heat map.
#pragma once

#include <QWidget>
#include <memory>

class QComboBox;
class QCustomPlot;
class QLabel;

namespace weightscape::ui {

class Session;
class WeightsPlot;

class WeightsView : public QWidget {
  Q_OBJECT

 public:
  explicit WeightsView(Session& session, QWidget* parent = nullptr);
  ~WeightsView() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum class Shown { Input, Output, Gram, ClosedForm };

  void refresh();
  void showCursor(const QPointF& place);

  Session& session_;
  QComboBox* which_ = nullptr;
  QLabel* cursor_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  std::unique_ptr<WeightsPlot> map_;
};

}  // namespace weightscape::ui
