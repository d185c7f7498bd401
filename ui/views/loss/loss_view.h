// The losses while they fall.
#pragma once

#include <QWidget>
#include <memory>

class QCustomPlot;
class QLabel;

namespace weightscape::ui {

class LossPlot;
class Session;

class LossView : public QWidget {
  Q_OBJECT

 public:
  explicit LossView(Session& session, QWidget* parent = nullptr);
  ~LossView() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void showLegend();
  void showCursor(const QPointF& place);

  Session& session_;
  QLabel* legend_ = nullptr;
  QLabel* cursor_ = nullptr;
  QCustomPlot* plot_ = nullptr;
  std::unique_ptr<LossPlot> curves_;
};

}  // namespace weightscape::ui
