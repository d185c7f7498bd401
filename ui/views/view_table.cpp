// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/view_table.h"

#include <QCoreApplication>

#include "ui/session/session.h"

namespace weightscape::ui {

// Each in the file of its view.
ViewEntry wiringEntry();
ViewEntry sweepEntry();
ViewEntry lossEntry();
ViewEntry spectrumEntry();
ViewEntry inputsEntry();
ViewEntry weightsEntry();
ViewEntry latentEntry();
ViewEntry scrambleEntry();
ViewEntry compareEntry();
ViewEntry shapeEntry();
ViewEntry neuronsEntry();

std::span<const ViewEntry> viewTable() {
  static const std::vector<ViewEntry> table = {wiringEntry(),   sweepEntry(),    lossEntry(),
                                               spectrumEntry(), inputsEntry(),   weightsEntry(),
                                               latentEntry(),   scrambleEntry(), compareEntry(),
                                               shapeEntry(),    neuronsEntry()};
  return table;
}

ViewParts::ViewParts(Session& all, SweepSession& swept)
    : session(all),
      sweep(swept),
      opened(all.opened()),
      live(all.live()),
      selection(all.selection()),
      pins(all.pins()),
      requests(all.requests()),
      evidence(all.evidence()),
      labels(all.labels()) {}

QString viewTitle(const ViewEntry& view) {
  return QCoreApplication::translate("Views", view.title);
}

}  // namespace weightscape::ui
