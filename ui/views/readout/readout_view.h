// The scores behind the verdict: the rows of the score table that are on the card.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace weightscape {
struct Score;
}

namespace weightscape::ui {

class LiveTraining;
class OpenExperiment;

class ReadoutView : public QWidget {
  Q_OBJECT

 public:
  ReadoutView(const OpenExperiment& opened, LiveTraining& live, QWidget* parent = nullptr);

 private:
  /// One line: a score of the table.
  struct Row {
    const Score* score;
    QLabel* name;
    QLabel* value;
    QLabel* meaning;
  };

  void addRow(QGridLayout* grid, const Score& score);
  void refresh();

  const OpenExperiment& opened_;
  LiveTraining& live_;
  std::vector<Row> rows_;
};

}  // namespace weightscape::ui
