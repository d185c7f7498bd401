// SPDX-License-Identifier: GPL-3.0-or-later
// What the HDF5 writer and reader share; nobody else includes this.
#pragma once

#include <hdf5.h>

#include <mutex>
#include <utility>

namespace weightscape::hdf5 {

/// One lock for the library, whose own state every file shares.
inline std::mutex& libraryMutex() {
  static std::mutex mutex;
  return mutex;
}

/// An HDF5 identifier that closes itself.
class Handle {
 public:
  using Close = herr_t (*)(hid_t);
  Handle(hid_t id, Close close) : id_(id), close_(close) {}
  ~Handle() {
    if (id_ >= 0) close_(id_);
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
  Handle& operator=(Handle&&) = delete;

  [[nodiscard]] hid_t id() const { return id_; }
  [[nodiscard]] bool valid() const { return id_ >= 0; }
  /// Closes it now; false when the library could not.
  [[nodiscard]] bool finish() { return id_ < 0 || close_(std::exchange(id_, -1)) >= 0; }

 private:
  hid_t id_;
  Close close_;
};

/// The library prints its errors unless told not to; ours are sentences.
inline void silenceLibrary() { H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); }

/// Shows `see` every object below `start` that hard links reach; of each only its kind is known.
/// Negative where the file is damaged. The call has another signature since HDF5 1.12.
inline herr_t visitObjects(hid_t start, H5O_iterate_t see, void* data) {
#if H5_VERSION_GE(1, 12, 0)
  return H5Ovisit3(start, H5_INDEX_NAME, H5_ITER_NATIVE, see, data, H5O_INFO_BASIC);
#else
  return H5Ovisit2(start, H5_INDEX_NAME, H5_ITER_NATIVE, see, data, H5O_INFO_BASIC);
#endif
}

}  // namespace weightscape::hdf5
