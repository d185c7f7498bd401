// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <cmath>
#include <utility>

#include "ui/dialogs/save_name.h"
#include "ui/session/run_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/work/guarded.h"

namespace weightscape::ui {

FilmDialog::FilmDialog(FilmPlan plan, QWidget* parent, Maker maker)
    : QDialog(parent), plan_(std::move(plan)), maker_(std::move(maker)) {
  setObjectName(QStringLiteral("film-dialog"));
  // It may stand there while another world is opened: it says whose film it makes.
  setWindowTitle(plan_.analysis ? tr("Export film: %1").arg(runWords(*plan_.analysis))
                                : tr("Export film"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* const rows = new QVBoxLayout(this);
  rows->setSpacing(2 * kSpace);
  auto* const form = new QFormLayout;
  const auto combo = [&](const QString& label, const QString& object) {
    auto* const box = new QComboBox;
    box->setObjectName(object);
    box->setAccessibleDescription(label);
    form->addRow(label, box);
    return box;
  };
  kind_ = combo(tr("Film"), QStringLiteral("film-kind"));
  kind_->addItem(tr("a turn about the wiring"));
  kind_->addItem(tr("the training, from its first moment"));
  form_ = combo(tr("As"), QStringLiteral("film-form"));
  form_->addItem(tr("a folder of PNG pictures"), QString());
  if (filmsCanBeEncoded()) {
    form_->addItem(tr("MP4"), QStringLiteral(".mp4"));
    form_->addItem(tr("GIF"), QStringLiteral(".gif"));
    form_->setCurrentIndex(1);
  }
  size_ = combo(tr("Size"), QStringLiteral("film-size"));
  for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(720, 720), QSize(640, 360)}) {
    size_->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()), size);
  }
  size_->setCurrentIndex(1);
  seconds_ = new QDoubleSpinBox;
  seconds_->setRange(0.5, 120.0);
  seconds_->setDecimals(1);
  seconds_->setValue(6.0);
  seconds_->setSuffix(tr(" s"));
  form->addRow(tr("Length"), seconds_);
  rows->addLayout(form);
  says_ = new QLabel(filmsCanBeEncoded()
                         ? QString()
                         : tr("MP4 and GIF need ffmpeg, which is not installed on this computer."));
  says_->setObjectName(QStringLiteral("quiet"));
  says_->setWordWrap(true);
  rows->addWidget(says_);
  progress_ = new QProgressBar;
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedHeight(4);
  rows->addWidget(progress_);
  auto* const buttons = new QHBoxLayout;
  buttons->addStretch(1);
  cancel_ = new QPushButton(tr("Close"));
  cancel_->setObjectName(QStringLiteral("film-cancel"));
  make_ = new QPushButton(tr("Make…"));
  make_->setObjectName(QStringLiteral("film-make"));
  buttons->addWidget(cancel_);
  buttons->addWidget(make_);
  rows->addLayout(buttons);
  connect(make_, &QPushButton::clicked, this, &FilmDialog::askAndMake);
  connect(cancel_, &QPushButton::clicked, this, [this] { making_ ? cancel() : reject(); });
}

FilmDialog::~FilmDialog() = default;

void FilmDialog::askAndMake() {
  const QString ending = form_->currentData().toString();
  const QString name =
      kind_->currentIndex() == 0 ? QStringLiteral("turn") : QStringLiteral("training");
  // A folder that is there already is refused by the film itself.
  const QString target =
      ending.isEmpty()
          ? QFileDialog::getSaveFileName(this, tr("Export film"), name, {}, nullptr,
                                         QFileDialog::DontConfirmOverwrite)
          : askSaveName(this, tr("Export film"), name + ending, {{tr("Films"), ending}});
  if (!target.isEmpty()) make(target);
}

void FilmDialog::make(const QString& target) {
  if (making_) return;
  FilmPlan plan = plan_;
  plan.kind = kind_->currentIndex() == 0 ? FilmPlan::Kind::Turntable : FilmPlan::Kind::Training;
  plan.size = size_->currentData().toSize();
  plan.pictures = std::max(2, static_cast<int>(std::lround(seconds_->value() * plan.per_second)));
  making_ = true;
  make_->setEnabled(false);
  cancel_->setText(tr("Cancel"));
  since_.start();
  thread_ = std::jthread([this, plan, target](const std::stop_token& stop) {
    static_cast<void>(guarded([&] {
      const Ending ending = guarded([&] {
        maker_(plan, target, stop, [this](double share) {
          QMetaObject::invokeMethod(
              this, [this, share] { showProgress(share); }, Qt::QueuedConnection);
        });
      });
      const bool bad = !ending.problem.empty();
      const QString sentence = bad              ? translated(ending.problem)
                               : ending.stopped ? tr("The film was cancelled; nothing was written.")
                                                : tr("Saved %1.").arg(target);
      QMetaObject::invokeMethod(
          this, [this, sentence, bad] { end(sentence, bad); }, Qt::QueuedConnection);
    }));
  });
}

void FilmDialog::cancel() { thread_.request_stop(); }

void FilmDialog::reject() {
  if (making_) {
    cancel();  // and says so; the next time closes
  } else {
    QDialog::reject();
  }
}

void FilmDialog::showProgress(double share) {
  progress_->setValue(static_cast<int>(1000.0 * share));
  const double seconds = 0.001 * static_cast<double>(since_.elapsed());
  if (share > 0.02 && share < 1.0) {
    says_->setText(tr("%1 s left").arg(std::lround(seconds * (1.0 - share) / share)));
  }
}

void FilmDialog::end(const QString& sentence, bool bad) {
  making_ = false;
  make_->setEnabled(true);
  cancel_->setText(tr("Close"));
  progress_->setValue(0);
  says_->setText(sentence);
  emit told(sentence, bad);
}

}  // namespace weightscape::ui
