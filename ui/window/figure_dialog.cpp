// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figure_dialog.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <utility>

#include "core/base/problem.h"
#include "ui/dialogs/save_name.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr QSize kPreview(420, 300);

QDoubleSpinBox* numberBox(double low, double high, double step, const QString& unit) {
  auto* const box = new QDoubleSpinBox;
  box->setRange(low, high);
  box->setSingleStep(step);
  box->setDecimals(1);
  box->setSuffix(unit);
  return box;
}

}  // namespace

FigureDialog::FigureDialog(std::vector<Choice> choices, QWidget* parent)
    : QDialog(parent), choices_(std::move(choices)) {
  setObjectName(QStringLiteral("figure-dialog"));
  setWindowTitle(tr("Export figure"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowModality(Qt::WindowModal);  // what is behind it is what it offers
  auto* const columns = new QHBoxLayout;
  columns->setSpacing(2 * kSpace);
  auto* const form = new QFormLayout;
  which_ = new QComboBox;
  which_->setObjectName(QStringLiteral("figure-view"));
  for (const Choice& choice : choices_) which_->addItem(choice.name);
  form->addRow(tr("View"), which_);
  formats_ = new QComboBox;
  formats_->setObjectName(QStringLiteral("figure-format"));
  for (const FigureFormat& one : figureFormats()) formats_->addItem(one.name);
  form->addRow(tr("For"), formats_);
  width_ = numberBox(40.0, 1200.0, 5.0, tr(" mm"));
  height_ = numberBox(30.0, 1200.0, 5.0, tr(" mm"));
  font_ = numberBox(4.0, 48.0, 0.5, tr(" pt"));
  dpi_ = new QSpinBox;
  dpi_->setRange(50, 1200);
  dpi_->setSingleStep(50);
  dpi_->setSuffix(tr(" dpi"));
  form->addRow(tr("Width"), width_);
  form->addRow(tr("Height"), height_);
  form->addRow(tr("Type"), font_);
  form->addRow(tr("Bitmap"), dpi_);
  columns->addLayout(form);
  preview_ = new QLabel;
  preview_->setFixedSize(kPreview);
  preview_->setAlignment(Qt::AlignCenter);
  preview_->setAccessibleName(tr("Preview"));
  columns->addWidget(preview_);
  auto* const rows = new QVBoxLayout(this);
  rows->setSpacing(2 * kSpace);
  rows->addLayout(columns);
  auto* const buttons = new QDialogButtonBox;
  auto* const save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
  auto* const copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
  copy->setObjectName(QStringLiteral("figure-copy"));
  buttons->addButton(QDialogButtonBox::Close);
  rows->addWidget(buttons);
  connect(save, &QPushButton::clicked, this, &FigureDialog::askAndWrite);
  connect(copy, &QPushButton::clicked, this, &FigureDialog::copy);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(which_, &QComboBox::currentIndexChanged, this, &FigureDialog::preview);
  connect(formats_, &QComboBox::currentIndexChanged, this, &FigureDialog::showFormat);
  for (QDoubleSpinBox* const box : {width_, height_, font_}) {
    connect(box, &QDoubleSpinBox::valueChanged, this, &FigureDialog::showPreview);
  }
  formats_->setCurrentIndex(1);
  preview();
}

FigureFormat FigureDialog::format() const {
  return {{}, width_->value(), height_->value(), font_->value(), dpi_->value()};
}

void FigureDialog::showFormat(int index) {
  const FigureFormat chosen = figureFormats()[static_cast<std::size_t>(index)];
  width_->setValue(chosen.width);
  height_->setValue(chosen.height);
  font_->setValue(chosen.font);
  dpi_->setValue(chosen.dpi);
  showPreview();
}

void FigureDialog::preview() {
  taken_ = choices_[static_cast<std::size_t>(which_->currentIndex())].source->figure();
  showPreview();
}

void FigureDialog::showPreview() {
  if (!taken_.paint) {
    preview_->clear();
    return;
  }
  FigureFormat small = format();
  const double fits =
      std::min(kPreview.width() / small.width, kPreview.height() / small.height);  // px a mm
  small.dpi = std::max(20, static_cast<int>(fits * 25.4 * devicePixelRatioF()));
  QImage image = figureImage(taken_, small);
  image.setDevicePixelRatio(devicePixelRatioF());
  preview_->setPixmap(QPixmap::fromImage(image));
}

void FigureDialog::writeTo(const QString& path) {
  if (!taken_.paint) return;
  try {
    writeFigure(taken_, format(), path);
    emit told(tr("Saved %1.").arg(path), false);
  } catch (...) {
    emit told(translated(currentProblem()), true);
  }
}

void FigureDialog::copy() {
  if (!taken_.paint) return;
  QApplication::clipboard()->setImage(figureImage(taken_, format()));
  emit told(tr("Copied %1.").arg(taken_.title), false);
}

void FigureDialog::askAndWrite() {
  const QString path = askSaveName(this, tr("Export figure"), taken_.name,
                                   {{QStringLiteral("PDF"), QStringLiteral(".pdf")},
                                    {QStringLiteral("SVG"), QStringLiteral(".svg")},
                                    {QStringLiteral("PNG"), QStringLiteral(".png")}});
  if (!path.isEmpty()) writeTo(path);
}

}  // namespace weightscape::ui
