// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/view_requests.h"

#include <utility>

namespace weightscape::ui {

AnalysisExtras ViewRequests::all() const {
  AnalysisExtras all;
  for (const ViewRequest* request : requests_) all |= request->extras();
  return all;
}

ViewRequest::ViewRequest(ViewRequests& requests) : requests_(&requests) {
  requests.requests_.push_back(this);
}

ViewRequest::~ViewRequest() {
  if (!requests_) return;
  std::erase(requests_->requests_, this);
  if (extras_ != AnalysisExtras{}) emit requests_->changed();
}

void ViewRequest::ask(AnalysisExtras extras) {
  if (extras == extras_) return;
  extras_ = std::move(extras);
  if (requests_) emit requests_->changed();
}

}  // namespace weightscape::ui
