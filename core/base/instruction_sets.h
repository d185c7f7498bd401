// SPDX-License-Identifier: GPL-3.0-or-later
// One program that is fast on every processor and runs on all of them.
#pragma once

/// Before a function: the compiler makes it for several instruction sets, and the loader takes the
/// best that the processor has. The function must give the same bits with each of them: no sums,
/// and no products that are added. Not with sanitizers, whose own start comes after the choice.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define WEIGHTSCAPE_INSTRUCTION_SETS \
  __attribute__((                    \
      target_clones("default", "avx2", "avx512f")))  // NOLINT(bugprone-macro-parentheses)
#else
#define WEIGHTSCAPE_INSTRUCTION_SETS
#endif
