#include "ui/lessons/lesson_panel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/analysis/verdict.h"
#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/unknown_wiring.h"
#include "core/io/npy.h"
#include "ui/session/evidence_search.h"
#include "ui/session/evidence_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

/// A line around a control; lets every click through.
class Pointer : public QWidget {
 public:
  explicit Pointer(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().caution, 2.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
  }
};

}  // namespace

LessonPanel::LessonPanel(Session& session, LessonStage stage, QWidget* parent)
    : QWidget(parent), session_(session), stage_(std::move(stage)) {
  auto* const outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* const card = new QFrame;
  card->setObjectName(QStringLiteral("card"));
  outer->addWidget(card);
  outer->addStretch(1);
  auto* const column = new QVBoxLayout(card);
  column->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
  column->setSpacing(kSpace);
  auto* const head = new QHBoxLayout;
  title_ = new QLabel;
  title_->setObjectName(QStringLiteral("quiet"));
  title_->setWordWrap(true);
  head->addWidget(title_, 1);
  place_ = new QLabel;
  place_->setObjectName(QStringLiteral("quiet"));
  head->addWidget(place_);
  column->addLayout(head);
  text_ = new QLabel;
  text_->setObjectName(QStringLiteral("lesson-text"));
  text_->setTextFormat(Qt::RichText);
  text_->setWordWrap(true);
  text_->setAccessibleName(tr("Lesson"));
  QFont font = text_->font();
  font.setPointSizeF(1.12 * font.pointSizeF());
  text_->setFont(font);
  column->addWidget(text_);
  column->addSpacing(kSpace);
  guess_ = new QComboBox;
  guess_->setObjectName(QStringLiteral("lesson-guess"));
  guess_->setPlaceholderText(tr("What shape is it?"));
  guess_->setAccessibleName(tr("Your guess"));
  guess_->setAccessibleDescription(tr("Say what shape the wiring has before the evidence does"));
  for (const std::string& shape : lessonGuesses()) {
    guess_->addItem(shape == kNoShape ? tr("no shape") : translated(shape));
  }
  say_ = new QPushButton(tr("Say so"));
  say_->setObjectName(QStringLiteral("lesson-say"));
  say_->setAccessibleDescription(tr("Makes this your guess, and lets the evidence speak"));
  auto* const saying = new QHBoxLayout;
  saying->setSpacing(kSpace);
  saying->addWidget(guess_, 1);
  saying->addWidget(say_);
  column->addLayout(saying);
  connect(guess_, &QComboBox::currentIndexChanged, this,
          [this](int choice) { say_->setEnabled(choice >= 0 && guessed_.empty()); });
  connect(say_, &QPushButton::clicked, this, &LessonPanel::takeGuess);
  says_ = new QLabel;
  says_->setObjectName(QStringLiteral("lesson-says"));
  says_->setWordWrap(true);
  column->addWidget(says_);
  auto* const row = new QHBoxLayout;
  row->setSpacing(kSpace);
  auto* const leave = new QPushButton(tr("End lesson"));
  leave->setObjectName(QStringLiteral("lesson-end"));
  leave->setAccessibleDescription(tr("Ends the lesson and brings back what was open before"));
  back_ = new QPushButton(tr("Back"));
  back_->setAccessibleDescription(tr("Goes to the step before"));
  next_ = new QPushButton(tr("Next"));
  next_->setObjectName(QStringLiteral("lesson-next"));
  next_->setAccessibleDescription(tr("Goes to the next step"));
  row->addWidget(leave);
  row->addStretch(1);
  row->addWidget(back_);
  row->addWidget(next_);
  column->addLayout(row);
  frame_ = new Pointer(window());
  follow_.setInterval(200);  // outcomes of views, and controls that move with the layout
  connect(&follow_, &QTimer::timeout, this, [this] {
    look();
    place();
  });
  connect(leave, &QPushButton::clicked, this, &LessonPanel::end);
  connect(back_, &QPushButton::clicked, this, [this] { go(step_ - 1); });
  connect(next_, &QPushButton::clicked, this, [this] {
    if (step_ + 1 < lesson_->steps.size()) {
      go(step_ + 1);
    } else {
      end();
    }
  });
  connect(&session_.live(), &LiveTraining::analysisChanged, this, &LessonPanel::look);
  connect(&session_.live(), &LiveTraining::changed, this, &LessonPanel::look);
}

LessonPanel::~LessonPanel() = default;

void LessonPanel::begin(const Lesson& lesson) {
  if (!active()) {
    session_.pause();
    own_ = std::make_shared<const PastState>(session_.keep());
    session_.setAside(own_);
  }
  lesson_ = lesson;
  title_->setText(QString::fromStdString(lesson.title));
  follow_.start();
  go(0);
}

void LessonPanel::end() {
  if (!active()) return;
  lesson_.reset();
  follow_.stop();
  frame_->hide();
  session_.evidence().hold(false);
  session_.setAside(nullptr);
  session_.comeBack(*own_);
  own_ = nullptr;
  emit ended();
}

void LessonPanel::go(std::size_t step) {
  step_ = step;
  reached_ = false;
  const LessonStep& now = lesson_->steps[step];
  place_->setText(tr("%1 of %2").arg(step + 1).arg(lesson_->steps.size()));
  QTextDocument document;
  document.setDefaultFont(text_->font());
  document.setMarkdown(
      QStringLiteral("### %1\n\n%2")
          .arg(QString::fromStdString(now.title), QString::fromStdString(now.text)));
  QTextCursor all(&document);
  all.select(QTextCursor::Document);
  QTextBlockFormat airy;
  airy.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
  all.mergeBlockFormat(airy);
  text_->setText(document.toHtml());
  back_->setEnabled(step > 0);
  guessed_.clear();
  guess_->setCurrentIndex(-1);
  guess_->setEnabled(true);
  guess_->setVisible(now.guess);
  say_->setVisible(now.guess);
  say_->setEnabled(false);
  session_.evidence().hold(now.guess);
  if (now.wiring > 0) openWiring(now.wiring);
  next_->setText(step + 1 < lesson_->steps.size() ? tr("Next") : tr("Done"));
  std::vector<Override> changes(now.settings.begin(), now.settings.end());
  if (!now.preset.empty()) {
    session_.load(
        experimentFromJson(std::string(findPreset(now.preset).json), now.preset, changes));
  } else {
    for (const auto& [path, value] : changes) {
      Experiment wanted =
          experimentFromJson(experimentToJson(session_.experiment()), "lesson", {{path, value}});
      // One parameter by its own way, so that live ones act at once and others mark a restart.
      for (const Parameter& parameter : parameterTable()) {
        for (std::size_t g = 0; g < (parameter.ofGroup() ? wanted.data.groups.size() : 1); ++g) {
          if (parameter.pathFor(g) == path) {
            session_.setParameter(parameter, g, parameter.get(wanted, g));
          }
        }
      }
    }
  }
  for (const auto& [stack, view] : now.views) stage_.show_view(stack, QString::fromStdString(view));
  look();
  place();
}

void LessonPanel::openWiring(int number) {
  const QString file = wirings_.filePath(tr("wiring %1").arg(number) + QStringLiteral(".npy"));
  try {
    writeNpy(file.toStdString(), unknownWiring(number));
    Experiment wiring;
    wiring.name = tr("wiring %1").arg(number).toStdString();
    wiring.user_weights.file = file.toStdString();
    session_.open(wiring);
  } catch (const Error& error) {
    says_->setVisible(true);
    says_->setText(QString::fromUtf8(error.what()));
  }
}

void LessonPanel::takeGuess() {
  const int choice = guess_->currentIndex();
  if (choice < 0 || !active() || !guessed_.empty()) return;
  guessed_ = lessonGuesses()[static_cast<std::size_t>(choice)];
  guess_->setEnabled(false);  // said is said
  say_->setEnabled(false);
  session_.evidence().hold(false);
  look();
}

bool LessonPanel::answered() const {
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  return !guessed_.empty() && analysis != nullptr && analysis->evidence != nullptr;
}

bool LessonPanel::unanswered() const {
  return !guessed_.empty() && !answered() &&
         (session_.evidence().declined() || !session_.evidence().error().isEmpty());
}

void LessonPanel::showAnswer() {
  const Theme& theme = currentTheme();
  says_->setVisible(!guessed_.empty());
  QColor color = theme.quiet;
  if (answered()) {
    const Evidence& evidence = *session_.live().analysis()->evidence;
    const bool one = evidence.pieces.size() == 1 && evidence.pieces[0].compared();
    const bool agrees = one && evidence.pieces[0].shape == guessed_;
    says_->setText((agrees ? tr("✓ You said: %1. So does the evidence: %2.")
                           : tr("You said: %1. The evidence says: %2."))
                       .arg(guess_->currentText(), evidenceHeadline(evidence)));
    color = agrees ? theme.good : theme.caution;
  } else if (unanswered()) {
    says_->setText(
        tr("You said: %1. The evidence was not heard to its end.").arg(guess_->currentText()));
    color = theme.caution;
  } else {
    says_->setText(tr("Comparing with shuffles…"));
  }
  says_->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
}

bool LessonPanel::outcome(const std::string& check) const {
  if (check.empty()) return true;
  if (check == "looking-back") return session_.live().frame() >= 0;
  if (check == "swept") return stage_.swept();
  if (check == "not-stereographic") return !stage_.stereographic();
  const TrainingSnapshot& training = session_.live().shown();
  if (check == "untrained") return training.trained() && training.trained()->step() == 0;
  const AnalysisSnapshot* const analysis = session_.live().analysis();
  if (analysis == nullptr || !analysis->analysis || !training.trained() ||
      training.trained()->step() == 0 || session_.live().running() || session_.needsRestart() ||
      !session_.live().analysisIsCurrent()) {
    return false;
  }
  // λ acts at once on a finished training and changes nothing: only a restart shows what it does.
  if (analysis->training->trained()->penalties().l2_in !=
          absolutePenalties(session_.experiment().objective, training.dataset->spectrum.largest())
              .l2_in ||
      training.trained()->newest->history.back().l2 != training.trained()->penalties().l2_in) {
    return false;
  }
  const VerdictKind kind = analysis->analysis->verdict.kind;
  if (check == "recovered") return kind == VerdictKind::Recovered;
  if (check == "collapsed") return kind == VerdictKind::Collapsed;
  return kind == VerdictKind::NotRecovered || kind == VerdictKind::PartlyRecovered;
}

void LessonPanel::look() {
  if (!active()) return;
  const LessonStep& now = lesson_->steps[step_];
  if (now.guess) {
    reached_ = reached_ || answered() || unanswered();
    showAnswer();
  } else {
    reached_ = reached_ || outcome(now.check);
    const Theme& theme = currentTheme();
    says_->setVisible(!now.check.empty());
    says_->setText(reached_ ? tr("✓ Seen.") : tr("Waiting for it…"));
    says_->setStyleSheet(
        QStringLiteral("color: %1").arg((reached_ ? theme.good : theme.quiet).name()));
  }
  next_->setEnabled(reached_);
}

void LessonPanel::place() {
  QWidget* const target = active() && !lesson_->steps[step_].point.empty()
                              ? stage_.control(lesson_->steps[step_].point)
                              : nullptr;
  if (target == nullptr || !target->isVisible()) {
    frame_->hide();
    return;
  }
  if (frame_->parentWidget() != window()) frame_->setParent(window());
  const QRect around(target->mapTo(window(), QPoint(0, 0)), target->size());
  frame_->setGeometry(around.adjusted(-5, -5, 5, 5).intersected(window()->rect()));
  frame_->show();
  frame_->raise();
}

}  // namespace weightscape::ui
