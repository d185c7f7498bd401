// A lesson beside the experiment: asks, sets the scene, waits for what comes, and says why.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/lessons/answer_field.h"
#include "ui/lessons/given_answers.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/own_work.h"
#include "ui/lessons/scene_setter.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace weightscape::ui {

class Session;
class SweepSession;

class LessonPanel : public QWidget {
  Q_OBJECT

 public:
  LessonPanel(Session& session, SweepSession& sweep, LessonStage stage, QWidget* parent = nullptr);
  ~LessonPanel() override;

  /// Keeps what is open, to bring it back when the lesson ends.
  void begin(const Lesson& lesson);
  void end();
  [[nodiscard]] bool active() const { return lesson_.has_value(); }
  [[nodiscard]] const Lesson* lesson() const { return lesson_ ? &*lesson_ : nullptr; }
  [[nodiscard]] std::size_t step() const { return step_; }
  /// True when the question is answered and the outcome has come; it stays so.
  [[nodiscard]] bool reached() const { return reached_; }
  [[nodiscard]] const GivenAnswers& answers() const { return answers_; }

  /// To the next step, whether what this one waits for has come or not; ends after the last.
  void next();
  void back();
  /// This step as it began.
  void again();
  /// The focus to the question, or to what leads on.
  void focusQuestion();

 signals:
  void ended();
  void changed();  ///< began, ended, or came to another step

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makePage();
  void dressTexts();
  QWidget* makeButtons();
  void go(std::size_t step, bool forward);
  void ask();
  void commit();
  void look();
  void showOutcome();
  void tell();
  void place();
  /// What had the focus in there goes away: the picture has it.
  void leaveFocus(const QWidget& going);
  [[nodiscard]] const LessonStep& now() const { return lesson_->steps[step_]; }
  [[nodiscard]] bool answered() const { return !now().question || committed_; }
  [[nodiscard]] bool came() const;
  /// Evidence is what a step waits for whose wiring nobody knows.
  [[nodiscard]] bool waitsForEvidence() const;
  [[nodiscard]] const Evidence* evidence() const;
  [[nodiscard]] AnswerOutcome outcome() const;
  [[nodiscard]] QString outcomeSentence(const AnswerOutcome& outcome) const;
  [[nodiscard]] QString waitsFor() const;

  Session& session_;
  SweepSession& sweep_;
  LessonStage stage_;
  OwnWork own_;
  SceneSetter scene_;
  std::optional<Lesson> lesson_;
  std::size_t step_ = 0;
  bool committed_ = false;
  bool reached_ = false;
  bool swept_ = false;
  QString problem_;  ///< why the scene could not be set
  GivenAnswers answers_;
  QLabel* title_ = nullptr;
  QLabel* place_ = nullptr;
  QScrollArea* scroll_ = nullptr;
  QVBoxLayout* column_ = nullptr;
  QLabel* head_ = nullptr;
  QLabel* text_ = nullptr;
  QLabel* question_ = nullptr;
  AnswerField* field_ = nullptr;  ///< null where nothing is asked
  QWidget* saying_ = nullptr;
  QToolButton* hands_ = nullptr;
  QPushButton* say_ = nullptr;  ///< commits to the answer
  QLabel* task_ = nullptr;
  QLabel* waits_ = nullptr;
  QLabel* says_ = nullptr;  ///< what was said beside what came
  QLabel* why_ = nullptr;
  QPushButton* again_ = nullptr;
  QPushButton* back_ = nullptr;
  QPushButton* next_ = nullptr;
  QWidget* frame_ = nullptr;  ///< around the control that is meant
  QTimer follow_;
};

}  // namespace weightscape::ui
