// How the program uses the libraries that it computes with.
#pragma once

namespace weightscape {

/// Parallelism is ours: OpenBLAS must not start threads of its own inside ours, and those that it
/// has started when it was loaded end here. To be called before anything is computed, while there
/// is one thread; a second call does nothing.
void prepareLibraries();

}  // namespace weightscape
