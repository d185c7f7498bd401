// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/confinement.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/io/hdf5_protocol.h"

namespace weightscape::read_hdf5 {
namespace {

// Sanitizers map terabytes that they never use, and have ways of their own. GCC defines a word for
// each, Clang answers for each.
#if defined(__has_feature)
#define WEIGHTSCAPE_HAS_FEATURE(feature) __has_feature(feature)
#else
#define WEIGHTSCAPE_HAS_FEATURE(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || \
    WEIGHTSCAPE_HAS_FEATURE(address_sanitizer) || WEIGHTSCAPE_HAS_FEATURE(thread_sanitizer)
constexpr bool kConfined = false;
#else
constexpr bool kConfined = true;
#endif

constexpr double kForStructure = 512.0 * 1024.0 * 1024.0;

/// Asked once, before the door is closed: the system may look it up in a file.
double mostMemory() {
  static const double most = 0.75 * static_cast<double>(sysconf(_SC_PHYS_PAGES)) *
                             static_cast<double>(sysconf(_SC_PAGE_SIZE));
  return most;
}

#if defined(__x86_64__)
constexpr std::uint32_t kOwnKind = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kOwnKind = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kOwnKind = 0;  // no filter: the limits alone
#endif

/// From here on only what reading, memory and answering take; all other calls of the system fail as
/// if they were not permitted: other processes, other files, the network. Where the kernel has no
/// such filters the limits remain.
void allowCallsOnly() {
  constexpr std::array kAllowed = {
      SYS_read,      SYS_pread64,        SYS_lseek,        SYS_fstat,         SYS_newfstatat,
      SYS_close,     SYS_sendto,         SYS_recvfrom,     SYS_brk,           SYS_mmap,
      SYS_munmap,    SYS_mremap,         SYS_madvise,      SYS_mprotect,      SYS_futex,
      SYS_getpid,    SYS_gettid,         SYS_getrusage,    SYS_clock_gettime, SYS_gettimeofday,
      SYS_getrandom, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_exit,          SYS_exit_group};
  constexpr std::uint32_t kRefused = SECCOMP_RET_ERRNO | EPERM;
  if (kOwnKind == 0) return;
  std::vector<sock_filter> steps;
  const auto load = [&](std::size_t from) {
    steps.push_back({BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<std::uint32_t>(from)});
  };
  const auto answer = [&](std::uint32_t what) { steps.push_back({BPF_RET | BPF_K, 0, 0, what}); };
  /// The next step is for this value alone.
  const auto only_for = [&](long value) {
    steps.push_back({BPF_JMP | BPF_JEQ | BPF_K, 0, 1, static_cast<std::uint32_t>(value)});
  };
  /// The next step is for all other values.
  const auto unless = [&](long value) {
    steps.push_back({BPF_JMP | BPF_JEQ | BPF_K, 1, 0, static_cast<std::uint32_t>(value)});
  };
  load(offsetof(seccomp_data, arch));
  unless(static_cast<long>(kOwnKind));
  answer(kRefused);
  load(offsetof(seccomp_data, nr));
  for (const auto number : kAllowed) {
    only_for(number);
    answer(SECCOMP_RET_ALLOW);
  }
  unless(SYS_prlimit64);
  answer(kRefused);
  load(offsetof(seccomp_data, args));  // whose limits: its own, and no other process's
  only_for(0);
  answer(SECCOMP_RET_ALLOW);
  answer(kRefused);
  const sock_fprog program{static_cast<unsigned short>(steps.size()), steps.data()};
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

void limit(decltype(RLIMIT_AS) what, rlim_t value) {
  const rlimit both{value, value};
  setrlimit(what, &both);
}

/// The soft limit alone, which may be raised again.
void limitForNow(decltype(RLIMIT_AS) what, double value) {
  rlimit both{};
  if (getrlimit(what, &both) != 0) return;
  both.rlim_cur = std::min(both.rlim_max, static_cast<rlim_t>(value));
  setrlimit(what, &both);
}

}  // namespace

void confine() {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  if (kConfined) {
    limit(RLIMIT_AS, static_cast<rlim_t>(mostMemory()));
    allowMemory(0.0);
  }
  allowSeconds(0.0);
}

void closeTheDoor() {
  limit(RLIMIT_NOFILE, 0);
  if (kConfined) allowCallsOnly();
}

void allowSeconds(double seconds) {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const double so_far = static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
  limitForNow(RLIMIT_CPU, std::ceil(so_far + 1.0 + hdf5::kSecondsForQuestion + seconds));
}

bool allowMemory(double bytes) {
  if (!kConfined) return true;
  if (kForStructure + bytes > mostMemory()) return false;
  limitForNow(RLIMIT_AS, kForStructure + bytes);
  return true;
}

}  // namespace weightscape::read_hdf5
