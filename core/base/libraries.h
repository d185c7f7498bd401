// How the program uses the libraries that it computes with.
#pragma once

#include <cstddef>

namespace weightscape {

/// Parallelism is ours: OpenBLAS must not start threads of its own inside ours, and those that it
/// has started when it was loaded end here. To be called before anything is computed, while there
/// is one thread; a second call does nothing.
void prepareLibraries();

/// How many threads, up to `wanted`, can be in a product at once where the system limits the
/// address space (ulimit -v, a batch job): OpenBLAS maps a buffer for each and, where it gets none,
/// asks again for ever. 0 where there is no room for one.
std::size_t threadsWithRoom(std::size_t wanted);

/// Throws Error where there is no room for one thread.
void requireRoomForLibraries();

}  // namespace weightscape
