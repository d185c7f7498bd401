// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dataset_gallery.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "ui/scene/shape_picture.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

/// What a button is called, where its own text is cut.
constexpr const char* kWorld = "world";

constexpr int kColumns = 4;

}  // namespace

DatasetGallery::DatasetGallery(Session& session, QWidget* parent)
    : QWidget(parent), session_(session) {
  auto* const grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(kInnerSpace);
  group_ = new QButtonGroup(this);
  for (const Preset& preset : presets()) {
    const std::string name(preset.name);
    const Experiment experiment = experimentFromJson(std::string(preset.json), name);
    QToolButton* const button =
        addButton(grid, name, translated(experiment.name), translated(experiment.description));
    connect(button, &QToolButton::clicked, this, [this, name] { choose(name); });
  }
  custom_ =
      addButton(grid, "custom", tr("custom"),
                tr("Groups of your own: compose causes and the neurons that answer to them."));
  connect(custom_, &QToolButton::clicked, this, [this] {
    try {
      session_.setGroups(session_.experiment().data.groups);
      emit customChosen();
    } catch (const Error& error) {
      emit refused(translated(error));
    }
  });
  for (int column = 0; column < kColumns; ++column) grid->setColumnStretch(column, 1);
  connect(&session_, &Session::experimentLoaded, this, &DatasetGallery::markOpen);
  markOpen();
  drawPictures();
}

void DatasetGallery::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int column = (width() - (kColumns - 1) * kInnerSpace) / kColumns;
  for (QToolButton* const button : buttons_) {
    button->setText(button->fontMetrics().elidedText(button->property(kWorld).toString(),
                                                     Qt::ElideRight, column - kInnerSpace));
  }
}

void DatasetGallery::markOpen() {
  const QString name = translated(session_.experiment().name);
  for (QToolButton* const button : buttons_) {
    if (button->property(kWorld).toString() == name) {
      button->setChecked(true);
      return;
    }
  }
  // A file of one's own is none of these.
  if (QAbstractButton* const checked = group_->checkedButton()) {
    group_->setExclusive(false);
    checked->setChecked(false);
    group_->setExclusive(true);
  }
}

QToolButton* DatasetGallery::addButton(QGridLayout* grid, const std::string& name,
                                       const QString& label, const QString& description) {
  auto* const button = new QToolButton;
  button->setObjectName(QStringLiteral("dataset-") + QString::fromStdString(name));
  button->setText(label);
  button->setProperty(kWorld, label);
  button->setToolTip(QStringLiteral("<p>%1</p>").arg(description.toHtmlEscaped()));
  button->setAccessibleName(tr("Dataset %1").arg(label));
  button->setAccessibleDescription(description);
  button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  button->setIconSize({kShapePictureWidth, kShapePictureHeight});
  button->setCheckable(true);
  button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  button->setStyleSheet(QStringLiteral("padding: 2px 0px;"));
  QFont font = button->font();
  font.setPointSizeF(0.84 * font.pointSizeF());
  button->setFont(font);
  group_->addButton(button);
  const auto count = static_cast<int>(buttons_.size());
  grid->addWidget(button, count / kColumns, count % kColumns);
  buttons_.push_back(button);
  return button;
}

void DatasetGallery::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && !buttons_.empty()) drawPictures();
}

void DatasetGallery::choose(const std::string& preset) {
  try {
    session_.load(experimentFromJson(std::string(findPreset(preset).json), preset));
  } catch (const Error& error) {
    emit refused(translated(error));
  }
}

void DatasetGallery::drawPictures() {
  std::size_t i = 0;
  for (const Preset& preset : presets()) {
    const Experiment experiment =
        experimentFromJson(std::string(preset.json), std::string(preset.name));
    buttons_[i++]->setIcon(shapePicture(experiment.data.groups));
  }
  buttons_[i]->setIcon(composePicture());
}

}  // namespace weightscape::ui
