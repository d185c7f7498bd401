// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a film and makes it in the background, with its progress and a way out.
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

#include "ui/films/film.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace weightscape::ui {

class FilmDialog : public QDialog {
  Q_OBJECT

 public:
  using Maker =
      std::function<void(const FilmPlan& plan, const QString& target, const std::stop_token& stop,
                         const std::function<void(double)>& progress)>;
  /// `plan` holds what is seen now; kind, size and length are asked for.
  /// `maker` makes the film, in a thread of its own; tests give another.
  FilmDialog(FilmPlan plan, QWidget* parent, Maker maker = makeFilm);
  /// Stops a film that is being made and waits for it.
  ~FilmDialog() override;

  void make(const QString& target);
  void cancel();
  [[nodiscard]] bool making() const { return making_; }
  /// Closes; while a film is made it only ends that.
  void reject() override;

 signals:
  void told(const QString& sentence, bool bad);

 private:
  void askAndMake();
  void showProgress(double share);
  void end(const QString& sentence, bool bad);

  FilmPlan plan_;
  Maker maker_;
  bool making_ = false;
  QElapsedTimer since_;
  QComboBox* kind_ = nullptr;
  QComboBox* form_ = nullptr;
  QComboBox* size_ = nullptr;
  QDoubleSpinBox* seconds_ = nullptr;
  QLabel* says_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QPushButton* make_ = nullptr;
  QPushButton* cancel_ = nullptr;
  std::jthread thread_;
};

}  // namespace weightscape::ui
