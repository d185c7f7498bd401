// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_page.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "ui/lessons/lesson_list.h"
#include "ui/scene/shape_picture.h"
#include "ui/session/preferences.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kMostWidth = 1080;

QLabel* label(const QString& text, const char* object, double scale, bool strong) {
  auto* const result = new QLabel(text);
  result->setObjectName(QString::fromLatin1(object));
  result->setWordWrap(true);
  QFont font = result->font();
  font.setPointSizeF(scale * font.pointSizeF());
  if (strong) font.setWeight(QFont::DemiBold);
  result->setFont(font);
  return result;
}

/// A card with a heading.
QVBoxLayout* column(QHBoxLayout* row, const QString& heading, int stretch) {
  auto* const card = new QFrame;
  card->setObjectName(QStringLiteral("card"));
  auto* const layout = new QVBoxLayout(card);
  layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
  layout->setSpacing(kInnerSpace);
  layout->addWidget(label(heading, "heading", 1.0, true));
  layout->addSpacing(kInnerSpace);
  row->addWidget(card, stretch);
  return layout;
}

QPushButton* entry(const QString& text, const QString& description) {
  auto* const button = new QPushButton(text);
  button->setToolTip(QStringLiteral("<p>%1</p>").arg(description.toHtmlEscaped()));
  button->setAccessibleDescription(description);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button->setStyleSheet(
      QStringLiteral("QPushButton:!focus:!hover { border-color: transparent; } "
                     "QPushButton { text-align: left; }"));
  return button;
}

void clear(QVBoxLayout& layout) {
  while (QLayoutItem* const item = layout.takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;  // a layout hands its items over to whoever takes them
  }
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("welcome"));
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  auto* const scroll = new QScrollArea;  // on a low screen
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);  // its entries take the focus
  scroll->setFrameShape(QFrame::NoFrame);
  whole->addWidget(scroll);
  auto* const centred = new QWidget;
  auto* const outer = new QHBoxLayout(centred);
  auto* const page = new QWidget;
  page->setMaximumWidth(kMostWidth);
  outer->addStretch(1);
  outer->addWidget(page, 100);
  outer->addStretch(1);
  auto* const rows = new QVBoxLayout(page);
  rows->setSpacing(2 * kSpace);
  rows->addStretch(1);
  rows->addWidget(label(tr("Weightscape"), "title", 2.2, true));
  rows->addWidget(
      label(tr("Neurons respond to hidden causes: a heading, a position. Train a small autoencoder "
               "on their activity and look only at its weights. With a small penalty on them, and "
               "at the same accuracy, they draw the shape of the cause."),
            "quiet", 1.15, false));
  auto* const row = new QHBoxLayout;
  row->setSpacing(2 * kSpace);
  column(row, tr("Pick a world"), 3)->addWidget(makeWorlds(), 1);
  column(row, tr("Take a lesson"), 4)->addWidget(makeLessons(), 1);
  column(row, tr("Opened lately"), 4)->addWidget(makeRecent(), 1);
  rows->addLayout(row);
  auto* const last = new QHBoxLayout;
  auto* const always = new QCheckBox(tr("Show this page at every start"));
  always->setObjectName(QStringLiteral("welcome-at-start"));
  always->setAccessibleDescription(tr("Shows this page whenever the program starts"));
  always->setChecked(welcomeAtStart());
  connect(always, &QCheckBox::toggled, this, &setWelcomeAtStart);
  last->addWidget(always);
  last->addStretch(1);
  auto* const leave = new QPushButton(tr("Go on with what is open"));
  leave->setObjectName(QStringLiteral("welcome-leave"));
  leave->setAccessibleDescription(tr("Leaves this page; nothing is changed"));
  connect(leave, &QPushButton::clicked, this, &WelcomePage::left);
  last->addWidget(leave);
  rows->addLayout(last);
  rows->addStretch(2);
  scroll->setWidget(centred);
}

QWidget* WelcomePage::makeWorlds() {
  auto* const list = new QWidget;
  auto* const layout = new QVBoxLayout(list);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  for (const Preset& preset : presets()) {
    const std::string name(preset.name);
    const Experiment experiment = experimentFromJson(std::string(preset.json), name);
    QPushButton* const button =
        entry(translated(experiment.name), translated(experiment.description));
    button->setObjectName(QStringLiteral("welcome-") + QString::fromStdString(name));
    button->setIcon(shapePicture(experiment.data.groups));
    button->setIconSize({kShapePictureWidth * 2 / 3, kShapePictureHeight * 2 / 3});
    connect(button, &QPushButton::clicked, this, [this, name] {
      emit sourceChosen(QStringLiteral("preset:") + QString::fromStdString(name));
    });
    layout->addWidget(button);
  }
  layout->addStretch(1);
  return list;
}

QWidget* WelcomePage::makeLessons() {
  auto* const list = new QWidget;
  auto* const layout = new QVBoxLayout(list);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  for (const LessonEntry& lesson : lessonList()) {
    const QString number = lesson.name.section(QLatin1Char('-'), 0, 0);
    QPushButton* const button =
        entry(tr("%1   %2").arg(number, lesson.title), tr("Begins lesson %1").arg(number));
    button->setObjectName(QStringLiteral("welcome-lesson-") + number);
    connect(button, &QPushButton::clicked, this,
            [this, name = lesson.name] { emit lessonChosen(name); });
    layout->addWidget(button);
  }
  layout->addWidget(label(tr("A lesson sets the scene and gives your own work back at its end."),
                          "quiet", 0.92, false));
  layout->addStretch(1);
  return list;
}

QWidget* WelcomePage::makeRecent() {
  auto* const list = new QWidget;
  recent_ = new QVBoxLayout(list);
  recent_->setContentsMargins(0, 0, 0, 0);
  recent_->setSpacing(2);
  fillRecent();
  return list;
}

void WelcomePage::fillRecent() {
  clear(*recent_);
  const QStringList files = recentFiles();
  for (const QString& path : files) {
    const QFileInfo info(path);
    QPushButton* const button =
        entry(fontMetrics().elidedText(info.fileName(), Qt::ElideMiddle, kMostWidth / 4), path);
    connect(button, &QPushButton::clicked, this, [this, path] { emit sourceChosen(path); });
    recent_->addWidget(button);
  }
  if (files.isEmpty()) {
    recent_->addWidget(label(tr("Nothing yet. Experiments, sessions and matrices that you open or "
                                "save stand here afterwards; files can also be dropped onto the "
                                "window."),
                             "quiet", 1.0, false));
  }
  recent_->addStretch(1);
}

void WelcomePage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  fillRecent();
}

}  // namespace weightscape::ui
