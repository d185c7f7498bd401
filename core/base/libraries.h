// How the program uses the libraries that it computes with.
#pragma once

namespace weightscape {

/// Parallelism is ours: OpenBLAS must not start threads of its own inside ours. To be called before
/// anything is computed, while there is one thread; a second call does nothing.
void prepareLibraries();

}  // namespace weightscape
