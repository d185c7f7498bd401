// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/choice_field.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"

namespace weightscape::ui {
namespace {

constexpr int kBarHeight = 8;
constexpr int kMostHands = 999;

/// A share of a row's width.
class HandsBar : public QWidget {
 public:
  HandsBar() {
    setFixedHeight(kBarHeight);
    hide();
  }

  void show(double share, bool right) {
    share_ = share;
    right_ = right;
    QWidget::show();
    update();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.line);
    QRectF filled(rect());
    filled.setWidth(share_ * filled.width());
    painter.fillRect(filled, right_ ? theme.good : theme.quiet);
  }

 private:
  double share_ = 0.0;
  bool right_ = false;
};

}  // namespace

ChoiceField::ChoiceField(const LessonQuestion& question, QWidget* parent) : AnswerField(parent) {
  setObjectName(QStringLiteral("lesson-choice"));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kInnerSpace);
  group_ = new QButtonGroup(this);
  for (std::size_t i = 0; i < question.options.size(); ++i) addRow(i, optionWords(question, i));
  connect(group_, &QButtonGroup::idToggled, this, [this] { emit changed(); });
}

void ChoiceField::addRow(std::size_t option, const QString& words) {
  Row row;
  row.words = words;
  auto* const place = new QWidget;
  auto* const column = new QVBoxLayout(place);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* const line = new QHBoxLayout;
  line->setSpacing(kSpace);
  row.choice = new QRadioButton;
  row.choice->setObjectName(QStringLiteral("lesson-option-%1").arg(option + 1));
  row.choice->setAccessibleName(words);
  row.choice->setAccessibleDescription(tr("Makes this your answer; “Say so” commits to it"));
  group_->addButton(row.choice, static_cast<int>(option));
  line->addWidget(row.choice, 0, Qt::AlignTop);
  row.name = new QLabel(words);
  row.name->setTextFormat(Qt::PlainText);
  row.name->setWordWrap(true);
  row.name->installEventFilter(this);  // a click on the words is one on the circle
  line->addWidget(row.name, 1);
  row.hands = new QWidget;
  auto* const counting = new QHBoxLayout(row.hands);
  counting->setContentsMargins(0, 0, 0, 0);
  counting->setSpacing(kInnerSpace);
  const auto button = [&](const QString& sign, const char* name, const QString& spoken, int by) {
    auto* const made = new QToolButton;
    made->setText(sign);
    made->setObjectName(QStringLiteral("%1-%2").arg(QString::fromLatin1(name)).arg(option + 1));
    made->setAccessibleName(spoken.arg(words));
    made->setToolTip(spoken.arg(words));
    made->setAccessibleDescription(tr("Counts hands; said is said once “Say so” is pressed"));
    made->setAutoRepeat(true);
    connect(made, &QToolButton::clicked, this, [this, option, by] { count(option, by); });
    counting->addWidget(made);
  };
  button(QStringLiteral("−"), "lesson-less", tr("One hand less for: %1"), -1);
  row.number = new QLabel(QLocale().toString(0));
  row.number->setAlignment(Qt::AlignCenter);
  row.number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000")));
  counting->addWidget(row.number);
  button(QStringLiteral("+"), "lesson-more", tr("One hand more for: %1"), 1);
  row.hands->hide();
  line->addWidget(row.hands, 0, Qt::AlignTop);
  column->addLayout(line);
  row.bar = new HandsBar;
  column->addWidget(row.bar);
  layout()->addWidget(place);
  rows_.push_back(row);
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseButtonPress && !committed_ && !show_of_hands_) {
    for (const Row& row : rows_) {
      if (row.name == watched) row.choice->setChecked(true);
    }
  }
  return AnswerField::eventFilter(watched, event);
}

void ChoiceField::setShowOfHands(bool on) {
  if (committed_) return;
  show_of_hands_ = on;
  for (const Row& row : rows_) {
    row.choice->setVisible(!on);
    row.hands->setVisible(on);
  }
  emit changed();
}

void ChoiceField::count(std::size_t option, int by) {
  Row& row = rows_[option];
  row.count = std::clamp(row.count + by, 0, kMostHands);
  row.number->setText(QLocale().toString(row.count));
  emit changed();
}

QJsonObject ChoiceField::state() const {
  QJsonArray counts;
  for (const Row& row : rows_) counts.append(row.count);
  return {{QStringLiteral("hands"), show_of_hands_},
          {QStringLiteral("chosen"), group_->checkedId()},
          {QStringLiteral("counts"), counts}};
}

void ChoiceField::setState(const QJsonObject& state) {
  const QJsonArray counts = state.value(QStringLiteral("counts")).toArray();
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    rows_[i].count = 0;
    count(i, counts.at(static_cast<qsizetype>(i)).toInt());
  }
  QAbstractButton* const chosen = group_->button(state.value(QStringLiteral("chosen")).toInt(-1));
  if (chosen != nullptr) chosen->setChecked(true);
  setShowOfHands(state.value(QStringLiteral("hands")).toBool());
}

int ChoiceField::hands(const Row& row) const {
  return show_of_hands_ ? row.count : row.choice->isChecked() ? 1 : 0;
}

int ChoiceField::guesses() const {
  int all = 0;
  for (const Row& row : rows_) all += hands(row);
  return all;
}

int ChoiceField::rightGuesses(const AnswerOutcome& outcome) const {
  return outcome.right < rows_.size() ? hands(rows_[outcome.right]) : 0;
}

QString ChoiceField::said() const {
  QStringList parts;
  for (const Row& row : rows_) {
    if (!show_of_hands_ && row.choice->isChecked()) return row.words;
    if (show_of_hands_) parts << tr("%1: %2").arg(row.words, QLocale().toString(row.count));
  }
  return parts.join(tr("; "));
}

void ChoiceField::commit() {
  committed_ = true;
  for (const Row& row : rows_) {
    row.choice->setEnabled(false);
    row.hands->setEnabled(false);
  }
}

void ChoiceField::showOutcome(const AnswerOutcome& outcome) {
  const Theme& theme = currentTheme();
  int most = 1;
  for (const Row& row : rows_) most = std::max(most, hands(row));
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const Row& row = rows_[i];
    const bool right = i == outcome.right;
    const bool mine = !show_of_hands_ && row.choice->isChecked();
    row.name->setText(right  ? tr("✓ %1").arg(row.words)
                      : mine ? tr("✗ %1").arg(row.words)
                             : row.words);
    setTextColor(*row.name, right ? theme.good : mine ? theme.caution : theme.quiet);
    if (show_of_hands_) {
      static_cast<HandsBar*>(row.bar)->show(static_cast<double>(row.count) / most, right);
    }
  }
}

}  // namespace weightscape::ui
