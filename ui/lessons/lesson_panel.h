// A lesson beside the experiment: sets the scene, says what to try, sees whether it came.
#pragma once

#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "core/experiment/experiment.h"
#include "ui/lessons/lesson.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace weightscape::ui {

class Session;
struct PastState;

/// What a lesson needs of the window around it.
struct LessonStage {
  std::function<QWidget*(const std::string& control)> control;  ///< null when there is none
  std::function<void(const std::string& stack, const QString& view)> show_view;
  std::function<bool()> swept;          ///< a sweep has finished
  std::function<bool()> stereographic;  ///< the wiring is seen stereographically
};

class LessonPanel : public QWidget {
  Q_OBJECT

 public:
  LessonPanel(Session& session, LessonStage stage, QWidget* parent = nullptr);
  ~LessonPanel() override;

  /// Keeps what is open, to bring it back when the lesson ends.
  void begin(const Lesson& lesson);
  void end();
  [[nodiscard]] bool active() const { return lesson_.has_value(); }
  [[nodiscard]] std::size_t step() const { return step_; }
  /// True when the step's outcome has come; it stays reached.
  [[nodiscard]] bool reached() const { return reached_; }

 signals:
  void ended();

 private:
  void go(std::size_t step);
  void look();
  void place();
  [[nodiscard]] bool outcome(const std::string& check) const;
  /// Weights whose shape is not told, in place of the experiment.
  void openWiring(int number);
  void takeGuess();
  /// A guess was made and the evidence is there.
  [[nodiscard]] bool answered() const;
  /// A guess was made, and no evidence comes any more: the search was cancelled, or failed.
  [[nodiscard]] bool unanswered() const;
  void showAnswer();

  Session& session_;
  LessonStage stage_;
  std::optional<Lesson> lesson_;
  std::size_t step_ = 0;
  bool reached_ = false;
  std::shared_ptr<const PastState> own_;  ///< what the person had open
  QLabel* title_ = nullptr;
  QLabel* place_ = nullptr;
  QLabel* text_ = nullptr;
  QLabel* says_ = nullptr;
  QComboBox* guess_ = nullptr;
  QPushButton* say_ = nullptr;  ///< makes it the guess
  std::string guessed_;         ///< empty until a guess is made
  QTemporaryDir wirings_;
  QPushButton* back_ = nullptr;
  QPushButton* next_ = nullptr;
  QWidget* frame_ = nullptr;  ///< around the control that is meant
  QTimer follow_;
};

}  // namespace weightscape::ui
