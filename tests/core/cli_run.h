// SPDX-License-Identifier: GPL-3.0-or-later
// The headless program as a person calls it.
#pragma once

#include <QProcess>
#include <functional>

namespace weightscape {

struct CliOutcome {
  int code = -1;  ///< −1 where it crashed
  QString out;
  QString err;
};

inline CliOutcome runCli(const QStringList& words, const QString& folder = {},
                         const std::function<void()>& in_child = {}) {
  QProcess process;
  if (!folder.isEmpty()) process.setWorkingDirectory(folder);
  if (in_child) process.setChildProcessModifier(in_child);
  process.start(CLI_PATH, words);
  process.waitForFinished(300000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace weightscape
