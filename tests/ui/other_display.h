// SPDX-License-Identifier: GPL-3.0-or-later
// An X server of a test's own, which may ask for a key and may die.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace weightscape::ui {

class OtherDisplay {
 public:
  ~OtherDisplay() { kill(); }
  OtherDisplay() = default;
  OtherDisplay(const OtherDisplay&) = delete;
  OtherDisplay& operator=(const OtherDisplay&) = delete;
  OtherDisplay(OtherDisplay&&) = delete;
  OtherDisplay& operator=(OtherDisplay&&) = delete;

  /// With a key file (see writeKey) only who has the key is let in. False when it does not start.
  [[nodiscard]] bool start(const QString& key_file = {}) {
    const QString number = folder_.filePath("number");
    QStringList words = {"-c",
                         "exec Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp \"$@\" 3>'" +
                             number + "' 2>/dev/null",
                         "sh"};
    if (!key_file.isEmpty()) words << "-auth" << key_file;
    // A sanitizer that is loaded into every program would be into the server too, and end it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("LD_PRELOAD");
    server_.setProcessEnvironment(environment);
    server_.start("sh", words);
    if (!server_.waitForStarted(60000)) return false;
    for (int i = 0; i < 600 && name_.isEmpty(); ++i) {
      QFile told(number);
      if (told.open(QIODevice::ReadOnly)) name_ = QString::fromUtf8(told.readAll()).trimmed();
      if (name_.isEmpty() && server_.waitForFinished(100)) return false;
    }
    name_.prepend(':');
    return name_.size() > 1;
  }

  [[nodiscard]] QString name() const { return name_; }

  /// At once, as a server that crashes.
  void kill() {
    if (server_.state() == QProcess::NotRunning) return;
    server_.kill();
    server_.waitForFinished();
  }

  /// A file as xauth writes it: for any display, a key of sixteen bytes.
  static void writeKey(const QString& file, char key) {
    const auto counted = [](const QByteArray& text) {
      return QByteArray(1, static_cast<char>(text.size() >> 8)) +
             QByteArray(1, static_cast<char>(text.size() & 0xFF)) + text;
    };
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", qPrintable(file));
    out.write(QByteArray(2, static_cast<char>(0xFF)) + counted({}) + counted({}) +
              counted("MIT-MAGIC-COOKIE-1") + counted(QByteArray(16, key)));
  }

 private:
  QTemporaryDir folder_;
  QProcess server_;
  QString name_;
};

}  // namespace weightscape::ui
