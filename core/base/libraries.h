// SPDX-License-Identifier: GPL-3.0-or-later
// How the program uses the libraries that it computes with.
#pragma once

#include <cstddef>

namespace weightscape {

/// Parallelism is ours: OpenBLAS must not start threads of its own inside ours, and those that it
/// has started when it was loaded end here. To be called before anything is computed, while there
/// is one thread; a second call does nothing.
void prepareLibraries();

/// For a module inside the program of others, which may compute with the same OpenBLAS: while any
/// lives it starts no threads, and when the last one goes it has as many as before. May live on
/// several threads at once.
class ProductsOnOneThread {
 public:
  ProductsOnOneThread();
  ~ProductsOnOneThread();
  ProductsOnOneThread(const ProductsOnOneThread&) = delete;
  ProductsOnOneThread& operator=(const ProductsOnOneThread&) = delete;
  ProductsOnOneThread(ProductsOnOneThread&&) = delete;
  ProductsOnOneThread& operator=(ProductsOnOneThread&&) = delete;
};

/// How many threads, up to `wanted`, can be in a product at once where the system limits the
/// address space (ulimit -v, a batch job): OpenBLAS maps a buffer for each and, where it gets none,
/// asks again for ever. 0 where there is no room for one.
std::size_t threadsWithRoom(std::size_t wanted);

/// Throws Error where there is no room for one thread.
void requireRoomForLibraries();

}  // namespace weightscape
