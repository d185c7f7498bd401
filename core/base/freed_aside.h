// SPDX-License-Identifier: GPL-3.0-or-later
// Objects so large that whoever lets go of them last should not wait until they are freed: the
// system takes some tenths of a second for a few gigabytes.
#pragma once

#include <memory>
#include <system_error>
#include <thread>
#include <utility>

namespace weightscape {

/// A shared object of about so many bytes; a large one is freed on a thread of its own.
template <typename T>
std::shared_ptr<const T> freedAside(T value, double bytes) {
  constexpr double kLarge = 5e7;  // below, it takes some milliseconds
  auto object = std::make_unique<const T>(std::move(value));
  if (bytes < kLarge) return object;
  return {object.release(), [](const T* last) {
            std::unique_ptr<const T> owned(last);
            try {
              std::thread([gone = std::move(owned)]() mutable { gone.reset(); }).detach();
            } catch (const std::system_error&) {
              // There are no more threads: it was freed here.
            }
          }};
}

}  // namespace weightscape
