#include "core/base/libraries.h"

// OpenBLAS's own; its header comes in several flavours. The second is there where OpenBLAS has
// threads.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" void openblas_set_num_threads(int count);
extern "C" [[gnu::weak]] int blas_thread_shutdown_();
// NOLINTEND(readability-identifier-naming)

namespace weightscape {

void prepareLibraries() {
  openblas_set_num_threads(1);
  // Its threads begin when it is loaded, and look out for work for a tenth of a second: on cores
  // that ours need.
  if (blas_thread_shutdown_ != nullptr) blas_thread_shutdown_();
}

}  // namespace weightscape
