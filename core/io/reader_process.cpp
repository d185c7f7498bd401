// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader_process.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <utility>

#include "core/base/error.h"
#include "core/io/hdf5_protocol.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr const char* kProgram = "weightscape-read-hdf5";
/// Between two looks at the stop.
constexpr int kPatience = 50;  // milliseconds
/// Without a byte. A slow disk may take long; a helper that runs in circles is ended before by its
/// own limit of processor time.
constexpr std::chrono::seconds kLongestSilence{120};

/// The folder of the library that this code is in, where it is no part of the program that runs: a
/// module of Python.
fs::path ownFolder() {
  Dl_info about = {};
  // The address of what is here, whatever it is.
  if (dladdr(&kProgram, &about) == 0 || about.dli_fname == nullptr) return {};
  return fs::path(about.dli_fname).parent_path();
}

/// Beside the program that runs, or where an installation or a build puts it, or beside a module.
fs::path program() {
  std::error_code unknown;
  const fs::path here = fs::read_symlink("/proc/self/exe", unknown).parent_path();
  for (const fs::path& place :
       {here, here / "../libexec/weightscape", here / "../bin", ownFolder()}) {
    fs::path found = place / kProgram;
    if (!place.empty() && access(found.c_str(), X_OK) == 0) return found;
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: this part of the program, which reads HDF5 files and "
                                       "sessions, is missing beside it; install Weightscape anew."),
                      {asIs(kProgram)}},
              Error::Kind::Failed);
}

/// A copy whose number is none of those that the helper is given.
int outOfTheWay(int descriptor) {
  constexpr int kAbove = 16;
  return fcntl(descriptor, F_DUPFD_CLOEXEC, kAbove);
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  [[nodiscard]] int number() const { return number_; }
  int release() { return std::exchange(number_, -1); }

 private:
  int number_;
};

/// Not a copy of this process, which has threads: a new one, in a group of its own, which the
/// terminal's Ctrl-C does not reach (it is ours to end it).
int start(const fs::path& path, int socket, int file) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  posix_spawn_file_actions_adddup2(&actions, socket, hdf5::kSocket);
  posix_spawn_file_actions_adddup2(&actions, file, hdf5::kFile);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  sigset_t all;
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(
      &attributes,
      static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP));
  std::string name = kProgram;
  std::array<char*, 2> words{name.data(), nullptr};
  pid_t process = -1;
  const int problem =
      posix_spawn(&process, path.c_str(), &actions, &attributes, words.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return problem == 0 ? process : -1;
}

}  // namespace

ReaderProcess::ReaderProcess(int descriptor, std::string file, Control control)
    : file_(std::move(file)), control_(std::move(control)) {
  throwIfStopped(control_);
  const fs::path helper = program();
  std::array<int, 2> pair{-1, -1};
  const bool made = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) == 0;
  Descriptor ours(pair[0]);
  const Descriptor theirs(pair[1]);
  const Descriptor socket(made ? outOfTheWay(pair[1]) : -1);
  const Descriptor copy(outOfTheWay(descriptor));
  if (socket.number() >= 0 && copy.number() >= 0) {
    process_ = start(helper, socket.number(), copy.number());
  }
  if (process_ < 0) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1: the process that would read it cannot be started; are too many running?"),
                {asIs(file_)}},
        Error::Kind::Failed);
  }
  socket_ = ours.release();
  fcntl(socket_, F_SETFL, O_NONBLOCK);
}

ReaderProcess::~ReaderProcess() { end(); }

void ReaderProcess::end() {
  if (socket_ >= 0) close(std::exchange(socket_, -1));
  if (process_ < 0) return;
  kill(process_, SIGKILL);  // without effect on one that has ended by itself
  while (waitpid(process_, &status_, 0) < 0 && errno == EINTR) {
  }
  process_ = -1;
}

void ReaderProcess::tellDeath() {
  if (process_ >= 0 && !silent_) {
    // The socket is closed before the process is gone: how it ended shall be its own end.
    int status = 0;
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
      const pid_t gone = waitpid(process_, &status, WNOHANG);
      if (gone == process_) {
        status_ = status;
        process_ = -1;
        break;
      }
      poll(nullptr, 0, 10);
      throwIfStopped(control_);
    }
  }
  end();
  const bool endless = silent_ || (WIFSIGNALED(status_) && WTERMSIG(status_) == SIGXCPU) ||
                       (WIFSIGNALED(status_) && WTERMSIG(status_) == SIGKILL);
  throw Error(Message{
      endless ? WEIGHTSCAPE_TEXT("%1: the HDF5 library needs more time or memory for it than any "
                                 "sound file does; the file is damaged.")
              : WEIGHTSCAPE_TEXT("%1: the HDF5 library broke down over it; the file is damaged."),
      {asIs(file_)}});
}

void ReaderProcess::distrust() {
  end();
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: the HDF5 library was led astray by it; the file is damaged."),
              {asIs(file_)}});
}

void ReaderProcess::waitFor(short event) {
  const auto start = std::chrono::steady_clock::now();
  pollfd wanted{socket_, event, 0};
  while (poll(&wanted, 1, kPatience) <= 0) {
    if (control_.stopRequested()) {
      end();
      throw Stopped{};
    }
    if (std::chrono::steady_clock::now() - start > kLongestSilence) {
      silent_ = true;
      tellDeath();
    }
  }
}

void ReaderProcess::send(const void* bytes, std::size_t count) {
  const char* place = static_cast<const char*>(bytes);
  while (count > 0) {
    if (socket_ < 0) tellDeath();
    waitFor(POLLOUT);
    const ssize_t sent = ::send(socket_, place, count, MSG_NOSIGNAL);
    if (sent < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (sent <= 0) tellDeath();
    place += sent;
    count -= static_cast<std::size_t>(sent);
  }
}

void ReaderProcess::receive(void* bytes, std::size_t count) {
  char* place = static_cast<char*>(bytes);
  while (count > 0) {
    if (socket_ < 0) tellDeath();
    waitFor(POLLIN);
    if (control_.stopRequested()) {
      end();
      throw Stopped{};
    }
    constexpr std::size_t kPiece = std::size_t{1} << 20U;
    const ssize_t got = recv(socket_, place, std::min(count, kPiece), 0);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (got <= 0) tellDeath();
    place += got;
    count -= static_cast<std::size_t>(got);
  }
}

std::string ReaderProcess::text(std::uint32_t most) {
  const auto length = number<std::uint32_t>();
  if (length > most) distrust();
  std::string value(length, '\0');
  receive(value.data(), length);
  return value;
}

}  // namespace weightscape
