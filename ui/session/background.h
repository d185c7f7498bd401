// SPDX-License-Identifier: GPL-3.0-or-later
// Work in a pool of threads, and its result back in the thread that asked.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <utility>

#include "ui/theme/translated.h"
#include "ui/work/guarded.h"

namespace weightscape::ui {

/// Runs `work` in the pool; then `then(problem, result)` in the thread of `receiver`, unless that
/// is gone. Whatever the work throws is the problem's sentence, and the result as it was made at
/// first. Work that was told to stop has no `then`. The pool must end before `receiver` does.
template <typename Result>
void inBackground(QThreadPool& pool, QObject* receiver, std::function<void(Result&)> work,
                  std::function<void(const QString& problem, const Result& result)> then) {
  pool.start([receiver, work = std::move(work), then = std::move(then)] {
    // The last guard is for the way back itself.
    static_cast<void>(guarded([&] {
      auto result = std::make_shared<Result>();
      const Ending ending = guarded([&] { work(*result); });
      if (ending.stopped) return;
      if (!ending.problem.empty()) *result = Result();
      const QString problem = translated(ending.problem);
      QMetaObject::invokeMethod(
          receiver, [then, problem, result] { then(problem, *result); }, Qt::QueuedConnection);
    }));
  });
}

}  // namespace weightscape::ui
