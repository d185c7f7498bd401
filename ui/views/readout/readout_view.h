// The verdict in words and the scores behind it.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace weightscape {
struct Scores;
}

namespace weightscape::ui {

class Session;

class ReadoutView : public QWidget {
  Q_OBJECT

 public:
  explicit ReadoutView(Session& session, QWidget* parent = nullptr);

 private:
  /// One line of the table.
  struct Row {
    QLabel* name = nullptr;
    QLabel* value = nullptr;
    QLabel* meaning = nullptr;
  };
  enum RowIndex {
    Geodesic,
    Circular,
    Recall,
    Trust,
    Components,
    Purity,
    Explained,
    Alignment,
    Gram,
    Participation,
    Dimension,
    Silent
  };

  void addRow(QGridLayout* grid, const QString& name, const QString& help);
  void show(RowIndex row, const QString& value, const QString& meaning = {});
  void refresh();
  void showRecovery(const Scores& scores);

  Session& session_;
  std::vector<Row> rows_;
};

}  // namespace weightscape::ui
