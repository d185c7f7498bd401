// SPDX-License-Identifier: GPL-3.0-or-later
// What views ask to be worked out beside embedding and scores.
#pragma once

#include <QObject>
#include <QPointer>
#include <vector>

#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {

class ViewRequest;

/// All requests there are. Each ends with the view that made it, and none changes another.
class ViewRequests : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// What any of them asks for.
  [[nodiscard]] AnalysisExtras all() const;

 signals:
  void changed();

 private:
  friend class ViewRequest;
  std::vector<const ViewRequest*> requests_;
};

/// One view's. Asks for nothing at first.
class ViewRequest {
 public:
  explicit ViewRequest(ViewRequests& requests);
  ~ViewRequest();
  ViewRequest(const ViewRequest&) = delete;
  ViewRequest& operator=(const ViewRequest&) = delete;
  ViewRequest(ViewRequest&&) = delete;
  ViewRequest& operator=(ViewRequest&&) = delete;

  void ask(AnalysisExtras extras);
  void withdraw() { ask({}); }
  [[nodiscard]] const AnalysisExtras& extras() const { return extras_; }

 private:
  QPointer<ViewRequests> requests_;  // may go first
  AnalysisExtras extras_;
};

}  // namespace weightscape::ui
