// SPDX-License-Identifier: GPL-3.0-or-later
// Options, of which one is chosen, or for each of which hands are counted.
#pragma once

#include <optional>

#include "ui/lessons/answer_field.h"

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace weightscape::ui {

class ChoiceField : public AnswerField {
  Q_OBJECT

 public:
  explicit ChoiceField(const LessonQuestion& question, QWidget* parent = nullptr);

  void setShowOfHands(bool on) override;
  [[nodiscard]] bool complete() const override { return guesses() > 0; }
  [[nodiscard]] QJsonObject state() const override;
  void setState(const QJsonObject& state) override;
  void commit() override;
  void showOutcome(const AnswerOutcome& outcome) override;
  [[nodiscard]] QString said() const override;
  [[nodiscard]] int guesses() const override;
  [[nodiscard]] int rightGuesses(const AnswerOutcome& outcome) const override;

 private:
  struct Row {
    QString words;
    QRadioButton* choice = nullptr;
    QLabel* name = nullptr;
    QWidget* hands = nullptr;  ///< − n +
    QLabel* number = nullptr;
    QWidget* bar = nullptr;  ///< how many hands, once the outcome is there
    int count = 0;
  };
  void addRow(std::size_t option, const QString& words);
  void count(std::size_t option, int by);
  bool eventFilter(QObject* watched, QEvent* event) override;
  [[nodiscard]] int hands(const Row& row) const;

  QButtonGroup* group_ = nullptr;
  std::vector<Row> rows_;
  bool show_of_hands_ = false;
  bool committed_ = false;
};

}  // namespace weightscape::ui
