// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what a page is to say and hold, and where it goes.
#pragma once

#include <QDialog>

#include "core/page/page_data.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace weightscape {
struct Experiment;
}  // namespace weightscape

namespace weightscape::ui {

/// What a person chose.
struct PageWishes {
  PageText text;
  bool of_sweep = false;  ///< its finished runs, not the training that is open
  bool moments = true;    ///< earlier ones of the training
  bool evidence = true;
};

class PageDialog : public QDialog {
  Q_OBJECT

 public:
  /// `runs` have finished in the sweep; `trained` is false for weights of one's own.
  PageDialog(const Experiment& experiment, bool trained, std::size_t runs, QWidget* parent);

  [[nodiscard]] PageWishes wishes() const;
  /// Once more, after a page with these wishes was refused for this reason.
  void showRefused(const PageWishes& wishes, const QString& problem);

 signals:
  /// A name was chosen; what stood there may be replaced.
  void chosen(const QString& path);

 private:
  void askAndClose();
  void showWhatApplies();

  bool trained_;
  QLineEdit* title_ = nullptr;
  QPlainTextEdit* description_ = nullptr;
  QLineEdit* licence_ = nullptr;
  QComboBox* of_ = nullptr;  ///< null where there is only the training
  QCheckBox* moments_ = nullptr;
  QCheckBox* evidence_ = nullptr;
  QLabel* problem_ = nullptr;
};

}  // namespace weightscape::ui
