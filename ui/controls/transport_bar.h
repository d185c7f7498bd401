// SPDX-License-Identifier: GPL-3.0-or-later
// Start, step, restart, and how far the training is.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace weightscape {
struct TrainerCheckpoint;
}  // namespace weightscape

namespace weightscape::ui {

class Session;

class TransportBar : public QWidget {
  Q_OBJECT

 public:
  explicit TransportBar(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QWidget* startButton() const;
  [[nodiscard]] QWidget* restartButton() const;

 signals:
  /// Training has stopped by an error.
  void failed(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  /// Shows the first of the lines that has room beside the error, or the last one alone.
  void say();
  /// The words of the lesser buttons, where there is room beside those of the first.
  void fitButtons();
  void tint();
  [[nodiscard]] QString stateWords();
  /// What was changed and acts with the next step; empty where nothing waits.
  [[nodiscard]] QString waitingWords() const;
  /// Whether it ends when it has settled, and not with its epochs.
  [[nodiscard]] bool goesOn(const TrainerCheckpoint& now) const;

  Session& session_;
  QPushButton* start_ = nullptr;
  QPushButton* step_ = nullptr;
  QPushButton* restart_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QStringList lines_;  ///< of the state, the longest first
  QLabel* state_ = nullptr;
  QLabel* error_ = nullptr;
};

}  // namespace weightscape::ui
