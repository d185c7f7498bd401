// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson beside the experiment: asks, sets the scene, waits for what comes, and says why.
#pragma once

#include <QJsonArray>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>

#include "ui/lessons/answer_field.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/lesson_state.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace weightscape::ui {

class Session;
class SweepSession;
struct OutcomeSigns;

class LessonPanel : public QWidget {
  Q_OBJECT

 public:
  LessonPanel(Session& session, SweepSession& sweep, LessonStage stage, QWidget* parent = nullptr);
  ~LessonPanel() override;

  /// Keeps what is open, to bring it back when the lesson ends. `source` says where the lesson
  /// comes from: what was answered in it before, while the program runs, is shown again.
  void begin(const Lesson& lesson, const QString& source);
  void end();
  /// The lesson that is under way from its first step, without the answers given before.
  void beginAnew();
  [[nodiscard]] bool active() const { return lesson_.has_value(); }
  [[nodiscard]] const Lesson* lesson() const { return lesson_ ? &*lesson_ : nullptr; }
  [[nodiscard]] const QString& source() const { return state_->source; }
  [[nodiscard]] std::size_t step() const { return state_->step; }
  /// True when the question is answered and the outcome has come; it stays so.
  [[nodiscard]] bool reached() const { return state_->reached; }
  /// Of the lesson that is under way.
  [[nodiscard]] const GivenAnswers& answers() const;
  /// Lessons with answers that are in no file, by where they come from.
  [[nodiscard]] std::map<QString, const KeptAnswers*> unsaved() const;
  void noteSaved(const QString& source);
  /// The same for another start of the program, which brings them back. What was answered here in
  /// one of the lessons stays.
  [[nodiscard]] QJsonArray unsavedAnswers() const;
  void bringAnswers(const QJsonArray& answers);
  /// Somebody wants to quit without them.
  void forgetUnsaved();

  /// For another panel that stands in the place of this one: nothing is given back.
  [[nodiscard]] std::unique_ptr<LessonState> handOver();
  /// Goes on where the other was, with the same lesson, which may be in another language.
  void takeOver(std::unique_ptr<LessonState> state, const Lesson* lesson);

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
  /// Shows the step as it begins; with its answer where it has one, unless it is asked anew.
  void go(std::size_t step, bool forward, bool anew = false);
  void showStep();
  void showLesson(const Lesson& lesson);
  /// An answer that is not said yet is kept too.
  void noteDraft();
  [[nodiscard]] KeptAnswers& kept() { return state_->kept.at(state_->source); }
  [[nodiscard]] OutcomeSigns signs() const;
  /// Notes what is seen before it was asked about.
  void noteSeen();
  [[nodiscard]] bool seen() const;
  void hold();
  void ask();
  void commit();
  void look();
  void showOutcome();
  void tell();
  void place();
  /// What had the focus in there goes away: the picture has it.
  void leaveFocus(const QWidget& going);
  [[nodiscard]] const LessonStep& now() const { return lesson_->steps[state_->step]; }
  [[nodiscard]] bool answered() const { return !now().question || state_->committed; }
  [[nodiscard]] bool came() const;
  /// Evidence is what a step waits for whose wiring nobody knows.
  [[nodiscard]] bool waitsForEvidence() const;
  [[nodiscard]] const Evidence* evidence() const;
  [[nodiscard]] AnswerOutcome outcome() const;
  [[nodiscard]] QString outcomeSentence(const GivenAnswer& answer) const;
  [[nodiscard]] QString waitsFor() const;

  Session& session_;
  SweepSession& sweep_;
  LessonStage stage_;
  std::unique_ptr<LessonState> state_;
  std::optional<Lesson> lesson_;
  QString problem_;  ///< why the scene could not be set
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
  QPointer<QWidget> frame_;  ///< around the control that is meant
  QTimer follow_;
};

}  // namespace weightscape::ui
