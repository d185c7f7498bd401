// SPDX-License-Identifier: GPL-3.0-or-later
// The current run and the pinned ones side by side: what was different, and what came of it.
#pragma once

#include <QWidget>
#include <cstdint>
#include <optional>

class QTextBrowser;

namespace weightscape::ui {

class LiveTraining;
class OpenExperiment;
class Pins;

class CompareView : public QWidget {
  Q_OBJECT

 public:
  CompareView(const OpenExperiment& opened, LiveTraining& live, Pins& pins,
              QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  const OpenExperiment& opened_;
  LiveTraining& live_;
  Pins& pins_;
  QTextBrowser* table_ = nullptr;
  std::optional<std::int64_t> still_shown_;  ///< as the table says it, see LiveTraining
};

}  // namespace weightscape::ui
