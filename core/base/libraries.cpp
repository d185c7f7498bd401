// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/libraries.h"

#include <sys/mman.h>

#include <mutex>

#include "core/base/error.h"

// OpenBLAS's own; its header comes in several flavours. The second is there where OpenBLAS has
// threads.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" void openblas_set_num_threads(int count);
extern "C" int openblas_get_num_threads();
extern "C" [[gnu::weak]] int blas_thread_shutdown_();
// NOLINTEND(readability-identifier-naming)

namespace weightscape {

void prepareLibraries() {
  openblas_set_num_threads(1);
  // Its threads begin when it is loaded, and look out for work for a tenth of a second: on cores
  // that ours need.
  if (blas_thread_shutdown_ != nullptr) blas_thread_shutdown_();
}

namespace {

struct {
  std::mutex mutex;
  int living = 0;
  int threads_before = 1;
} products;

}  // namespace

ProductsOnOneThread::ProductsOnOneThread() {
  const std::lock_guard lock(products.mutex);
  if (products.living++ > 0) return;
  products.threads_before = openblas_get_num_threads();
  openblas_set_num_threads(1);
}

ProductsOnOneThread::~ProductsOnOneThread() {
  const std::lock_guard lock(products.mutex);
  if (--products.living == 0) openblas_set_num_threads(products.threads_before);
}

std::size_t threadsWithRoom(std::size_t wanted) {
  // What Debian's builds map for each thread that is in a product (BUFFER_SIZE of OpenBLAS 0.3.21
  // and 0.3.29); one more for what is computed with.
  constexpr std::size_t kBuffer = std::size_t{128} << 20U;
  for (std::size_t threads = wanted; threads > 0; --threads) {
    // Mapped and not touched: it takes room in the address space, and no memory.
    const std::size_t bytes = kBuffer * (threads + 1);
    void* const place = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                               MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (place == MAP_FAILED) continue;
    ::munmap(place, bytes);
    return threads;
  }
  return 0;
}

void requireRoomForLibraries() {
  if (threadsWithRoom(1) > 0) return;
  throw Error(WEIGHTSCAPE_TEXT("the system allows this program too little address space: 256 MiB, "
                               "which products of matrices need, are not left. Raise the limit "
                               "(ulimit -v, or the memory that the batch job asks for)."),
              Error::Kind::Failed);
}

}  // namespace weightscape
