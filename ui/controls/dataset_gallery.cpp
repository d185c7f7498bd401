#include "ui/controls/dataset_gallery.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "ui/session/session.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kColumns = 4;
constexpr int kPictureWidth = 56;
constexpr int kPictureHeight = 36;

/// A dotted curve or surface: points with the colour of their place.
struct Dot {
  QPointF place;
  QColor color;
};

void ring(QVector<Dot>& dots, QPointF center, double radius, int count) {
  for (int i = 0; i < count; ++i) {
    const double t = static_cast<double>(i) / count;
    const double angle = 2.0 * std::numbers::pi * t;
    dots.append({center + radius * QPointF(std::cos(angle), -std::sin(angle)),
                 colorAt(ColorMap::Cyclic, t)});
  }
}

void line(QVector<Dot>& dots, QPointF from, QPointF to, int count) {
  for (int i = 0; i < count; ++i) {
    const double t = static_cast<double>(i) / (count - 1);
    dots.append({from + t * (to - from) - QPointF(0, 3.0 * std::sin(std::numbers::pi * t)),
                 colorAt(ColorMap::Sequential, t)});
  }
}

void cylinder(QVector<Dot>& dots, QPointF center, double radius, int around) {
  for (int i = 0; i < around; ++i) {
    for (int j = 0; j < 6; ++j) {
      const double angle = 2.0 * std::numbers::pi * i / around;
      dots.append(
          {center + QPointF(radius * std::cos(angle), -10 + 4.0 * j + 4.0 * std::sin(angle)),
           colorAt(ColorMap::Cyclic, static_cast<double>(i) / around)});
    }
  }
}

QVector<Dot> pictureOf(const std::string& preset) {
  QVector<Dot> dots;
  const QPointF middle(kPictureWidth / 2.0, kPictureHeight / 2.0);
  constexpr double kTurn = 2.0 * std::numbers::pi;
  if (preset == "ring") {
    ring(dots, middle, 13, 26);
  } else if (preset == "line") {
    line(dots, {10, 20}, {46, 20}, 15);
  } else if (preset == "two-rings") {
    ring(dots, {17, 18}, 9, 18);
    ring(dots, {40, 18}, 9, 18);
  } else if (preset == "ring-line") {
    ring(dots, {16, 18}, 9, 18);
    line(dots, {33, 20}, {51, 20}, 9);
  } else if (preset == "torus") {
    for (int i = 0; i < 22; ++i) {
      for (int j = 0; j < 7; ++j) {
        const double u = kTurn * i / 22;
        const double v = kTurn * j / 7;
        const double r = 17.0 + 6.0 * std::cos(v);
        dots.append({middle + QPointF(r * std::cos(u), 0.5 * r * std::sin(u) - 5.0 * std::sin(v)),
                     colorAt(ColorMap::Cyclic, i / 22.0)});
      }
    }
  } else if (preset == "sheet") {
    for (int i = 0; i < 9; ++i) {
      for (int j = 0; j < 6; ++j) {
        dots.append({{12.0 + 3.2 * i + 1.6 * j, 28.0 - 3.6 * j - 2.0 * std::sin(0.5 * i)},
                     colorAt(ColorMap::Sequential, i / 8.0)});
      }
    }
  } else if (preset == "cylinder") {
    cylinder(dots, middle, 14, 18);
  } else if (preset == "cylinder-line") {
    cylinder(dots, {18, 18}, 10, 14);
    line(dots, {35, 20}, {52, 20}, 8);
  } else if (preset == "custom") {
    // A plus: what a person puts together.
    for (int i = -3; i <= 3; ++i) {
      const QColor color = colorAt(ColorMap::Cyclic, (i + 3) / 7.0);
      dots.append({middle + QPointF(3.4 * i, 0.0), color});
      if (i != 0) dots.append({middle + QPointF(0.0, 3.4 * i), color});
    }
  } else if (preset == "sphere") {
    for (int i = 0; i < 90; ++i) {
      const double z = 1.0 - (2.0 * i + 1.0) / 90;
      const double r = std::sqrt(1.0 - z * z);
      const double u = 2.4 * i;
      if (std::cos(u) * r < -0.2) continue;  // the far side
      const double turns = std::fmod(u / kTurn, 1.0);
      dots.append(
          {middle + QPointF(15 * r * std::sin(u), -15 * z), colorAt(ColorMap::Cyclic, turns)});
    }
  }
  return dots;
}

QIcon drawPicture(const std::string& preset) {
  QIcon result;
  for (const int scale : {1, 2, 3}) {
    QPixmap pixmap(kPictureWidth * scale, kPictureHeight * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    for (const Dot& dot : pictureOf(preset)) {
      painter.setBrush(dot.color);
      painter.drawEllipse(dot.place, 1.4, 1.4);
    }
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    result.addPixmap(pixmap);
  }
  return result;
}

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
      emit refused(QString::fromUtf8(error.what()));
    }
  });
  for (int column = 0; column < kColumns; ++column) grid->setColumnStretch(column, 1);
  connect(&session_, &Session::experimentLoaded, this, [this] {
    const QString name = QString::fromStdString(session_.experiment().name);
    for (QToolButton* const button : buttons_) {
      if (button->text() == translated(name.toStdString())) {
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
  });
  drawPictures();
}

QToolButton* DatasetGallery::addButton(QGridLayout* grid, const std::string& name,
                                       const QString& label, const QString& description) {
  auto* const button = new QToolButton;
  button->setObjectName(QStringLiteral("dataset-") + QString::fromStdString(name));
  button->setText(label);
  button->setToolTip(QStringLiteral("<p>%1</p>").arg(description.toHtmlEscaped()));
  button->setAccessibleName(tr("Dataset %1").arg(label));
  button->setAccessibleDescription(description);
  button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  button->setIconSize({kPictureWidth, kPictureHeight});
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
    emit refused(QString::fromUtf8(error.what()));
  }
}

void DatasetGallery::drawPictures() {
  std::size_t i = 0;
  for (const Preset& preset : presets()) {
    buttons_[i++]->setIcon(drawPicture(std::string(preset.name)));
  }
  buttons_[i]->setIcon(drawPicture("custom"));
}

}  // namespace weightscape::ui
