#include "core/base/libraries.h"

/// OpenBLAS's own; its header comes in several flavours.
extern "C" void openblas_set_num_threads(int count);  // NOLINT(readability-identifier-naming)

namespace weightscape {

void prepareLibraries() { openblas_set_num_threads(1); }

}  // namespace weightscape
