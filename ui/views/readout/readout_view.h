// The verdict in words and the scores behind it.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace weightscape {
struct Reading;
struct Scores;
}  // namespace weightscape

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
    QString help;
  };
  enum RowIndex {
    Geodesic,
    Circular,
    Recall,
    Trust,
    Residual,
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
  /// Why a row has no value, before what it means; nothing where it has one.
  void explain(RowIndex row, const QString& why);
  void refresh();
  void showRecovery(const Scores& scores);
  void showPicture(const Reading& reading);

  Session& session_;
  std::vector<Row> rows_;
};

}  // namespace weightscape::ui
