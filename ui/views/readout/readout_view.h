// SPDX-License-Identifier: GPL-3.0-or-later
// The scores behind the verdict: the rows of the score table that are on the card, and how well the
// pieces agree with labels.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace weightscape {
struct Score;
}

namespace weightscape::ui {

class LiveTraining;
class ScoreBar;
struct AnalysisSnapshot;
class OpenExperiment;

class ReadoutView : public QWidget {
  Q_OBJECT

 public:
  ReadoutView(const OpenExperiment& opened, LiveTraining& live, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// One line: a score of the table.
  struct Row {
    const Score* score;  ///< null of a label's row
    QLabel* name;
    QLabel* value;
    QLabel* meaning;
  };

  /// One of the numbers that decided the verdict.
  struct Decider {
    QLabel* name;
    QLabel* value;
    ScoreBar* bar;
  };

  Row addRow(const QString& name, const QString& help);
  void addDeciders(QVBoxLayout& column);
  void refreshDeciders(const AnalysisSnapshot* snapshot);
  void refresh();
  /// How well pieces agree with labels; false where there is nothing to say of it.
  bool refreshLabels(const AnalysisSnapshot* snapshot);

  const OpenExperiment& opened_;
  LiveTraining& live_;
  bool old_ = false;  ///< what is known is of other weights than are open
  QGridLayout* grid_ = nullptr;
  std::vector<Decider> deciders_;
  QLabel* why_ = nullptr;  ///< what stands where there is no number
  QToolButton* all_ = nullptr;
  std::vector<Row> rows_;
  std::vector<Row> labels_;
  QLabel* checked_ = nullptr;  ///< which moment's some of them are, where it is another
};

}  // namespace weightscape::ui
