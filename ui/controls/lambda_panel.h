// SPDX-License-Identifier: GPL-3.0-or-later
// λ, always in view: slider, field and what the closed form says of it.
#pragma once

#include <QWidget>

#include "core/base/types.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace weightscape::ui {

class FinishedRuns;
class LambdaSlider;
class NumberField;
class Session;

class LambdaPanel : public QWidget {
  Q_OBJECT

 public:
  LambdaPanel(Session& session, FinishedRuns& finished, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// What is said stands beside the title, or below it where there is no room.
  void placeWords();
  static QString modesWords(Index kept, Index hidden, const QString& error);
  void apply(double relative);
  /// Two buttons: the training, or the finished runs of a sweep.
  QWidget* makeChoice();
  void showChoice();
  void refresh();
  [[nodiscard]] QString tooltip() const;
  /// "3 of 6 runs; 3 are damaged or missing: …"; empty where all are there.
  [[nodiscard]] QString missingWords() const;
  /// What the closed form says of the network that is shown.
  [[nodiscard]] QString sentence() const;

  Session& session_;
  FinishedRuns& finished_;
  QGridLayout* rows_ = nullptr;
  QHBoxLayout* below_title_ = nullptr;
  QLabel* title_ = nullptr;
  LambdaSlider* slider_ = nullptr;
  NumberField* field_ = nullptr;
  QLabel* says_ = nullptr;
  QWidget* choice_ = nullptr;  ///< seen where there are finished runs
  QToolButton* live_ = nullptr;
  QToolButton* runs_ = nullptr;
  bool below_ = false;  ///< the title
};

}  // namespace weightscape::ui
