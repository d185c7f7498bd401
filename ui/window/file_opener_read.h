// SPDX-License-Identifier: GPL-3.0-or-later
// How a FileOpener reads: for the files that its functions stand in.
#pragma once

#include <utility>

#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/window/file_opener.h"

namespace weightscape::ui {

template <typename Result>
void FileOpener::read(const QString& path, std::function<Result(const Control&)> work,
                      std::function<void(const Result&)> then) {
  stop_.request_stop();
  stop_ = std::stop_source();
  session_.cancelOpening();
  const Control control{stop_.get_token(), {}};
  const int number = ++number_;
  tellReading(path);
  inBackground<Result>(
      files_, this, [work = std::move(work), control](Result& result) { result = work(control); },
      [this, then = std::move(then), number](const QString& problem, const Result& result) {
        if (number != number_) return;
        endReading();
        if (problem.isEmpty()) {
          then(result);
        } else {
          refuse(problem);
        }
      });
}

}  // namespace weightscape::ui
