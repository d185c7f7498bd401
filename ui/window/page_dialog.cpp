// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/experiment/experiment.h"
#include "core/page/page_html.h"
#include "core/page/page_name.h"
#include "ui/dialogs/save_name.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {

PageDialog::PageDialog(const Experiment& experiment, bool trained, std::size_t runs,
                       QWidget* parent)
    : QDialog(parent), trained_(trained) {
  constexpr int kWidth = 460;
  constexpr int kLines = 3;
  setObjectName(QStringLiteral("page-dialog"));
  setWindowTitle(tr("Export page"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* const rows = new QVBoxLayout(this);
  rows->setSpacing(2 * kSpace);
  auto* const says = new QLabel(
      tr("One HTML file that shows the wiring, to turn and to play, in any browser and without the "
         "net. It holds all that it needs and asks nobody for anything."));
  says->setObjectName(QStringLiteral("quiet"));
  says->setWordWrap(true);
  rows->addWidget(says);
  auto* const form = new QFormLayout;
  const auto row = [&](const QString& label, QWidget* field, const char* object) {
    field->setObjectName(QLatin1String(object));
    field->setAccessibleName(label);
    form->addRow(label, field);
  };
  const PageName called = pageNameOf(experiment);
  title_ = new QLineEdit(translated(called.name));
  row(tr("Title"), title_, "page-title");
  description_ = new QPlainTextEdit(translated(called.description));
  description_->setTabChangesFocus(true);
  description_->setFixedHeight(kLines * fontMetrics().lineSpacing() + 2 * kSpace);
  row(tr("Description"), description_, "page-description");
  licence_ = new QLineEdit;
  licence_->setPlaceholderText(tr("such as CC BY 4.0"));
  row(tr("Licence of the data"), licence_, "page-licence");
  if (runs > 0) {
    of_ = new QComboBox;
    of_->addItem(tr("the training that is open"));
    of_->addItem(tr("the %n finished runs of the sweep", nullptr, static_cast<int>(runs)));
    row(tr("Page of"), of_, "page-of");
    connect(of_, &QComboBox::currentIndexChanged, this, &PageDialog::showWhatApplies);
  }
  rows->addLayout(form);
  const auto check = [&](const QString& label, const char* object) {
    auto* const box = new QCheckBox(label);
    box->setObjectName(QLatin1String(object));
    box->setChecked(true);
    rows->addWidget(box);
    return box;
  };
  moments_ = check(tr("Earlier moments of the training, to play"), "page-moments");
  evidence_ = check(tr("Which shape the weights alone show"), "page-evidence");
  problem_ = new QLabel;
  problem_->setObjectName(QStringLiteral("page-problem"));
  problem_->setTextFormat(Qt::PlainText);
  problem_->setWordWrap(true);
  problem_->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().bad.name()));
  problem_->hide();
  rows->addWidget(problem_);
  auto* const buttons = new QHBoxLayout;
  buttons->addStretch(1);
  auto* const close = new QPushButton(tr("Close"));
  auto* const save = new QPushButton(tr("Save…"));
  save->setObjectName(QStringLiteral("page-save"));
  save->setDefault(true);
  buttons->addWidget(close);
  buttons->addWidget(save);
  rows->addLayout(buttons);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(save, &QPushButton::clicked, this, &PageDialog::askAndClose);
  setMinimumWidth(kWidth);
  showWhatApplies();
}

PageWishes PageDialog::wishes() const {
  PageWishes wishes;
  wishes.text.title = title_->text().trimmed().toStdString();
  wishes.text.description = description_->toPlainText().trimmed().toStdString();
  wishes.text.licence = licence_->text().trimmed().toStdString();
  wishes.of_sweep = of_ != nullptr && of_->currentIndex() == 1;
  wishes.moments = moments_->isChecked();
  wishes.evidence = evidence_->isChecked();
  return wishes;
}

void PageDialog::showRefused(const PageWishes& wishes, const QString& problem) {
  title_->setText(QString::fromStdString(wishes.text.title));
  description_->setPlainText(QString::fromStdString(wishes.text.description.value_or("")));
  licence_->setText(QString::fromStdString(wishes.text.licence));
  if (of_ != nullptr) of_->setCurrentIndex(wishes.of_sweep ? 1 : 0);
  moments_->setChecked(wishes.moments);
  evidence_->setChecked(wishes.evidence);
  problem_->setText(problem);
  problem_->show();
}

void PageDialog::showWhatApplies() {
  const bool training = of_ == nullptr || of_->currentIndex() == 0;
  moments_->setEnabled(training && trained_);
  evidence_->setEnabled(training);
}

void PageDialog::askAndClose() {
  const QString name = QString::fromStdString(pageFileName(title_->text().toStdString()));
  const QString path =
      askSaveName(this, tr("Export page"), name, {{tr("Pages"), QStringLiteral(".html")}});
  if (path.isEmpty()) return;
  emit chosen(path);
  accept();
}

}  // namespace weightscape::ui
