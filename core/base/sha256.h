// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4): what a list of files holds, so that `sha256sum -c` can check it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace weightscape {

/// By OpenSSL. Throws Error (Failed) where that has no memory.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  void add(std::string_view bytes);
  /// 64 digits, as sha256sum prints them. Nothing may be added afterwards.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace weightscape
